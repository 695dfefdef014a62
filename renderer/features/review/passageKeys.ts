import type { PassageMove } from './passage.ts';

/** What a key means while the focus is in the document's text. */
export type PassageCommand = PassageMove | 'leave' | 'open';

const plain: Readonly<Record<string, PassageCommand>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  ArrowRight: 'drop',
  ArrowLeft: 'take',
  Escape: 'leave',
  F6: 'leave',
  Enter: 'open',
};
const withShift: Readonly<Record<string, PassageCommand>> = {
  ArrowDown: 'further',
  ArrowUp: 'back',
  ArrowRight: 'longer',
  ArrowLeft: 'shorter',
};

/** The command of a key in the document's text; undefined when it has none there. */
export function passageCommand({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): PassageCommand | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  return (shiftKey ? withShift : plain)[key];
}
