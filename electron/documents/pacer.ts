import { setImmediate } from 'node:timers/promises';

/** How the caller follows and stops long work. */
export interface WorkOptions {
  signal?: AbortSignal;
  /** Told the share done so far, 0 to 1. */
  onProgress?: (share: number) => void;
}

/** Called at every step of long work; rejects with the signal's reason once it was aborted. */
export type Pace = (share: number) => Promise<void>;

const BREATH_MILLISECONDS = 12;
/** Progress is told when it has grown by so much. */
const STEP = 0.01;

/**
 * Makes long work stoppable: lets the event loop run every few milliseconds, so that an abort is read and nothing else
 * waits, and reports progress as it grows.
 */
export function createPace(options: WorkOptions, from = 0, to = 1): Pace {
  let last = performance.now();
  let told = Number.NEGATIVE_INFINITY;
  return async (share) => {
    options.signal?.throwIfAborted();
    const done = from + share * (to - from);
    if (done >= told + STEP) {
      told = done;
      options.onProgress?.(done);
      options.signal?.throwIfAborted();
    }
    if (performance.now() - last < BREATH_MILLISECONDS) return;
    await setImmediate();
    options.signal?.throwIfAborted();
    last = performance.now();
  };
}

/** The pace of a part of the work, from one share of it to another. */
export const paceOfPart =
  (pace: Pace, from: number, to: number): Pace =>
  (share) =>
    pace(from + share * (to - from));
