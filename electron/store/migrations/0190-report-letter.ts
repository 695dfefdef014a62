import type { Migration } from './migration.ts';

/**
 * Công văn đôn đốc gửi báo cáo: a letter names its kind, and one that asks for a period's report the form that it asks for,
 * so that the form knows how often and when it was chased. The office has a template of each kind.
 */
export const reportLetter: Migration = {
  number: 190,
  up: (sqlite) => {
    sqlite.exec(`
alter table letter add column kind text not null default 'tasks';
alter table letter add column form_id text references collection_form (id);
create index letter_form on letter (form_id) where form_id is not null;
alter table letter_template add column kind text not null default 'tasks';
`);
  },
};
