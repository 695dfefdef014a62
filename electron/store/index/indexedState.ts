import { taskStatuses } from '../../../shared/domain/task.ts';
import {
  type DueDays,
  dueDays,
  type Reckoning,
  type TaskDeadline,
  timelinessBy,
} from '../../../shared/domain/timeliness.ts';
import type { StoredRow, Tables } from '../tables.ts';
import { timelinessPlace } from './timelinessOrder.ts';

/** What `task_index` holds of how a task stands. */
export type IndexedState = Pick<
  Tables['task_index'],
  | 'status'
  | 'timeliness'
  | 'undated'
  | 'due'
  | 'due_on'
  | 'last_due'
  | 'done_on'
  | 'recurring'
  | 'unclear'
  | 'endless'
>;

/** The columns of a task's row that its state depends on, beside its deadlines: no other needs the rest of the index. */
export const stateColumns: readonly string[] = ['status', 'done_on'];

/** Of a task's row what its state depends on. */
export type StateRow = Pick<StoredRow<'task'>, 'number' | 'status' | 'done_on'>;

const flag = (value: boolean) => (value ? 1 : 0);

function withDays({ status, done_on }: StateRow, days: DueDays, reckoning: Reckoning) {
  const due = (status === 'done' ? null : days.dueOn) ?? days.lastDue;
  return {
    status: taskStatuses.indexOf(status),
    timeliness: timelinessPlace(timelinessBy({ status, doneOn: done_on }, days, reckoning)),
    undated: flag(due === null),
    due,
    done_on: status === 'done' ? done_on : null,
  } as const;
}

/** Reckons how a task stands, as `task_index` holds it. Pure. */
export function indexedState(
  task: StateRow,
  deadlines: readonly TaskDeadline[],
  reckoning: Reckoning,
): IndexedState {
  const days = dueDays(deadlines, reckoning.on);
  return {
    ...withDays(task, days, reckoning),
    due_on: days.dueOn,
    last_due: days.lastDue,
    unclear: flag(days.unclear),
    endless: flag(days.endless),
    recurring: flag(deadlines.some(({ recurrence }) => recurrence !== null)),
  };
}

/** The same of a task whose deadlines are as the index, reckoned by the same day, holds them. Pure. */
export const movedState = (
  task: StateRow,
  { due_on, last_due, unclear, endless }: IndexedState,
  reckoning: Reckoning,
): Partial<IndexedState> =>
  withDays(
    task,
    { dueOn: due_on, lastDue: last_due, unclear: unclear === 1, endless: endless === 1 },
    reckoning,
  );
