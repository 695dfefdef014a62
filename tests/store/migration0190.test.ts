import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, pendingMigrations } from '../../electron/store/migrations/migrate.ts';

test('0190 calls the letters and the template of an older file those about tasks, and ties later ones to a form', () => {
  const sqlite = new Database(':memory:');
  sqlite.pragma('foreign_keys = ON');
  migrate(sqlite, pendingMigrations(sqlite, 180));
  const stamp = "1, 'a', 't', 't', null";
  sqlite.exec(`insert into unit values ('u', ${stamp}, 'Sở Y tế', 'Sở YT', 'department', 'so y te');
insert into letter values ('l', ${stamp}, 7, 'TGV', '2026-01-21', 'u', null, 1, 'cv.docx');
insert into letter_template values ('m', ${stamp}, 'mau.docx', 'eA==');`);
  migrate(sqlite, pendingMigrations(sqlite, 190));
  expect(sqlite.prepare('select kind, form_id from letter').all()).toEqual([
    { kind: 'tasks', form_id: null },
  ]);
  expect(sqlite.prepare('select kind from letter_template').pluck().all()).toEqual(['tasks']);
  expect(() => sqlite.exec("update letter set kind = 'report', form_id = 'none'")).toThrow('FOREIGN KEY');
  sqlite.close();
});
