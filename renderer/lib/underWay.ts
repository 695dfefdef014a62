const acts = new Set<Promise<unknown>>();

/** Counts an act as under way until it has ended. */
export function track<T>(act: Promise<T>): Promise<T> {
  acts.add(act);
  const end = () => void acts.delete(act);
  act.then(end, end);
  return act;
}

/** A host that does not answer an act holds up what comes after it so long and no longer. */
const longestHold = 3_000;

/** Ends when every act that is under way now has ended, however it did. */
export const actsEnded = (): Promise<unknown> =>
  acts.size === 0
    ? Promise.resolve()
    : Promise.race([Promise.allSettled(acts), new Promise((resolve) => setTimeout(resolve, longestHold))]);
