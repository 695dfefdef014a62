import type { Migration } from './migration.ts';

/**
 * The index of lists anew, keyed by the task's number, so that a page of 100,000 tasks costs what a page of 1,000 does:
 * `task_index` is narrow and holds the state on the day reckoned, so that filters and the most used orders are walked in
 * an index; `task_order` keeps the long keys of the other orders apart; `task_index_unit` leads from a unit to its tasks;
 * `task_count` is kept by triggers, so that the whole register is counted without being read. As before none of it is
 * logged, and this step leaves it empty to be reckoned. Further, indexes for what is asked on every screen.
 */
export const listOrder: Migration = {
  number: 50,
  up: (sqlite) => {
    sqlite.exec(`
drop table task_index;
drop table index_state;

create table index_state (
  id integer primary key check (id = 1),
  revision integer not null,
  reckoned_on text not null,
  soon_days integer not null
) strict;

create table task_index (
  number integer primary key not null references task (number),
  task_id text not null,
  directive_id text,
  status integer not null,
  timeliness integer not null,
  undated integer not null,
  due text,
  due_on text,
  last_due text,
  done_on text,
  given_on text not null,
  leads integer not null,
  recurring integer not null,
  unclear integer not null,
  endless integer not null,
  words_key text not null
) strict;
create index task_index_due on task_index (undated, due);
create index task_index_due_down on task_index (undated, due desc);
create index task_index_status on task_index (status, undated, due);
create index task_index_status_down on task_index (status desc, undated, due);
create index task_index_timeliness on task_index (timeliness, undated, due);
create index task_index_timeliness_down on task_index (timeliness desc, undated, due);
create index task_index_directive on task_index (directive_id, timeliness, status);
create index task_index_open on task_index (due_on, given_on) where status <> 2;
create index task_index_done on task_index (done_on, last_due, given_on) where done_on is not null;
create index task_index_given on task_index (given_on);
create index task_index_unled on task_index (timeliness) where leads = 0;
create index task_index_recurring on task_index (recurring) where recurring = 1;

create table task_order (
  number integer primary key not null references task (number),
  undated integer not null,
  due text,
  text_key text not null,
  lead_key text not null,
  lead_id text,
  directive_key text not null
) strict;
create index task_order_text on task_order (text_key, undated, due);
create index task_order_text_down on task_order (text_key desc, undated, due);
create index task_order_lead on task_order (lead_key, undated, due);
create index task_order_lead_down on task_order (lead_key desc, undated, due);
create index task_order_directive on task_order (directive_key, undated, due);
create index task_order_directive_down on task_order (directive_key desc, undated, due);

create table task_index_unit (
  unit_id text not null,
  role text not null,
  number integer not null references task (number),
  primary key (unit_id, role, number)
) strict, without rowid;
create index task_index_unit_number on task_index_unit (number);

create table task_count (
  status integer not null,
  timeliness integer not null,
  tasks integer not null,
  primary key (status, timeliness)
) strict, without rowid;

create trigger task_counted after insert on task_index begin
  insert into task_count values (new.status, new.timeliness, 1) on conflict do update set tasks = tasks + 1;
end;
create trigger task_uncounted after delete on task_index begin
  update task_count set tasks = tasks - 1 where status = old.status and timeliness = old.timeliness;
end;
create trigger task_recounted after update of status, timeliness on task_index
when old.status <> new.status or old.timeliness <> new.timeliness begin
  update task_count set tasks = tasks - 1 where status = old.status and timeliness = old.timeliness;
  insert into task_count values (new.status, new.timeliness, 1) on conflict do update set tasks = tasks + 1;
end;

create index operation_undoable on operation (seq) where undoable = 1;
create index draft_open on draft (created_at) where deleted_at is null;
create index directive_present on directive (date) where deleted_at is null;
`);
  },
};
