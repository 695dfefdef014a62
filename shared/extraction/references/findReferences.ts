import type { Block } from '../block.ts';
import type { FoundReference } from '../extraction.ts';
import { scanReferences } from './scanReferences.ts';

/** Văn bản được dẫn: every document cited, once each. */
export function findReferences(blocks: readonly Block[], own: string | null): FoundReference[] {
  const found = new Map<string, FoundReference>();
  for (const block of blocks)
    for (const { number, kind, from, to } of scanReferences(block.text)) {
      const key = number.replace(/[^\p{L}\d]/gu, '');
      if (number === own || found.has(key)) continue;
      found.set(key, {
        number,
        kind,
        date: null,
        issuer: null,
        subject: null,
        span: { block: block.no, from, to },
      });
    }
  return [...found.values()];
}
