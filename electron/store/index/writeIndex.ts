import { type Kysely, sql, type Transaction } from 'kysely';
import { listed } from '../listed.ts';
import type { Tables } from '../tables.ts';
import type { IndexRows } from './indexRows.ts';

type Db = Kysely<Tables> | Transaction<Tables>;
type IndexRow = Tables['task_index'];

/** Takes tasks out of search, orders and units; their rows of `task_index` must still stand, by which they are counted. */
export async function forgetWords(db: Db, numbers: readonly number[]): Promise<void> {
  if (numbers.length === 0) return;
  await sql`delete from task_search where rowid in ${listed(numbers)}`.execute(db);
  await db.deleteFrom('task_order').where('number', 'in', listed(numbers)).execute();
  await db.deleteFrom('task_index_unit').where('number', 'in', listed(numbers)).execute();
}

/** Puts tasks into search, orders and units, after their rows of `task_index`. */
export async function addWords(db: Db, rows: readonly IndexRows[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto('task_order')
    .values(rows.map(({ order }) => order))
    .execute();
  const units = rows.flatMap((row) => row.units);
  if (units.length > 0) await db.insertInto('task_index_unit').values(units).execute();
  const words = rows.map((row) => sql`(${row.index.number}, ${row.words})`);
  await sql`insert into task_search (rowid, words) values ${sql.join(words)}`.execute(db);
}

/** The columns of a row of `task_index` that are to be written anew; none: it stays as it is. */
export const changedColumns = (before: IndexRow, after: Partial<IndexRow>): Partial<IndexRow> =>
  Object.fromEntries(
    Object.entries(after).filter(([column, value]) => Reflect.get(before, column) !== value),
  );

/** Writes some columns anew: each that is named costs the places of all indexes it stands in. */
export async function updateIndex(db: Db, number: number, columns: Partial<IndexRow>): Promise<void> {
  if (Object.keys(columns).length === 0) return;
  await db.updateTable('task_index').set(columns).where('number', '=', number).execute();
  const { due, undated } = columns;
  const moved = { ...(due !== undefined && { due }), ...(undated !== undefined && { undated }) };
  if (Object.keys(moved).length > 0)
    await db.updateTable('task_order').set(moved).where('number', '=', number).execute();
}
