import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, pendingMigrations } from '../../electron/store/migrations/migrate.ts';
import { insertTask } from './storedTask.ts';

test('0140 gives an older file a place for templates of appendices: a name once, a frame that there is', () => {
  const sqlite = new Database(':memory:');
  sqlite.pragma('foreign_keys = ON');
  migrate(sqlite, pendingMigrations(sqlite, 10));
  insertTask(sqlite, { id: 't1', number: 7, text: 'Rà soát', due: '2026-01-10' });
  migrate(sqlite, pendingMigrations(sqlite, 140));
  const insert = (id: string, frame: string, deleted = 'null') =>
    sqlite.exec(
      `insert into appendix_template values ('${id}', 1, 'a', 't', 't', ${deleted}, 'Mẫu', 'mau', 2, '{}', '{}', ${frame})`,
    );
  insert('a', 'null', "'t'");
  insert('b', 'null');
  expect(() => insert('c', 'null')).toThrow('UNIQUE');
  expect(() => insert('d', "'none'", "'t'")).toThrow('FOREIGN KEY');
  expect(sqlite.prepare('select text from task').pluck().all()).toEqual(['Rà soát']);
  sqlite.close();
});
