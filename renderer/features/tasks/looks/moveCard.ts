import type { ListedTask } from '../../../../shared/contract/schemas.ts';
import type { TaskStatus } from '../../../../shared/domain/task.ts';
import { lookText, statusText } from '../../../../shared/text.ts';
import { appApi } from '../../../lib/api.ts';
import { tellDone, tellFailed } from '../../../lib/notice.ts';
import { once } from '../../../lib/once.ts';
import { refreshAll } from '../../../lib/queries.ts';
import { refusalSentence } from '../../../lib/refusalSentence.ts';

/** Gives a task another status, as one act with its undo; done is done today. It moves on only from where it is shown. */
export const moveCard = (card: ListedTask, status: TaskStatus): Promise<void> =>
  once(`move ${card.id}`, () => move(card, status));

async function move({ id, code, version }: ListedTask, status: TaskStatus): Promise<void> {
  try {
    await appApi.tasks.update({ id, version, change: { status } });
    tellDone(lookText.moved(code, statusText[status]));
  } catch (error) {
    tellFailed(refusalSentence(error));
  }
  await refreshAll();
}
