import type { Database } from 'better-sqlite3';
import type { LoggedTable } from '../../electron/store/tables.ts';

/**
 * Which tables are the register proper, of which an undo gives back all rows; and which hold work in progress: a review
 * keeps its own steps, so that of these an undo gives back only what its own operation changed.
 */
const kinds: Record<LoggedTable, 'register' | 'work'> = {
  unit: 'register',
  unit_alias: 'register',
  unit_contact: 'register',
  unit_change: 'register',
  unit_change_member: 'register',
  document: 'work',
  directive: 'register',
  directive_reference: 'register',
  task: 'register',
  task_clear: 'register',
  task_basis: 'register',
  task_end: 'register',
  finding_set_aside: 'register',
  period: 'register',
  progress_update: 'register',
  collection_form: 'register',
  collection_file: 'register',
  evidence: 'register',
  task_unit: 'register',
  task_deadline: 'register',
  task_extension: 'register',
  task_occurrence: 'register',
  task_reference: 'register',
  reminder: 'register',
  letter: 'register',
  letter_template: 'register',
  appendix_template: 'register',
  appendix_frame: 'register',
  proposed_task: 'register',
  extraction_case: 'register',
  draft: 'work',
  draft_task: 'work',
  setting: 'register',
  calendar_day: 'register',
  calendar_year: 'register',
  saved_view: 'register',
};

export type Rows = Record<string, { id: string }[]>;

const stamps = new Set(['version', 'author', 'updated_at']);

/** Rows that are not in the trash, without their stamps, in one order. */
const rowsOf = (sqlite: Database, wanted: 'register' | 'work'): Rows =>
  Object.fromEntries(
    Object.entries(kinds)
      .filter(([, kind]) => kind === wanted)
      .map(([table]) => [
        table,
        sqlite
          .prepare<[], { id: string }>(`select * from ${table} where deleted_at is null order by id`)
          .all()
          .map(
            (row) =>
              Object.fromEntries(Object.entries(row).filter(([column]) => !stamps.has(column))) as {
                id: string;
              },
          ),
      ]),
  );

/** Every row of the register proper. */
export const liveRows = (sqlite: Database): Rows => rowsOf(sqlite, 'register');

/** Every row of what is in progress. */
export const workRows = (sqlite: Database): Rows => rowsOf(sqlite, 'work');

/** `now` with what an operation made of `before` taken back. */
export const takenBack = (now: Rows, { before, after }: { before: Rows; after: Rows }): Rows =>
  Object.fromEntries(
    Object.entries(now).map(([table, rows]) => {
      const found = new Map(rows.map((row) => [row.id, row]));
      const was = new Map(before[table]?.map((row) => [row.id, row]));
      for (const row of after[table] ?? []) {
        if (!was.has(row.id)) found.delete(row.id);
      }
      const then = new Map(after[table]?.map((row) => [row.id, row]));
      for (const [id, row] of was) {
        if (JSON.stringify(then.get(id)) !== JSON.stringify(row)) found.set(id, row);
      }
      return [table, [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1))];
    }),
  );

/** How many lines the log has. */
export const logLength = (sqlite: Database): unknown =>
  sqlite
    .prepare('select (select count(*) from operation) o, (select count(*) from operation_change) c')
    .get();

/** Everything that the file holds, as one text. */
export const everyText = (sqlite: Database): string =>
  JSON.stringify(
    sqlite
      .prepare<[], string>(
        "select name from sqlite_master where type = 'table' and name not like 'task_search%'",
      )
      .pluck()
      .all()
      .map((table) => sqlite.prepare(`select * from "${table}"`).all()),
  );

/** Tasks that the list is to show: not in the trash, not ended. */
export const followed = (sqlite: Database) =>
  sqlite
    .prepare(
      'select count(*) from task where deleted_at is null and id not in (select task_id from task_end where deleted_at is null)',
    )
    .pluck()
    .get();
