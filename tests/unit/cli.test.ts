import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import ExcelJS from 'exceljs';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { ExtractionJson } from '../../shared/contract/extractionJson.ts';
import { directiveText } from '../api/directive.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'dondoc-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});
const at = (name: string) => path.join(folder, name);

function dondoc(...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['electron/cli.ts', ...parameters], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr, lines: stderr.trimEnd().split('\n'), json: () => JSON.parse(stdout) };
}

function document(name = 'bao-cao-31.txt', text = directiveText): string {
  writeFileSync(at(name), text);
  return at(name);
}

describe('wrong usage: exit 2, usage on standard error, nothing on standard output', () => {
  test.each([
    [[]],
    [['nothing']],
    [['extract']],
    [['extract', 'a.txt', 'b.txt']],
    [['list']],
    [['list', '--db', 'x', '--frob']],
    [['list', '--db', 'x', '--timeliness', 'late']],
    [['list', '--db', 'x', '--on', '31/02/2026']],
    [['deadline']],
    [['deadline', 'x', '--batch', 'y']],
    [['import', '--db', 'x']],
    [['import', 'a.txt', '--yes']],
    [['export', '--db', 'x', '--out', 'y']],
    [['export', '2', '--db', 'x']],
    [['checklist', '--db', 'x']],
    [['checklist', '--db', 'x', '--out', 'y.txt']],
    [['checklist', '--db', 'x', '--out', 'y.pdf', '--group', 'day']],
    [['checklist', '--db', 'x', '--out', 'y.pdf', '--for', 'x'.repeat(201)]],
    [['collect', '--out', 'x']],
    [['reconcile', '--period', 'x']],
    [['serve', '--port', 'abc']],
  ])('%j', (parameters) => {
    const { status, stdout, stderr } = dondoc(...parameters);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('Cách dùng:');
  });

  test('help is asked for and is no error', () => {
    const { status, stdout, stderr } = dondoc('--help');
    expect([status, stderr]).toEqual([0, '']);
    for (const command of ['extract', 'deadline', 'sample', 'import', 'list', 'export', 'checklist', 'serve'])
      expect(stdout).toContain(`dondoc ${command} `);
  });
});

describe('extract', () => {
  test('prints one JSON object of the agreed form', () => {
    const { status, json, stderr } = dondoc('extract', document(), '--json');
    expect([status, stderr]).toEqual([0, '']);
    const extraction = ExtractionJson.parse(json());
    expect(extraction.document).toMatchObject({ number: '31/BC-TGV', date: '2026-01-12' });
    expect(extraction.tasks.map(({ lead }) => lead)).toContainEqual(['Công an tỉnh']);
    expect(readdirSync(folder)).toEqual(['bao-cao-31.txt']);
  });

  test('reads well without --json', () => {
    const { stdout } = dondoc('extract', document());
    expect(stdout).toContain('Số: 31/BC-TGV');
    expect(stdout).toContain('Thời hạn: ');
  });

  test.each([
    ['an empty file', 'trong.txt', '', 'không có nội dung'],
    ['a picture renamed', 'anh.docx', '\x89PNG\r\n\x1a\n0000', 'không phải loại như tên tệp'],
  ])('%s is refused in one line', (_, name, content, words) => {
    writeFileSync(at(name), content, 'latin1');
    const { status, stdout, lines } = dondoc('extract', at(name), '--json');
    expect([status, stdout, lines.length]).toEqual([1, '', 1]);
    expect(lines[0]).toContain(words);
  });

  test('a file that is not there is refused', () => {
    const { status, lines } = dondoc('extract', at('khong-co.txt'));
    expect(status).toBe(1);
    expect(lines).toEqual([expect.stringContaining('khong-co.txt')]);
  });
});

describe('deadline', () => {
  test('one wording, quoted or not', () => {
    const expected = { kind: 'date', due: '2026-01-30', from: null, recurrence: null, certain: true };
    expect(dondoc('deadline', 'trước ngày 30/01/2026', '--on', '2026-01-12', '--json').json()).toEqual(
      expected,
    );
    expect(dondoc('deadline', 'trước', 'ngày', '30/01/2026', '--on', '12/01/2026', '--json').json()).toEqual(
      expected,
    );
    expect(dondoc('deadline', 'trước ngày 30/01/2026', '--on', '2026-01-12').stdout).toContain('30/01/2026');
  });

  test('a batch, each from its own day, in the same order', () => {
    writeFileSync(
      at('batch.json'),
      JSON.stringify([
        { phrase: 'trước ngày 30/01', on: '2026-01-12' },
        { phrase: 'ngày mưa', on: '2026-01-12' },
        { phrase: 'trước ngày 30/01', on: '2025-01-12' },
        { phrase: 'trước ngày 30/01' },
      ]),
    );
    const answers = dondoc('deadline', '--batch', at('batch.json'), '--json', '--on', '2024-01-12').json();
    expect(answers.map((answer: { due: string } | null) => answer?.due ?? null)).toEqual([
      '2026-01-30',
      null,
      '2025-01-30',
      '2024-01-30',
    ]);
  });

  test.each(['{}', '[{"phrase": 1}]', 'x', '[{"phrase": "a", "on": "2026-02-31"}]'])(
    'a batch that is none is refused: %s',
    (content) => {
      writeFileSync(at('batch.json'), content);
      const { status, stdout, lines } = dondoc('deadline', '--batch', at('batch.json'), '--json');
      expect([status, stdout, lines.length]).toEqual([1, '', 1]);
      expect(lines[0]).toContain('batch.json');
    },
  );
});

