import { useEffect, useRef, useState } from 'react';

/** Whether no field and no button has the focus, as after the one that had it went away. */
const isLost = () => document.activeElement === null || document.activeElement === document.body;

/**
 * Gives the focus to `target` once `open` ends, where the focus went with what was open: whoever works by keys goes on
 * from there. A focus that was set elsewhere meanwhile stays.
 */
export function useFocusBack(open: boolean, target: () => HTMLElement | null | undefined): void {
  const was = useRef(open);
  useEffect(() => {
    if (was.current && !open && isLost()) target()?.focus();
    was.current = open;
  });
}

/** Gives the focus back to what had it before this was opened over the page, where it went with this. */
export function useFocusReturn(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (isLost() && before instanceof HTMLElement) before.focus({ preventScroll: true });
    },
    [before],
  );
}

/** What was stored from a place that is made anew with its content: the new one takes the focus on. */
let leaving: string | null = null;

/** The same for a place that is replaced when it is stored; `leave` is called right before. */
export function useFocusOver(place: string, target: () => HTMLElement | null | undefined) {
  const first = useRef(target);
  useEffect(() => {
    if (leaving === place && isLost()) first.current()?.focus();
    leaving = null;
  }, [place]);
  return {
    leave: () => {
      leaving = place;
    },
  };
}
