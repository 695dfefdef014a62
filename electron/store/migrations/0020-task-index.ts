import type { Migration } from './migration.ts';

/**
 * What lists filter, sort and search by, reckoned from the rows (store/index): never logged, rebuilt whenever the way of
 * reckoning changes, so this step leaves it empty. `task_search` is keyed by the task's number.
 */
export const taskIndex: Migration = {
  number: 20,
  up: (sqlite) => {
    sqlite.exec(`
create table task_index (
  task_id text primary key not null references task (id),
  due_on text,
  last_due text,
  recurring integer not null,
  unclear integer not null,
  endless integer not null,
  text_key text not null,
  lead_key text not null,
  directive_key text not null
) strict;
create index task_index_due on task_index (due_on);
create index task_index_recurring on task_index (recurring) where recurring = 1;

create table index_state (
  id integer primary key check (id = 1),
  revision integer not null,
  reckoned_on text not null
) strict;

create virtual table task_search using fts5(words, content = '', contentless_delete = 1, tokenize = 'unicode61', prefix = '1 2 3');
`);
  },
};
