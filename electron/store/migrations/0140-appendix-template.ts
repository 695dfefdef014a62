import type { Migration } from './migration.ts';

const row = `
  id text primary key not null,
  version integer not null,
  author text not null,
  created_at text not null,
  updated_at text not null,
  deleted_at text`;

/**
 * Mẫu phụ lục của cơ quan: forms under a name (`form` and `filter` as JSON; `base`: the number of the original it began
 * from), and the workbooks that serve as their frames, as base64.
 */
export const appendixTemplate: Migration = {
  number: 140,
  up: (sqlite) => {
    sqlite.exec(`
create table appendix_frame (${row},
  file_name text not null,
  content text not null
) strict;

create table appendix_template (${row},
  name text not null,
  name_key text not null,
  base integer,
  form text not null,
  filter text not null,
  frame_id text references appendix_frame (id)
) strict;
create unique index appendix_template_name on appendix_template (name_key) where deleted_at is null;
`);
  },
};
