import type { Migration } from './migration.ts';

const row = `
  id text primary key not null,
  version integer not null,
  author text not null,
  created_at text not null,
  updated_at text not null,
  deleted_at text`;

/**
 * Whom to ask in a unit, and how units merged, split, changed their names or ended. Tables of their own: a column added to
 * `unit` would make what the log says of its rows differ from the rows, and no earlier operation could be undone.
 */
export const unitLineage: Migration = {
  number: 30,
  up: (sqlite) => {
    sqlite.exec(`
create table unit_contact (${row},
  unit_id text not null references unit (id),
  person text not null,
  phone text not null,
  email text not null,
  address text not null
) strict;
create unique index unit_contact_of on unit_contact (unit_id) where deleted_at is null;

create table unit_change (${row},
  kind text not null,
  on_day text,
  on_year integer,
  document text not null
) strict;

create table unit_change_member (${row},
  change_id text not null references unit_change (id),
  unit_id text not null references unit (id),
  side text not null,
  position integer not null
) strict;
create index unit_change_member_change on unit_change_member (change_id);
create index unit_change_member_unit on unit_change_member (unit_id);
`);
  },
};
