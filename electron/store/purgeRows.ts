import type { OperationAction, OperationData } from '../../shared/domain/operation.ts';
import type { RunStatement } from './statementCache.ts';
import type { LoggedTable } from './tables.ts';

/** A row of the register by its table and key. */
export interface RowKey {
  table: LoggedTable;
  id: string;
}

/** A row that stays but points at one that goes: the column is emptied first. */
export interface ReleasedRow extends RowKey {
  column: string;
}

/** Everything that goes with some rows, and what has to let go of them. */
export interface PurgePlan {
  gone: RowKey[];
  released: ReleasedRow[];
  /** Under which keys the log holds the lines of those that go. */
  owners: string[];
  /** Operations that made these lines. */
  operations: string[];
}

const list = (values: readonly string[]) => JSON.stringify(values);
const within = 'in (select value from json_each(?))';

/** What the log still says of an operation whose words are gone: how many and which codes, nothing anybody wrote. */
export function wordless(data: OperationData): OperationData {
  const { code, count, fields, unitChange, setting, trash, purged, rule, undone, redone } = data;
  return {
    ...(code !== undefined && { code }),
    ...(count !== undefined && { count }),
    ...(fields && { fields }),
    ...(unitChange && { unitChange }),
    ...(setting && { setting }),
    ...(trash && { trash }),
    ...(purged && { purged }),
    ...(rule && { rule }),
    ...(undone && { undone: { action: undone.action, data: wordless(undone.data) } }),
    ...(redone && { redone: { action: redone.action, data: wordless(redone.data) } }),
  };
}

/**
 * The log only grows: triggers refuse every other change of it. Deleting for good is the one exception, so they are taken
 * off and put back, word for word, within the same transaction; whatever fails in between leaves them as they were.
 */
function withOpenLog(run: RunStatement, work: () => void) {
  const triggers = run(
    "select name, sql from sqlite_master where type = 'trigger' and tbl_name in ('operation', 'operation_change')",
    [],
  ) as { name: string; sql: string }[];
  for (const { name } of triggers) run(`drop trigger "${name}"`, []);
  work();
  for (const { sql } of triggers) run(sql, []);
}

/**
 * What a form was sent with holds each task's words and values once more: the rows of tasks that go are taken out of it. The
 * others keep their numbers, so that what comes back is still held against them.
 */
const purgeFormRows = (run: RunStatement, tasks: readonly string[]) =>
  run(
    `update collection_form set rows = (
       select json_group_array(json(value)) from (
         select value from json_each(collection_form.rows)
         where json_extract(value, '$.taskId') not ${within} order by key))
     where exists (select 1 from json_each(collection_form.rows)
       where json_extract(value, '$.taskId') ${within})`,
    [list(tasks), list(tasks)],
  );

/**
 * Xóa vĩnh viễn: deletes rows that nothing points at any more, empties their lines in the log of every word, and marks the
 * operations that made these lines as no longer to be taken back. Within the transaction that is open.
 */
export function purgeRows(
  run: RunStatement,
  { gone: rows, owners, operations }: Pick<PurgePlan, 'gone' | 'owners' | 'operations'>,
): void {
  const tasks = rows.flatMap(({ table, id }) => (table === 'task' ? id : []));
  const numbers = run(`select max(number) as last from task where id ${within}`, [list(tasks)]) as {
    last: number | null;
  }[];
  run('update purged set last_task_number = max(last_task_number, ?)', [numbers[0]?.last ?? 0]);
  // freed pages are overwritten, so that what is gone cannot be read out of the file
  run('pragma secure_delete = on', []);
  withOpenLog(run, () => {
    run(
      `update operation_change set before = iif(before is null, null, '{}'), after = '{}'
       where owner_id ${within} and row_id ${within}`,
      [list(owners), list(rows.map(({ id }) => id))],
    );
    for (const id of operations) {
      const [row] = run('select action, data from operation where id = ?', [id]) as {
        action: OperationAction;
        data: string;
      }[];
      if (!row) continue;
      run('update operation set undoable = 0, data = ? where id = ?', [
        JSON.stringify(wordless(JSON.parse(row.data))),
        id,
      ]);
    }
  });
  if (tasks.length > 0) purgeFormRows(run, tasks);
  // the rows point at each other: the keys are held to at the end of the transaction
  run('pragma defer_foreign_keys = on', []);
  for (const [table, some] of Map.groupBy(rows, (row) => row.table))
    run(`delete from "${table}" where id ${within}`, [list(some.map(({ id }) => id))]);
  run("insert into task_search (task_search) values ('optimize')", []);
  run('pragma secure_delete = off', []);
}
