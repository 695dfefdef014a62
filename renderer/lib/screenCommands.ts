import { useEffect, useEffectEvent } from 'react';
import { createStore } from './createStore.ts';
import { takesLetters } from './isTyping.ts';
import { useKeyDown } from './useKeyDown.ts';

/** What the screen shown offers beside the commands that are always there. */
export interface ScreenCommand {
  /** Unlike any other in the palette. */
  id: string;
  label: string;
  /** The key that runs it, as the palette names it. */
  note: string;
  run: () => void;
}

export const screenCommands = createStore<readonly ScreenCommand[]>([]);

/** Offers a command in the palette and by a letter's key, as long as the component is shown and `enabled`. */
export function useScreenCommand(
  { id, label, note }: Omit<ScreenCommand, 'run'>,
  run: () => void,
  enabled = true,
): void {
  const onRun = useEffectEvent(run);
  useEffect(() => {
    if (!enabled) return;
    const command = { id, label, note, run: () => onRun() };
    screenCommands.set((all) => [...all, command]);
    return () => screenCommands.set((all) => all.filter((each) => each !== command));
  }, [id, label, note, enabled]);
  useKeyDown((event) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    if (!enabled || !plain || event.key.toUpperCase() !== note || takesLetters(event.target)) return;
    event.preventDefault();
    onRun();
  });
}
