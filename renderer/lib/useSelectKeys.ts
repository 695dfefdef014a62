import { type KeyboardEvent, useRef } from 'react';

/**
 * Tab in an open list takes what words or arrows have marked, else it leaves and takes nothing: the select of antd takes
 * what is marked however it came to be so, and the first of the list always is, or what the mouse rests on. Goes to its
 * `onInputKeyDown`.
 */
export function useSelectKeys(): (event: KeyboardEvent) => void {
  const byArrows = useRef(false);
  return (event) => {
    const { key, target } = event;
    if (key === 'ArrowUp' || key === 'ArrowDown') byArrows.current = true;
    if (!['Tab', 'Enter', 'Escape'].includes(key)) return;
    const hasWords = target instanceof HTMLInputElement && target.value !== '';
    if (key === 'Tab' && !byArrows.current && !hasWords) event.stopPropagation();
    byArrows.current = false;
  };
}
