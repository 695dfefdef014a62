import { Refusal } from '../../../shared/contract/refusal.ts';
import type { TrashItems } from '../../../shared/contract/trashContract.ts';
import type { OperationData } from '../../../shared/domain/operation.ts';
import { taskCode } from '../../../shared/domain/task.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { RowKey } from '../../store/purgeRows.ts';
import type { ServiceContext } from '../serviceContext.ts';

/** What goes into the trash, and what the log calls it. */
interface Removal {
  rows: RowKey[];
  data: OperationData;
  /** How many of the things asked for are among them. */
  removed: number;
  /** Tasks that stay, by the directive that gives them too. */
  handed?: Awaited<ReturnType<typeof handedOver>>;
}

const present = <R extends { deleted_at: string | null }>(rows: readonly R[]): R[] =>
  rows.filter((row) => row.deleted_at === null);
const keys = (table: RowKey['table'], rows: readonly { id: string }[]): RowKey[] =>
  rows.map(({ id }) => ({ table, id }));
const named = (first: number | undefined, count: number): OperationData =>
  count === 1 && first !== undefined ? { code: taskCode(first), count } : { count };

/** Of tasks that another directive gives too, the basis that takes the place of the one that goes. */
async function handedOver(
  { bases }: Pick<Repositories, 'bases'>,
  tasks: readonly { id: string }[],
  going: ReadonlySet<string>,
) {
  const rows = await bases.ofTasks(tasks.map(({ id }) => id));
  const standing = rows.filter(({ directive_id }) => !going.has(directive_id));
  return [...Map.groupBy(standing, ({ task_id }) => task_id).values()].flatMap(([first]) => first ?? []);
}

async function removalOf(
  repositories: Pick<Repositories, 'trash' | 'bases'>,
  { kind, ids }: TrashItems,
): Promise<Removal> {
  const { trash } = repositories;
  switch (kind) {
    case 'task': {
      const tasks = present(await trash.tasks(ids));
      const data = { trash: kind, ...named(tasks[0]?.number, tasks.length) };
      return { rows: keys('task', tasks), data, removed: tasks.length };
    }
    case 'directive': {
      const directives = present(await trash.directives(ids));
      const own = present(await trash.tasksOf(directives.map(({ id }) => id)));
      const handed = await handedOver(repositories, own, new Set(directives.map(({ id }) => id)));
      const tasks = own.filter(({ id }) => !handed.some(({ task_id }) => task_id === id));
      const [first] = directives;
      return {
        rows: [...keys('directive', directives), ...keys('task', tasks)],
        data: { trash: kind, directive: first?.number ?? first?.subject ?? '', count: directives.length },
        removed: directives.length,
        handed,
      };
    }
    default: {
      const parts = present(await trash.parts(kind, ids));
      const proof =
        kind === 'progress_update' ? present(await trash.evidenceOf(parts.map(({ id }) => id))) : [];
      return {
        rows: [...keys(kind, parts), ...keys('evidence', proof)],
        data: { trash: kind, ...named(parts[0]?.number, parts.length) },
        removed: parts.length,
      };
    }
  }
}

/**
 * Bỏ vào thùng rác: one or many things of a kind as one operation; a directive with its tasks, but for those that
 * another directive gives too, a progress update with its evidence. What is there already is passed over. Refused with TRASH_GONE when nothing is left.
 */
export async function removeToTrash(
  { store }: ServiceContext,
  items: TrashItems,
): Promise<{ removed: number }> {
  const { data } = await store.read((repositories) => removalOf(repositories, items));
  return store.write({ action: 'remove-to-trash', data, undoable: true }, async (writing) => {
    const { rows, removed, handed = [] } = await removalOf(writing, items);
    if (removed === 0) throw new Refusal('TRASH_GONE');
    for (const { id, task_id, directive_id, document_id, ref, section, source } of handed) {
      await writing.changes.update('task', task_id, { directive_id, document_id, ref, section, source });
      await writing.changes.remove('task_basis', id);
    }
    for (const { table, id } of rows) await writing.changes.remove(table, id);
    return { removed };
  });
}

/** Bỏ nhiệm vụ vào thùng rác, one or many. */
export const removeTasks = (context: ServiceContext, ids: string[]): Promise<{ removed: number }> =>
  removeToTrash(context, { kind: 'task', ids });
