import type { Database } from 'better-sqlite3';

/** The register proper: what an undo gives back. Drafts are work in progress and keep their own steps. */
const registerTables = [
  'unit',
  'unit_alias',
  'unit_contact',
  'unit_change',
  'unit_change_member',
  'directive',
  'directive_reference',
  'task',
  'task_unit',
  'task_deadline',
  'task_extension',
  'task_occurrence',
  'task_reference',
  'progress_update',
  'evidence',
  'proposed_task',
  'task_clear',
  'task_basis',
  'task_end',
  'finding_set_aside',
  'calendar_day',
  'calendar_year',
  'period',
  'collection_form',
  'collection_file',
  'reminder',
  'letter',
  'letter_template',
  'appendix_template',
  'appendix_frame',
];

const stamps = new Set(['version', 'author', 'updated_at']);

/** Every row that is not in the trash, without its stamps, in one order. */
export const liveRows = (sqlite: Database): Record<string, unknown[]> =>
  Object.fromEntries(
    registerTables.map((table) => [
      table,
      sqlite
        .prepare(`select * from ${table} where deleted_at is null order by id`)
        .all()
        .map((row) =>
          Object.fromEntries(Object.entries(Object(row)).filter(([column]) => !stamps.has(column))),
        ),
    ]),
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
