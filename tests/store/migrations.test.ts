import { readdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, pendingMigrations, versionOf } from '../../electron/store/migrations/migrate.ts';
import { latestVersion, migrations } from '../../electron/store/migrations/migrations.ts';
import { openStore } from '../../electron/store/openStore.ts';
import { defaultQuery, insertTask, reckoned, taskRowOf } from './storedTask.ts';
import { memoryStore, temporaryFolder, testClock } from './temporaryStore.ts';

const upTo = (sqlite: Database.Database, version: number) =>
  migrate(sqlite, pendingMigrations(sqlite, version));

test('numbered by tens or by the fives between, each once, in order, each in a file of its number', () => {
  const numbers = migrations.map(({ number }) => number);
  expect(numbers.filter((number) => number % 5 !== 0)).toEqual([]);
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  const files = readdirSync('electron/store/migrations').filter((name) => /^\d/u.test(name));
  expect(files.map((name) => Number(name.slice(0, 4)))).toEqual(numbers);
});

test('a step that fails leaves the file at the step before', () => {
  const sqlite = new Database(':memory:');
  upTo(sqlite, 10);
  const failing = {
    number: 20,
    up: (target: Database.Database) => {
      target.exec('create table half (a text) strict');
      throw new Error('midway');
    },
  };
  expect(() => migrate(sqlite, [failing])).toThrow('midway');
  expect(versionOf(sqlite)).toBe(10);
  expect(sqlite.prepare("select name from sqlite_master where name = 'half'").all()).toEqual([]);
  sqlite.close();
});

test('0010 begins a register: rows of every kind go in, and a broken link does not', () => {
  const sqlite = new Database(':memory:');
  sqlite.pragma('foreign_keys = ON');
  upTo(sqlite, 10);
  expect(versionOf(sqlite)).toBe(10);
  expect(sqlite.pragma('application_id', { simple: true })).toBe(0x44446f63);
  const stamp = "1, 'a', 't', 't', null";
  sqlite.exec(`insert into unit values ('u', ${stamp}, 'Sở Y tế', 'Sở YT', 'department', 'so y te')`);
  expect(() =>
    sqlite.exec(`insert into unit values ('v', ${stamp}, 'SỞ Y TẾ', 'Sở YT', 'department', 'so y te')`),
  ).toThrow('UNIQUE');
  expect(() => sqlite.exec(`insert into unit_alias values ('x', ${stamp}, 'none', 'a', 'a')`)).toThrow(
    'FOREIGN KEY',
  );
  sqlite.close();
});

test('0020 gives tasks of an older file their place in lists and search, after a copy was laid beside it', async () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'so.sqlite');
  const old = new Database(file);
  upTo(old, 10);
  insertTask(old, { id: 't1', number: 7, text: 'Triển khai Đề án số hóa hồ sơ', due: '2026-01-10' });
  old.close();

  const store = openStore({ file, author: 'a', clock: testClock('2026-01-21') });
  const { parts } = await store.read(({ tasks }) =>
    tasks.page(defaultQuery({ search: 'de an' }), reckoned(testDay)),
  );
  expect(parts.map(({ task }) => task.number)).toEqual([7]);
  expect(
    (await store.read(({ tasks }) => tasks.counts(defaultQuery().filter, reckoned(testDay)))).overdue,
  ).toBe(1);
  store.close();

  expect(readdirSync(folder).sort()).toEqual(['so.sqlite', 'so.truoc-nang-cap-0020.sqlite']);
  const copy = new Database(path.join(folder, 'so.truoc-nang-cap-0020.sqlite'), { readonly: true });
  expect(versionOf(copy)).toBe(10);
  expect(copy.prepare('select text from task').get()).toEqual({ text: 'Triển khai Đề án số hóa hồ sơ' });
  copy.close();
  const now = new Database(file, { readonly: true });
  expect(versionOf(now)).toBe(latestVersion);
  now.close();
});

