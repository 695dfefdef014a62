/** One measured figure beside its peer from the same run; `holds` says whether the ratio keeps its bound. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  peer: string | null;
  peerValue: number | null;
  ratio: number | null;
  bound: number | null;
  holds: boolean;
}

/** A figure whose ratio to its peer may be at most `bound`. */
export function compared(
  name: string,
  unit: string,
  value: number,
  peer: { name: string; value: number },
  bound: number,
): Figure {
  const ratio = value / peer.value;
  return { name, value, unit, peer: peer.name, peerValue: peer.value, ratio, bound, holds: ratio <= bound };
}

/** A figure that is told and not judged. */
export const told = (name: string, unit: string, value: number): Figure => ({
  name,
  value,
  unit,
  peer: null,
  peerValue: null,
  ratio: null,
  bound: null,
  holds: true,
});

/** Median of the times, in milliseconds, that so many runs take; the first run only warms up. */
export async function medianTime(runs: number, work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index <= runs; index++) {
    const start = performance.now();
    await work();
    if (index > 0) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** A figure with a bound of its own, in its own unit. */
export const within = (name: string, unit: string, value: number, bound: number): Figure => ({
  ...told(name, unit, value),
  bound,
  holds: value <= bound,
});

/** The time that so large a share of runs keeps within. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** Times, in milliseconds, of work done for each item in turn. */
export async function timesOf<T>(items: readonly T[], work: (item: T) => unknown): Promise<number[]> {
  const times: number[] = [];
  for (const item of items) {
    const start = performance.now();
    await work(item);
    times.push(performance.now() - start);
  }
  return times;
}
