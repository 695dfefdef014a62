import type { Migration } from './migration.ts';

/**
 * Tasks counted by directive and by leading unit, kept by triggers like `task_count`: the overview shows them all at once.
 * The index is left to be reckoned anew, which fills them. A directive of '' stands for none.
 */
export const groupCounts: Migration = {
  number: 70,
  up: (sqlite) => {
    sqlite.exec(`
create table directive_count (
  directive_id text not null,
  status integer not null,
  timeliness integer not null,
  tasks integer not null,
  primary key (directive_id, status, timeliness)
) strict, without rowid;

create trigger directive_counted after insert on task_index begin
  insert into directive_count values (coalesce(new.directive_id, ''), new.status, new.timeliness, 1)
    on conflict do update set tasks = tasks + 1;
end;
create trigger directive_uncounted after delete on task_index begin
  update directive_count set tasks = tasks - 1 where directive_id = coalesce(old.directive_id, '')
    and status = old.status and timeliness = old.timeliness;
end;
create trigger directive_recounted after update of directive_id, status, timeliness on task_index
when old.directive_id is not new.directive_id or old.status <> new.status or old.timeliness <> new.timeliness begin
  update directive_count set tasks = tasks - 1 where directive_id = coalesce(old.directive_id, '')
    and status = old.status and timeliness = old.timeliness;
  insert into directive_count values (coalesce(new.directive_id, ''), new.status, new.timeliness, 1)
    on conflict do update set tasks = tasks + 1;
end;

create table lead_count (
  unit_id text not null,
  timeliness integer not null,
  tasks integer not null,
  primary key (unit_id, timeliness)
) strict, without rowid;

create trigger lead_counted after insert on task_index_unit when new.role = 'lead' begin
  insert into lead_count select new.unit_id, timeliness, 1 from task_index where number = new.number
    on conflict do update set tasks = tasks + 1;
end;
create trigger lead_uncounted after delete on task_index_unit when old.role = 'lead' begin
  update lead_count set tasks = tasks - 1 where unit_id = old.unit_id
    and timeliness = (select timeliness from task_index where number = old.number);
end;
create trigger lead_recounted after update of timeliness on task_index when old.timeliness <> new.timeliness begin
  update lead_count set tasks = tasks - 1 where timeliness = old.timeliness
    and unit_id in (select unit_id from task_index_unit where number = new.number and role = 'lead');
  insert into lead_count select unit_id, new.timeliness, 1 from task_index_unit
    where number = new.number and role = 'lead' on conflict do update set tasks = tasks + 1;
end;

delete from index_state;
`);
  },
};
