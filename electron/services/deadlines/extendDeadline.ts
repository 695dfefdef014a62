import type { Extend, WithdrawExtension } from '../../../shared/contract/deadlineContract.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { currentDue } from '../../../shared/domain/extension.ts';
import { taskCode } from '../../../shared/domain/task.ts';
import type { TaskDeadline } from '../../../shared/domain/timeliness.ts';
import { type Day, formatDay } from '../../../shared/vietnamese/day.ts';
import type { Repositories, Writing } from '../../store/openStore.ts';
import type { TaskParts } from '../../store/repositories/taskParts.ts';
import type { NewRow } from '../../store/tables.ts';
import type { ServiceContext } from '../serviceContext.ts';

async function present({ tasks }: Pick<Repositories, 'tasks'>, id: string): Promise<TaskParts> {
  const parts = await tasks.get(id);
  if (!parts) throw new Refusal('TASK_GONE');
  return parts;
}

/** The deadline that an extension is for: the one named, else of those that are open the one that governs. */
function deadlineToExtend({ task, deadlines }: TaskParts, deadlineId: string | undefined): TaskDeadline {
  const code = { task: taskCode(task.number) };
  const named = deadlines.filter(({ id }) => deadlineId === undefined || id === deadlineId);
  if (deadlineId !== undefined && named.length === 0) throw new Refusal('DEADLINE_GONE');
  const open = named.filter(({ metOn }) => !metOn);
  if (task.status === 'done' || (named.length > 0 && open.length === 0))
    throw new Refusal('EXTENSION_DONE', code);
  const dated = open.filter((deadline) => deadline.certain && currentDue(deadline));
  const [first] = dated.toSorted((a, b) => (currentDue(a) ?? '').localeCompare(currentDue(b) ?? ''));
  if (first) return first;
  const recurs = open.some(({ recurrence, certain }) => recurrence && certain);
  throw new Refusal(recurs ? 'EXTENSION_RECURRING' : 'EXTENSION_NO_DAY', code);
}

const words = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** The row of an extension of a task. Refused where it cannot be extended so. Pure. */
export function extensionRow(parts: TaskParts, wanted: Extend, today: Day): NewRow<'task_extension'> {
  const { due, reason, document, signer, grantedOn, deadlineId } = wanted;
  const deadline = deadlineToExtend(parts, deadlineId);
  const previous = currentDue(deadline);
  if (!previous || !deadline.id) throw new Error('a deadline without a day');
  if (due <= previous)
    throw new Refusal('EXTENSION_NOT_LATER', {
      task: taskCode(parts.task.number),
      found: formatDay(previous),
    });
  if (!words(reason)) throw new Refusal('EXTENSION_NO_REASON');
  return {
    task_id: parts.task.id,
    deadline_id: deadline.id,
    previous_due: previous,
    due,
    reason: words(reason),
    document: words(document),
    signer: words(signer),
    granted_on: grantedOn ?? today,
  };
}

/**
 * Gia hạn one task or many to a day, as one operation. All or none: refused with TASK_GONE, DEADLINE_GONE or an EXTENSION_
 * code that names the first task that cannot be extended so.
 */
export async function extendDeadline(
  { store }: Pick<ServiceContext, 'store'>,
  wanted: Extend,
): Promise<{ tasks: number }> {
  const ids = [...new Set(wanted.ids)];
  const [only, ...others] = ids;
  const code =
    only === undefined || others.length > 0
      ? { count: ids.length }
      : { code: taskCode((await store.read((repositories) => present(repositories, only))).task.number) };
  const operation = {
    action: 'extend-deadline' as const,
    data: { ...code, day: wanted.due },
    undoable: true,
  };
  return store.write(operation, async (writing) => {
    const parts = await writing.tasks.live(ids);
    if (parts.length < ids.length) throw new Refusal('TASK_GONE');
    const rows = parts.map((part) => extensionRow(part, wanted, writing.today));
    await writing.changes.insert('task_extension', rows);
    for (const id of ids) await writing.changes.touch('task', id);
    return { tasks: ids.length };
  });
}

/** The last extension of its deadline; any other stands in a chain that others rest on. */
async function lastExtension(
  repositories: Pick<Writing, 'tasks'>,
  { taskId, extensionId }: WithdrawExtension,
): Promise<TaskParts> {
  const parts = await present(repositories, taskId);
  const chain = parts.deadlines.map(({ extensions }) => extensions);
  if (!chain.flat().some(({ id }) => id === extensionId)) throw new Refusal('EXTENSION_GONE');
  if (!chain.some((each) => each.at(-1)?.id === extensionId)) throw new Refusal('EXTENSION_NOT_LAST');
  return parts;
}

/** Rút gia hạn: the last extension of a deadline goes to the trash. Refused with TASK_GONE, EXTENSION_GONE or EXTENSION_NOT_LAST. */
export async function withdrawExtension(
  { store }: Pick<ServiceContext, 'store'>,
  wanted: WithdrawExtension,
): Promise<{ tasks: number }> {
  const { task } = await store.read((repositories) => lastExtension(repositories, wanted));
  const data = { code: taskCode(task.number) };
  return store.write({ action: 'withdraw-extension', data, undoable: true }, async (writing) => {
    await lastExtension(writing, wanted);
    await writing.changes.remove('task_extension', wanted.extensionId);
    await writing.changes.touch('task', wanted.taskId);
    return { tasks: 1 };
  });
}
