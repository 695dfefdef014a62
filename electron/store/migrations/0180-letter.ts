import type { Migration } from './migration.ts';

const row = `
  id text primary key not null,
  version integer not null,
  author text not null,
  created_at text not null,
  updated_at text not null,
  deleted_at text`;

/**
 * Sổ công văn đôn đốc: the letters made, each to one unit, with their number (null: left open), and the office's own
 * template as base64. A reminder names the letter that it went out with.
 */
export const letter: Migration = {
  number: 180,
  up: (sqlite) => {
    sqlite.exec(`
create table letter (${row},
  number integer,
  symbol text not null,
  day text not null,
  unit_id text not null references unit (id),
  answer_by text,
  tasks integer not null,
  file_name text not null
) strict;
create index letter_day on letter (day, number);

create table letter_template (${row},
  file_name text not null,
  content text not null
) strict;

alter table reminder add column letter_id text references letter (id);
create index reminder_letter on reminder (letter_id) where letter_id is not null;
`);
  },
};
