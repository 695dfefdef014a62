import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, pendingMigrations } from '../../electron/store/migrations/migrate.ts';
import { insertTask } from './storedTask.ts';

test('0170 gives a task of an older file a place for what was done to chase it, tied to the task', () => {
  const sqlite = new Database(':memory:');
  sqlite.pragma('foreign_keys = ON');
  migrate(sqlite, pendingMigrations(sqlite, 10));
  insertTask(sqlite, { id: 't1', number: 7, text: 'Rà soát', due: '2026-01-10' });
  migrate(sqlite, pendingMigrations(sqlite, 170));
  const insert = (task: string) =>
    sqlite.exec(
      `insert into reminder values ('r', 1, 'a', 't', 't', null, '${task}', null, 'remind', '2026-01-12', '2026-01-10', null, '')`,
    );
  insert('t1');
  expect(sqlite.prepare('select task_id, act from reminder').raw().all()).toEqual([['t1', 'remind']]);
  sqlite.exec('delete from reminder');
  expect(() => insert('none')).toThrow('FOREIGN KEY');
  sqlite.close();
});
