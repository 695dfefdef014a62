import type { TaskDetail } from '../../../shared/contract/schemas.ts';
import type { TaskChange } from '../../../shared/contract/taskContract.ts';
import { ui } from '../../../shared/text.ts';
import { appApi } from '../../lib/api.ts';
import { tellDone, tellFailed } from '../../lib/notice.ts';
import { queryClient, refreshAll, taskQuery } from '../../lib/queries.ts';
import { refusalCodeOf, refusalSentence } from '../../lib/refusalSentence.ts';
import { track } from '../../lib/underWay.ts';

/** Changes a task as it was at a version; answers it as it is then. */
export type TaskAct = (version: number) => Promise<TaskDetail>;

/** Acts of this page, by task: the one under way, and the version that the last one made of which. */
const underWay = new Map<string, Promise<unknown>>();
const made = new Map<string, { of: number; version: number }>();

/** One after another: a result and a wording that leave together are no conflict with each other. */
async function actInTurn(task: TaskDetail, act: TaskAct): Promise<TaskDetail> {
  await underWay.get(task.id)?.catch(() => {}); // told to whoever asked for it
  const mine = made.get(task.id);
  const version = mine?.of === task.version ? mine.version : task.version;
  const saved = await act(version);
  made.set(task.id, { of: task.version, version: saved.version });
  return saved;
}

/**
 * Does something with a task and shows what it is then. Answers whether it is done; why it is not stands in the status bar.
 * Changed elsewhere meanwhile: the newer state is fetched and nothing is overwritten.
 */
export async function actOnTask(
  task: TaskDetail,
  act: TaskAct,
  told: (saved: TaskDetail) => string,
  failed: (why: string) => string = (why) => ui.detail.notSaved(task.code, why),
): Promise<'saved' | 'changed' | 'failed'> {
  try {
    const running = track(actInTurn(task, act));
    underWay.set(task.id, running);
    const saved = await running;
    queryClient.setQueryData(taskQuery(task.id).queryKey, saved);
    tellDone(told(saved));
    void refreshAll();
    return 'saved';
  } catch (error) {
    tellFailed(failed(refusalSentence(error)));
    if (refusalCodeOf(error) !== 'TASK_CHANGED') return 'failed';
    await queryClient.invalidateQueries({ queryKey: taskQuery(task.id).queryKey });
    return 'changed';
  }
}

/** Stores a change of a task; answers as `actOnTask`. */
export const saveTask = (task: TaskDetail, change: TaskChange) =>
  actOnTask(
    task,
    (version) => appApi.tasks.update({ id: task.id, version, change }),
    () => ui.detail.saved(task.code),
  );
