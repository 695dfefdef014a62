import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { DaySpan } from '../../../shared/domain/dashboard.ts';
import { taskStatuses } from '../../../shared/domain/task.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';

/** Of tasks that are not done; worded as the index of open tasks is. */
export const isOpenSql = sql<SqlBool>`task_index.status <> ${sql.lit(taskStatuses.indexOf('done'))}`;

const dayColumns = {
  /** The due day that still stands: none of a done task. */
  due: sql`task_index.due_on`,
  done: sql`task_index.done_on`,
  given: sql`task_index.given_on`,
  /** The day that the list shows. */
  shown: sql`task_index.due`,
};

/** The condition that a day of the task lies in a span: `isWithin` of shared/domain. */
export function daysWithin(day: keyof typeof dayColumns, { from, to }: DaySpan): RawBuilder<SqlBool> {
  const column = dayColumns[day];
  const within = sql<SqlBool>`${column} >= ${from ?? '0000'} and ${column} <= ${to ?? '9999'}`;
  if (day === 'shown') return sql<SqlBool>`(task_index.undated = 0 and ${within})`;
  return day === 'due' ? sql<SqlBool>`(${isOpenSql} and ${within})` : sql<SqlBool>`(${within})`;
}

/** The conditions `wasOverdue` of shared/domain, of a task that was done later and of one that is open still. */
export const wasOverdueSql = {
  done: (then: Day) =>
    sql<SqlBool>`(task_index.done_on > ${then} and task_index.last_due < ${then} and task_index.given_on <= ${then})`,
  open: (then: Day) =>
    sql<SqlBool>`(${isOpenSql} and task_index.due_on < ${then} and task_index.given_on <= ${then})`,
};
