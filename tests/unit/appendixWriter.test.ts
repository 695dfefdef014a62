import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendixBytes } from '../../electron/office/appendixBytes.ts';
import { type FileActions, fileActions } from '../../electron/office/fileActions.ts';
import { pageBreaks } from '../../electron/office/pageBreaks.ts';
import { sheetName } from '../../electron/office/pageForm.ts';
import { readBack } from '../../electron/office/readBack.ts';
import { sheetLayout } from '../../electron/office/sheetLayout.ts';
import { workbookBytes } from '../../electron/office/workbookBytes.ts';
import { writeAppendix } from '../../electron/office/writeAppendices.ts';
import { columnLetter } from '../../electron/office/xlsx/columnLetter.ts';
import { Refusal, type RefusalCode } from '../../shared/contract/refusal.ts';
import { buildAppendix } from '../../shared/domain/appendices/buildAppendix.ts';
import type { AppendixModel } from '../../shared/domain/appendix.ts';
import { dueOn, goldenTasks, goldenDay as on, taskRow } from '../fixtures/appendixTasks.ts';

const model = buildAppendix(2, goldenTasks, { on });
let folder = '';
let path = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'appendix-'));
  path = join(folder, 'Phụ lục II.xlsx');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = async (bytes: Uint8Array) => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const sheet = workbook.worksheets[0];
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

/** A model of one column whose rows hold these texts. */
const ofTexts = (texts: string[]): AppendixModel => ({
  ...model,
  columns: [{ key: 'text', heading: 'Nội dung', over: null, width: 40, align: 'left' }],
  groups: [
    {
      level: 1,
      numeral: null,
      heading: null,
      rows: texts.map((text, at) => ({ id: String(at), cells: [text] })),
    },
  ],
  total: null,
  taskCount: texts.length,
});

const many = (count: number) =>
  buildAppendix(
    2,
    Array.from({ length: count }, (_, at) => {
      const like = goldenTasks[at % goldenTasks.length];
      return { ...(like ?? taskRow({ id: '', text: '' }, on)), id: String(at) };
    }),
    { on },
  );

async function refusal(change: Partial<FileActions>, of = model, to = path): Promise<Refusal> {
  const failed = await writeAppendix(of, { path: to }, { files: { ...fileActions, ...change } }).then(
    () => null,
    (error: unknown) => error,
  );
  if (!(failed instanceof Refusal)) throw new Error(`expected a refusal, got ${String(failed)}`);
  return failed;
}

const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));

