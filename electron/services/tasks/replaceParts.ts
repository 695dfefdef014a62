import type { UnitRole } from '../../../shared/domain/task.ts';
import type { Writing } from '../../store/openStore.ts';
import type { LoggedTable, NewRow, StoredRow } from '../../store/tables.ts';
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

/** The units that a task is to have in a role. */
export interface WantedRole {
  taskId: string;
  role: UnitRole;
  unitIds: readonly string[];
}

type UnitRow = Pick<StoredRow<'task_unit'>, 'id' | 'unit_id'>;

/** What makes the rows of a role those wanted: a unit that stays keeps its row, one in another's place takes that row over. Pure. */
function roleChange({ taskId, role, unitIds }: WantedRole, stored: readonly UnitRow[]) {
  const ids = [...new Set(unitIds)]; // two names may be one unit's
  const free = stored.filter(({ unit_id }) => !ids.includes(unit_id));
  const patches: { id: string; patch: Partial<NewRow<'task_unit'>> }[] = [];
  const added: NewRow<'task_unit'>[] = [];
  for (const row of unitRows(taskId, role, ids)) {
    const present = stored.find(({ unit_id }) => unit_id === row.unit_id) ?? free.shift();
    if (present) patches.push({ id: present.id, patch: { unit_id: row.unit_id, position: row.position } });
    else added.push(row);
  }
  return { patches, added, removed: free.map(({ id }) => id) };
}

/** Gives tasks these units in these roles, each task and role once. */
export async function replaceRoles(
  { tasks, changes }: Writing,
  wanted: readonly WantedRole[],
): Promise<void> {
  if (wanted.length === 0) return;
  const rows = await tasks.unitRows([...new Set(wanted.map(({ taskId }) => taskId))]);
  const stored = Map.groupBy(rows, ({ task_id, role }) => `${task_id} ${role}`);
  const all = wanted.map((each) => roleChange(each, stored.get(`${each.taskId} ${each.role}`) ?? []));
  await changes.updateEach(
    'task_unit',
    all.flatMap(({ patches }) => patches),
  );
  await changes.insert(
    'task_unit',
    all.flatMap(({ added }) => added),
  );
  await changes.removeEach(
    'task_unit',
    all.flatMap(({ removed }) => removed),
  );
}

/** Gives a task these units in a role. */
export const replaceUnits = (
  writing: Writing,
  taskId: string,
  role: UnitRole,
  unitIds: readonly string[],
): Promise<void> => replaceRoles(writing, [{ taskId, role, unitIds }]);
