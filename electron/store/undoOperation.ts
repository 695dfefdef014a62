import { setImmediate } from 'node:timers/promises';
import type { Transaction } from 'kysely';
import { Refusal, type RefusalCode } from '../../shared/contract/refusal.ts';
import { type Changes, readRows } from './operationLog.ts';
import type { Tables } from './tables.ts';

/** Lines taken back together, before others have their turn. */
const linesAtOnce = 200;

type Line = Pick<Tables['operation_change'], 'table_name' | 'row_id' | 'before' | 'after'>;

/** Lines in order, cut where another table follows, another kind of change, or a row once more. */
function* runsOf(lines: readonly Line[]): Generator<readonly [Line, ...Line[]]> {
  let run: [Line, ...Line[]] | null = null;
  let seen = new Set<string>();
  for (const line of lines) {
    const [first] = run ?? [];
    const belongs =
      first !== undefined &&
      first.table_name === line.table_name &&
      (first.before === null) === (line.before === null) &&
      !seen.has(line.row_id) &&
      seen.size < linesAtOnce;
    if (run && belongs) run.push(line);
    else {
      if (run) yield run;
      run = [line];
      seen = new Set();
    }
    seen.add(line.row_id);
  }
  if (run) yield run;
}

/** Whether a row still is as the log left it. Columns that a later form of the file added are not in the log: no matter. */
const isAsLogged = (row: object, logged: string): boolean => {
  const now = new Map(Object.entries(row));
  return Object.entries(JSON.parse(logged)).every(([column, value]) => now.get(column) === value);
};

/** How it is refused: a row is no longer as the operation left it, or something needed was deleted for good. */
export const undoRefusals = { changed: 'UNDO_CHANGED', purged: 'UNDO_PURGED' } as const;
export const redoRefusals = { changed: 'REDO_CHANGED', purged: 'REDO_PURGED' } as const;

/**
 * Takes an operation back, its last change first: rows it added go to the trash, rows it changed get their content back.
 * To do something again is to take back the undo of it. Refused when that can no longer be.
 */
export async function undoOperation(
  db: Transaction<Tables>,
  changes: Changes,
  operationId: string,
  refusals: Record<'changed' | 'purged', RefusalCode>,
): Promise<void> {
  const lines = await db
    .selectFrom('operation_change')
    .select(['table_name', 'row_id', 'before', 'after'])
    .where('operation_id', '=', operationId)
    .orderBy('seq', 'desc')
    .execute();
  for (const run of runsOf(lines)) {
    await setImmediate();
    const [{ table_name: table, before: first }] = run;
    const ids = run.map(({ row_id }) => row_id);
    const rows = await readRows(db, table, ids);
    for (const { row_id, after } of run) {
      const now = rows.get(row_id);
      if (!now || !isAsLogged(now, after)) throw new Refusal(refusals.changed);
    }
    try {
      if (first === null) await changes.removeEach(table, ids);
      else
        await changes.restoreEach(
          table,
          run.flatMap(({ row_id, before }) =>
            before === null ? [] : { id: row_id, content: JSON.parse(before) },
          ),
        );
    } catch (error) {
      // it would point again at something that was deleted for good
      if (error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY')
        throw new Refusal(refusals.purged);
      throw error;
    }
  }
}
