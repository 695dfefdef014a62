import type { UnitRole } from '../../../shared/domain/task.ts';
import type { Writing } from '../../store/openStore.ts';
import type { LoggedTable, NewRow } from '../../store/tables.ts';
import { referenceRows, unitRows } from './taskRows.ts';

/** Puts rows in the place of others by position: what stays keeps its key, the rest is added or goes to the trash. */
async function replaceInOrder<T extends LoggedTable>(
  { changes }: Pick<Writing, 'changes'>,
  table: T,
  stored: readonly { id: string }[],
  wanted: readonly NewRow<T>[],
) {
  for (const [at, row] of wanted.entries()) {
    const present = stored[at];
    if (present) await changes.update(table, present.id, row);
    else await changes.insert(table, [row]);
  }
  for (const { id } of stored.slice(wanted.length)) await changes.remove(table, id);
}

/** Gives a task these documents cited. */
export const replaceReferences = async (
  writing: Writing,
  taskId: string,
  numbers: readonly string[],
): Promise<void> =>
  replaceInOrder(
    writing,
    'task_reference',
    await writing.tasks.referenceRows(taskId),
    referenceRows(taskId, numbers),
  );

/** Gives a task these units in a role; a unit that stays keeps its row. */
export async function replaceUnits(
  { tasks, changes }: Writing,
  taskId: string,
  role: UnitRole,
  unitIds: readonly string[],
): Promise<void> {
  const stored = (await tasks.unitRows(taskId)).filter((row) => row.role === role);
  for (const row of unitRows(taskId, role, unitIds)) {
    const present = stored.find(({ unit_id }) => unit_id === row.unit_id);
    if (present) await changes.update('task_unit', present.id, { position: row.position });
    else await changes.insert('task_unit', [row]);
  }
  for (const { id, unit_id } of stored) if (!unitIds.includes(unit_id)) await changes.remove('task_unit', id);
}
