import type { Migration } from './migration.ts';

const row = `
  id text primary key not null,
  version integer not null,
  author text not null,
  created_at text not null,
  updated_at text not null,
  deleted_at text`;

/**
 * What a task goes through after it was given: its place in the office's work (lĩnh vực, chương trình, mức ưu tiên, ghi
 * chú), the reporting periods, what units reported in each, and the proof. Tasks of an older file have none of it.
 */
export const taskLife: Migration = {
  number: 100,
  up: (sqlite) => {
    sqlite.exec(`
alter table task add column field text;
alter table task add column programme text;
alter table task add column priority text not null default 'normal';
alter table task add column note text not null default '';
alter table task add column done_document text;

create table period (${row},
  name text not null,
  first_day text not null,
  last_day text not null,
  closed_on text
) strict;
create index period_days on period (first_day, last_day);

create table progress_update (${row},
  task_id text not null references task (id),
  unit_id text references unit (id),
  period_id text references period (id),
  reported_on text not null,
  text text not null,
  percent real,
  status text,
  source_file text,
  source_sha256 text
) strict;
create index progress_update_task on progress_update (task_id, reported_on);
create index progress_update_period on progress_update (period_id, unit_id);

create table evidence (${row},
  task_id text not null references task (id),
  update_id text references progress_update (id),
  kind text not null,
  document_number text,
  file_name text,
  sha256 text,
  size integer,
  note text not null
) strict;
create index evidence_task on evidence (task_id);
create index evidence_file on evidence (sha256);
`);
  },
};
