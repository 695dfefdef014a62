import type { Transaction } from 'kysely';
import type { LoggedChange } from '../operationLog.ts';
import type { LoggedTable, StoredRow, Tables } from '../tables.ts';
import { type StateRow, stateColumns } from './indexedState.ts';

const taskTables: readonly LoggedTable[] = [
  'task',
  'task_unit',
  'task_deadline',
  'task_extension',
  'task_occurrence',
  'task_reference',
  'progress_update',
  'evidence',
  'task_clear',
  'task_basis',
  'task_end',
  'finding_set_aside',
];
const unitTables: readonly LoggedTable[] = ['unit', 'unit_alias', 'unit_change_member'];

export interface TouchedTasks {
  /** Of which anything may have changed. */
  whole: string[];
  /** Of which nothing but how they stand. */
  states: StateRow[];
}

/** A change of a task's own row that search, orders and units do not know of. */
const isOfState = ({ table, columns }: LoggedChange) =>
  table === 'task' && columns !== null && columns.every((column) => stateColumns.includes(column));

/** The tasks whose index a list of changes may have made stale: their own rows, their units', their directive's. */
export async function touchedTasks(
  db: Transaction<Tables>,
  changed: readonly LoggedChange[],
): Promise<TouchedTasks> {
  const states = new Map(
    changed.filter(isOfState).map(({ rowId, row }) => [rowId, row as StoredRow<'task'>]),
  );
  if (changed.every(isOfState)) return { whole: [], states: [...states.values()] };
  const owners = (tables: readonly LoggedTable[]) => [
    ...new Set(
      changed
        .filter((change) => tables.includes(change.table) && !isOfState(change))
        .map(({ ownerId }) => ownerId),
    ),
  ];
  const tasks = new Set(owners(taskTables));
  const ended = owners(['unit_change']);
  const members =
    ended.length === 0
      ? []
      : await db.selectFrom('unit_change_member').select('unit_id').where('change_id', 'in', ended).execute();
  const units = [...new Set([...owners(unitTables), ...members.map(({ unit_id }) => unit_id)])];
  const directives = owners(['directive']);
  const ofUnits =
    units.length === 0
      ? []
      : await db.selectFrom('task_unit').select('task_id').where('unit_id', 'in', units).execute();
  const ofDirectives =
    directives.length === 0
      ? []
      : await db.selectFrom('task').select('id').where('directive_id', 'in', directives).execute();
  for (const { task_id } of ofUnits) tasks.add(task_id);
  for (const { id } of ofDirectives) tasks.add(id);
  return { whole: [...tasks], states: [...states].flatMap(([id, row]) => (tasks.has(id) ? [] : row)) };
}
