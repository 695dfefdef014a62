import { taskStatuses } from '../../../shared/domain/task.ts';
import {
  governingDue,
  isEndless,
  isUnclear,
  lastDue,
  type Reckoning,
  type TaskDeadline,
  timelinessOf,
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

const flag = (value: boolean) => (value ? 1 : 0);

/** Reckons how a task stands, as `task_index` holds it. Pure. */
export function indexedState(
  { status, done_on }: Pick<StoredRow<'task'>, 'status' | 'done_on'>,
  deadlines: readonly TaskDeadline[],
  { on, soonDays }: Reckoning,
): IndexedState {
  const dueOn = governingDue(deadlines, on)?.due ?? null;
  const lastDay = lastDue(deadlines);
  const due = (status === 'done' ? null : dueOn) ?? lastDay;
  return {
    status: taskStatuses.indexOf(status),
    timeliness: timelinessPlace(timelinessOf({ status, doneOn: done_on, deadlines }, on, soonDays)),
    undated: flag(due === null),
    due,
    due_on: dueOn,
    last_due: lastDay,
    done_on: status === 'done' ? done_on : null,
    recurring: flag(deadlines.some(({ recurrence }) => recurrence !== null)),
    unclear: flag(isUnclear(deadlines)),
    endless: flag(isEndless(deadlines)),
  };
}
