import type { TaskDetail } from '../../../../shared/contract/schemas.ts';
import type { TaskStatus } from '../../../../shared/domain/task.ts';
import { completionText, ui } from '../../../../shared/text.ts';
import type { Day } from '../../../../shared/vietnamese/day.ts';
import { appApi } from '../../../lib/api.ts';
import { actOnTask, saveTask } from '../saveTask.ts';

/** What was typed of how a task stands; what is absent stays. */
export interface CompletionEdits {
  status?: TaskStatus;
  doneOn?: Day | null;
  doneDocument?: string | null;
  result?: string;
  /** Why it is opened again. */
  reason?: string;
}

/** What the edits come to: completing, opening again, or a change that is neither. */
export const completionAct = (
  task: Pick<TaskDetail, 'status'>,
  { status = task.status }: CompletionEdits,
): 'complete' | 'reopen' | 'update' => {
  if (status === task.status) return 'update';
  if (status === 'done') return 'complete';
  return task.status === 'done' ? 'reopen' : 'update';
};

/** Whether the edits can be stored: opening again takes a reason. */
export const isReady = (task: Pick<TaskDetail, 'status'>, edits: CompletionEdits): boolean =>
  completionAct(task, edits) !== 'reopen' || (edits.reason ?? '').trim() !== '';

/** Stores the edits as the one operation that they come to; answers as `actOnTask`. */
export function saveCompletion(task: TaskDetail, edits: CompletionEdits, today: Day) {
  const { id, code } = task;
  const { status, doneOn, doneDocument, result, reason = '' } = edits;
  const act = completionAct(task, edits);
  if (act === 'complete')
    return actOnTask(
      task,
      (version) =>
        appApi.progress.complete({
          ...{ id, version, doneOn: doneOn ?? today },
          document: doneDocument?.trim() || null,
          result: result ?? task.result,
        }),
      (saved) => completionText[saved.doneWithoutEvidence ? 'completedBare' : 'completed'](code),
    );
  if (act === 'reopen' && status !== undefined && status !== 'done')
    return actOnTask(
      task,
      (version) =>
        appApi.progress.reopen({ id, version, reason, status, ...(result !== undefined && { result }) }),
      () => completionText.reopened(code),
    );
  return saveTask(task, {
    ...(status !== undefined && { status }),
    ...(doneOn !== undefined && { doneOn }),
    ...(doneDocument !== undefined && { doneDocument }),
    ...(result !== undefined && { result }),
  });
}

export const unsavedWords = (ready: boolean): string =>
  ready ? ui.detail.unsaved : completionText.reasonNeeded;
