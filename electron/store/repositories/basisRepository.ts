import type { Kysely, Transaction } from 'kysely';
import { listed } from '../listed.ts';
import { alikeCandidates } from '../search/alikeSearch.ts';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** Reads which further directives give a task, and what may be the same as it. */
export const basisRepository = (db: Db) => ({
  candidates: (text: string) => alikeCandidates(db, text),

  /** Further directives of some tasks, with what names them. */
  ofTasks: (taskIds: readonly string[]) =>
    db
      .selectFrom('task_basis')
      .innerJoin('directive', 'directive.id', 'task_basis.directive_id')
      .leftJoin('document', 'document.id', 'task_basis.document_id')
      .selectAll('task_basis')
      .select([
        'directive.number as number',
        'directive.kind as kind',
        'directive.date as date',
        'directive.subject as subject',
        'document.file_name as file_name',
      ])
      .where('task_basis.task_id', 'in', listed(taskIds))
      .where('task_basis.deleted_at', 'is', null)
      .where('directive.deleted_at', 'is', null)
      .orderBy('directive.date')
      .orderBy('task_basis.created_at')
      .execute(),

  /** Rows that belong to tasks and move with them when two become one. */
  movable: async (table: 'progress_update' | 'evidence' | 'reminder', taskId: string): Promise<string[]> =>
    (
      await db
        .selectFrom(table)
        .select('id')
        .where('task_id', '=', taskId)
        .where('deleted_at', 'is', null)
        .execute()
    ).map(({ id }) => id),

  proposedAs: async (taskId: string): Promise<string[]> =>
    (
      await db
        .selectFrom('proposed_task')
        .select('id')
        .where('task_id', '=', taskId)
        .where('deleted_at', 'is', null)
        .execute()
    ).map(({ id }) => id),
});