describe('a register', () => {
  test('import shows, stores with --yes, and knows it the next time; list and export agree', () => {
    const file = document();
    const shown = dondoc('import', file, '--db', at('so.sqlite'), '--json').json();
    expect(shown).toMatchObject({ stored: false, files: [{ number: '31/BC-TGV', known: 0, added: 0 }] });
    expect(existsSync(at('so.sqlite'))).toBe(false);

    const stored = dondoc('import', file, file, '--db', at('so.sqlite'), '--yes', '--json').json();
    const [first, second] = stored.files;
    expect(first.added).toBe(shown.files[0].proposed);
    expect(first.added).toBeGreaterThan(0);
    expect(second).toMatchObject({ added: 0, known: first.added });
    const again = dondoc('import', file, '--db', at('so.sqlite'), '--yes');
    expect(again.stdout).toContain(`đã thêm 0, cập nhật 0, đã có sẵn ${first.added}`);

    const { tasks } = dondoc('list', '--db', at('so.sqlite'), '--json', '--on', '2026-02-01').json();
    expect(tasks).toHaveLength(first.added);
    expect(tasks[0]).toMatchObject({
      ref: expect.any(String),
      leads: ['Công an tỉnh'],
      coordinating: ['Sở Nội vụ'],
      deadlines: [{ kind: 'date', due: '2026-01-30', from: null, recurrence: null, certain: true }],
      status: 'not-started',
      timeliness: 'overdue',
      extended: false,
      originalDue: '2026-01-30',
      originalTimeliness: 'overdue',
      directive: '31/BC-TGV',
    });
    const found = dondoc('list', '--db', at('so.sqlite'), '--json', '--search', 'nen tang so').json();
    expect(found.tasks).toHaveLength(1);
    const late = dondoc(
      'list',
      '--db',
      at('so.sqlite'),
      '--json',
      '--timeliness',
      'overdue,due-today',
      '--on',
      '2026-01-30',
    ).json();
    expect(late.tasks.map(({ timeliness }: { timeliness: string }) => timeliness)).toEqual(['due-today']);
    expect(dondoc('list', '--db', at('so.sqlite')).stdout).toContain('NV-0001');

    const exported = dondoc('export', '2', '--db', at('so.sqlite'), '--out', at('pl2.xlsx'), '--json').json();
    expect(exported).toMatchObject({ path: at('pl2.xlsx'), tasks: first.added });
    expect(readFileSync(at('pl2.xlsx')).subarray(0, 2).toString()).toBe('PK');
    expect(readdirSync(folder).sort()).toEqual(['bao-cao-31.txt', 'pl2.xlsx', 'so.sqlite']);
  });

  test('one file that cannot be read: nothing of the others is stored, no register begun', () => {
    writeFileSync(at('trong.txt'), '');
    const { status, lines } = dondoc('import', document(), at('trong.txt'), '--db', at('so.sqlite'), '--yes');
    expect([status, lines.length]).toEqual([1, 1]);
    expect(existsSync(at('so.sqlite'))).toBe(false);
  });

  test('sample once, not twice', () => {
    expect(dondoc('sample', '--db', at('so.sqlite'), '--json').json()).toEqual({ tasks: 40 });
    const before = readFileSync(at('so.sqlite'));
    const { status, lines } = dondoc('sample', '--db', at('so.sqlite'));
    expect([status, lines]).toEqual([1, [expect.stringContaining('chưa có dữ liệu')]]);
    expect(readFileSync(at('so.sqlite')).equals(before)).toBe(true);
  });

  test.each([
    ['not there', () => {}, 'Không tìm thấy'],
    ['no register', () => writeFileSync(at('so.sqlite'), 'Kính gửi '.repeat(100)), 'hỏng'],
    [
      'newer',
      () => {
        dondoc('sample', '--db', at('so.sqlite'));
        const sqlite = new Database(at('so.sqlite'));
        sqlite.pragma('user_version = 99990');
        sqlite.close();
      },
      'phiên bản mới hơn',
    ],
  ])('a register that is %s is refused and left alone', (_, prepare, words) => {
    prepare();
    const before = existsSync(at('so.sqlite')) && readFileSync(at('so.sqlite')).toString('hex');
    for (const command of [['list'], ['export', '2', '--out', at('pl.xlsx')]]) {
      const { status, stdout, lines } = dondoc(...command, '--db', at('so.sqlite'), '--json');
      expect([status, stdout, lines.length]).toEqual([1, '', 1]);
      expect(lines[0]).toContain(words);
    }
    expect(existsSync(at('so.sqlite')) && readFileSync(at('so.sqlite')).toString('hex')).toBe(before);
  });

  test('a register in use is refused', () => {
    dondoc('sample', '--db', at('so.sqlite'));
    const other = new Database(at('so.sqlite'));
    other.pragma('locking_mode = EXCLUSIVE');
    other.exec('begin exclusive');
    const { status, lines } = dondoc('list', '--db', at('so.sqlite'));
    expect([status, lines]).toEqual([1, [expect.stringContaining('đang dùng dữ liệu này')]]);
    other.close();
  });

  test('several appendices in one workbook, limited to a unit, checked by their codes', async () => {
    dondoc('sample', '--db', at('so.sqlite'), '--on', '2026-01-21');
    const target = at('bo.xlsx');
    const common = ['--db', at('so.sqlite'), '--out', target, '--on', '2026-01-21'];
    const found = dondoc('export', '1', '2', '9', ...common, '--json');
    expect(found.status).toBe(0);
    const { appendices } = JSON.parse(found.stdout) as { appendices: { tasks: number; checkCode: string }[] };
    expect(appendices).toHaveLength(3);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(target);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Phụ lục I', 'Phụ lục II', 'Phụ lục IX']);
    const unit = dondoc('export', '2', ...common, '--unit', 'so tai chinh', '--json');
    expect(JSON.parse(unit.stdout).tasks).toBeGreaterThan(0);
    expect(JSON.parse(unit.stdout).tasks).toBeLessThan(appendices[1]?.tasks ?? 0);
    const unknown = dondoc('export', '2', ...common, '--unit', 'Sở Không Có');
    expect([unknown.status, unknown.lines[0]]).toEqual([2, expect.stringContaining('Sở Không Có')]);
  });

  test('an appendix that there is none of, and a folder that is not there', () => {
    dondoc('sample', '--db', at('so.sqlite'));
    const unknown = dondoc('export', '99', '--db', at('so.sqlite'), '--out', at('pl.xlsx'));
    expect([unknown.status, unknown.lines]).toEqual([1, [expect.stringContaining('99')]]);
    const nowhere = dondoc('export', '2', '--db', at('so.sqlite'), '--out', at('x/pl.xlsx'));
    expect([nowhere.status, nowhere.lines.length]).toEqual([1, 1]);
  });
});

