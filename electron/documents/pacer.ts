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

/**
 * Makes long work stoppable: lets the event loop run every few milliseconds, so that an abort is read and nothing else
 * waits, and reports progress at the same moments.
 */
export function createPace(options: WorkOptions, from = 0, to = 1): Pace {
  let last = performance.now();
  return async (share) => {
    options.signal?.throwIfAborted();
    if (performance.now() - last < BREATH_MILLISECONDS) return;
    options.onProgress?.(from + share * (to - from));
    await setImmediate();
    options.signal?.throwIfAborted();
    last = performance.now();
  };
}
