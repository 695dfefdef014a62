import { type Kysely, sql, type Transaction } from 'kysely';
import { listed } from '../listed.ts';
import type { RunStatement } from '../statementCache.ts';
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

/** Writes some columns anew: each that is named costs its places in all indexes that it stands in. */
export function updateIndex(run: RunStatement, number: number, columns: Partial<IndexRow>): void {
  const set = (names: readonly string[]) => names.map((name) => `"${name}" = ?`).join(', ');
  const names = Object.keys(columns);
  if (names.length === 0) return;
  run(`update task_index set ${set(names)} where number = ?`, [...Object.values(columns), number]);
  const { due, undated } = columns;
  const moved = { ...(due !== undefined && { due }), ...(undated !== undefined && { undated }) };
  const orders = Object.keys(moved);
  if (orders.length > 0)
    run(`update task_order set ${set(orders)} where number = ?`, [...Object.values(moved), number]);
}
