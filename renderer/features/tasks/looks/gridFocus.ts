import type { KeyboardEvent } from 'react';

/** Gives the focus to the element of a roving group that stands for a value. */
export function focusOn(root: Element | null, value: string): void {
  const element = root?.querySelector<HTMLElement>(`[data-at="${CSS.escape(value)}"]`);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Whether a key pressed has a modifier that makes it another's. */
export const isPlain = ({ ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  !(ctrlKey || altKey || metaKey || shiftKey);
