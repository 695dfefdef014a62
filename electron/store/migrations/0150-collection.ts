import type { Migration } from './migration.ts';

const row = `
  id text primary key not null,
  version integer not null,
  author text not null,
  created_at text not null,
  updated_at text not null,
  deleted_at text`;

/** What was sent to units for a period, with every value that stood in it, and the files that came back. */
export const collection: Migration = {
  number: 150,
  up: (sqlite) => {
    sqlite.exec(`
create table collection_form (${row},
  period_id text not null references period (id),
  unit_id text references unit (id),
  code text not null,
  template integer not null,
  file_name text not null,
  sha256 text not null,
  sent_on text not null,
  due_on text,
  rows text not null
) strict;
create index collection_form_period on collection_form (period_id, unit_id);
create index collection_form_code on collection_form (code);

create table collection_file (${row},
  form_id text not null references collection_form (id),
  unit_id text references unit (id),
  file_name text not null,
  sha256 text not null,
  size integer not null,
  received_on text not null,
  state text not null,
  accepted integer not null,
  open integer not null
) strict;
create index collection_file_form on collection_file (form_id);
create index collection_file_sha on collection_file (sha256);
`);
  },
};
