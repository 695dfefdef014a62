import { closerRelation, type DocumentRelation } from '../../domain/documentRelation.ts';
import type { Block } from '../block.ts';
import type { FoundReference } from '../extraction.ts';
import { issuerOfSymbol } from './issuerOfSymbol.ts';
import { readCitation } from './readCitation.ts';
import { readRelation } from './readRelation.ts';
import { scanReferences } from './scanReferences.ts';

/** One place where a document is cited, with how its number is spelled there. */
export interface CitedPlace extends FoundReference {
  /** The block's text from which it was read. */
  text: string;
}

const digitsOf = (number: string) => /^\d+/u.exec(number)?.[0] ?? '';
const lettersOf = (number: string) => number.replace(/[^\p{L}\d]/gu, '').toUpperCase();

const read = new WeakMap<readonly Block[], readonly CitedPlace[]>();

/** Every citation in the document, in reading order; read once for all who ask. */
export function citedPlaces(blocks: readonly Block[]): readonly CitedPlace[] {
  const known = read.get(blocks);
  if (known) return known;
  const places = readPlaces(blocks);
  read.set(blocks, places);
  return places;
}

function readPlaces(blocks: readonly Block[]): CitedPlace[] {
  const footnotes = new Map(
    blocks.filter(({ kind }) => kind === 'footnote').map((block) => [block.marker, block.text]),
  );
  /** `Công văn số … ngày …³³`, whose footnote only says what it is about. */
  const subjectBelow = (block: Block, to: number): string | null => {
    const link = block.footnotes.find(({ at }) => at >= to && at <= to + 24);
    const text = link ? footnotes.get(link.label) : undefined;
    return text && /^\p{Ll}/u.test(text) ? text.replace(/^về việc\s+|^về\s+/u, '') : null;
  };
  return blocks.flatMap((block) => {
    const spans = scanReferences(block.text);
    let previous: { to: number; relation: DocumentRelation | null } | null = null;
    return spans.map((reference, index) => {
      const citation = readCitation(block.text, reference, spans[index + 1]?.from ?? block.text.length);
      const { number, kind, from, to } = reference;
      const relation = readRelation(block.text, reference, previous);
      previous = { to, relation };
      return {
        number,
        kind,
        ...citation,
        subject: citation.subject ?? subjectBelow(block, to),
        issuer: citation.issuer ?? issuerOfSymbol(number),
        relation,
        span: { block: block.no, from, to },
        text: block.text,
      };
    });
  });
}

/** The same document under another spelling: the same digits and day, and all but the symbol's letters alike. */
export const isRespelled = (a: FoundReference, b: FoundReference): boolean =>
  a.number !== b.number &&
  digitsOf(a.number) === digitsOf(b.number) &&
  a.date !== null &&
  a.date === b.date &&
  (a.number.length > 6 || b.number.length > 6) &&
  /\/\d{4}/u.test(a.number) === /\/\d{4}/u.test(b.number);

/** Văn bản được dẫn: every document cited, once each, with what the fullest of its citations says. */
export function findReferences(blocks: readonly Block[], own: string | null): FoundReference[] {
  const found: FoundReference[] = [];
  const byLetters = new Map<string, FoundReference>();
  const byDigits = new Map<string, FoundReference[]>();
  const ownLetters = own ? lettersOf(own) : null;
  for (const { text: _, ...cited } of citedPlaces(blocks)) {
    const letters = lettersOf(cited.number);
    if (letters === ownLetters) continue;
    const alike = byDigits.get(digitsOf(cited.number)) ?? [];
    const known = byLetters.get(letters) ?? alike.find((other) => isRespelled(other, cited));
    if (known) {
      known.kind ??= cited.kind;
      known.date ??= cited.date;
      known.issuer ??= cited.issuer;
      known.subject ??= cited.subject;
      known.relation = closerRelation(known.relation, cited.relation);
      continue;
    }
    found.push(cited);
    byLetters.set(letters, cited);
    alike.push(cited);
    byDigits.set(digitsOf(cited.number), alike);
  }
  return found;
}
