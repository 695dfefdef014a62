import { createStore } from '../lib/createStore.ts';

/** Where the task list was last: its filter, page and open task, for coming back to it. */
export const lastTaskPath = createStore<string>('/tasks');
