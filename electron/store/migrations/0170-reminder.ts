import type { Migration } from './migration.ts';

/**
 * Lần đôn đốc: each time that the secretariat chased a task, with the due day that it was about, the unit (null: all that
 * lead) and the letter, where there was one.
 */
export const reminder: Migration = {
  number: 170,
  up: (sqlite) => {
    sqlite.exec(`
create table reminder (
  id text primary key not null,
  version integer not null,
  author text not null,
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  task_id text not null references task (id),
  unit_id text references unit (id),
  act text not null,
  done_on text not null,
  due text,
  letter_number text,
  note text not null
) strict;
create index reminder_task on reminder (task_id, due, act, done_on) where deleted_at is null;
`);
  },
};
