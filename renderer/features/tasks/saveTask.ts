import type { TaskDetail } from '../../../shared/contract/schemas.ts';
import type { TaskChange } from '../../../shared/contract/taskContract.ts';
import { ui } from '../../../shared/text.ts';
import { appApi } from '../../lib/api.ts';
import { tellDone, tellFailed } from '../../lib/notice.ts';
import { queryClient, refreshAll, taskQuery } from '../../lib/queries.ts';
import { refusalCodeOf, refusalSentence } from '../../lib/refusalSentence.ts';

/**
 * Stores a change of a task. Answers whether it is stored; why it is not stands in the status bar. Changed elsewhere
 * meanwhile: the newer state is fetched and nothing is overwritten.
 */
export async function saveTask(
  task: TaskDetail,
  change: TaskChange,
): Promise<'saved' | 'changed' | 'failed'> {
  try {
    const saved = await appApi.tasks.update({ id: task.id, version: task.version, change });
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
