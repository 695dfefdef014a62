import type { ListedTask } from '../../../../shared/contract/schemas.ts';
import type { TaskStatus } from '../../../../shared/domain/task.ts';
import { lookText, statusText } from '../../../../shared/text.ts';
import { appApi } from '../../../lib/api.ts';
import { tellDone, tellFailed } from '../../../lib/notice.ts';
import { refreshAll } from '../../../lib/queries.ts';
import { refusalSentence } from '../../../lib/refusalSentence.ts';

/** Gives a task another status, as one act with its undo; done is done today. */
export async function moveCard({ id, code, version }: ListedTask, status: TaskStatus): Promise<void> {
  try {
    await appApi.tasks.update({ id, version, change: { status } });
    tellDone(lookText.moved(code, statusText[status]));
  } catch (error) {
    tellFailed(refusalSentence(error));
  }
  await refreshAll();
}
