import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, pendingMigrations } from '../../electron/store/migrations/migrate.ts';
import { insertTask } from './storedTask.ts';

test('0135 takes the day of the last word from the log, but not from what was taken back', () => {
  const sqlite = new Database(':memory:');
  migrate(sqlite, pendingMigrations(sqlite, 90));
  for (const number of [7, 8, 9])
    insertTask(sqlite, { id: `t${number}`, number, text: 'Rà soát', due: '2026-01-10' });
  const operation = sqlite.prepare("insert into operation values (?, ?, ?, '{}', 'a', ?, 1, ?)");
  const line = sqlite.prepare("insert into operation_change values (null, ?, ?, 'task', ?, ?, ?, ?)");
  const log = (
    seq: number,
    at: string,
    task: string,
    before: object,
    after: object,
    undoes: string | null = null,
  ) => {
    operation.run(seq, `o${seq}`, undoes ? 'undo' : 'update-task', at, undoes);
    line.run(`c${seq}`, `o${seq}`, task, task, JSON.stringify(before), JSON.stringify(after));
  };
  log(1, '2025-11-02T03:00:00.000Z', 't7', { status: 'not-started' }, { status: 'in-progress' });
  log(2, '2025-12-05T03:00:00.000Z', 't7', { text: 'a' }, { text: 'b' });
  log(3, '2025-12-06T03:00:00.000Z', 't8', { result: '' }, { result: 'x' });
  log(4, '2025-12-07T03:00:00.000Z', 't8', { result: 'x' }, { result: '' }, 'o3');
  migrate(sqlite, pendingMigrations(sqlite, 135));
  expect(sqlite.prepare('select id, word_on from task order by id').raw().all()).toEqual([
    ['t7', '2025-11-02'],
    ['t8', null],
    ['t9', null],
  ]);
  expect(sqlite.prepare('select count(*) from index_state').pluck().get()).toBe(0);
  sqlite.close();
});
