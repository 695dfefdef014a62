import type { Migration } from './migration.ts';

const row = `
  id text primary key not null,
  version integer not null,
  author text not null,
  created_at text not null,
  updated_at text not null,
  deleted_at text`;

/** What tasks are filtered and grouped by and have few values of: counted together, so that no filter of these reads a task. */
const columns = ['status', 'timeliness', 'field', 'programme', 'priority', 'lead_kinds', 'certainty'];
const listed = (of: (column: string) => string, sign = ', ') => columns.map(of).join(sign);
const count = (row: 'new' | 'old') => listed((column) => `${row}.${column}`);
const uncount = `update task_count set tasks = tasks - 1 where ${listed((column) => `${column} = old.${column}`, ' and ')};`;
const recount = `insert into task_count values (${count('new')}, 1) on conflict do update set tasks = tasks + 1;`;

/**
 * Further things that lists are filtered, sorted and grouped by: lĩnh vực and chương trình (by their number in
 * `index_term`), priority, what kinds of units lead, how certain the deadline is. `task_count` counts tasks by all of them
 * together with their state; `month_count` by the month of the due day ('' for none). The index is left to be reckoned anew.
 * `saved_view` keeps the lists that somebody has given a name.
 */
export const listFilters: Migration = {
  number: 120,
  up: (sqlite) => {
    sqlite.exec(`
delete from index_state;
drop trigger task_counted;
drop trigger task_uncounted;
drop trigger task_recounted;
drop table task_count;

alter table task_index add column field integer not null default 0;
alter table task_index add column programme integer not null default 0;
alter table task_index add column priority integer not null default 0;
alter table task_index add column lead_kinds integer not null default 0;
alter table task_index add column certainty integer not null default 0;
create index task_index_field on task_index (field);
create index task_index_programme on task_index (programme);
create index task_index_priority on task_index (priority);
create index task_index_lead_kinds on task_index (lead_kinds);
create index task_index_certainty on task_index (certainty);

create table index_term (
  id integer primary key,
  term_key text not null unique,
  term text not null,
  sort_key text not null
) strict;

create table task_count (
  ${listed((column) => `${column} integer not null`)},
  tasks integer not null,
  primary key (${listed((column) => column)})
) strict, without rowid;
insert into task_count select ${listed((column) => column)}, count(*) from task_index group by ${listed((column) => column)};
create trigger task_counted after insert on task_index begin ${recount} end;
create trigger task_uncounted after delete on task_index begin ${uncount} end;
create trigger task_recounted after update of ${listed((column) => column)} on task_index
when ${listed((column) => `old.${column} <> new.${column}`, ' or ')} begin ${uncount} ${recount} end;

create table month_count (
  month text not null,
  timeliness integer not null,
  tasks integer not null,
  primary key (month, timeliness)
) strict, without rowid;
insert into month_count select coalesce(substr(due, 1, 7), ''), timeliness, count(*) from task_index group by 1, 2;
create trigger month_counted after insert on task_index begin
  insert into month_count values (coalesce(substr(new.due, 1, 7), ''), new.timeliness, 1)
    on conflict do update set tasks = tasks + 1;
end;
create trigger month_uncounted after delete on task_index begin
  update month_count set tasks = tasks - 1
    where month = coalesce(substr(old.due, 1, 7), '') and timeliness = old.timeliness;
end;
create trigger month_recounted after update of due, timeliness on task_index
when old.due is not new.due or old.timeliness <> new.timeliness begin
  update month_count set tasks = tasks - 1
    where month = coalesce(substr(old.due, 1, 7), '') and timeliness = old.timeliness;
  insert into month_count values (coalesce(substr(new.due, 1, 7), ''), new.timeliness, 1)
    on conflict do update set tasks = tasks + 1;
end;

create table saved_view (${row},
  name text not null,
  position integer not null,
  view text not null
) strict;
`);
  },
};
