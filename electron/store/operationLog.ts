import { randomUUID } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Operation } from '../../shared/domain/operation.ts';
import type { Clock } from '../clock.ts';
import { listed } from './listed.ts';
import { type PurgePlan, purgeRows } from './purgeRows.ts';
import type { RunStatement } from './statementCache.ts';
import type { LoggedTable, NewRow, StoredRow, Tables } from './tables.ts';

type Db = Kysely<Tables> | Transaction<Tables>;
type Values = Record<string, string | number | null>;

/** A row whose history is shown with another's: a task's deadlines with the task. */
const ownerColumns: Partial<Record<LoggedTable, string>> = {
  unit_alias: 'unit_id',
  unit_contact: 'unit_id',
  unit_change_member: 'unit_id',
  directive_reference: 'directive_id',
  task_unit: 'task_id',
  task_deadline: 'task_id',
  task_extension: 'task_id',
  task_occurrence: 'task_id',
  task_reference: 'task_id',
  progress_update: 'task_id',
  evidence: 'task_id',
  task_clear: 'task_id',
  task_basis: 'task_id',
  task_end: 'task_id',
  finding_set_aside: 'task_id',
  reminder: 'task_id',
  proposed_task: 'directive_id',
  extraction_case: 'directive_id',
  draft_task: 'draft_id',
};

/** Columns that never change after they were written, too large to be kept twice. */
const unloggedColumns: Partial<Record<LoggedTable, string>> = {
  document: 'blocks',
  extraction_case: 'body',
  letter_template: 'content',
  collection_form: 'rows',
  appendix_frame: 'content',
};

/** Bỏ quên: a change of these columns of a task is a word about it; the log notes the day, so that no service forgets to. */
const wordColumns: readonly string[] = ['status', 'done_on', 'result'];

/** The stamps are the log's own business: what is compared and restored is the rest. */
const stampColumns = ['version', 'author', 'updated_at'] as const;

/** A change as it stands in the log. */
export interface LoggedChange {
  table: LoggedTable;
  rowId: string;
  ownerId: string;
  /** The columns that were given another value; null where the row was added. */
  columns: readonly string[] | null;
  /** The row as it is now. */
  row: object;
}

/** The only way to change rows; every call also writes the log, in the same transaction. */
export interface Changes {
  /** Adds rows; answers their keys in the same order. */
  insert<T extends LoggedTable>(table: T, rows: readonly NewRow<T>[]): Promise<string[]>;
  /** Changes some columns; a row that would stay as it is gets no new version. */
  update<T extends LoggedTable>(table: T, id: string, patch: Partial<NewRow<T>>): Promise<void>;
  /** The same of many rows, each named once. */
  updateEach<T extends LoggedTable>(
    table: T,
    patches: readonly { id: string; patch: Partial<NewRow<T>> }[],
  ): Promise<void>;
  /** Puts a row into the trash: nothing is deleted for good. */
  remove(table: LoggedTable, id: string): Promise<void>;
  removeEach(table: LoggedTable, ids: readonly string[]): Promise<void>;
  /** Gives a row a new version when any part of it changed in this operation, so that an old copy of it is known as old. */
  touch(table: LoggedTable, id: string): Promise<void>;
  touchEach(table: LoggedTable, ids: readonly string[]): Promise<void>;
  /** Puts a row's content back to what it was, the trash included. */
  restore(table: LoggedTable, id: string, content: Values): Promise<void>;
  restoreEach(table: LoggedTable, rows: readonly { id: string; content: Values }[]): Promise<void>;
  /** Xóa vĩnh viễn: the only thing that deletes rows, with all that hangs on them and their words in the log. */
  purge(plan: PurgePlan): Promise<void>;
}

/** Rows as they are now, by their keys. */
export async function readRows<T extends LoggedTable>(
  db: Db,
  table: T,
  ids: readonly string[],
): Promise<Map<string, StoredRow<T>>> {
  const { rows } = await sql<StoredRow<T>>`select * from ${sql.table(table)}
    where id in ${listed(ids)}`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

const withoutStamps = { version: undefined, author: undefined, updated_at: undefined } satisfies Record<
  (typeof stampColumns)[number],
  undefined
>;

/** A row's line in the log: without its stamps and without columns that are not logged. */
function lineOf(table: LoggedTable, row: object): string {
  const unlogged = unloggedColumns[table];
  return JSON.stringify({ ...row, ...withoutStamps, ...(unlogged && { [unlogged]: undefined }) });
}

/** The key under which the log holds a row's lines. */
export const ownerOf = (table: LoggedTable, id: string, row: object): string => {
  const column = ownerColumns[table];
  return column ? String((row as Values)[column]) : id;
};

/** Rows of one statement: SQLite takes 32,766 values at most. */
const rowsAtOnce = 500;

function insertRows(run: RunStatement, table: string, rows: readonly Values[]) {
  const columns = Object.keys(rows[0] ?? {});
  const places = `(${columns.map(() => '?').join(', ')})`;
  const into = `insert into "${table}" (${columns.map((column) => `"${column}"`).join(', ')}) values`;
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const some = rows.slice(at, at + rowsAtOnce);
    const values = some.flatMap((row) => columns.map((column) => row[column] ?? null));
    run(`${into} ${some.map(() => places).join(', ')}`, values);
  }
}

/**
 * Opens an operation in a transaction: with its first change its own line in the log, then each change with the row before
 * and after it. An operation that changes nothing leaves no line. `changed` lists what was touched, for what is reckoned
 * from the rows.
 */
