import type { Kysely, Transaction } from 'kysely';
import { listed } from '../listed.ts';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** What units reported of tasks and the proof they gave, as words to be found, by the task's key, the oldest first. */
export async function reportedWords(db: Db, ids: readonly string[]): Promise<(id: string) => string[]> {
  const updates = await db
    .selectFrom('progress_update')
    .select(['task_id', 'text', 'source_file'])
    .where('task_id', 'in', listed(ids))
    .where('deleted_at', 'is', null)
    .orderBy('reported_on')
    .orderBy('id')
    .execute();
  const proofs = await db
    .selectFrom('evidence')
    .select(['task_id', 'document_number', 'file_name', 'note'])
    .where('task_id', 'in', listed(ids))
    .where('deleted_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  const words = Map.groupBy(
    [
      ...updates.map(({ task_id, text, source_file }) => ({ task_id, parts: [text, source_file] })),
      ...proofs.map(({ task_id, document_number, file_name, note }) => ({
        task_id,
        parts: [document_number, file_name, note],
      })),
    ],
    ({ task_id }) => task_id,
  );
  return (id) => words.get(id)?.flatMap(({ parts }) => parts.filter((part) => part !== null)) ?? [];
}