test('0050 leaves the index of lists empty, to be reckoned anew, and its counts keep up with every change', () => {
  const sqlite = new Database(':memory:');
  sqlite.pragma('foreign_keys = ON');
  upTo(sqlite, 40);
  insertTask(sqlite, { id: 't1', number: 7, text: 'Rà soát', due: '2026-01-10' });
  sqlite.exec("insert into task_index values ('t1', '2026-01-10', '2026-01-10', 0, 0, 0, 'r', 'l', 'd')");
  sqlite.exec("insert into index_state values (1, 1, '2026-01-21')");
  upTo(sqlite, 50);
  for (const table of ['task_index', 'task_order', 'task_index_unit', 'task_count', 'index_state'])
    expect(sqlite.prepare(`select count(*) from ${table}`).pluck().get()).toBe(0);
  expect(sqlite.prepare('select text from task').pluck().all()).toEqual(['Rà soát']);

  const counts = () =>
    sqlite.prepare('select status, timeliness, tasks from task_count where tasks > 0').raw().all();
  const columns =
    'number, task_id, status, timeliness, undated, given_on, leads, recurring, unclear, endless, words_key';
  const insert = sqlite.prepare(
    `insert into task_index (${columns}) values (?, 't1', 0, 4, 1, '2026-01-01', 0, 0, 0, 0, '')`,
  );
  expect(() => insert.run(8)).toThrow('FOREIGN KEY');
  insert.run(7);
  expect(counts()).toEqual([[0, 4, 1]]);
  sqlite.exec('update task_index set status = 2, timeliness = 7');
  expect(counts()).toEqual([[2, 7, 1]]);
  sqlite.exec("update task_index set due = '2026-01-10'");
  expect(counts()).toEqual([[2, 7, 1]]);
  sqlite.exec('delete from task_index');
  expect(counts()).toEqual([]);
  sqlite.close();
});

test('0060 leaves what a directive of an older file does with a cited document unsaid', () => {
  const sqlite = new Database(':memory:');
  upTo(sqlite, 50);
  const stamp = "1, 'a', 't', 't', null";
  sqlite.pragma('foreign_keys = OFF');
  sqlite.exec(
    `insert into directive_reference values ('r', ${stamp}, 'd', 0, '12/KH-UBND', null, null, null, null, '{}')`,
  );
  upTo(sqlite, 60);
  expect(sqlite.prepare('select number, relation from directive_reference').all()).toEqual([
    { number: '12/KH-UBND', relation: null },
  ]);
  sqlite.close();
});

test('0070 counts by directive and by lead keep up with every change; the index is left to be reckoned anew', () => {
  const sqlite = new Database(':memory:');
  upTo(sqlite, 60);
  insertTask(sqlite, { id: 't1', number: 7, text: 'Rà soát', due: '2026-01-10' });
  sqlite.exec("insert into index_state values (1, 2, '2026-01-21', 7)");
  upTo(sqlite, 70);
  expect(sqlite.prepare('select count(*) from index_state').pluck().get()).toBe(0);

  const directives = () => sqlite.prepare('select * from directive_count where tasks > 0').raw().all();
  const leads = () => sqlite.prepare('select * from lead_count where tasks > 0').raw().all();
  sqlite.exec(
    "insert into task_index values (7, 't1', null, 0, 4, 1, null, null, null, null, '2026-01-01', 1, 0, 0, 0, '')",
  );
  sqlite.exec("insert into task_index_unit values ('u', 'lead', 7), ('v', 'coordinating', 7)");
  expect([directives(), leads()]).toEqual([[['', 0, 4, 1]], [['u', 4, 1]]]);
  sqlite.exec("update task_index set status = 2, timeliness = 7, directive_id = 'd'");
  expect([directives(), leads()]).toEqual([[['d', 2, 7, 1]], [['u', 7, 1]]]);
  sqlite.exec('delete from task_index_unit; delete from task_index');
  expect([directives(), leads()]).toEqual([[], []]);
  sqlite.close();
});

