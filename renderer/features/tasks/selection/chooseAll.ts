import type { TaskFilter } from '../../../../shared/contract/taskContract.ts';
import { selectionText } from '../../../../shared/text.ts';
import { appApi } from '../../../lib/api.ts';
import { formatCount } from '../../../lib/formatCount.ts';
import { tellDone, tellFailed } from '../../../lib/notice.ts';
import { refusalSentence } from '../../../lib/refusalSentence.ts';
import { choose, taskSelection } from '../../../lib/taskSelection.ts';

/** Ctrl+A: every task of the filter, on all its pages, and says so. */
export async function chooseAll(filter: TaskFilter) {
  const { of } = taskSelection.get();
  try {
    const { ids } = await appApi.tasks.keys({ filter });
    if (taskSelection.get().of !== of) return; // another filter meanwhile
    choose(ids);
    tellDone(selectionText.allOfFilter(formatCount(ids.length)));
  } catch (error) {
    tellFailed(refusalSentence(error));
  }
}
