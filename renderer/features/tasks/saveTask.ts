import type { TaskDetail } from '../../../shared/contract/schemas.ts';
import type { TaskChange } from '../../../shared/contract/taskContract.ts';
import { ui } from '../../../shared/text.ts';
import { appApi } from '../../lib/api.ts';
import { tellDone, tellFailed } from '../../lib/notice.ts';
import { queryClient, refreshAll, taskQuery } from '../../lib/queries.ts';
import { refusalCodeOf, refusalSentence } from '../../lib/refusalSentence.ts';

/** Saves of this page, by task: the one under way, and the version that the last one made of which. */
const underWay = new Map<string, Promise<unknown>>();
const made = new Map<string, { of: number; version: number }>();

/** One after another: a result and a wording that leave together are no conflict with each other. */
async function updateInTurn(task: TaskDetail, change: TaskChange): Promise<TaskDetail> {
  await underWay.get(task.id)?.catch(() => {}); // told to whoever asked for it
  const mine = made.get(task.id);
  const version = mine?.of === task.version ? mine.version : task.version;
  const saved = await appApi.tasks.update({ id: task.id, version, change });
  made.set(task.id, { of: task.version, version: saved.version });
  return saved;
}

/**
 * Stores a change of a task. Answers whether it is stored; why it is not stands in the status bar. Changed elsewhere
 * meanwhile: the newer state is fetched and nothing is overwritten.
 */
export async function saveTask(
  task: TaskDetail,
  change: TaskChange,
): Promise<'saved' | 'changed' | 'failed'> {
  try {
    const update = updateInTurn(task, change);
    underWay.set(task.id, update);
    const saved = await update;
    queryClient.setQueryData(taskQuery(task.id).queryKey, saved);
    tellDone(ui.detail.saved(task.code));
    void refreshAll();
    return 'saved';
  } catch (error) {
    tellFailed(ui.detail.notSaved(task.code, refusalSentence(error)));
    if (refusalCodeOf(error) !== 'TASK_CHANGED') return 'failed';
    await queryClient.invalidateQueries({ queryKey: taskQuery(task.id).queryKey });
    return 'changed';
  }
}
