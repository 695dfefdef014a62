import { type RawBuilder, sql } from 'kysely';
import { type SearchPiece, searchPieces } from '../../../shared/vietnamese/searchPieces.ts';
import { officeWord, symbolWord } from './searchWords.ts';

/** A piece as FTS5 is asked for it. An abbreviation is found in the number of a document too, as it was typed. */
function asked({ words, symbol, open, office, tied }: SearchPiece): string {
  const quoted = (word: string) => `"${word}"${open ? '*' : ''}`;
  if (tied) return `(${quoted(words.join(' '))} OR ${quoted(tied)})`;
  if (!office) return quoted(symbol ? symbolWord(words) : words.join(' '));
  const named = quoted(officeWord(office.short));
  return words.length === 1 ? `(${quoted(office.short)} OR ${named})` : named;
}

/**
 * What FTS5 is asked for words as typed: each folded and quoted, so that nothing typed is its syntax. All must stand. Null
 * when there is no word in it.
 */
export function searchExpression(typed: string): string | null {
  const pieces = searchPieces(typed).map(asked);
  return pieces.length === 0 ? null : pieces.join(' AND ');
}

/** Tìm: the numbers of the tasks that hold everything typed; null when nothing is asked. */
export function foundNumbers(typed: string): RawBuilder<number> | null {
  const expression = searchExpression(typed);
  if (expression === null) return null;
  return sql<number>`(select rowid as number from task_search where task_search match ${expression})`;
}
