import { type Kysely, sql, type Transaction } from 'kysely';
import { listed } from '../listed.ts';
import type { StoredRow, Tables } from '../tables.ts';

type Db = Kysely<Tables> | Transaction<Tables>;
export type StoredProgress = StoredRow<'progress_update'>;

/** Reads what units reported; nothing of it is from the trash. */
export const progressRepository = (db: Db) => {
  const live = () => db.selectFrom('progress_update').selectAll().where('deleted_at', 'is', null);

  /** What was reported of tasks, by the task's key; the oldest report first, of one day the one entered first. */
  async function ofTasks(taskIds: readonly string[]): Promise<(taskId: string) => StoredProgress[]> {
    const rows = await live()
      .where('task_id', 'in', listed(taskIds))
      .orderBy('task_id')
      .orderBy('reported_on')
      .orderBy('created_at')
      .orderBy(sql`rowid`)
      .execute();
    const byTask = Map.groupBy(rows, ({ task_id }) => task_id);
    return (taskId) => byTask.get(taskId) ?? [];
  }

  return {
    ofTasks,

    /** What was reported of one task, the oldest first. */
    ofTask: async (taskId: string): Promise<StoredProgress[]> => (await ofTasks([taskId]))(taskId),

    /** What a unit reported for a period, of all its tasks. */
    forPeriod: (periodId: string, unitId: string): Promise<StoredProgress[]> =>
      live()
        .where('period_id', '=', periodId)
        .where('unit_id', '=', unitId)
        .orderBy('task_id')
        .orderBy('reported_on')
        .orderBy('created_at')
        .execute(),

    get: (id: string): Promise<StoredProgress | undefined> => live().where('id', '=', id).executeTakeFirst(),
  };
};
