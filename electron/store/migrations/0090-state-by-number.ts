import type { Migration } from './migration.ts';

/** From a task's number to its states without the rest of its row: what a search finds is counted by it, often by thousands. */
export const stateByNumber: Migration = {
  number: 90,
  up: (sqlite) => {
    sqlite.exec('create index task_index_state on task_index (number, timeliness, status)');
  },
};
