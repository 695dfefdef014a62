import type { Migration } from './migration.ts';

/**
 * What the extraction proposed for a confirmed document and what people made of it, as one piece of JSON that never
 * changes. Documents confirmed before this step have no case: their reviews did not keep what was left out as known.
 */
export const extractionCase: Migration = {
  number: 40,
  up: (sqlite) => {
    sqlite.exec(`
create table extraction_case (
  id text primary key not null,
  version integer not null,
  author text not null,
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  document_id text not null references document (id),
  directive_id text not null references directive (id),
  body text not null
) strict;
create index extraction_case_directive on extraction_case (directive_id);
`);
  },
};
