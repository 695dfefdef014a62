import type { Migration } from './migration.ts';

/**
 * Lists in the order of what is handed in, of the result, of the note and of the day of completion. Many tasks have nothing
 * there; those that have are few enough to be kept apart, and come first whichever way the list goes: so one short index
 * serves both ways, and whoever writes nothing pays nothing. `told` says which of the texts a task has. The index is left
 * to be reckoned anew.
 */
export const textOrders: Migration = {
  number: 200,
  up: (sqlite) => {
    sqlite.exec(`
alter table task_order add column deliverable_key text;
alter table task_order add column result_key text;
alter table task_order add column note_key text;
create index task_order_deliverable on task_order (deliverable_key, undated, due) where deliverable_key is not null;
create index task_order_result on task_order (result_key, undated, due) where result_key is not null;
create index task_order_note on task_order (note_key, undated, due) where note_key is not null;

alter table task_index add column told integer not null default 0;
create index task_index_told on task_index (told, status, timeliness, undated, due);
create index task_index_done_day on task_index (done_on) where status = 2;

delete from index_state;
`);
  },
};
