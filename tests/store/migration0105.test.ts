import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, pendingMigrations } from '../../electron/store/migrations/migrate.ts';
import { insertTask } from './storedTask.ts';

test('0105: a report of before has no day of completion of its own, a later one may have', () => {
  const sqlite = new Database(':memory:');
  const upTo = (version: number) => migrate(sqlite, pendingMigrations(sqlite, version));
  upTo(10);
  insertTask(sqlite, { id: 't', number: 1, text: 'Rà soát', due: '2026-01-30' });
  upTo(100);
  sqlite.exec(`insert into progress_update values
    ('p', 1, 'a', 'x', 'x', null, 't', null, null, '2026-01-15', 'Đang làm', 40, 'in-progress', null, null)`);
  upTo(105);
  expect(sqlite.prepare('select text, percent, done_on from progress_update').all()).toEqual([
    { text: 'Đang làm', percent: 40, done_on: null },
  ]);
  sqlite.exec("update progress_update set done_on = '2026-01-14'");
  for (const column of ['field', 'programme']) {
    const plan = sqlite
      .prepare(
        `explain query plan select ${column}, count(*) from task where ${column} is not null and deleted_at is null group by ${column}`,
      )
      .all();
    expect(JSON.stringify(plan)).toContain(`COVERING INDEX task_${column}`);
  }
  sqlite.close();
});