describe('the workbook', () => {
  it('keeps text that looks like a formula as text', async () => {
    const texts = ['=1+1', '-5', '@x', '+84', "'nháy đầu dòng", '=HYPERLINK("http://x","y")', '\t=2+2'];
    const { bytes } = await appendixBytes(ofTexts(texts));
    const sheet = await open(bytes);
    const cells = texts.map((_, at) => sheet.getCell(6 + at, 1));
    expect(cells.map(({ value }) => value)).toEqual([...texts.slice(0, -1), ' =2+2']);
    expect(cells.every(({ type }) => type === ExcelJS.ValueType.String)).toBe(true);
    expect(cells.slice(0, 4).map(({ numFmt }) => numFmt)).toEqual(['@', '@', '@', '@']);
    const zip = await JSZip.loadAsync(bytes);
    const xml = await zip.file('xl/worksheets/sheet1.xml')?.async('string');
    expect(xml).not.toMatch(/<f[ >]/u);
  });

  it('writes whatever text there is so that it can be read again', async () => {
    const texts = [
      'a\u0000b\u0007c\u000bd',
      'x\ud800y',
      '_x0041_ giữ nguyên',
      'dòng 1\r\ndòng 2\rdòng 3',
      '  đầu và cuối  ',
      '<b>&amp;"\'',
      'ký tự \u{1f600}\ufffe',
      '',
    ];
    const sheet = await open((await appendixBytes(ofTexts(texts))).bytes);
    expect(texts.map((_, at) => sheet.getCell(6 + at, 1).value)).toEqual([
      'abcd',
      'x\ufffdy',
      '_x0041_ giữ nguyên',
      'dòng 1\ndòng 2\ndòng 3',
      '  đầu và cuối  ',
      '<b>&amp;"\'',
      'ký tự \u{1f600}',
      null,
    ]);
  });

  it('continues a text longer than a row can show on the rows under it, whole', async () => {
    const long = [...'chữ '.repeat(12_000).trim().split(' ').entries()]
      .map(([at, word]) => `${word}${at}`)
      .join(' ');
    const { bytes, tasks } = await appendixBytes(ofTexts([long, 'x'.repeat(40_000), 'cuối']));
    const sheet = await open(bytes);
    expect(tasks).toBe(3);
    const pieces: string[] = [];
    for (let row = 6; sheet.getCell(row, 1).value !== 'cuối'; row++)
      pieces.push(String(sheet.getCell(row, 1).value));
    expect(pieces.length).toBeGreaterThan(50);
    expect(pieces.every((piece) => piece.length < 32_767)).toBe(true);
    const [words, letters] = [
      pieces.filter((piece) => piece.startsWith('chữ')),
      pieces.filter((p) => p.startsWith('x')),
    ];
    expect(words.join(' ')).toBe(long);
    expect(letters.join('')).toBe('x'.repeat(40_000));
  });

  it('makes no row higher than Excel allows, and draws no line through one that is continued', async () => {
    const long = ofTexts(['một dòng\n'.repeat(100).trim()]);
    const sheet = await open((await appendixBytes(long)).bytes);
    const heights: number[] = [];
    sheet.eachRow({ includeEmpty: true }, (row) => heights.push(row.height));
    expect(Math.max(...heights)).toBeLessThanOrEqual(409);
    expect(heights.every((height) => height > 0)).toBe(true);
    const parts = heights.slice(5, 13);
    expect(parts.reduce((sum, height) => sum + height, 0)).toBeGreaterThanOrEqual(100 * 11 * 1.3);
    const borders = parts.map((_, at) => sheet.getCell(6 + at, 1).border);
    expect(borders.map(({ top }) => top !== undefined)).toEqual([true, ...Array<boolean>(7).fill(false)]);
    const ends = [13, ...pageBreaks(long, sheetLayout(long))];
    expect(borders.map(({ bottom }) => bottom !== undefined)).toEqual(
      parts.map((_, at) => ends.includes(6 + at)),
    );
    expect(ends.length).toBeLessThan(parts.length);
  });

  it('holds days as dates at midnight UTC and counts as numbers', async () => {
    const sheet = await open((await appendixBytes(buildAppendix(3, goldenTasks, { on }))).bytes);
    const values: ExcelJS.CellValue[] = [];
    sheet.eachRow((row) => row.eachCell(({ value }) => values.push(value)));
    const dates = values.filter((value) => value instanceof Date).map((value) => value.toISOString());
    expect(dates).toContain('2026-01-09T00:00:00.000Z');
    expect(values).toContain(12);
  });

  it('carries the number of tasks and the check code, which changes with any cell', async () => {
    const { bytes, tasks, checkCode } = await appendixBytes(model);
    const sheet = await open(bytes);
    expect(tasks).toBe(11);
    expect(checkCode).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/u);
    expect(sheet.getCell(sheet.rowCount, 1).value).toBe(`11 nhiệm vụ, mã đối soát ${checkCode}`);
    expect(sheet.headerFooter.oddFooter).toContain(checkCode);
    const changed = goldenTasks.map((task) => (task.id === '10' ? { ...task, result: '.' } : task));
    expect((await appendixBytes(buildAppendix(2, changed, { on }))).checkCode).not.toBe(checkCode);
    expect((await appendixBytes(model)).checkCode).toBe(checkCode);
  });

  it('stands for no tasks too', async () => {
    const { tasks, bytes } = await appendixBytes(buildAppendix(3, [], { on }));
    expect(tasks).toBe(0);
    expect((await open(bytes)).rowCount).toBeGreaterThan(6);
  });

  it('holds 5,000 tasks, all found again, by a reader of its own and by exceljs', async () => {
    const large = many(5_000);
    const layout = sheetLayout(large);
    const bytes = await workbookBytes([{ model: large, layout }]);
    const entries = layout.blocks
      .filter(({ kind }) => kind === 'entry')
      .reduce((sum, { lines }) => sum + lines.length, 0);
    expect(await readBack(bytes, [{ model: large, layout }])).toEqual([
      { items: 5_000, expected: 5_000, rows: entries, checkCode: layout.checkCode, wrong: [] },
    ]);
    const sheet = await open(bytes);
    const lines = layout.blocks.flatMap(({ lines: own }) => own);
    expect(sheet.rowCount).toBe(lines.length);
    for (const [at, { values, height }] of lines.entries()) {
      const row = sheet.getRow(at + 1);
      if (row.height !== height) throw new Error(`line ${at + 1}`);
      for (const [index, value] of values.entries()) {
        const cell = row.getCell(index + 1);
        if (typeof value === 'object' && value !== null)
          expect(cell.value).toEqual(new Date(`${value.day}T00:00:00Z`));
        else if (value !== null && cell.value !== value) throw new Error(cell.address);
      }
    }
  }, 120_000);

  it('ends no page with a heading', async () => {
    const layout = sheetLayout(many(300));
    const zip = await JSZip.loadAsync(await workbookBytes([{ model: many(300), layout }]));
    const xml = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
    const breaks = [...xml.matchAll(/<brk id="(\d+)"/gu)].map((match) => Number(match[1]));
    const kinds = layout.blocks.flatMap(({ kind, lines }) => lines.map(() => kind));
    expect(breaks.length).toBeGreaterThan(20);
    expect(breaks.map((line) => kinds[line - 1]).filter((kind) => kind !== 'entry')).toEqual([]);
  });

  it('takes any name for its sheet', () => {
    expect(sheetName("'Phụ lục: [II]/2026*?'")).toBe('Phụ lục II 2026');
    expect(sheetName('*'.repeat(40))).toBe('Phụ lục');
    expect(sheetName('Nhiệm vụ quá hạn và sắp đến hạn theo đơn vị').length).toBeLessThanOrEqual(31);
    expect([1, 26, 27, 52, 703].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'AAA']);
  });
});

