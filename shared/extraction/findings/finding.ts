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
