import type { Kysely, Transaction } from 'kysely';
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
   * Deadlines of open tasks whose day depends on the working days: found among the open ones, for whoever has changed the
   * calendar. What was extended is left out: its day was granted.
   */
  byCalendar: (): Promise<CalendarDeadline[]> =>
    db
      .selectFrom('task_index')
      .innerJoin('task', 'task.number', 'task_index.number')
      .innerJoin('task_deadline', 'task_deadline.task_id', 'task_index.task_id')
      .leftJoin('directive', 'directive.id', 'task_index.directive_id')
      .select([
        'task_deadline.id',
        'task_deadline.task_id',
        'task_deadline.phrase',
        'task_deadline.due',
        'task_deadline.certain',
        'task_deadline.reckoned_from',
        'task.number',
        'task.text',
        'directive.date as given_on',
      ])
      .where(isOpenSql)
      .where('task_deadline.deleted_at', 'is', null)
      .where('task_deadline.met_on', 'is', null)
      .where((where) =>
        where.or([
          where('task_deadline.kind', 'in', ['relative', 'event']),
          where('task_deadline.phrase', 'like', '%làm việc%'),
        ]),
      )
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('task_extension')
              .select('task_extension.id')
              .whereRef('task_extension.deadline_id', '=', 'task_deadline.id')
              .where('task_extension.deleted_at', 'is', null),
          ),
        ),
      )
      .orderBy('task_index.number')
      .execute(),

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
