import { useEffect, useEffectEvent } from 'react';
import { createStore } from './createStore.ts';

/** Who takes files that are dropped on the window while its screen is shown, instead of the import of documents. */
export interface DropTaker {
  /** What the window says while files hang over it. */
  hint: string;
  take: (files: File[]) => void;
}

export const dropTaker = createStore<DropTaker | null>(null);

/** Takes dropped files as long as the component is shown. */
export function useDropTaker(hint: string, take: (files: File[]) => void, enabled = true): void {
  const onTake = useEffectEvent(take);
  useEffect(() => {
    if (!enabled) return;
    const taker: DropTaker = { hint, take: (files) => onTake(files) };
    dropTaker.set(taker);
    return () => dropTaker.set((current) => (current === taker ? null : current));
  }, [hint, enabled]);
}
