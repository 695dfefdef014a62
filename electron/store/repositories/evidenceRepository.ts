import { type Kysely, sql, type Transaction } from 'kysely';
import type { StoredRow, Tables } from '../tables.ts';

type Db = Kysely<Tables> | Transaction<Tables>;
export type StoredEvidence = StoredRow<'evidence'>;

/** Reads what proves results; nothing of it is from the trash. */
export const evidenceRepository = (db: Db) => {
  const live = () => db.selectFrom('evidence').selectAll().where('deleted_at', 'is', null);

  return {
    /** What proves a task's result, the oldest first. */
    ofTask: (taskId: string): Promise<StoredEvidence[]> =>
      live().where('task_id', '=', taskId).orderBy('created_at').orderBy(sql`rowid`).execute(),

    get: (id: string): Promise<StoredEvidence | undefined> => live().where('id', '=', id).executeTakeFirst(),

    /** Every file that the register names, once each, with a task that it stands with. */
    files: (): Promise<{ sha256: string; fileName: string; taskNumber: number }[]> =>
      db
        .selectFrom('evidence')
        .innerJoin('task', 'task.id', 'evidence.task_id')
        .select(({ fn, ref }) => [
          ref('evidence.sha256').$notNull().as('sha256'),
          ref('evidence.file_name').$notNull().as('fileName'),
          fn.min<number>('task.number').as('taskNumber'),
        ])
        .where('evidence.sha256', 'is not', null)
        .where('evidence.deleted_at', 'is', null)
        .where('task.deleted_at', 'is', null)
        .groupBy('evidence.sha256')
        .orderBy('taskNumber')
        .execute(),
  };
};
