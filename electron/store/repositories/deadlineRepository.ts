import { type Kysely, sql, type Transaction } from 'kysely';
import type { KeptRecurrence } from '../../../shared/domain/occurrence.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import { isOpenSql } from '../index/dayConditions.ts';
import type { StoredRow, Tables } from '../tables.ts';
import { keptRecurrence } from './taskDeadlines.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** A row that hangs on a deadline. */
export interface HangingRow {
  table: 'task_extension' | 'task_occurrence';
  id: string;
  deadlineId: string;
}

/** As the index `task_deadline_calendar` is worded, or it cannot be used. */
const dependsOnCalendar = sql`d.deleted_at is null
  and (d.kind in ('relative', 'event') or instr(d.phrase, 'làm việc') > 0)`;

/** A deadline whose day may depend on the working days, with the task it belongs to. */
export type CalendarDeadline = Pick<
  StoredRow<'task_deadline'>,
  'id' | 'task_id' | 'phrase' | 'due' | 'certain' | 'reckoned_from'
> &
  Pick<StoredRow<'task'>, 'number' | 'text'> & { given_on: Day | null };

/** Reads what became of deadlines. */
export const deadlineRepository = (db: Db) => ({
  /** A deadline's own row, if it is not in the trash. */
  row: (id: string): Promise<StoredRow<'task_deadline'> | undefined> =>
    db
      .selectFrom('task_deadline')
      .selectAll()
      .where('id', '=', id)
      .where('deleted_at', 'is', null)
      .executeTakeFirst(),

  /** Since when a recurring deadline is due; null of any other. */
  async recurrence(row: StoredRow<'task_deadline'>): Promise<KeptRecurrence | null> {
    const given = await db
      .selectFrom('task')
      .innerJoin('directive', 'directive.id', 'task.directive_id')
      .select('directive.date')
      .where('task.id', '=', row.task_id)
      .executeTakeFirst();
    return keptRecurrence(row, given?.date ?? null);
  },

  /**
   * Deadlines of open tasks whose day depends on the working days, from the index that holds no others. What was extended is
   * left out: its day was granted.
   */
  async byCalendar(): Promise<CalendarDeadline[]> {
    const { rows } =
      await sql<CalendarDeadline>`select d.id, d.task_id, d.phrase, d.due, d.certain, d.reckoned_from,
      task.number, task.text, directive.date as given_on
      from task_deadline d indexed by task_deadline_calendar
      cross join task on task.id = d.task_id
      cross join task_index on task_index.number = task.number
      left join directive on directive.id = task.directive_id
      where ${dependsOnCalendar} and d.met_on is null and ${isOpenSql} and not exists (
        select 1 from task_extension x where x.deadline_id = d.id and x.deleted_at is null)`.execute(db);
    return rows;
  },

  /** Extensions and occurrences of a task's deadlines. */
  async hangingRows(taskId: string): Promise<HangingRow[]> {
    const rows = await Promise.all(
      (['task_extension', 'task_occurrence'] as const).map(async (table) => {
        const found = await db
          .selectFrom(table)
          .select(['id', 'deadline_id'])
          .where('task_id', '=', taskId)
          .where('deleted_at', 'is', null)
          .orderBy('due')
          .execute();
        return found.map(({ id, deadline_id }) => ({ table, id, deadlineId: deadline_id }));
      }),
    );
    return rows.flat();
  },

  /** What was said of a deadline's occurrences, the earliest first. */
  occurrences: (deadlineId: string): Promise<StoredRow<'task_occurrence'>[]> =>
    db
      .selectFrom('task_occurrence')
      .selectAll()
      .where('deadline_id', '=', deadlineId)
      .where('deleted_at', 'is', null)
      .orderBy('due')
      .execute(),
});
