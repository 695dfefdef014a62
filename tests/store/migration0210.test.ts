import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { clockFrom } from '../../electron/clock.ts';
import { updateTask } from '../../electron/services/tasks/updateTask.ts';
import { migrate, pendingMigrations } from '../../electron/store/migrations/migrate.ts';
import { storeOn } from '../../electron/store/openStore.ts';
import type { Day } from '../../shared/vietnamese/day.ts';
import { insertTask } from './storedTask.ts';

test('0210 keeps how tasks stand apart, and keeps it up', async () => {
  const sqlite = new Database(':memory:');
  sqlite.pragma('foreign_keys = ON');
  migrate(sqlite, pendingMigrations(sqlite, 10));
  for (const [at, due] of ['2026-01-10', '2026-02-20', '2026-01-23'].entries())
    insertTask(sqlite, { id: `t${at}`, number: at + 1, text: 'Rà soát', due });
  migrate(sqlite, pendingMigrations(sqlite));
  const states = () => sqlite.prepare('select * from task_state order by number').raw().all();
  const indexed = () =>
    sqlite.prepare('select number, timeliness, status from task_index order by number').raw().all();
  const open = (on: string) => {
    const clock = clockFrom(undefined, on as Day);
    return { store: storeOn(sqlite, { author: 'thu ky', clock }), clock };
  };
  await open('2026-01-21').store.read(async () => {});
  expect(states()).toEqual([
    [1, 0, 0],
    [2, 4, 0],
    [3, 2, 0],
  ]);
  await open('2026-02-20').store.read(async () => {});
  expect(states()).toEqual([
    [1, 0, 0],
    [2, 1, 0],
    [3, 0, 0],
  ]);
  const context = open('2026-02-20');
  await updateTask(context, { id: 't1', version: 1, change: { status: 'in-progress' } });
  await context.store.write({ action: 'remove-to-trash', data: {}, undoable: true }, ({ changes }) =>
    changes.remove('task', 't2'),
  );
  expect(states()).toEqual([
    [1, 0, 0],
    [2, 1, 1],
  ]);
  expect(states()).toEqual(indexed());
  context.store.close();
});
