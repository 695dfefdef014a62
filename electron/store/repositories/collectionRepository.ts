import type { Kysely, Transaction } from 'kysely';
import type { FormRow } from '../../../shared/domain/collection/form.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import { listed } from '../listed.ts';
import type { StoredRow, Tables } from '../tables.ts';
import { type TaskParts, taskParts } from './taskParts.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** Biểu thu thập as it was sent. */
export interface StoredForm {
  id: string;
  periodId: string;
  unitId: string | null;
  code: string;
  template: number;
  fileName: string;
  sha256: string;
  sentOn: Day;
  dueOn: Day | null;
}
export type StoredReturn = StoredRow<'collection_file'>;

const formColumns = [
  'id',
  'period_id as periodId',
  'unit_id as unitId',
  'code',
  'template',
  'file_name as fileName',
  'sha256',
  'sent_on as sentOn',
  'due_on as dueOn',
] as const;

/** Reads what was sent to units and what came back; nothing of it is from the trash. */
export const collectionRepository = (db: Db) => {
  const forms = () => db.selectFrom('collection_form').select(formColumns).where('deleted_at', 'is', null);

  return {
    /** Tasks that units are asked about: those that are open, and those done from a day on. */
    async tasks(doneFrom: Day): Promise<TaskParts[]> {
      const rows = await db
        .selectFrom('task')
        .select('id')
        .where('deleted_at', 'is', null)
        .where(({ or, eb }) => or([eb('status', '!=', 'done'), eb('done_on', '>=', doneFrom)]))
        .orderBy('number')
        .execute();
      return taskParts(
        db,
        rows.map(({ id }) => id),
      );
    },

    /** Tasks by their keys; those in the trash are left out. */
    tasksOf: async (ids: readonly string[]): Promise<TaskParts[]> =>
      (await taskParts(db, [...new Set(ids)])).filter(({ task }) => task.deleted_at === null),

    /** Names of units by their keys, those in the trash too. */
    async unitNames(ids: readonly string[]): Promise<Map<string, { name: string; shortName: string }>> {
      const rows = await db
        .selectFrom('unit')
        .select(['id', 'name', 'short_name'])
        .where('id', 'in', listed([...new Set(ids)]))
        .execute();
      return new Map(rows.map(({ id, name, short_name }) => [id, { name, shortName: short_name }]));
    },

    /** The forms of a period, the first sent first. */
    forms: (periodId: string): Promise<StoredForm[]> =>
      forms().where('period_id', '=', periodId).orderBy('created_at').orderBy('file_name').execute(),

    /** How many forms were sent for each period. */
    async formCounts(): Promise<Map<string, number>> {
      const rows = await db
        .selectFrom('collection_form')
        .select(['period_id', ({ fn }) => fn.countAll<number>().as('forms')])
        .where('deleted_at', 'is', null)
        .groupBy('period_id')
        .execute();
      return new Map(rows.map(({ period_id, forms: count }) => [period_id, count]));
    },

    formByCode: (code: string): Promise<StoredForm | undefined> =>
      forms().where('code', '=', code).executeTakeFirst(),

    /** The rows that a form was sent with. */
    async formRows(id: string): Promise<FormRow[]> {
      const { rows } = await db
        .selectFrom('collection_form')
        .select('rows')
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      return JSON.parse(rows);
    },

    /** Files that came back for a period's forms, the last one last. */
    files: (periodId: string): Promise<StoredReturn[]> =>
      db
        .selectFrom('collection_file')
        .innerJoin('collection_form', 'collection_form.id', 'collection_file.form_id')
        .selectAll('collection_file')
        .where('collection_form.period_id', '=', periodId)
        .where('collection_file.deleted_at', 'is', null)
        .orderBy('collection_file.updated_at')
        .execute(),

    /** What became of a file of these bytes. */
    fileBySha: (formId: string, sha256: string): Promise<StoredReturn | undefined> =>
      db
        .selectFrom('collection_file')
        .selectAll()
        .where('form_id', '=', formId)
        .where('sha256', '=', sha256)
        .where('deleted_at', 'is', null)
        .executeTakeFirst(),

    /** Documents that units named with their reports, the last one last. */
    documents: (taskIds: readonly string[]) =>
      db
        .selectFrom('evidence')
        .innerJoin('progress_update', 'progress_update.id', 'evidence.update_id')
        .select(['evidence.task_id', 'progress_update.unit_id', 'evidence.document_number'])
        .where('evidence.task_id', 'in', listed(taskIds))
        .where('evidence.kind', '=', 'document')
        .where('evidence.deleted_at', 'is', null)
        .where('progress_update.deleted_at', 'is', null)
        .orderBy('evidence.created_at')
        .execute(),
  };
};
