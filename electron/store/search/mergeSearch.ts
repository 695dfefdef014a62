import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** With more pieces a search takes half as long again as with one. */
const mostPieces = 4;

/**
 * Puts the full-text index together into one piece where changes have left it in many: each word is then read in one go,
 * which halves the time of a search (https://www.sqlite.org/fts5.html#the_optimize_command). Of 100,000 tasks that takes a
 * second or two, so it is done with the first reckoning of a day, not with a change.
 */
export async function mergeSearch(db: Db): Promise<void> {
  const { rows } = await sql<{ pieces: number }>`
    select count(distinct segid) as pieces from task_search_idx`.execute(db);
  if ((rows[0]?.pieces ?? 0) > mostPieces)
    await sql`insert into task_search (task_search) values ('optimize')`.execute(db);
}
