import type { Migration } from './migration.ts';

/** What every row carries: its key, its version, who wrote it last, when, and whether it lies in the trash. */
const row = `
  id text primary key not null,
  version integer not null,
  author text not null,
  created_at text not null,
  updated_at text not null,
  deleted_at text`;

/** Units, documents, directives, tasks, drafts, settings, and the operation log that only grows. */
export const initial: Migration = {
  number: 10,
  up: (sqlite) => {
    sqlite.exec(`
create table unit (${row},
  name text not null,
  short_name text not null,
  kind text not null,
  name_key text not null
) strict;
create unique index unit_name on unit (name_key) where deleted_at is null;

create table unit_alias (${row},
  unit_id text not null references unit (id),
  alias text not null,
  alias_key text not null
) strict;
create unique index unit_alias_of on unit_alias (unit_id, alias_key) where deleted_at is null;
create index unit_alias_key on unit_alias (alias_key);

create table document (${row},
  file_name text not null,
  kind text not null,
  sha256 text not null,
  fingerprint text not null,
  blocks text not null
) strict;
create index document_sha256 on document (sha256);
create index document_fingerprint on document (fingerprint);

create table directive (${row},
  document_id text references document (id),
  number text,
  number_key text,
  kind text,
  date text,
  place text,
  issuer text,
  subject text,
  signer_name text,
  signer_title text,
  period_from text,
  period_to text
) strict;
create index directive_number on directive (number_key, date);
create index directive_document on directive (document_id);

create table directive_reference (${row},
  directive_id text not null references directive (id),
  position integer not null,
  number text not null,
  kind text,
  date text,
  issuer text,
  subject text,
  span text not null
) strict;
create index directive_reference_of on directive_reference (directive_id);

create table task (${row},
  number integer not null unique,
  directive_id text references directive (id),
  document_id text references document (id),
  ref text not null,
  section text not null,
  text text not null,
  status text not null,
  done_on text,
  result text not null,
  deliverable text,
  source text not null
) strict;
create index task_directive on task (directive_id);

create table task_unit (${row},
  task_id text not null references task (id),
  unit_id text not null references unit (id),
  role text not null,
  position integer not null
) strict;
create index task_unit_task on task_unit (task_id);
create index task_unit_unit on task_unit (unit_id, role);

create table task_deadline (${row},
  task_id text not null references task (id),
  position integer not null,
  phrase text not null,
  kind text not null,
  due text,
  from_day text,
  reckoned_from text,
  recurrence text,
  certain integer not null,
  doubt text,
  met_on text
) strict;
create index task_deadline_task on task_deadline (task_id);

create table task_reference (${row},
  task_id text not null references task (id),
  position integer not null,
  number text not null
) strict;
create index task_reference_task on task_reference (task_id);

create table proposed_task (${row},
  directive_id text not null references directive (id),
  task_id text references task (id),
  outcome text not null,
  ref text not null,
  fingerprint text not null,
  text_fingerprint text not null
) strict;
create index proposed_task_directive on proposed_task (directive_id);

create table draft (${row},
  document_id text not null references document (id),
  directive_id text references directive (id),
  header text not null,
  citations text not null,
  findings text not null,
  open_sentences text not null,
  proposed text not null,
  known integer not null
) strict;
create index draft_document on draft (document_id);

create table draft_task (${row},
  draft_id text not null references draft (id),
  task_key text not null,
  position integer not null,
  decision text not null,
  body text not null
) strict;
create unique index draft_task_key on draft_task (draft_id, task_key) where deleted_at is null;

create table setting (${row},
  name text not null,
  value text not null
) strict;
create unique index setting_name on setting (name) where deleted_at is null;

create table operation (
  seq integer primary key,
  id text not null unique,
  action text not null,
  data text not null,
  author text not null,
  at text not null,
  undoable integer not null,
  undoes text unique references operation (id)
) strict;

create table operation_change (
  seq integer primary key,
  id text not null unique,
  operation_id text not null references operation (id),
  table_name text not null,
  row_id text not null,
  owner_id text not null,
  before text,
  after text not null
) strict;
create index operation_change_operation on operation_change (operation_id);
create index operation_change_owner on operation_change (owner_id);

create trigger operation_kept before delete on operation begin select raise(abort, 'operation log only grows'); end;
create trigger operation_frozen before update on operation begin select raise(abort, 'operation log only grows'); end;
create trigger operation_change_kept before delete on operation_change begin select raise(abort, 'operation log only grows'); end;
create trigger operation_change_frozen before update on operation_change begin select raise(abort, 'operation log only grows'); end;
`);
  },
};
