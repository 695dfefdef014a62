import { taskStatuses } from '../../../shared/domain/task.ts';
import {
  type DueDays,
  dueDays,
  originalDueDays,
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
  | 'extended'
  | 'original_due_on'
  | 'original_last_due'
  | 'original_timeliness'
>;

/** The columns of a task's row that its state depends on, beside its deadlines: no other needs the rest of the index. */
export const stateColumns: readonly string[] = ['status', 'done_on', 'word_on'];

/** Of a task's row what its state depends on. */
export type StateRow = Pick<
  StoredRow<'task'>,
  'id' | 'number' | 'status' | 'done_on' | 'word_on' | 'result' | 'created_at'
>;

const flag = (value: boolean) => (value ? 1 : 0);

type Standing = Pick<StateRow, 'status' | 'done_on'>;

const placeBy = ({ status, done_on }: Standing, days: DueDays, reckoning: Reckoning) =>
  timelinessPlace(timelinessBy({ status, doneOn: done_on }, days, reckoning));

/** `original`: what the days first given come to, null where nothing was extended. */
function withDays(task: Standing, days: DueDays, original: DueDays | null, reckoning: Reckoning) {
  const { status, done_on } = task;
  const due = (status === 'done' ? null : days.dueOn) ?? days.lastDue;
  return {
    status: taskStatuses.indexOf(status),
    timeliness: placeBy(task, days, reckoning),
    original_timeliness: original && placeBy(task, original, reckoning),
    undated: flag(due === null),
    due,
    done_on: status === 'done' ? done_on : null,
  } as const;
}

/** Reckons how a task stands, as `task_index` holds it. Pure. */
export function indexedState(
  task: Standing,
  deadlines: readonly TaskDeadline[],
  reckoning: Reckoning,
): IndexedState {
  const days = dueDays(deadlines);
  const original = originalDueDays(deadlines);
  return {
    ...withDays(task, days, original, reckoning),
    due_on: days.dueOn,
    last_due: days.lastDue,
    unclear: flag(days.unclear),
    endless: flag(days.endless),
    extended: flag(original !== null),
    original_due_on: original?.dueOn ?? null,
    original_last_due: original?.lastDue ?? null,
    recurring: flag(deadlines.some(({ recurrence }) => recurrence !== null)),
  };
}

/** The same of a task whose deadlines are as the index, reckoned by the same day, holds them. Pure. */
export function movedState(
  task: Standing,
  indexed: IndexedState,
  reckoning: Reckoning,
): Partial<IndexedState> {
  const { due_on, last_due, extended, original_due_on, original_last_due } = indexed;
  const common = { unclear: indexed.unclear === 1, endless: indexed.endless === 1 };
  const original = { ...common, dueOn: original_due_on, lastDue: original_last_due };
  return withDays(
    task,
    { ...common, dueOn: due_on, lastDue: last_due },
    extended === 1 ? original : null,
    reckoning,
  );
}
