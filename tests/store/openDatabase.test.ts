import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../electron/store/openDatabase.ts';
import { refusalOf, temporaryFolder } from './temporaryStore.ts';

const register = () => path.join(temporaryFolder(), 'so.sqlite');

/** A closed register with something in it. */
function filledRegister(): string {
  const file = register();
  const sqlite = openDatabase(file);
  const insert = sqlite.prepare("insert into unit values (?, 1, 'a', 't', 't', null, ?, 'x', 'other', ?)");
  sqlite.transaction(() => {
    for (let at = 0; at < 500; at++) insert.run(`u${at}`, `Đơn vị ${at} ${'x'.repeat(200)}`, `k${at}`);
  })();
  sqlite.pragma('wal_checkpoint(TRUNCATE)');
  sqlite.close();
  return file;
}

/** Refused with this code, and the folder is afterwards byte for byte what it was. */
async function expectUntouched(file: string, code: string, options = {}) {
  const before = readdirSync(path.dirname(file)).map((name) => [
    name,
    readFileSync(path.join(path.dirname(file), name)).toString('hex'),
  ]);
  expect(await refusalOf(() => openDatabase(file, options))).toBe(code);
  const after = readdirSync(path.dirname(file)).map((name) => [
    name,
    readFileSync(path.join(path.dirname(file), name)).toString('hex'),
  ]);
  expect(after).toEqual(before);
}

describe('a register that opens', () => {
  test('is begun, closed to one plain file, and found again', () => {
    const file = filledRegister();
    expect(readdirSync(path.dirname(file))).toEqual(['so.sqlite']);
    const sqlite = openDatabase(file);
    expect(sqlite.prepare('select count(*) n from unit').get()).toEqual({ n: 500 });
    expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(sqlite.pragma('synchronous', { simple: true })).toBe(2);
    expect(sqlite.pragma('journal_mode', { simple: true })).toBe('wal');
    sqlite.close();
    expect(readdirSync(path.dirname(file))).toEqual(['so.sqlite']);
  });

  test('an empty file is a register to begin', () => {
    const file = register();
    writeFileSync(file, '');
    openDatabase(file).close();
    expect(readFileSync(file).subarray(0, 6).toString()).toBe('SQLite');
  });

  test('every table is strict', () => {
    const sqlite = openDatabase(':memory:');
    const loose = sqlite
      .prepare(
        "select name from pragma_table_list where schema = 'main' and type = 'table' and strict = 0 and name not like 'sqlite_%' and name not like 'task_search%'",
      )
      .all();
    expect(loose).toEqual([]);
    sqlite.close();
  });

  test('the log only grows', () => {
    const sqlite = openDatabase(':memory:');
    sqlite.exec("insert into operation values (1, 'o', 'import', '{}', 'a', 't', 0, null)");
    sqlite.exec("insert into operation_change values (1, 'c', 'o', 'unit', 'u', 'u', null, '{}')");
    for (const statement of [
      'delete from operation_change',
      "update operation_change set after = ''",
      'delete from operation',
      "update operation set author = 'b'",
    ])
      expect(() => sqlite.exec(statement)).toThrow('only grows');
    sqlite.close();
  });
});

describe('a file that is refused', () => {
  test('no database at all', async () => {
    const file = register();
    writeFileSync(file, 'Kính gửi: các sở, ban, ngành\n'.repeat(50));
    await expectUntouched(file, 'STORE_CORRUPT');
  });

  test('shorter than a header', async () => {
    const file = register();
    writeFileSync(file, 'SQLite format 3\0');
    await expectUntouched(file, 'STORE_CORRUPT');
  });

  test('a database of another program', async () => {
    const file = register();
    const other = new Database(file);
    other.exec('create table note (text)');
    other.close();
    await expectUntouched(file, 'STORE_CORRUPT');
  });

  test('cut short', async () => {
    const file = filledRegister();
    truncateSync(file, 8192);
    await expectUntouched(file, 'STORE_CORRUPT');
  });

  test('damaged in the middle', async () => {
    const file = filledRegister();
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 4096 * 3, 4096 * 20);
    writeFileSync(file, bytes);
    await expectUntouched(file, 'STORE_CORRUPT');
  });

  test('written by a newer program', async () => {
    const file = filledRegister();
    const newer = new Database(file);
    newer.pragma('user_version = 99990');
    newer.pragma('wal_checkpoint(TRUNCATE)');
    newer.close();
    await expectUntouched(file, 'STORE_NEWER');
  });

  test('damaged, after a crash that left its log', async () => {
    const file = filledRegister();
    const sqlite = openDatabase(file);
    sqlite.exec("update unit set short_name = 'đổi'");
    const log = readFileSync(`${file}-wal`);
    sqlite.close();
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 4096);
    writeFileSync(file, bytes);
    writeFileSync(`${file}-wal`, log);
    expect(await refusalOf(() => openDatabase(file))).toBe('STORE_CORRUPT');
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(readFileSync(`${file}-wal`).equals(log)).toBe(true);
  });

  test('a folder in its place', async () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'so.sqlite'));
    expect(await refusalOf(() => openDatabase(path.join(folder, 'so.sqlite')))).toBe('STORE_CORRUPT');
  });

  test('a folder that does not exist, a file that must exist', async () => {
    const file = register();
    expect(await refusalOf(() => openDatabase(path.join(file, 'x', 'so.sqlite')))).toBe('STORE_NOT_FOUND');
    await expectUntouched(file, 'STORE_NOT_FOUND', { mustExist: true });
  });

  test('on a network drive', async () => {
    await expectUntouched(filledRegister(), 'STORE_NETWORK_DRIVE', { onNetworkDrive: () => true });
  });

  test.skipIf(process.platform !== 'linux')('where nothing can be written', async () => {
    expect(await refusalOf(() => openDatabase('/proc/so.sqlite'))).toBe('STORE_NOT_WRITABLE');
  });
});

describe('a register that is in use', () => {
  test('by this program: refused, and free once it is closed', async () => {
    const file = filledRegister();
    const first = openDatabase(file);
    expect(await refusalOf(() => openDatabase(file))).toBe('STORE_LOCKED');
    expect(first.prepare('select count(*) n from unit').get()).toEqual({ n: 500 });
    first.close();
    openDatabase(file).close();
  });

  test('by another program that holds a lock', async () => {
    const file = filledRegister();
    const other = new Database(file);
    other.pragma('locking_mode = EXCLUSIVE');
    other.exec('begin exclusive');
    expect(await refusalOf(() => openDatabase(file))).toBe('STORE_LOCKED');
    other.exec('rollback');
    other.close();
  });

  test('by a process that was killed: free at once, and what it had written is there', async () => {
    const file = filledRegister();
    const script = `
      import { openDatabase } from ${JSON.stringify(path.resolve('electron/store/openDatabase.ts'))};
      const sqlite = openDatabase(${JSON.stringify(file)});
      sqlite.exec("update unit set short_name = 'đổi'");
      console.log('ready');
      setInterval(() => sqlite.open, 1000); // held on to, or it would be closed when memory is cleared up`;
    const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => {
      child.kill('SIGKILL');
    });
    await once(child.stdout, 'data');
    expect(await refusalOf(() => openDatabase(file))).toBe('STORE_LOCKED');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const sqlite = openDatabase(file);
    expect(sqlite.prepare("select count(*) n from unit where short_name = 'đổi'").get()).toEqual({ n: 500 });
    sqlite.pragma('wal_checkpoint(TRUNCATE)');
    sqlite.close();
    expect(readdirSync(path.dirname(file))).toEqual(['so.sqlite']);
  });
});
