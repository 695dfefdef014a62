import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, pendingMigrations } from '../../electron/store/migrations/migrate.ts';
import { insertTask } from './storedTask.ts';

test('0180 leaves the reminders of an older file without a letter, and ties later ones to theirs', () => {
  const sqlite = new Database(':memory:');
  sqlite.pragma('foreign_keys = ON');
  migrate(sqlite, pendingMigrations(sqlite, 10));
  insertTask(sqlite, { id: 't1', number: 7, text: 'Rà soát', due: '2026-01-10' });
  migrate(sqlite, pendingMigrations(sqlite, 170));
  const stamp = "1, 'a', 't', 't', null";
  sqlite.exec(`insert into reminder values ('r', ${stamp}, 't1', null, 'remind', '2026-01-12', null, null, '');
insert into unit values ('u', ${stamp}, 'Sở Y tế', 'Sở YT', 'department', 'so y te');`);
  migrate(sqlite, pendingMigrations(sqlite, 180));
  expect(sqlite.prepare('select letter_id from reminder').pluck().all()).toEqual([null]);
  sqlite.exec(`insert into letter values ('l', ${stamp}, 7, 'TGV', '2026-01-21', 'u', null, 1, 'cv.docx');
update reminder set letter_id = 'l';`);
  expect(() => sqlite.exec("update reminder set letter_id = 'none'")).toThrow('FOREIGN KEY');
  sqlite.close();
});
