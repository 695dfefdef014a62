import { createStore } from '../lib/createStore.ts';
import { taskLooks, taskViewPath } from '../lib/taskView.ts';

const remembered = taskLooks.find((look) => look === localStorage.getItem('task-look')) ?? 'list';

/** Where the task list was last: its filter, page, look and open task, for coming back to it. */
export const lastTaskPath = createStore<string>(taskViewPath({ look: remembered }));
