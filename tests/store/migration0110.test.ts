import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, pendingMigrations } from '../../electron/store/migrations/migrate.ts';
import { storeOn } from '../../electron/store/openStore.ts';
import { defaultQuery, reckoned } from './storedTask.ts';
import { testClock } from './temporaryStore.ts';

test('0110 leaves the deadlines of an older file as they were, and they can be extended and reported on', async () => {
  const sqlite = new Database(':memory:');
  sqlite.pragma('foreign_keys = ON');
  migrate(sqlite, pendingMigrations(sqlite, 100));
  sqlite
    .prepare(
      `insert into task (id, version, author, created_at, updated_at, deleted_at, number, ref, section, text, status, result, source)
       values ('t1', 1, 'a', '2026-01-02T03:00:00.000Z', 't', null, 7, '', '', 'Rà soát', 'not-started', '', '[]')`,
    )
    .run();
  insertDeadline(sqlite);
  migrate(sqlite, pendingMigrations(sqlite, 110));
  expect(sqlite.prepare('select due, registered_on from task_deadline').raw().all()).toEqual([
    ['2026-01-10', null],
  ]);
  const stamp = "1, 'a', 't', 't', null";
  sqlite.exec(
    `insert into task_extension values ('x', ${stamp}, 't1', 't1-d', '2026-01-10', '2026-02-10', 'chờ kinh phí', '', '', '2026-01-09')`,
  );
  const occurrence = (id: string) =>
    sqlite.exec(
      `insert into task_occurrence values ('${id}', ${stamp}, 't1', 't1-d', '2026-01-10', 'done', '2026-01-10', '', '')`,
    );
  occurrence('o1');
  expect(() => occurrence('o2')).toThrow('UNIQUE');
  expect(() =>
    sqlite.exec(
      `insert into task_extension values ('y', ${stamp}, 't1', 'none', '2026-01-10', '2026-02-10', '', '', '', '2026-01-09')`,
    ),
  ).toThrow('FOREIGN KEY');

  migrate(sqlite, pendingMigrations(sqlite));
  const clock = testClock('2026-01-21');
  const store = storeOn(sqlite, { author: 'thu ky', clock });
  const { parts } = await store.read(({ tasks }) => tasks.page(defaultQuery(), reckoned(clock.today())));
  expect(parts[0]?.deadlines[0]).toMatchObject({
    due: '2026-01-10',
    extensions: [{ previousDue: '2026-01-10', due: '2026-02-10', reason: 'chờ kinh phí' }],
  });
  expect(sqlite.prepare('select due, extended, original_due_on from task_index').raw().all()).toEqual([
    ['2026-02-10', 1, '2026-01-10'],
  ]);
  store.close();
});

function insertDeadline(sqlite: Database.Database) {
  sqlite
    .prepare(
      `insert into task_deadline values ('t1-d', 1, 'a', '2026-01-02T03:00:00.000Z', 't', null, 't1', 0, 'đến hạn', 'date', '2026-01-10', null, null, null, 1, null, null)`,
    )
    .run();
}

test('0115 finds the deadlines that depend on the working days, and no others', () => {
  const sqlite = new Database(':memory:');
  migrate(sqlite, pendingMigrations(sqlite, 115));
  const insert = sqlite.prepare(
    `insert into task_deadline (id, version, author, created_at, updated_at, deleted_at, task_id, position, phrase, kind, certain)
     values (?, 1, 'a', 't', 't', ?, 't1', 0, ?, ?, 1)`,
  );
  sqlite.pragma('foreign_keys = OFF');
  insert.run('a', null, 'trong vòng 10 ngày làm việc', 'relative');
  insert.run('b', null, 'ngày làm việc cuối cùng của tháng', 'month');
  insert.run('c', null, 'trước ngày 30/01/2026', 'date');
  insert.run('d', 't', 'trong vòng 5 ngày làm việc', 'relative');
  const found = `from task_deadline d indexed by task_deadline_calendar where d.deleted_at is null
    and (d.kind in ('relative', 'event') or instr(d.phrase, 'làm việc') > 0)`;
  expect(sqlite.prepare(`select id ${found} order by id`).pluck().all()).toEqual(['a', 'b']);
  sqlite.close();
});
