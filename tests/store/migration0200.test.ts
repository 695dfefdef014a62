import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { clockFrom } from '../../electron/clock.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { migrate, pendingMigrations } from '../../electron/store/migrations/migrate.ts';
import { storeOn } from '../../electron/store/openStore.ts';
import type { Day } from '../../shared/vietnamese/day.ts';
import { defaultQuery, insertTask } from './storedTask.ts';

test('0200 puts the tasks of an older file into the orders by text and by day of completion', async () => {
  const sqlite = new Database(':memory:');
  sqlite.pragma('foreign_keys = ON');
  migrate(sqlite, pendingMigrations(sqlite, 10));
  for (const [at, id] of ['a', 'b', 'c'].entries())
    insertTask(sqlite, { id, number: at + 1, text: `Việc ${id}`, due: '2026-01-10' });
  migrate(sqlite, pendingMigrations(sqlite, 180));
  sqlite.exec(`update task set result = 'Đã xong', status = 'done', done_on = '2026-01-05' where id = 'b';
update task set result = 'Đang làm', note = '  ' where id = 'c'`);
  migrate(sqlite, pendingMigrations(sqlite));
  const clock = clockFrom(undefined, '2026-01-21' as Day);
  const context = { store: storeOn(sqlite, { author: 'thu ky', clock }), clock };
  const order = async (key: 'result' | 'note' | 'doneOn', descending: boolean) =>
    (await listTasks(context, { ...defaultQuery(), sort: { key, descending } })).rows
      .map(({ text }) => text.at(-1))
      .join('');
  expect(await order('result', false)).toBe('bca');
  expect(await order('result', true)).toBe('cba');
  expect(await order('doneOn', true)).toBe('bac');
  // a note of spaces is none
  expect(await order('note', true)).toBe('abc');
  expect(sqlite.prepare('select told from task_index order by number').pluck().all()).toEqual([0, 2, 2]);
  context.store.close();
});
