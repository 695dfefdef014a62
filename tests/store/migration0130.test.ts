import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, pendingMigrations } from '../../electron/store/migrations/migrate.ts';
import { insertTask } from './storedTask.ts';

test('0130 leaves every row as it was; what is in the trash is found by its index', () => {
  const sqlite = new Database(':memory:');
  migrate(sqlite, pendingMigrations(sqlite, 90));
  insertTask(sqlite, { id: 't1', number: 7, text: 'Rà soát', due: '2026-01-10' });
  migrate(sqlite, pendingMigrations(sqlite, 130));
  expect(sqlite.prepare('select number, text from task').raw().all()).toEqual([[7, 'Rà soát']]);
  expect(sqlite.prepare('select last_task_number from purged').pluck().all()).toEqual([0]);
  for (const table of ['task', 'directive', 'progress_update', 'evidence'])
    expect(
      sqlite.prepare(`explain query plan select id from ${table} where deleted_at is not null`).all(),
    ).toMatchObject([{ detail: expect.stringContaining(`${table}_trash`) }]);
  sqlite.close();
});
