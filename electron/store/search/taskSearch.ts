import { type RawBuilder, sql } from 'kysely';
import { searchPieces } from '../../../shared/vietnamese/searchPieces.ts';
import { symbolWord } from './searchWords.ts';

/**
 * What FTS5 is asked for words as typed: each folded and quoted, so that nothing typed is its syntax. All must stand. Null
 * when there is no word in it.
 */
export function searchExpression(typed: string): string | null {
  const pieces = searchPieces(typed).map(
    ({ words, symbol, open }) => `"${symbol ? symbolWord(words) : words.join(' ')}"${open ? '*' : ''}`,
  );
  return pieces.length === 0 ? null : pieces.join(' AND ');
}

/** Tìm: the numbers of the tasks that hold everything typed; null when nothing is asked. */
export function foundNumbers(typed: string): RawBuilder<number> | null {
  const expression = searchExpression(typed);
  if (expression === null) return null;
  return sql<number>`(select rowid as number from task_search where task_search match ${expression})`;
}
