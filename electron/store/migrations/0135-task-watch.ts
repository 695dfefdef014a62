import type { Migration } from './migration.ts';

const row = `
  id text primary key not null,
  version integer not null,
  author text not null,
  created_at text not null,
  updated_at text not null,
  deleted_at text`;

/**
 * What is wrong or missing with a task, and what directives do to each other. `task.word_on` keeps the day of the last word
 * (status, result), taken from the log for what was said before. The index of lists is left to be reckoned anew.
 */
export const taskWatch: Migration = {
  number: 135,
  up: (sqlite) => {
    sqlite.exec(`
alter table task add column word_on text;
update task set word_on = (
  select max(substr(operation.at, 1, 10)) from operation_change
    join operation on operation.id = operation_change.operation_id
  where owner_id = task.id and row_id = task.id and before is not null and action <> 'undo'
    and not exists (select 1 from operation undo where undo.undoes = operation.id)
    and (json_extract(before, '$.status') is not json_extract(after, '$.status')
      or json_extract(before, '$.done_on') is not json_extract(after, '$.done_on')
      or json_extract(before, '$.result') is not json_extract(after, '$.result')));

create table task_clear (${row},
  task_id text not null references task (id),
  answering text references unit (id),
  decided_by text
) strict;
create unique index task_clear_of on task_clear (task_id) where deleted_at is null;

create table task_basis (${row},
  task_id text not null references task (id),
  directive_id text not null references directive (id),
  document_id text references document (id),
  ref text not null,
  section text not null,
  text text not null,
  source text not null
) strict;
create index task_basis_task on task_basis (task_id);
create index task_basis_directive on task_basis (directive_id);

create table task_end (${row},
  task_id text not null references task (id),
  directive_id text references directive (id),
  on_day text not null,
  reason text not null
) strict;
create unique index task_end_of on task_end (task_id) where deleted_at is null;
create index task_end_directive on task_end (directive_id);

create table finding_set_aside (${row},
  task_id text not null references task (id),
  rule text not null,
  facts text not null,
  reason text not null
) strict;
create index finding_set_aside_task on finding_set_aside (task_id);

alter table task_index add column lacks integer not null default 0;
alter table task_index add column last_word_on text not null default '';
create index task_index_lacks on task_index (lacks) where status <> 2;
create index task_index_word on task_index (last_word_on) where status <> 2;

create table task_finding (
  number integer not null references task (number),
  rule text not null,
  facts text not null,
  until_on text,
  aside integer not null,
  primary key (number, rule)
) strict, without rowid;
create index task_finding_rule on task_finding (aside, rule, number, until_on);

create table task_twin (
  number integer primary key not null references task (number),
  mark text not null
) strict;
create index task_twin_mark on task_twin (mark, number);

alter table index_state add column silent_before text not null default '';
delete from index_state;
`);
  },
};
