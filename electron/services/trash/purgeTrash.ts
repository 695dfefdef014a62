import { Refusal } from '../../../shared/contract/refusal.ts';
import type { PurgeOutcome, TrashItems } from '../../../shared/contract/trashContract.ts';
import { confirmsPurge } from '../../../shared/domain/trash.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { PurgePlan, RowKey } from '../../store/purgeRows.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { dropFiles, type PurgeContext } from './dropFiles.ts';

type Reading = Pick<Repositories, 'trash'>;

const inTrash = <R extends { deleted_at: string | null }>(rows: readonly R[]) =>
  rows.filter(({ deleted_at }) => deleted_at !== null);
const keys = (table: RowKey['table'], ids: readonly string[]): RowKey[] => ids.map((id) => ({ table, id }));

/** The rows that things in the trash are made of: a directive with its tasks there, its document, whatever was read of it. */
async function rowsOf({ trash }: Reading, { kind, ids }: TrashItems): Promise<RowKey[]> {
  if (kind === 'task')
    return keys(
      'task',
      inTrash(await trash.tasks(ids)).map(({ id }) => id),
    );
  if (kind !== 'directive')
    return keys(
      kind,
      inTrash(await trash.parts(kind, ids)).map(({ id }) => id),
    );
  const directives = inTrash(await trash.directives(ids)).map(({ id }) => id);
  const tasks = inTrash(await trash.tasksOf(directives)).map(({ id }) => id);
  return [
    ...keys('directive', directives),
    ...keys('task', tasks),
    ...keys('document', await trash.documentsOnlyOf(directives)),
  ];
}

async function planOf(reading: Reading, items: readonly TrashItems[]): Promise<PurgePlan> {
  const rows: RowKey[] = [];
  for (const item of items) rows.push(...(await rowsOf(reading, item)));
  if (rows.length === 0) throw new Refusal('TRASH_GONE');
  return reading.trash.planPurge(rows);
}

type Counts = Omit<PurgeOutcome, 'files' | 'filesLeft'>;

function countsOf({ gone, operations }: PurgePlan): Counts {
  const count = (table: RowKey['table']) => gone.filter((row) => row.table === table).length;
  return {
    tasks: count('task'),
    directives: count('directive'),
    updates: count('progress_update'),
    evidence: count('evidence'),
    operations: operations.length,
  };
}

/** What deleting for good would take away. Refused with TRASH_GONE when nothing of it is in the trash. */
export const previewPurge = (
  { store }: ServiceContext,
  items: readonly TrashItems[],
): Promise<PurgeOutcome> =>
  store.read(async (repositories) => {
    const plan = await planOf(repositories, items);
    const { trash } = repositories;
    const files = await trash.unnamedFiles(await trash.filesOf(plan.gone), plan.gone);
    return { ...countsOf(plan), files: files.length, filesLeft: [] };
  });

/**
 * Xóa vĩnh viễn: deletes what lies in the trash with all that hangs on it, its words in the log and in the forms that were
 * sent, and last of all, once that is done, the kept files that nothing names any more; those that cannot be deleted are
 * told, and tried again by `finishPurges`. The log keeps who did it and how many of what. It cannot be taken back, and
 * neither can what was done to these things before. Refused with PURGE_UNCONFIRMED unless the words were typed, with
 * TRASH_GONE when nothing of it is in the trash.
 */
export async function purgeTrash(
  context: PurgeContext,
  { items, typed }: { items: readonly TrashItems[]; typed: string },
): Promise<PurgeOutcome> {
  const { store, attachments } = context;
  if (!confirmsPurge(typed)) throw new Refusal('PURGE_UNCONFIRMED');
  const { counts, hashes } = await store.read(async (repositories) => {
    const plan = await planOf(repositories, items);
    return { counts: countsOf(plan), hashes: await repositories.trash.filesOf(plan.gone) };
  });
  const { tasks, directives, updates, evidence } = counts;
  const data = { purged: { tasks, directives, updates, evidence } };
  await attachments.doom(hashes);
  const purged = await store
    .write({ action: 'purge', data, undoable: false }, async (writing) => {
      const plan = await planOf(writing, items);
      await writing.changes.purge(plan);
      return countsOf(plan);
    })
    .catch(async (error: unknown) => {
      await dropFiles(context, hashes); // named as before: they are spared
      throw error;
    });
  return { ...purged, ...(await dropFiles(context, hashes)) };
}
