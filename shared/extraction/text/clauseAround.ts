import type { Stretch } from './splitSentences.ts';

/** No clause is longer: keeps the search near its place whatever the text is. */
const reach = 800;

/** The clause around a place: from the last `;` or sentence's end before it to the next after it. */
export function clauseAround(text: string, from: number, to: number): Stretch {
  const begin = Math.max(0, from - reach);
  let start = begin;
  for (const match of text.slice(begin, from).matchAll(/[;.]\s+/gu))
    start = begin + match.index + match[0].length;
  const after = text.slice(to, to + reach);
  const end = /;|\.(?=\s|$)/u.exec(after)?.index ?? after.length;
  return { from: start, to: to + end };
}
