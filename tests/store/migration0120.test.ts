import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, pendingMigrations } from '../../electron/store/migrations/migrate.ts';
import { insertTask } from './storedTask.ts';

const upTo = (sqlite: Database.Database, version: number) =>
  migrate(sqlite, pendingMigrations(sqlite, version));

test('0120 leaves the index to be reckoned anew; its counts by every few-valued column and by month keep up with every change', () => {
  const sqlite = new Database(':memory:');
  upTo(sqlite, 110);
  insertTask(sqlite, { id: 't1', number: 7, text: 'Rà soát', due: '2026-01-10' });
  insertTask(sqlite, { id: 't2', number: 8, text: 'Báo cáo', due: '2026-02-10' });
  const columns =
    'number, task_id, status, timeliness, undated, due, given_on, leads, recurring, unclear, endless, words_key';
  const insert = (values: string) =>
    sqlite.exec(`insert into task_index (${columns}) values (${values}, '2026-01-01', 0, 0, 0, 0, '')`);
  insert("7, 't1', 0, 4, 0, '2026-01-10'");
  sqlite.exec("insert into index_state values (1, 4, '2026-01-21', 7)");
  upTo(sqlite, 120);
  expect(sqlite.prepare('select count(*) from index_state').pluck().get()).toBe(0);
  expect(sqlite.prepare('select text from task order by number').pluck().all()).toEqual([
    'Rà soát',
    'Báo cáo',
  ]);

  const counts = () => sqlite.prepare('select * from task_count where tasks > 0').raw().all();
  const months = () => sqlite.prepare('select * from month_count where tasks > 0').raw().all();
  // the row that was there is counted, so that emptying the index leaves nothing
  expect(counts()).toEqual([[0, 4, 0, 0, 0, 0, 0, 1]]);
  expect(months()).toEqual([['2026-01', 4, 1]]);
  insert("8, 't2', 0, 4, 1, null");
  expect(counts()).toEqual([[0, 4, 0, 0, 0, 0, 0, 2]]);
  expect(months()).toEqual([
    ['', 4, 1],
    ['2026-01', 4, 1],
  ]);
  sqlite.exec(
    "update task_index set status = 2, timeliness = 7, field = 3, programme = 4, priority = 1, lead_kinds = 5, certainty = 2, due = '2026-03-31' where number = 8",
  );
  expect(counts()).toEqual([
    [0, 4, 0, 0, 0, 0, 0, 1],
    [2, 7, 3, 4, 1, 5, 2, 1],
  ]);
  expect(months()).toEqual([
    ['2026-01', 4, 1],
    ['2026-03', 7, 1],
  ]);
  sqlite.exec("update task_index set words_key = 'other'");
  expect(counts()).toHaveLength(2);
  sqlite.exec('delete from task_index');
  expect(counts()).toEqual([]);
  expect(months()).toEqual([]);
  sqlite.exec("insert into saved_view values ('v', 1, 'a', 't', 't', null, 'Quá hạn', 0, '{}')");
  sqlite.close();
});
