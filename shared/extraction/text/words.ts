/** Not inside a word: JavaScript's `\b` knows ASCII only. */
const after = '(?![\\p{L}\\p{N}])';

const byLength = (a: string, b: string) => b.length - a.length;

/** One pattern source for any of the given wordings (pattern sources themselves), longest first. */
export const anyOf = (wordings: readonly string[]): string => `(?:${[...wordings].sort(byLength).join('|')})`;

/** True when the pattern (sticky) matches at the place; returns how many characters it takes, or 0. */
export function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** A sticky pattern of whole words, for `lengthAt`. */
export const stickyWords = (source: string, flags = 'u'): RegExp =>
  new RegExp(`(?:${source})${after}`, `${flags}y`);
