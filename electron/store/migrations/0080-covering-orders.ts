import type { Migration } from './migration.ts';

/**
 * The orders by due day, status and timeliness hold both states, so that a list filtered by state is walked, or gathered,
 * in its index alone.
 */
export const coveringOrders: Migration = {
  number: 80,
  up: (sqlite) => {
    sqlite.exec(`
drop index task_index_due;
drop index task_index_due_down;
drop index task_index_status;
drop index task_index_status_down;
drop index task_index_timeliness;
drop index task_index_timeliness_down;
create index task_index_due on task_index (undated, due, number, status, timeliness);
create index task_index_due_down on task_index (undated, due desc, number, status, timeliness);
create index task_index_status on task_index (status, undated, due, number, timeliness);
create index task_index_status_down on task_index (status desc, undated, due, number, timeliness);
create index task_index_timeliness on task_index (timeliness, undated, due, number, status);
create index task_index_timeliness_down on task_index (timeliness desc, undated, due, number, status);
`);
  },
};
