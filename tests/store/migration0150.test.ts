import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrations } from '../../electron/store/migrations/migrations.ts';

test('0150 keeps periods of an older file and ties forms and files to them', () => {
  const sqlite = new Database(':memory:');
  sqlite.pragma('foreign_keys = ON');
  const upTo = (from: number, to: number) => {
    for (const { number, up } of migrations) if (number > from && number <= to) up(sqlite);
  };
  upTo(0, 149);
  const stamp = "1, 'a', 't', 't', null";
  sqlite.exec(`insert into period values ('p', ${stamp}, 'Kỳ 01/2026', '2026-01-01', '2026-01-31', null)`);
  upTo(149, 150);
  expect(sqlite.prepare('select name from period').pluck().all()).toEqual(['Kỳ 01/2026']);
  const form = (period: string) =>
    `insert into collection_form values ('f', ${stamp}, '${period}', null, 'abcdefgh', 1, 'x.xlsx', 's', '2026-01-05', null, '[]')`;
  expect(() => sqlite.exec(form('none'))).toThrow('FOREIGN KEY');
  sqlite.exec(form('p'));
  const file = (of: string) =>
    `insert into collection_file values ('r', ${stamp}, '${of}', null, 'x.xlsx', 's', 1, '2026-01-06', 'accepted', 0, 0)`;
  expect(() => sqlite.exec(file('none'))).toThrow('FOREIGN KEY');
  sqlite.exec(file('f'));
  sqlite.close();
});
