import { type RawBuilder, sql } from 'kysely';
import { fold } from '../../../shared/vietnamese/fold.ts';

/**
 * What FTS5 is asked for words as typed: each folded and quoted, so that nothing typed is its syntax; all must stand, the
 * last as a beginning. Null when there is no word in it.
 */
export function searchExpression(typed: string): string | null {
  const words = fold(typed).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return null;
  return words.map((word, at) => `"${word}"${at === words.length - 1 ? '*' : ''}`).join(' AND ');
}

/** What is stored to be found: folded with the same rule as the question. */
export const searchWords = (parts: readonly (string | null)[]): string =>
  fold(parts.filter((part) => part !== null).join('\n'));

/** Tìm: the condition that a task holds every word typed; null when nothing is asked. */
export function taskMatches(typed: string): RawBuilder<boolean> | null {
  const expression = searchExpression(typed);
  if (expression === null) return null;
  return sql<boolean>`task.number in (select rowid from task_search where task_search match ${expression})`;
}
