import type { WrittenDeadline } from '../../../shared/domain/timeliness.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import type { NewRow } from '../../store/tables.ts';

/** Deadlines as rows of a task, in order; `today` is the day on which they come into the register. */
export const deadlineRows = (
  taskId: string,
  deadlines: readonly WrittenDeadline[],
  today: Day,
): NewRow<'task_deadline'>[] =>
  deadlines.map((deadline, position) => ({
    task_id: taskId,
    position,
    phrase: deadline.phrase,
    kind: deadline.kind,
    due: deadline.due,
    from_day: deadline.from,
    reckoned_from: deadline.reckonedFrom,
    recurrence: deadline.recurrence && JSON.stringify(deadline.recurrence),
    certain: deadline.certain ? 1 : 0,
    doubt: deadline.doubt,
    met_on: deadline.metOn,
    registered_on: today,
  }));

/** A task's units as rows, in order. */
export const unitRows = (
  taskId: string,
  role: NewRow<'task_unit'>['role'],
  unitIds: readonly string[],
): NewRow<'task_unit'>[] =>
  unitIds.map((unitId, position) => ({ task_id: taskId, unit_id: unitId, role, position }));

/** Numbers of the documents a task cites, as rows. */
export const referenceRows = (taskId: string, numbers: readonly string[]): NewRow<'task_reference'>[] =>
  numbers.map((number, position) => ({ task_id: taskId, position, number }));
