import type { Block } from '../block.ts';
import type { Finding } from '../extraction.ts';

/** A finding that quotes a stretch of one block. */
export const findingAt = (
  kind: string,
  block: Block,
  from: number,
  to: number,
  message: string,
): Finding => ({
  kind,
  quote: block.text.slice(from, to),
  message,
  span: { block: block.no, from, to },
});

/** The clause around a place: from the last `;` or sentence's end before it to the next after it. */
export function clauseAround(text: string, from: number, to: number): { from: number; to: number } {
  let start = 0;
  for (const match of text.slice(0, from).matchAll(/[;.]\s+/gu)) start = match.index + match[0].length;
  const end = /[;]|\.(?=\s|$)/u.exec(text.slice(to))?.index;
  return { from: start, to: end === undefined ? text.length : to + end };
}