export function beginOperation(
  run: RunStatement,
  clock: Clock,
  author: string,
  { action, data, undoable }: Operation,
  undoes: string | null = null,
): { changes: Changes; changed: LoggedChange[] } {
  const at = clock.now().toISOString();
  const id = randomUUID();
  const changed: LoggedChange[] = [];
  const touchedRows = new Set<string>();
  const touchedOwners = new Set<string>();
  let begun = false;

  /** The operation's own line, with its first change. */
  function begin() {
    if (begun) return;
    begun = true;
    insertRows(run, 'operation', [
      { id, action, data: JSON.stringify(data), author, at, undoable: undoable ? 1 : 0, undoes },
    ]);
  }

  function log(
    table: LoggedTable,
    entries: { id: string; before: object | null; after: object }[],
    columns: readonly string[] | null,
  ) {
    const lines = entries.map((entry) => ({
      id: randomUUID(),
      operation_id: id,
      table_name: table,
      row_id: entry.id,
      owner_id: ownerOf(table, entry.id, entry.after),
      before: entry.before && lineOf(table, entry.before),
      after: lineOf(table, entry.after),
    }));
    if (lines.length === 0) return;
    begin();
    insertRows(run, 'operation_change', lines);
    for (const [place, line] of lines.entries()) {
      touchedRows.add(`${table} ${line.row_id}`);
      touchedOwners.add(line.owner_id);
      changed.push({
        table,
        rowId: line.row_id,
        ownerId: line.owner_id,
        columns,
        row: entries[place]?.after ?? {},
      });
    }
  }

  /** Rows as they are, by their keys; a statement for one alone, which most changes are of. */
  function rowsOf(table: LoggedTable, ids: readonly string[]): Map<string, StoredRow<LoggedTable>> {
    const [first] = ids;
    const rows =
      first !== undefined && ids.length === 1
        ? run(`select * from "${table}" where id = ?`, [first])
        : run(`select * from "${table}" where id in (select value from json_each(?))`, [JSON.stringify(ids)]);
    return new Map((rows as StoredRow<LoggedTable>[]).map((row) => [row.id, row]));
  }

  /** Changes rows, each of them once; their lines stand together where the same columns change. */
  async function putEach(
    table: LoggedTable,
    wanted: readonly { id: string; patch: Values }[],
    { always = false, spoken = false }: { always?: boolean; spoken?: boolean } = {},
  ) {
    if (wanted.length === 0) return;
    const rows = rowsOf(
      table,
      wanted.map(({ id: rowId }) => rowId),
    );
    const written = new Map<string, { columns: string[]; entries: Parameters<typeof log>[1] }>();
    for (const { id: rowId, patch } of wanted) {
      const before = rows.get(rowId);
      if (!before) throw new Error(`no row ${rowId} in ${table}`);
      const now = { ...before } as Values;
      const set = Object.entries(patch).filter(([column, value]) => now[column] !== value);
      if (set.length === 0 && !always) continue;
      if (spoken && table === 'task' && set.some(([column]) => wordColumns.includes(column)))
        set.push(['word_on', clock.today()]);
      if (set.some(([column]) => column === unloggedColumns[table])) throw new Error(`${table} is frozen`);
      const after: Values = {
        ...now,
        ...Object.fromEntries(set),
        version: before.version + 1,
        author,
        updated_at: at,
      };
      const columns = set.map(([column]) => column);
      const names = [...columns, ...stampColumns];
      const assignments = names.map((column) => `"${column}" = ?`).join(', ');
      const values = names.map((column) => after[column] ?? null);
      run(`update "${table}" set ${assignments} where id = ?`, [...values, rowId]);
      const same = written.get(columns.join()) ?? { columns, entries: [] };
      written.set(columns.join(), same);
      same.entries.push({ id: rowId, before, after });
    }
    for (const { columns, entries } of written.values()) log(table, entries, columns);
  }

  const put = (
    table: LoggedTable,
    rowId: string,
    patch: Values,
    how: { always?: boolean; spoken?: boolean } = {},
  ) => putEach(table, [{ id: rowId, patch }], how);

  const changes: Changes = {
    async insert(table, rows) {
      const stamped = rows.map((row) => {
        const stamps = {
          id: randomUUID(),
          version: 1,
          author,
          created_at: at,
          updated_at: at,
          deleted_at: null,
        };
        return { ...stamps, ...row } as Values & { id: string };
      });
      insertRows(run, table, stamped);
      log(
        table,
        stamped.map((row) => ({ id: row.id, before: null, after: row })),
        null,
      );
      return stamped.map((row) => row.id);
    },
    update: (table, rowId, patch) => put(table, rowId, patch as Values, { spoken: true }),
    updateEach: (table, patches) =>
      putEach(table, patches as readonly { id: string; patch: Values }[], { spoken: true }),
    remove: (table, rowId) => put(table, rowId, { deleted_at: at }),
    removeEach: (table, ids) =>
      putEach(
        table,
        ids.map((rowId) => ({ id: rowId, patch: { deleted_at: at } })),
      ),
    touch: (table, rowId) => changes.touchEach(table, [rowId]),
    touchEach: (table, ids) =>
      putEach(
        table,
        ids
          .filter((rowId) => !touchedRows.has(`${table} ${rowId}`) && touchedOwners.has(rowId))
          .map((rowId) => ({ id: rowId, patch: {} })),
        { always: true },
      ),
    restore: (table, rowId, content) => put(table, rowId, content, { always: true }),
    restoreEach: (table, rows) =>
      putEach(
        table,
        rows.map(({ id: rowId, content }) => ({ id: rowId, patch: content })),
        { always: true },
      ),
    async purge(plan) {
      begin();
      for (const { table, id: rowId, column } of plan.released) await put(table, rowId, { [column]: null });
      purgeRows(run, plan);
    },
  };
  return { changes, changed };
}