describe('checklist', () => {
  test.each(['docx', 'xlsx', 'html'])('as %s: every row counted in the file', (kind) => {
    dondoc('sample', '--db', at('so.sqlite'), '--on', '2026-01-21');
    const out = at(`danh sách.${kind}`);
    const written = dondoc('checklist', '--db', at('so.sqlite'), '--out', out, '--group', 'week', '--json');
    expect([written.status, written.stderr]).toEqual([0, '']);
    const listed = dondoc('list', '--db', at('so.sqlite'), '--json').json().tasks.length;
    expect(written.json()).toEqual({ path: out, fileName: `danh sách.${kind}`, rows: listed, tasks: listed });
    expect(existsSync(out)).toBe(true);
  });

  test('of one unit, found by any name; one that is unknown is wrong usage', () => {
    dondoc('sample', '--db', at('so.sqlite'));
    const asked = ['checklist', '--db', at('so.sqlite'), '--out', at('a.html'), '--portrait', '--large'];
    const one = dondoc(...asked, '--unit', 'cong an tinh', '--for', 'Họp giao ban');
    expect([one.status, one.stdout.split('\n').length]).toEqual([0, 2]);
    const page = readFileSync(at('a.html'), 'utf8');
    expect(page).toContain('Họp giao ban');
    expect(page).toContain('Đơn vị: Công an tỉnh');
    const unknown = dondoc(...asked, '--unit', 'Sở Không Có');
    expect(unknown.status).toBe(2);
    expect(unknown.lines[0]).toContain('Sở Không Có');
  });
});

test('whoever reads the output may stop reading', async () => {
  dondoc('sample', '--db', at('so.sqlite'));
  const child = spawn(process.execPath, ['electron/cli.ts', 'list', '--db', at('so.sqlite'), '--json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  child.stdout.destroy();
  const status = await new Promise((resolve) => child.once('exit', resolve));
  expect([status, errors]).toEqual([0, '']);
});
