import type { Reopening } from '../../../shared/contract/progressContract.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { Completion, TaskDetail } from '../../../shared/contract/schemas.ts';
import { taskCode } from '../../../shared/domain/task.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { taskDetail } from '../tasks/getTask.ts';

interface Seen {
  id: string;
  version: number;
}

async function current({ tasks }: Pick<Repositories, 'tasks'>, { id, version }: Seen) {
  const parts = await tasks.get(id);
  if (!parts) throw new Refusal('TASK_GONE');
  if (parts.task.version !== version) throw new Refusal('TASK_CHANGED');
  return parts.task;
}

/** Hoàn thành: with its day, the number of the document and the result. Refused with TASK_GONE or TASK_CHANGED. */
export async function completeTask(
  context: ServiceContext,
  { doneOn, document, result, ...seen }: Completion & Seen,
): Promise<TaskDetail> {
  const { store } = context;
  const { number } = await store.read((repositories) => current(repositories, seen));
  const data = { code: taskCode(number) };
  return store.write({ action: 'complete-task', data, undoable: true }, async (writing) => {
    await current(writing, seen);
    await writing.changes.update('task', seen.id, {
      status: 'done',
      done_on: doneOn,
      done_document: document,
      result,
    });
    return taskDetail(writing, context, seen.id);
  });
}

/**
 * Mở lại: a task that was done is worked on again, and why stands in its history; its day and document of completion go.
 * Refused with TASK_GONE, TASK_CHANGED, or TASK_NOT_DONE where there is nothing to reopen.
 */
export async function reopenTask(
  context: ServiceContext,
  { reason, status, result, ...seen }: Reopening & Seen,
): Promise<TaskDetail> {
  const { store } = context;
  const { number } = await store.read((repositories) => current(repositories, seen));
  const data = { code: taskCode(number), reason };
  return store.write({ action: 'reopen-task', data, undoable: true }, async (writing) => {
    if ((await current(writing, seen)).status !== 'done') throw new Refusal('TASK_NOT_DONE');
    await writing.changes.update('task', seen.id, {
      status,
      done_on: null,
      done_document: null,
      ...(result !== undefined && { result }),
    });
    return taskDetail(writing, context, seen.id);
  });
}
