import { isRedoKey } from '../../lib/isRedoKey.ts';

/** What a key means in the review; the same letters that the buttons show. */
export type ReviewCommand =
  | 'next'
  | 'previous'
  | 'accept'
  | 'refuse'
  | 'text'
  | 'deadlines'
  | 'units'
  | 'merge'
  | 'same'
  | 'split'
  | 'toTask'
  | 'confirm'
  | 'undo'
  | 'redo';

const plainKeys: Record<string, ReviewCommand> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Enter: 'accept',
  Delete: 'refuse',
  e: 'text',
  d: 'deadlines',
  u: 'units',
  m: 'merge',
  g: 'same',
  s: 'split',
  n: 'toTask',
};

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** The command of a key outside of text fields; undefined when it has none. */
export function reviewCommand({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: Pressed): ReviewCommand | undefined {
  if (altKey) return undefined;
  if (ctrlKey || metaKey) {
    if (key === 'Enter') return 'confirm';
    if (isRedoKey({ key, ctrlKey, metaKey, altKey, shiftKey })) return 'redo';
    return key.toLowerCase() === 'z' && !shiftKey ? 'undo' : undefined;
  }
  return plainKeys[key.length === 1 ? key.toLowerCase() : key];
}
