import { type Kysely, sql, type Transaction } from 'kysely';
import { listed } from './listed.ts';
import { ownerOf } from './operationLog.ts';
import type { PurgePlan, ReleasedRow, RowKey } from './purgeRows.ts';
import type { LoggedTable, Tables } from './tables.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

interface Reference {
  child: LoggedTable;
  column: string;
  parent: LoggedTable;
  required: 0 | 1;
}

/** Which logged table points at which: asked of the file itself, so that a new table is never forgotten. */
const references = async (db: Db): Promise<Reference[]> =>
  (
    await sql<Reference>`select tables.name as child, keys."from" as "column", keys."table" as parent,
      columns."notnull" as required
      from sqlite_master tables, pragma_foreign_key_list(tables.name) keys, pragma_table_info(tables.name) columns
      where tables.type = 'table' and columns.name = keys."from"
        and exists (select 1 from pragma_table_info(tables.name) where name = 'deleted_at')`.execute(db)
  ).rows;

const idsOf = (rows: readonly { id: string }[]) => listed(rows.map(({ id }) => id));

const keyOf = ({ table, id }: RowKey) => `${table} ${id}`;

/** Under which keys the log holds the lines of rows. */
async function ownersOf(db: Db, rows: readonly RowKey[]): Promise<string[]> {
  const owners = new Set<string>();
  for (const [table, some] of Map.groupBy(rows, (row) => row.table)) {
    const { rows: stored } = await sql<{ id: string }>`select * from ${sql.table(table)}
      where id in ${idsOf(some)}`.execute(db);
    for (const row of stored) owners.add(ownerOf(table, row.id, row));
  }
  return [...owners];
}

/** Follows the keys from the rows wanted: what cannot be without them goes too, the rest lets go. Reads only. */
export async function planPurge(db: Db, wanted: readonly RowKey[]): Promise<PurgePlan> {
  const gone = new Map(wanted.map((row) => [keyOf(row), row]));
  const loose: ReleasedRow[] = [];
  const all = await references(db);
  let fresh = [...gone.values()];
  while (fresh.length > 0) {
    const next: RowKey[] = [];
    const byTable = Map.groupBy(fresh, ({ table }) => table);
    for (const { child, column, parent, required } of all) {
      const parents = byTable.get(parent);
      if (!parents) continue;
      const { rows } = await sql<{ id: string }>`select id from ${sql.table(child)}
        where ${sql.ref(column)} in ${idsOf(parents)}`.execute(db);
      for (const { id } of rows) {
        const row = { table: child, id };
        if (required === 0) loose.push({ ...row, column });
        else if (!gone.has(keyOf(row))) {
          gone.set(keyOf(row), row);
          next.push(row);
        }
      }
    }
    fresh = next;
  }
  const rows = [...gone.values()];
  const owners = await ownersOf(db, rows);
  const operations = await db
    .selectFrom('operation_change')
    .select('operation_id')
    .distinct()
    .where('owner_id', 'in', listed(owners))
    .where('row_id', 'in', idsOf(rows))
    .execute();
  return {
    gone: rows,
    released: loose.filter((row) => !gone.has(keyOf(row))),
    owners,
    operations: operations.map(({ operation_id }) => operation_id),
  };
}
