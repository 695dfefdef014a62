import type { TaskDetail } from '../../../../shared/contract/schemas.ts';
import type { NewTask } from '../../../../shared/contract/taskContract.ts';
import { newTaskText } from '../../../../shared/text.ts';
import { appApi } from '../../../lib/api.ts';
import { createStore } from '../../../lib/createStore.ts';
import { tellDone, tellFailed } from '../../../lib/notice.ts';
import { queryClient, refreshAll, taskQuery } from '../../../lib/queries.ts';
import { refusalSentence } from '../../../lib/refusalSentence.ts';

export const emptyTask: NewTask = {
  text: '',
  directiveId: null,
  leads: [],
  coordinating: [],
  deadlines: [],
  deliverable: null,
  field: null,
  programme: null,
  priority: 'normal',
  note: '',
};

/** What was typed of a task that is not stored yet: it waits there when the panel is closed. */
export const begunTask = createStore<NewTask>(emptyTask);

/** What somebody has typed of it, without the days that the host answered. */
export const typedOf = ({ deadlines, ...rest }: NewTask): string =>
  JSON.stringify([rest, deadlines.map(({ phrase }) => phrase)]);

/** Stores it; undefined where that failed, and why stands in the status bar. A row of the deadlines left empty is none. */
export async function addTask(task: NewTask): Promise<TaskDetail | undefined> {
  const deadlines = task.deadlines.filter(
    ({ phrase, due, kind }) => phrase.trim() || due || kind === 'ongoing',
  );
  try {
    const added = await appApi.tasks.create({ ...task, deadlines });
    queryClient.setQueryData(taskQuery(added.id).queryKey, added);
    tellDone(newTaskText.added(added.code));
    await refreshAll();
    return added;
  } catch (error) {
    tellFailed(newTaskText.failed(refusalSentence(error)));
    return undefined;
  }
}
