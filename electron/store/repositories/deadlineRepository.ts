import type { Kysely, Transaction } from 'kysely';
import type { KeptRecurrence } from '../../../shared/domain/occurrence.ts';
import type { StoredRow, Tables } from '../tables.ts';
import { keptRecurrence } from './taskDeadlines.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** A row that hangs on a deadline. */
export interface HangingRow {
  table: 'task_extension' | 'task_occurrence';
  id: string;
  deadlineId: string;
}

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