test('0080 changes the indexes of the orders and no row', () => {
  const sqlite = new Database(':memory:');
  upTo(sqlite, 70);
  insertTask(sqlite, { id: 't1', number: 7, text: 'Rà soát', due: '2026-01-10' });
  sqlite.exec(
    "insert into task_index values (7, 't1', null, 0, 4, 1, null, null, null, null, '2026-01-01', 1, 0, 0, 0, '')",
  );
  sqlite.exec("insert into index_state values (1, 3, '2026-01-21', 7)");
  upTo(sqlite, 80);
  const columns = (index: string) =>
    sqlite.prepare(`select name from pragma_index_info('${index}')`).pluck().all();
  expect(columns('task_index_due_down')).toEqual(['undated', 'due', 'number', 'status', 'timeliness']);
  expect(sqlite.prepare('select number, timeliness from task_index where status = 0').raw().all()).toEqual([
    [7, 4],
  ]);
  expect(sqlite.prepare('select revision from index_state').pluck().get()).toBe(3);
  sqlite.close();
});

test('0090 adds an index and changes no row', () => {
  const sqlite = new Database(':memory:');
  upTo(sqlite, 80);
  const rows = () =>
    sqlite.prepare("select type, name from sqlite_master where name <> 'task_index_state'").raw().all();
  const before = rows();
  upTo(sqlite, 90);
  expect(rows()).toEqual(before);
  const plan = sqlite.prepare(
    'explain query plan select timeliness from task_index indexed by task_index_state where number = 7',
  );
  expect(plan.all()).toMatchObject([
    { detail: 'SEARCH task_index USING COVERING INDEX task_index_state (number=?)' },
  ]);
  sqlite.close();
});

test('0100 leaves the tasks of an older file without field or report, and gives each of these a place', () => {
  const sqlite = new Database(':memory:');
  sqlite.pragma('foreign_keys = ON');
  upTo(sqlite, 90);
  insertTask(sqlite, { id: 't1', number: 7, text: 'Rà soát', due: '2026-01-10' });
  upTo(sqlite, 100);
  expect(
    sqlite.prepare('select field, programme, priority, note, done_document from task').raw().get(),
  ).toEqual([null, null, 'normal', '', null]);
  const stamp = "1, 'a', 't', 't', null";
  sqlite.exec(`insert into period values ('p', ${stamp}, 'Kỳ 01/2026', '2025-12-16', '2026-01-15', null);
insert into progress_update values ('u', ${stamp}, 't1', null, 'p', '2026-01-14', 'Đã trình', 60, 'in-progress', null, null);
insert into evidence values ('e', ${stamp}, 't1', 'u', 'document', '12/BC-SYT', null, null, null, '');`);
  expect(() =>
    sqlite.exec(
      `insert into progress_update values ('v', ${stamp}, 'none', null, null, '2026-01-14', '', null, null, null, null)`,
    ),
  ).toThrow('FOREIGN KEY');
  sqlite.close();
});

test('a new day moves the states: a recurring task waits for its first open occurrence', async () => {
  const clock = testClock('2026-01-10');
  const store = memoryStore(clock);
  await store.write({ action: 'load-sample', data: {}, undoable: true }, async ({ changes }) => {
    const [monthly] = await changes.insert('task', [taskRowOf({ number: 1, text: 'Báo cáo hằng tháng' })]);
    await changes.insert('task_deadline', [
      {
        task_id: monthly ?? '',
        position: 0,
        phrase: 'trước ngày 15 hằng tháng',
        kind: 'recurring',
        due: null,
        from_day: null,
        reckoned_from: null,
        recurrence: JSON.stringify({ every: 'month', day: 15, of: null }),
        certain: 1,
        doubt: null,
        met_on: null,
        registered_on: clock.today(),
      },
    ]);
  });
  const dueSoon = () =>
    store.read(({ tasks }) =>
      tasks.page(defaultQuery({ timeliness: ['due-soon'] }), reckoned(clock.today())),
    );
  expect((await dueSoon()).total).toBe(1);
  clock.setDay('2026-01-16');
  expect((await dueSoon()).total).toBe(0);
  const page = () => store.read(({ tasks }) => tasks.page(defaultQuery(), reckoned(clock.today())));
  expect((await page()).counts).toMatchObject({ overdue: 1 });
});

