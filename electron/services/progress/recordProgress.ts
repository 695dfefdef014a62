import { Refusal } from '../../../shared/contract/refusal.ts';
import type { TaskDetail } from '../../../shared/contract/schemas.ts';
import { currentPeriod, type ProgressUpdate } from '../../../shared/domain/progressUpdate.ts';
import { taskCode } from '../../../shared/domain/task.ts';
import type { Repositories, Writing } from '../../store/openStore.ts';
import { currentPeriodIn } from '../periods/editPeriods.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { taskDetail } from '../tasks/getTask.ts';
import { progressWriter } from './progressWriter.ts';

async function codeOf({ tasks }: Pick<Repositories, 'tasks'>, taskId: string): Promise<string> {
  const parts = await tasks.get(taskId);
  if (!parts) throw new Refusal('TASK_GONE');
  return taskCode(parts.task.number);
}

/** The report as somebody saw it. Refused with PROGRESS_GONE, or with PROGRESS_CHANGED when it was changed since. */
async function current(repositories: Repositories, { id, version }: { id: string; version: number }) {
  const row = await repositories.progress.get(id);
  if (!row) throw new Refusal('PROGRESS_GONE');
  if (row.version !== version) throw new Refusal('PROGRESS_CHANGED');
  return { taskId: row.task_id, code: await codeOf(repositories, row.task_id) };
}

/** `currentPeriod` stands for the period of today. */
const inPeriod = async (writing: Writing, report: ProgressUpdate): Promise<ProgressUpdate> =>
  report.periodId === currentPeriod ? { ...report, periodId: await currentPeriodIn(writing) } : report;

/** Ghi tiến độ: adds what was reported of a task and moves the task by it. Refused with TASK_GONE. */
export async function recordProgress(
  context: ServiceContext,
  { taskId, ...report }: ProgressUpdate & { taskId: string },
): Promise<TaskDetail> {
  const { store } = context;
  const code = await store.read((repositories) => codeOf(repositories, taskId));
  return store.write({ action: 'record-progress', data: { code }, undoable: true }, async (writing) => {
    const writer = await progressWriter(writing);
    await writer.add({ ...(await inPeriod(writing, report)), taskId, source: null });
    return taskDetail(writing, context, taskId);
  });
}

/** Sửa tiến độ đã ghi. Refused with PROGRESS_GONE or PROGRESS_CHANGED. */
export async function editProgress(
  context: ServiceContext,
  { id, version, ...report }: ProgressUpdate & { id: string; version: number },
): Promise<TaskDetail> {
  const { store } = context;
  const seen = { id, version };
  const { code, taskId } = await store.read((repositories) => current(repositories, seen));
  return store.write({ action: 'edit-progress', data: { code }, undoable: true }, async (writing) => {
    await current(writing, seen);
    await (await progressWriter(writing)).edit(id, await inPeriod(writing, report));
    return taskDetail(writing, context, taskId);
  });
}

/** Bỏ tiến độ đã ghi: it goes to the trash. Refused with PROGRESS_GONE or PROGRESS_CHANGED. */
export async function removeProgress(
  context: ServiceContext,
  seen: { id: string; version: number },
): Promise<TaskDetail> {
  const { store } = context;
  const { code, taskId } = await store.read((repositories) => current(repositories, seen));
  return store.write({ action: 'remove-progress', data: { code }, undoable: true }, async (writing) => {
    await current(writing, seen);
    await (await progressWriter(writing)).remove(seen.id);
    return taskDetail(writing, context, taskId);
  });
}
