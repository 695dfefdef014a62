import { useRef } from 'react';
import { track } from './underWay.ts';
import { useIsHere } from './useIsHere.ts';

/**
 * What a form does when it is stored, once at a time: pressed again before the host has answered, it is the same wish and
 * the act under way answers it. `isHere` says whether the form is still shown: what was opened in its place meanwhile is
 * not closed with it.
 */
export function useOneAtATime<T>(act: (isHere: () => boolean) => Promise<T>): () => Promise<T> {
  const isHere = useIsHere();
  const running = useRef<Promise<T> | null>(null);
  return () => {
    if (running.current !== null) return running.current;
    const begun = track(
      act(isHere).finally(() => {
        running.current = null;
      }),
    );
    running.current = begun;
    return begun;
  };
}
