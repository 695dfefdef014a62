import type { Migration } from './migration.ts';

/**
 * The day on which a unit says that its part was done, apart from the day of its report; and the fields and programmes that
 * the register knows, read without going through its tasks.
 */
export const reportedCompletion: Migration = {
  number: 105,
  up: (sqlite) => {
    sqlite.exec(`
alter table progress_update add column done_on text;
create index task_field on task (field, deleted_at) where field is not null;
create index task_programme on task (programme, deleted_at) where programme is not null;
`);
  },
};
