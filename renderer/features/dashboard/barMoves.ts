/** A bar, or a part of one: which row of data, and where in it. */
export interface Bar {
  dataset: number;
  index: number;
}

/** What a chart shows, a list for each row of data; nothing stands where nothing was counted. */
export type BarValues = readonly (readonly unknown[])[];

const along = { lying: ['ArrowUp', 'ArrowDown'], standing: ['ArrowLeft', 'ArrowRight'] };
const across = { lying: ['ArrowLeft', 'ArrowRight'], standing: ['ArrowDown', 'ArrowUp'] };

const isThere = (values: BarValues, { dataset, index }: Bar) => Number(values[dataset]?.[index] ?? 0) > 0;

const stepOf = ([back, on]: readonly string[], key: string) => (key === back ? -1 : key === on ? 1 : 0);

/** The part of the bar at a place that stands nearest to one of the rows of data. */
function nearest(values: BarValues, index: number, dataset: number): Bar | null {
  const parts = values.map((_, at) => ({ dataset: at, index })).filter((bar) => isThere(values, bar));
  const [first] = parts.toSorted((a, b) => Math.abs(a.dataset - dataset) - Math.abs(b.dataset - dataset));
  return first ?? null;
}

/** The first bar on the way that has anything to show. */
function onTheWay(values: BarValues, from: number, step: number, dataset: number): Bar | null {
  const length = Math.max(0, ...values.map((row) => row.length));
  for (let index = from; index >= 0 && index < length; index += step) {
    const bar = nearest(values, index, dataset);
    if (bar) return bar;
  }
  return null;
}

/**
 * Where a key leads among the bars of a chart: along them from one to the next, across from part to part, Home and End to the
 * first and the last. What has nothing to open is passed over; at the end one stays. Null: the key is none of these, or there
 * is no bar. Pure.
 */
export function movedBar(values: BarValues, lying: boolean, at: Bar | null, key: string): Bar | null {
  const way = lying ? 'lying' : 'standing';
  const length = Math.max(0, ...values.map((row) => row.length));
  const dataset = at?.dataset ?? 0;
  if (key === 'Home') return onTheWay(values, 0, 1, dataset);
  if (key === 'End') return onTheWay(values, length - 1, -1, dataset);
  const [steps, parts] = [stepOf(along[way], key), stepOf(across[way], key)];
  if (steps === 0 && parts === 0) return null;
  if (!at) return onTheWay(values, 0, 1, 0);
  if (steps !== 0) return onTheWay(values, at.index + steps, steps, dataset) ?? at;
  for (let next = dataset + parts; next >= 0 && next < values.length; next += parts)
    if (isThere(values, { dataset: next, index: at.index })) return { dataset: next, index: at.index };
  return at;
}

/** The bar that one stood at, as long as it is there; else the first. */
export const barToStart = (values: BarValues, kept: Bar | undefined): Bar | null =>
  kept && isThere(values, kept) ? kept : onTheWay(values, 0, 1, 0);
