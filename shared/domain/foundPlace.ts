import { finders, foundSpans } from '../vietnamese/foundSpans.ts';
import type { SearchPiece } from '../vietnamese/searchPieces.ts';

/** Nơi tìm thấy: of a task what holds the words that its content does not. */
export const foundPlaces = [
  'code',
  'due',
  'doneOn',
  'result',
  'deliverable',
  'note',
  'field',
  'programme',
  'leads',
  'coordinating',
  'directive',
  'documents',
  'doneDocument',
  'reported',
  'ref',
] as const;
export type FoundPlace = (typeof foundPlaces)[number];

/** Where a task holds what was typed, with the words around it. */
export interface Found {
  place: FoundPlace;
  text: string;
}

const before = 30;
const after = 80;

/** The words around the first place where something is found, cut between words. */
export function snippetOf(text: string, pieces: readonly SearchPiece[]): string {
  if (text.length <= before) return text;
  const [first] = foundSpans(text, pieces);
  if (!first) return text.slice(0, after);
  const start = first.from <= before ? 0 : text.lastIndexOf(' ', first.from - before) + 1;
  const end = first.to + after >= text.length ? text.length : text.indexOf(' ', first.to + after);
  const cut = text.slice(start, end < 0 ? text.length : end);
  return `${start > 0 ? '…' : ''}${cut}${end >= 0 && end < text.length ? '…' : ''}`;
}

/**
 * The place that holds most of what was typed that the content itself does not, the first of several; null where the content
 * has it all. Pure. `placesOf` is asked for only then; `finderOf` is shared by the lines of a page.
 */
export function foundPlace(
  pieces: readonly SearchPiece[],
  content: string,
  placesOf: () => Readonly<Record<FoundPlace, readonly string[]>>,
  finderOf = finders(),
): Found | null {
  const inContent = finderOf(content);
  const missing = pieces.filter((piece) => !inContent(piece));
  if (missing.length === 0) return null;
  const places = placesOf();
  let best: Found | null = null;
  let most = 0;
  for (const place of foundPlaces)
    for (const text of places[place]) {
      const held = missing.filter(finderOf(text)).length;
      if (held <= most) continue;
      most = held;
      best = { place, text };
      if (held === missing.length) return { place, text: snippetOf(text, missing) };
    }
  return best && { ...best, text: snippetOf(best.text, missing) };
}
