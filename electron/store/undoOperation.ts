import type { Transaction } from 'kysely';
import { Refusal } from '../../shared/contract/refusal.ts';
import { type Changes, contentOf, readRow } from './operationLog.ts';
import type { Tables } from './tables.ts';

/**
 * Takes an operation back, its last change first: rows it added go to the trash, rows it changed get their content back.
 * Refused with UNDO_CHANGED when one of them is no longer as the operation left it.
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
  for (const { table_name: table, row_id: id, before, after } of lines) {
    const now = await readRow(db, table, id);
    if (!now || JSON.stringify(contentOf(table, now)) !== after) throw new Refusal('UNDO_CHANGED');
    if (before) await changes.restore(table, id, JSON.parse(before));
    else await changes.remove(table, id);
  }
}
