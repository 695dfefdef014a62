/** Turns calls made while some work goes on into a sequence that somebody reads at their own pace. */
export function eventQueue<T>() {
  const waiting: T[] = [];
  let ended = false;
  let wake = () => {};
  return {
    push(event: T) {
      waiting.push(event);
      wake();
    },
    /** The work whose end is the sequence's end; its failure is told by the promise given back, not by the sequence. */
    during<R>(work: Promise<R>): Promise<R> {
      const end = () => {
        ended = true;
        wake();
      };
      work.then(end, end);
      return work;
    },
    async *all(): AsyncGenerator<T> {
      for (;;) {
        const event = waiting.shift();
        if (event !== undefined) yield event;
        else if (ended) return;
        else
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
    },
  };
}
