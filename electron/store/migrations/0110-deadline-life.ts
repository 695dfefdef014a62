import type { Migration } from './migration.ts';

const row = `
  id text primary key not null,
  version integer not null,
  author text not null,
  created_at text not null,
  updated_at text not null,
  deleted_at text`;

/**
 * What becomes of a deadline: its extensions, what was said of each occurrence of a recurring one, and the office's own
 * working days, by which days are reckoned. The index holds how extended tasks stand by the days first given, so that both
 * reckonings are counted; it is left to be reckoned anew. `registered_on` is the day on which a deadline came into the
 * register, where it is known otherwise than by the row's instant.
 */
export const deadlineLife: Migration = {
  number: 110,
  up: (sqlite) => {
    sqlite.exec(`
alter table task_deadline add column registered_on text;

create table task_extension (${row},
  task_id text not null references task (id),
  deadline_id text not null references task_deadline (id),
  previous_due text not null,
  due text not null,
  reason text not null,
  document text not null,
  signer text not null,
  granted_on text not null
) strict;
create index task_extension_task on task_extension (task_id);
create index task_extension_deadline on task_extension (deadline_id);

create table task_occurrence (${row},
  task_id text not null references task (id),
  deadline_id text not null references task_deadline (id),
  due text not null,
  status text not null,
  done_on text,
  report text not null,
  document text not null
) strict;
create index task_occurrence_task on task_occurrence (task_id);
create index task_occurrence_deadline on task_occurrence (deadline_id, due);
create unique index task_occurrence_due on task_occurrence (deadline_id, due) where deleted_at is null;

create table calendar_day (${row},
  day text not null,
  kind text not null,
  name text not null
) strict;
create unique index calendar_day_day on calendar_day (day) where deleted_at is null;

create table calendar_year (${row},
  year integer not null,
  settled integer not null
) strict;
create unique index calendar_year_year on calendar_year (year) where deleted_at is null;

alter table task_index add column extended integer not null default 0;
alter table task_index add column original_due_on text;
alter table task_index add column original_last_due text;
alter table task_index add column original_timeliness integer;
create index task_index_extended on task_index (original_timeliness, timeliness) where extended = 1;

delete from index_state;
`);
  },
};
