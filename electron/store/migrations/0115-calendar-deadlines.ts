import type { Migration } from './migration.ts';

/**
 * The deadlines whose day depends on the working days, few among many: whoever changes the calendar asks which of them
 * would move. `deadlineRepository` words its question as this index is worded.
 */
export const calendarDeadlines: Migration = {
  number: 115,
  up: (sqlite) => {
    sqlite.exec(`create index task_deadline_calendar on task_deadline (task_id)
where deleted_at is null and (kind in ('relative', 'event') or instr(phrase, 'làm việc') > 0)`);
  },
};
