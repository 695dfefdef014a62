import { setImmediate } from 'node:timers/promises';
import type { Transaction } from 'kysely';
import { Refusal } from '../../shared/contract/refusal.ts';
import { type Changes, readRow } from './operationLog.ts';
import type { Tables } from './tables.ts';

/** Lines taken back before others have their turn. */
const linesAtOnce = 500;

/** Whether a row still is as the log left it. Columns that a later form of the file added are not in the log: no matter. */
const isAsLogged = (row: object, logged: string): boolean => {
  const now = new Map(Object.entries(row));
  return Object.entries(JSON.parse(logged)).every(([column, value]) => now.get(column) === value);
};

/**
 * Takes an operation back, its last change first: rows it added go to the trash, rows it changed get their content back.
 * Refused with UNDO_CHANGED when one of them is no longer as the operation left it, with UNDO_PURGED when it would need
 * something that was deleted for good.
 */
export async function undoOperation(
  db: Transaction<Tables>,
  changes: Changes,
  operationId: string,
): Promise<void> {
  const lines = await db
    .selectFrom('operation_change')
    .select(['table_name', 'row_id', 'before', 'after'])
    .where('operation_id', '=', operationId)
    .orderBy('seq', 'desc')
    .execute();
  for (const [at, { table_name: table, row_id: id, before, after }] of lines.entries()) {
    if (at % linesAtOnce === linesAtOnce - 1) await setImmediate();
    const now = await readRow(db, table, id);
    if (!now || !isAsLogged(now, after)) throw new Refusal('UNDO_CHANGED');
    try {
      if (before) await changes.restore(table, id, JSON.parse(before));
      else await changes.remove(table, id);
    } catch (error) {
      // it would point again at something that was deleted for good
      if (error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY')
        throw new Refusal('UNDO_PURGED');
      throw error;
    }
  }
}
