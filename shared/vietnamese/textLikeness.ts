import { fold } from './fold.ts';

/** Letters and digits only, folded: what two readings of one text have in common, whatever the file was. */
export const bareWords = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of words that two texts have in common, 0 to 1. */
export function textLikeness(a: string, b: string): number {
  const words = bareWords(a);
  const others = bareWords(b);
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    shared += 1;
    left.set(word, count - 1);
  }
  const total = words.length + others.length;
  return total === 0 ? 0 : (2 * shared) / total;
}