const testDay = testClock('2026-01-21').today();

test('0030 keeps the units of an older file, what was done to them can still be undone, and their changes go in', async () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'so.sqlite');
  const old = new Database(file);
  upTo(old, 20);
  insertTask(old, { id: 't1', number: 1, text: 'Báo cáo', due: '2026-01-10' });
  const unit = { created_at: 't', deleted_at: null, id: 'u', kind: 'department', name: 'Sở Y tế' };
  const content = JSON.stringify({ ...unit, name_key: 'so y te', short_name: 'Sở YT' });
  old.exec(`insert into unit values ('u', 1, 'a', 't', 't', null, 'Sở Y tế', 'Sở YT', 'department', 'so y te');
insert into task_unit values ('tu', 1, 'a', 't', 't', null, 't1', 'u', 'lead', 0);
insert into operation values (1, 'o', 'confirm-draft', '{}', 'a', 't', 1, null);`);
  old.prepare("insert into operation_change values (1, 'oc', 'o', 'unit', 'u', 'u', null, ?)").run(content);
  old.close();

  const store = openStore({ file, author: 'a', clock: testClock('2026-01-21') });
  await store.write({ action: 'change-units', data: {}, undoable: true }, async ({ changes }) => {
    const [id = ''] = await changes.insert('unit_change', [
      { kind: 'dissolved', on_day: null, on_year: 2025, document: '' },
    ]);
    await changes.insert('unit_change_member', [
      { change_id: id, unit_id: 'u', side: 'before', position: 0 },
    ]);
  });
  expect(await store.read(({ units }) => units.changes())).toMatchObject([
    { kind: 'dissolved', on: null, year: 2025, before: ['u'], after: [] },
  ]);
  await store.undo();
  expect(await store.read(({ units }) => units.changes())).toEqual([]);
  await store.undo();
  expect(await store.read(({ units }) => units.count())).toBe(0);
  store.close();

  const now = new Database(file);
  now.pragma('foreign_keys = ON');
  const member =
    "insert into unit_change_member values ('m', 1, 'a', 't', 't', null, 'none', 'u', 'before', 0)";
  expect(() => now.exec(member)).toThrow('FOREIGN KEY');
  expect(readdirSync(folder)).toContain('so.truoc-nang-cap-0030.sqlite');
  now.close();
});

test('0040 keeps what an older file has and gives it a place for cases, tied to document and directive', () => {
  const sqlite = new Database(':memory:');
  sqlite.pragma('foreign_keys = ON');
  upTo(sqlite, 30);
  const stamp = "1, 'a', 't', 't', null";
  sqlite.exec(`insert into document values ('d', ${stamp}, 'van-ban.docx', 'docx', 's', 'f', '[]');
insert into directive (id, version, author, created_at, updated_at, document_id) values ('v', 1, 'a', 't', 't', 'd');`);
  upTo(sqlite, 40);
  expect(versionOf(sqlite)).toBe(40);
  expect(sqlite.prepare('select file_name from document').get()).toEqual({ file_name: 'van-ban.docx' });
  sqlite.exec(`insert into extraction_case values ('c', ${stamp}, 'd', 'v', '{}')`);
  for (const [document, directive] of [
    ['none', 'v'],
    ['d', 'none'],
  ])
    expect(() =>
      sqlite.exec(`insert into extraction_case values ('e', ${stamp}, '${document}', '${directive}', '{}')`),
    ).toThrow('FOREIGN KEY');
  sqlite.close();
});