describe('the file', () => {
  const expectUntouched = (names: string[]) => expect(readdirSync(folder).sort()).toEqual(names.sort());

  it('is written, found whole and stands alone in its folder', async () => {
    const outcome = await writeAppendix(model, { path });
    expect(outcome).toEqual({ tasks: 11, checkCode: sheetLayout(model).checkCode });
    expectUntouched(['Phụ lục II.xlsx']);
    expect((await open(readFileSync(path))).name).toBe('Phụ lục II');
  });

  it('replaces an older one', async () => {
    writeFileSync(path, 'cũ');
    await writeAppendix(model, { path });
    expect((await open(readFileSync(path))).name).toBe('Phụ lục II');
    expectUntouched(['Phụ lục II.xlsx']);
  });

  it.each(['EBUSY', 'EPERM', 'EACCES'])('is refused while Excel holds it open (%s)', async (code) => {
    writeFileSync(path, 'cũ');
    const { code: refused, data } = await refusal({ rename: failing(code) });
    expect([refused, data.file]).toEqual(['TARGET_LOCKED', 'Phụ lục II.xlsx']);
    expect(readFileSync(path, 'utf8')).toBe('cũ');
    expectUntouched(['Phụ lục II.xlsx']);
  });

  it('waits for a scanner that lets go', async () => {
    let tries = 0;
    const rename: FileActions['rename'] = (from, to) =>
      ++tries < 3 ? failing('EPERM')() : fileActions.rename(from, to);
    const outcome = await writeAppendix(model, { path }, { files: { ...fileActions, rename } });
    expect([outcome.tasks, tries]).toEqual([11, 3]);
  });

  it.each(['~$Phụ lục II.xlsx', '.~lock.Phụ lục II.xlsx#'])('is refused beside %s', async (owner) => {
    writeFileSync(path, 'cũ');
    writeFileSync(join(folder, owner), 'ai đó');
    expect((await refusal({})).code).toBe('TARGET_LOCKED');
    expect(readFileSync(path, 'utf8')).toBe('cũ');
    expectUntouched(['Phụ lục II.xlsx', owner]);
  });

  it('ignores what was left beside a file that is no more', async () => {
    writeFileSync(join(folder, '~$Phụ lục II.xlsx'), 'ai đó');
    expect((await writeAppendix(model, { path })).tasks).toBe(11);
  });

  it.each<[string, keyof FileActions, RefusalCode]>([
    ['ENOSPC', 'write', 'TARGET_FULL'],
    ['ENOSPC', 'rename', 'TARGET_FULL'],
    ['EACCES', 'write', 'TARGET_NOT_WRITABLE'],
    ['EROFS', 'write', 'TARGET_NOT_WRITABLE'],
    ['ENAMETOOLONG', 'write', 'TARGET_PATH_TOO_LONG'],
    ['ENOENT', 'rename', 'TARGET_NOT_WRITABLE'],
  ])('on %s at %s answers %s and leaves nothing', async (code, action, expected) => {
    writeFileSync(path, 'cũ');
    expect((await refusal({ [action]: failing(code) })).code).toBe(expected);
    expect(readFileSync(path, 'utf8')).toBe('cũ');
    expectUntouched(['Phụ lục II.xlsx']);
  });

  it('leaves no half-written file on a full disk', async () => {
    const write: FileActions['write'] = async (to, bytes) => {
      await fileActions.write(to, bytes.slice(0, 100));
      throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    };
    expect((await refusal({ write })).code).toBe('TARGET_FULL');
    expectUntouched([]);
  });

  it('leaves the older file and nothing else on a disk that is really full', async (test) => {
    const disk = mkdtempSync(join(tmpdir(), 'small-disk-'));
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk], { stdio: 'ignore' });
    } catch {
      rmSync(disk, { recursive: true });
      return test.skip('no small disk can be mounted here');
    }
    try {
      const target = join(disk, 'Phụ lục II.xlsx');
      writeFileSync(target, 'cũ');
      const large = many(4_000);
      expect(await refusal({}, large, target)).toMatchObject({
        code: 'TARGET_FULL',
        data: { file: 'Phụ lục II.xlsx' },
      });
      expect(readFileSync(target, 'utf8')).toBe('cũ');
      expect(readdirSync(disk)).toEqual(['Phụ lục II.xlsx']);
    } finally {
      execFileSync('umount', [disk]);
      rmSync(disk, { recursive: true });
    }
  });

  it('is refused where its folder vanishes while it is written', async () => {
    const gone = mkdtempSync(join(tmpdir(), 'gone-'));
    const read: FileActions['read'] = async (from) => {
      const bytes = await fileActions.read(from);
      rmSync(gone, { recursive: true });
      return bytes;
    };
    expect((await refusal({ read }, model, join(gone, 'x.xlsx'))).code).toBe('TARGET_NOT_WRITABLE');
  });

  it('needs a folder that is there, and a place that is no folder', async () => {
    expect((await refusal({}, model, join(folder, 'không có', 'x.xlsx'))).code).toBe('TARGET_NOT_WRITABLE');
    expect((await refusal({}, model, folder)).code).toBe('TARGET_NOT_WRITABLE');
  });

  it('needs a path that Windows takes', async () => {
    const long = join(folder, `${'x'.repeat(250 - folder.length)}.xlsx`);
    const longer = join(folder, `${'x'.repeat(260 - folder.length)}.xlsx`);
    expect((await writeAppendix(model, { path: long }, { platform: 'win32' })).tasks).toBe(11);
    await expect(writeAppendix(model, { path: longer }, { platform: 'win32' })).rejects.toMatchObject({
      code: 'TARGET_PATH_TOO_LONG',
    });
    expect((await writeAppendix(model, { path: longer }, { platform: 'linux' })).tasks).toBe(11);
  });

  it('throws what is a bug as it is', async () => {
    const files = { ...fileActions, write: () => Promise.reject(new TypeError('bug')) };
    await expect(writeAppendix(model, { path }, { files })).rejects.toThrow(TypeError);
  });

  describe('read back', () => {
    const reading = (bytes: Uint8Array) => ({ read: () => Promise.resolve(bytes) });

    it('is refused when a task is missing from it', async () => {
      const less = buildAppendix(2, goldenTasks.slice(0, -1), { on });
      const bytes = await workbookBytes([{ model: less, layout: sheetLayout(less) }]);
      const { code, data } = await refusal(reading(bytes));
      expect(code).toBe('EXPORT_SHORT');
      expect(data.expected).toBe(11);
      expect(data.count).toBeLessThan(11);
      expectUntouched([]);
    });

    it('is refused when one cell differs', async () => {
      const other = goldenTasks.map((task) => (task.id === '7' ? { ...task, text: `${task.text}.` } : task));
      const changed = buildAppendix(2, other, { on });
      const bytes = await workbookBytes([{ model: changed, layout: sheetLayout(changed) }]);
      const { code, data } = await refusal(reading(bytes));
      expect([code, data]).toEqual(['EXPORT_SHORT', { count: 10, expected: 11 }]);
    });

    it('is refused when it was cut off', async () => {
      writeFileSync(path, 'cũ');
      const bytes = await workbookBytes([{ model: model, layout: sheetLayout(model) }]);
      const { code, data } = await refusal(reading(bytes.slice(0, bytes.length / 2)));
      expect([code, data]).toEqual(['EXPORT_SHORT', { count: 0, expected: 11 }]);
      expect(readFileSync(path, 'utf8')).toBe('cũ');
      expectUntouched(['Phụ lục II.xlsx']);
    });
  });
});

describe('line heights', () => {
  it('grow with the text and are never less than one line a line break', async () => {
    const texts = ['ngắn', 'một\nhai\nba', 'dài '.repeat(60)];
    const heights = sheetLayout(ofTexts(texts))
      .blocks.filter(({ kind }) => kind === 'entry')
      .map(({ lines }) => lines.reduce((sum, { height }) => sum + height, 0));
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(heights[1]).toBeGreaterThanOrEqual(3 * 14);
  });

  it('count a day left empty and a task due in any group alike', () => {
    const rows = [
      taskRow({ id: '1', text: 'Việc', leads: ['Sở A', 'Sở B'], deadlines: [dueOn('2026-02-01')] }, on),
    ];
    const entries = sheetLayout(buildAppendix(2, rows, { on })).blocks.filter(({ kind }) => kind === 'entry');
    expect(entries.map(({ lines }) => lines[0]?.height)).toEqual(Array(2).fill(entries[0]?.lines[0]?.height));
  });
});
