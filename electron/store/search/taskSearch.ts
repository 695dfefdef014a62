import { type RawBuilder, sql } from 'kysely';
import { fold } from '../../../shared/vietnamese/fold.ts';
import { documentSymbol, symbolWord, wordsIn } from './searchWords.ts';

const quotes = /["“”„«»]/u;
/** Words tied by signs stand side by side in the text too: `KH&CN`, `NV-0007`, `BC-TGV`. */
const tiedWords = /[\p{L}\p{N}]+(?:[-/&._][\p{L}\p{N}]+)*/gu;

const phrase = (text: string): string | null => {
  const words = wordsIn(text);
  return words.length === 0 ? null : `"${words.join(' ')}"`;
};

/** What stands outside quotes: document numbers as one word each, then everything else word by word. */
function piecesOf(folded: string): string[] {
  const pieces: string[] = [];
  let rest = 0;
  const addWords = (text: string) => {
    for (const tied of text.match(tiedWords) ?? []) pieces.push(phrase(tied) ?? '');
  };
  for (const { 0: symbol, index } of folded.matchAll(documentSymbol)) {
    addWords(folded.slice(rest, index));
    pieces.push(`"${symbolWord(symbol)}"`);
    rest = index + symbol.length;
  }
  addWords(folded.slice(rest));
  return pieces;
}

/**
 * What FTS5 is asked for words as typed: each folded and quoted, so that nothing typed is its syntax. All must stand; what
 * is in quotes side by side as whole words; a document's number as one word; the last word typed as a beginning. Null when
 * there is no word in it.
 */
export function searchExpression(typed: string): string | null {
  const segments = fold(typed).split(quotes);
  const isOpen = (at: number) => at === segments.length - 1;
  const pieces = segments.flatMap((segment, at) => {
    const found = at % 2 === 0 ? piecesOf(segment) : [phrase(segment) ?? []].flat();
    return found.map((piece, place) => `${piece}${isOpen(at) && place === found.length - 1 ? '*' : ''}`);
  });
  return pieces.length === 0 ? null : pieces.join(' AND ');
}

/** Tìm: the numbers of the tasks that hold everything typed; null when nothing is asked. */
export function foundNumbers(typed: string): RawBuilder<number> | null {
  const expression = searchExpression(typed);
  if (expression === null) return null;
  return sql<number>`(select rowid as number from task_search where task_search match ${expression})`;
}
