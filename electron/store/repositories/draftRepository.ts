import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** Reads drafts and the documents behind them; what is JSON stays JSON here. */
export const draftRepository = (db: Db) => ({
  /** A draft whose review is not finished. */
  get: (id: string) =>
    db
      .selectFrom('draft')
      .innerJoin('document', 'document.id', 'draft.document_id')
      .selectAll('draft')
      .select(['document.file_name', 'document.sha256', 'document.fingerprint'])
      .where('draft.id', '=', id)
      .where('draft.deleted_at', 'is', null)
      .executeTakeFirst(),

  tasks: (draftId: string) =>
    db
      .selectFrom('draft_task')
      .select(['id', 'task_key', 'position', 'decision', 'body'])
      .where('draft_id', '=', draftId)
      .where('deleted_at', 'is', null)
      .orderBy('position')
      .execute(),

  /** Unfinished drafts, the latest first, with their tasks counted. */
  list: () =>
    db
      .selectFrom('draft')
      .innerJoin('document', 'document.id', 'draft.document_id')
      .leftJoin('draft_task', (join) =>
        join.onRef('draft_task.draft_id', '=', 'draft.id').on('draft_task.deleted_at', 'is', null),
      )
      .select((build) => [
        'draft.id',
        'draft.created_at',
        'draft.header',
        'document.file_name',
        build.fn.count<number>('draft_task.id').as('task_count'),
        build.fn
          .count<number>(build.case().when('draft_task.decision', '=', 'pending').then(1).end())
          .as('pending_count'),
      ])
      .where('draft.deleted_at', 'is', null)
      .groupBy('draft.id')
      .orderBy('draft.created_at', 'desc')
      .execute(),

  async count(): Promise<number> {
    const { count } = await db
      .selectFrom('draft')
      .select((build) => build.fn.countAll<number>().as('count'))
      .where('deleted_at', 'is', null)
      .executeTakeFirstOrThrow();
    return count;
  },

  /** An unfinished draft of the very same file. */
  ofFile: (sha256: string) =>
    db
      .selectFrom('draft')
      .innerJoin('document', 'document.id', 'draft.document_id')
      .select('draft.id')
      .where('draft.deleted_at', 'is', null)
      .where('document.sha256', '=', sha256)
      .executeTakeFirst(),

  /** A document with its blocks as JSON; read only where the text itself is shown. */
  document: (id: string) =>
    db.selectFrom('document').select(['file_name', 'blocks']).where('id', '=', id).executeTakeFirst(),
});
