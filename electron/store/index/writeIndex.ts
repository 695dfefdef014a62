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

async function addSearch(db: Db, rows: readonly IndexRows[]): Promise<void> {
  const words = rows.map((row) => sql`(${row.index.number}, ${row.words})`);
  await sql`insert into task_search (rowid, words) values ${sql.join(words)}`.execute(db);
}

async function addUnits(db: Db, units: readonly IndexRows['units'][number][]): Promise<void> {
  if (units.length > 0)
    await db
      .insertInto('task_index_unit')
      .values([...units])
      .execute();
}

/** Puts tasks into search, orders and units, after their rows of `task_index`. */
export async function addWords(db: Db, rows: readonly IndexRows[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto('task_order')
    .values(rows.map(({ order }) => order))
    .execute();
  await addUnits(
    db,
    rows.flatMap((row) => row.units),
  );
  await addSearch(db, rows);
}

const unitKey = ({ unit_id, role, number }: Tables['task_index_unit']) => `${unit_id} ${role} ${number}`;

/**
 * Brings tasks up to date whose words or units have changed: only what comes out differently is written, for each key that
 * moves costs its place in an index. What they have lost goes at once, by how they stood; what they have gained comes with
 * the function answered, once their rows of `task_index` say how they stand.
 */
export async function changeWords(
  db: Db,
  run: RunStatement,
  rows: readonly IndexRows[],
): Promise<() => Promise<void>> {
  if (rows.length === 0) return async () => {};
  const numbers = rows.map(({ index }) => index.number);
  const orders = await db
    .selectFrom('task_order')
    .selectAll()
    .where('number', 'in', listed(numbers))
    .execute();
  const stored = await db
    .selectFrom('task_index_unit')
    .selectAll()
    .where('number', 'in', listed(numbers))
    .execute();
  const before = new Set(stored.map(unitKey));
  const after = new Set(rows.flatMap(({ units }) => units.map(unitKey)));
  for (const unit of stored)
    if (!after.has(unitKey(unit)))
      run('delete from task_index_unit where unit_id = ? and role = ? and number = ?', [
        unit.unit_id,
        unit.role,
        unit.number,
      ]);
  await sql`delete from task_search where rowid in ${listed(numbers)}`.execute(db);
  const keys = new Map(orders.map((order) => [order.number, order]));
  for (const { order } of rows) {
    const known = keys.get(order.number);
    if (known) updateOrder(run, order.number, changedColumns(known, order));
  }
  return async () => {
    await addUnits(
      db,
      rows.flatMap(({ units }) => units.filter((unit) => !before.has(unitKey(unit)))),
    );
    await addSearch(db, rows);
  };
}

const assignments = (columns: readonly string[]) => columns.map((column) => `"${column}" = ?`).join(', ');

function updateOrder(run: RunStatement, number: number, columns: Partial<Tables['task_order']>): void {
  const names = Object.keys(columns);
  if (names.length > 0)
    run(`update task_order set ${assignments(names)} where number = ?`, [...Object.values(columns), number]);
}

/** The columns of a row that are to be written anew; none: it stays as it is. */
export const changedColumns = <Row extends object>(before: Row, after: Partial<Row>): Partial<Row> =>
  Object.fromEntries(
    Object.entries(after).filter(([column, value]) => Reflect.get(before, column) !== value),
  ) as Partial<Row>;

/** Writes some columns anew: each that is named costs its places in all indexes that it stands in. */
export function updateIndex(run: RunStatement, number: number, columns: Partial<IndexRow>): void {
  const names = Object.keys(columns);
  if (names.length === 0) return;
  run(`update task_index set ${assignments(names)} where number = ?`, [...Object.values(columns), number]);
  const { due, undated } = columns;
  updateOrder(run, number, { ...(due !== undefined && { due }), ...(undated !== undefined && { undated }) });
}
