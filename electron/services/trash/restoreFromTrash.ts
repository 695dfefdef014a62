import { Refusal } from '../../../shared/contract/refusal.ts';
import type { TrashItems } from '../../../shared/contract/trashContract.ts';
import type { OperationData } from '../../../shared/domain/operation.ts';
import { taskCode } from '../../../shared/domain/task.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { RowKey } from '../../store/purgeRows.ts';
import type { ServiceContext } from '../serviceContext.ts';

interface Return {
  rows: RowKey[];
  data: OperationData;
  restored: number;
}

const trashed = <R extends { deleted_at: string | null }>(rows: readonly R[]): R[] =>
  rows.filter((row) => row.deleted_at !== null);
const keys = (table: RowKey['table'], rows: readonly { id: string }[]): RowKey[] =>
  rows.map(({ id }) => ({ table, id }));

/** A task comes back with its directive where that lies in the trash too: none stands without what gave it. */
async function tasksBack({ trash }: Pick<Repositories, 'trash'>, ids: readonly string[]): Promise<Return> {
  const tasks = trashed(await trash.tasks(ids));
  const directives = trashed(await trash.directives(tasks.flatMap(({ directive_id }) => directive_id ?? [])));
  const [first] = tasks;
  return {
    rows: [...keys('directive', directives), ...keys('task', tasks)],
    data: { count: tasks.length, ...(tasks.length === 1 && first && { code: taskCode(first.number) }) },
    restored: tasks.length,
  };
}

/** A directive comes back with the tasks that went with it, at the same instant; those removed before stay. */
async function directivesBack(
  { trash }: Pick<Repositories, 'trash'>,
  ids: readonly string[],
): Promise<Return> {
  const directives = trashed(await trash.directives(ids));
  const at = new Map(directives.map(({ id, deleted_at }) => [id, deleted_at]));
  const tasks = (await trash.tasksOf([...at.keys()])).filter(
    ({ directive_id, deleted_at }) =>
      deleted_at !== null && directive_id !== null && at.get(directive_id) === deleted_at,
  );
  const [first] = directives;
  return {
    rows: [...keys('directive', directives), ...keys('task', tasks)],
    data: { count: directives.length, directive: first?.number ?? first?.subject ?? '' },
    restored: directives.length,
  };
}

async function partsBack(
  { trash }: Pick<Repositories, 'trash'>,
  kind: 'progress_update' | 'evidence',
  ids: readonly string[],
): Promise<Return> {
  const parts = trashed(await trash.parts(kind, ids));
  const buried = parts.find(({ task_deleted_at }) => task_deleted_at !== null);
  if (buried) throw new Refusal('TRASH_OWNER', { found: taskCode(buried.number) });
  const at = new Set(parts.map(({ deleted_at }) => deleted_at));
  const proof =
    kind === 'progress_update'
      ? (await trash.evidenceOf(parts.map(({ id }) => id))).filter(
          ({ deleted_at }) => deleted_at !== null && at.has(deleted_at),
        )
      : [];
  const [first] = parts;
  return {
    rows: [...keys(kind, parts), ...keys('evidence', proof)],
    data: { count: parts.length, ...(parts.length === 1 && first && { code: taskCode(first.number) }) },
    restored: parts.length,
  };
}

async function returnOf(
  repositories: Pick<Repositories, 'trash'>,
  { kind, ids }: TrashItems,
): Promise<Return> {
  const found = await (kind === 'task'
    ? tasksBack(repositories, ids)
    : kind === 'directive'
      ? directivesBack(repositories, ids)
      : partsBack(repositories, kind, ids));
  return { ...found, data: { trash: kind, ...found.data } };
}

/**
 * Khôi phục từ thùng rác, one or many of a kind as one operation. Refused with TRASH_GONE when none is in the trash, with
 * TRASH_OWNER when the task that a thing belongs to lies there itself.
 */
export async function restoreFromTrash(
  { store }: ServiceContext,
  items: TrashItems,
): Promise<{ restored: number }> {
  const { data } = await store.read((repositories) => returnOf(repositories, items));
  return store.write({ action: 'restore-from-trash', data, undoable: true }, async (writing) => {
    const { rows, restored } = await returnOf(writing, items);
    if (restored === 0) throw new Refusal('TRASH_GONE');
    for (const { table, id } of rows) await writing.changes.restore(table, id, { deleted_at: null });
    return { restored };
  });
}
