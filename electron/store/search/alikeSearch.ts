import { type Kysely, sql, type Transaction } from 'kysely';
import { bareWords } from '../../../shared/vietnamese/textLikeness.ts';
import { listed } from '../listed.ts';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** How many tasks each word stands in, as the full-text index itself knows it. */
export const termTable =
  "create virtual table if not exists temp.task_term using fts5vocab('main', 'task_search', 'row')";

/** So many of the rarest words of a text tell it from others; any so many of them must stand in what is alike. */
const tellingWords = 6;
const mustShare = 3;
/** Enough for everything that is truly alike. */
const mostFound = 200;

function* choices<T>(items: readonly T[], count: number, from = 0): Generator<T[]> {
  if (count === 0) yield [];
  else
    for (let at = from; at <= items.length - count; at++)
      for (const rest of choices(items, count - 1, at + 1)) yield [items[at] as T, ...rest];
}

/**
 * Keys of the tasks that may be alike to a text: they share some of its rarest words. Asked of the full-text index, so that
 * a register of any size is never compared pair by pair.
 */
export async function alikeCandidates(db: Db, text: string): Promise<string[]> {
  const words = [...new Set(bareWords(text))].filter((word) => word.length > 1);
  const { rows } = await sql<{ term: string; doc: number }>`select words.value as term, task_term.doc
    from json_each(${JSON.stringify(words)}) words join temp.task_term on task_term.term = words.value
    order by task_term.doc, words.value limit ${tellingWords}`.execute(db);
  const share = Math.min(mustShare, rows.length);
  if (share === 0) return [];
  const pieces = [...choices(rows, share)].map(
    (some) => `(${some.map(({ term }) => `"${term}"`).join(' AND ')})`,
  );
  const { rows: found } = await sql<{ number: number }>`select rowid as number from task_search
    where task_search match ${pieces.join(' OR ')} limit ${mostFound}`.execute(db);
  const keys = await db
    .selectFrom('task_index')
    .select('task_id')
    .where('number', 'in', listed(found.map(({ number }) => number)))
    .execute();
  return keys.map(({ task_id }) => task_id);
}
