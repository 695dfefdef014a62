import { setImmediate } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { clockFrom } from '../../electron/clock.ts';
import { migrate, pendingMigrations } from '../../electron/store/migrations/migrate.ts';
import { storeOn } from '../../electron/store/openStore.ts';
import type { Day } from '../../shared/vietnamese/day.ts';
import { insertTask } from './storedTask.ts';

const open = (sqlite: Database.Database) =>
  storeOn(sqlite, { author: 'thu ky', clock: clockFrom(undefined, '2026-01-21' as Day) });

test('a register that is reckoned anew tells how far it is, and nothing once it is', async () => {
  const sqlite = new Database(':memory:');
  sqlite.pragma('foreign_keys = ON');
  migrate(sqlite, pendingMigrations(sqlite, 10));
  for (let number = 1; number <= 1200; number++)
    insertTask(sqlite, { id: `t${number}`, number, text: 'Rà soát', due: '2026-01-10' });
  migrate(sqlite, pendingMigrations(sqlite));
  const store = open(sqlite);
  expect(store.reckoningAnew()).toBeNull();
  const told = new Set<string>();
  let isRead = false;
  const reading = store
    .read(({ tasks }) => tasks.keyOf(1200))
    .then((key) => {
      isRead = true;
      return key;
    });
  while (!isRead) {
    await setImmediate();
    const state = store.reckoningAnew();
    if (state) told.add(`${state.done}/${state.all}`);
  }
  expect(await reading).toBe('t1200');
  expect([...told]).toEqual(['0/1200', '500/1200', '1000/1200']);
  expect(store.reckoningAnew()).toBeNull();
  store.close();
});

test('one that is reckoned in this way already tells nothing', async () => {
  const sqlite = new Database(':memory:');
  migrate(sqlite, pendingMigrations(sqlite));
  const store = open(sqlite);
  await store.read(async () => {});
  const again = store.read(async () => store.reckoningAnew());
  expect(await again).toBeNull();
  store.close();
});
