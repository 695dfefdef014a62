import type { Migration } from './migration.ts';

/**
 * Thùng rác is asked for by what lies in it, which is little beside all else. `purged` keeps the highest number of a task
 * that was deleted for good, so that it is not given again.
 */
export const trash: Migration = {
  number: 130,
  up: (sqlite) => {
    sqlite.exec(`
create index task_trash on task (deleted_at) where deleted_at is not null;
create index directive_trash on directive (deleted_at) where deleted_at is not null;
create index progress_update_trash on progress_update (deleted_at) where deleted_at is not null;
create index evidence_trash on evidence (deleted_at) where deleted_at is not null;

create table purged (
  id integer primary key check (id = 1),
  last_task_number integer not null
) strict;
insert into purged values (1, 0);
`);
  },
};
