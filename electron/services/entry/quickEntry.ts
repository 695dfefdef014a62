import type { KeptEntry } from '../../../shared/contract/entryContract.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { TaskRow } from '../../../shared/contract/schemas.ts';
import type { ProgressUpdate } from '../../../shared/domain/progressUpdate.ts';
import { taskCode } from '../../../shared/domain/task.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { StoredProgress } from '../../store/repositories/progressRepository.ts';
import { progressWriter } from '../progress/progressWriter.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { reckoning } from '../settings/reckoning.ts';
import { taskRow } from '../tasks/taskRow.ts';

/** A line as it was read, the day of the meeting, and the line that it corrects. */
interface EntryToKeep extends Pick<ProgressUpdate, 'status' | 'percent' | 'text'> {
  number: number;
  on: ProgressUpdate['reportedOn'];
  replaces: { id: string; version: number } | null;
}

async function rowOf(
  repositories: Repositories,
  context: ServiceContext,
  taskId: string,
): Promise<TaskRow | null> {
  const parts = await repositories.tasks.get(taskId);
  return parts ? taskRow(parts, await reckoning(repositories, context)) : null;
}

/** The task of a number, to be shown before anything is kept; null where there is none. */
export const taskOfNumber = (context: ServiceContext, number: number): Promise<TaskRow | null> =>
  context.store.read(async (repositories) => {
    const id = await repositories.tasks.keyOf(number);
    return id === undefined ? null : rowOf(repositories, context, id);
  });

async function keptEntry(
  repositories: Repositories,
  context: ServiceContext,
  report: StoredProgress | undefined,
): Promise<KeptEntry | null> {
  const task = report && (await rowOf(repositories, context, report.task_id));
  if (!report || !task) return null;
  const { id, version, reported_on, status, percent, text } = report;
  return { id, version, on: reported_on, status, percent, text, task };
}

/**
 * Nhập nhanh: keeps a line as the secretariat's own report of the task, one operation with one undo. Refused with
 * TASK_GONE, PROGRESS_GONE or PROGRESS_CHANGED.
 */
export async function keepEntry(
  context: ServiceContext,
  { number, on, replaces, ...said }: EntryToKeep,
): Promise<KeptEntry> {
  const action = replaces ? 'edit-progress' : 'record-progress';
  const data = { code: taskCode(number) };
  return context.store.write({ action, data, undoable: true }, async (writing) => {
    const taskId = await writing.tasks.keyOf(number);
    if (taskId === undefined) throw new Refusal('TASK_GONE');
    const report = {
      ...said,
      unitId: null,
      periodId: null,
      reportedOn: on,
      doneOn: said.status === 'done' ? on : null,
    };
    const writer = await progressWriter(writing);
    const id = replaces?.id ?? (await writer.add({ ...report, taskId, source: null }));
    if (replaces) {
      const row = await writing.progress.get(id);
      if (!row) throw new Refusal('PROGRESS_GONE');
      if (row.version !== replaces.version || row.task_id !== taskId) throw new Refusal('PROGRESS_CHANGED');
      await writer.edit(id, report);
    }
    const kept = await keptEntry(writing, context, await writing.progress.get(id));
    if (!kept) throw new Error('entry not kept');
    return kept;
  });
}

/** The lines of a session that stand still: what was taken back is not among them. */
export const keptEntries = (context: ServiceContext, ids: readonly string[]): Promise<KeptEntry[]> =>
  context.store.read(async (repositories) => {
    const kept: KeptEntry[] = [];
    for (const id of ids) {
      const entry = await keptEntry(repositories, context, await repositories.progress.get(id));
      if (entry) kept.push(entry);
    }
    return kept;
  });
