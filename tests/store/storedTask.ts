import type Database from 'better-sqlite3';
import type { NewRow } from '../../electron/store/tables.ts';
import { TaskFilter, type TaskQuery } from '../../shared/contract/taskContract.ts';
import { defaultSoonDays, type Reckoning } from '../../shared/domain/timeliness.ts';
import type { Day } from '../../shared/vietnamese/day.ts';

/** A task's row with what a test says of it. */
export const taskRowOf = (
  task: Partial<NewRow<'task'>> & { number: number; text: string },
): NewRow<'task'> => ({
  directive_id: null,
  document_id: null,
  ref: '',
  section: '',
  status: 'not-started',
  done_on: null,
  result: '',
  deliverable: null,
  source: '[]',
  field: null,
  programme: null,
  priority: 'normal',
  note: '',
  done_document: null,
  ...task,
});

/** Puts a task with one deadline straight into a file of form 10 or later, as a program of that time did. */
export function insertTask(
  sqlite: Database.Database,
  task: { id: string; number: number; text: string; due: string },
): void {
  sqlite
    .prepare(
      `insert into task (id, version, author, created_at, updated_at, deleted_at, number, directive_id, document_id, ref, section, text, status, done_on, result, deliverable, source)
       values (@id, 1, 'a', 't', 't', null, @number, null, null, '', '', @text, 'not-started', null, '', null, '[]')`,
    )
    .run(task);
  sqlite
    .prepare(
      `insert into task_deadline (id, version, author, created_at, updated_at, deleted_at, task_id, position, phrase, kind, due, from_day, reckoned_from, recurrence, certain, doubt, met_on)
       values (@id || '-d', 1, 'a', 't', 't', null, @id, 0, 'đến hạn', 'date', @due, null, null, null, 1, null, null)`,
    )
    .run(task);
}

/** On a day, by the default settings. */
export const reckoned = (on: Day, soonDays = defaultSoonDays): Reckoning => ({ on, soonDays });

/** The list's question with nothing but what a test asks. */
export const defaultQuery = (filter: Partial<TaskFilter> = {}): TaskQuery => ({
  filter: { ...TaskFilter.parse({}), ...filter },
  sort: { key: 'due', descending: false },
  offset: 0,
  limit: 2000,
});
