import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { isDefinedError, safe } from '@orpc/client';
import ExcelJS from 'exceljs';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Application } from '../../electron/application.ts';
import type { UnitImport } from '../../shared/contract/unitContract.ts';
import { type Api, testApplication, transports } from './apiClients.ts';

async function connect(application: Application = testApplication()): Promise<Api> {
  const api = await transports['message port']?.(application);
  if (!api) throw new Error('no transport');
  return api;
}

async function refusal(call: Promise<unknown>): Promise<unknown> {
  const { error } = await safe(call);
  return error && isDefinedError(error) ? Object(error).data : error;
}

const asFile = (bytes: Uint8Array<ArrayBuffer>, name = 'danh-ba.xlsx') => new File([bytes], name);

/** The exported workbook after somebody worked in it. */
async function edited(api: Api, work: (workbook: ExcelJS.Workbook) => void): Promise<File> {
  const { file } = await api.units.download();
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await file.arrayBuffer());
  work(workbook);
  return asFile(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

const sheetOf = (workbook: ExcelJS.Workbook, name: string) => {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

const lineOf = (sheet: ExcelJS.Worksheet, column: number, text: string) => {
  for (let line = 2; line <= sheet.rowCount; line++)
    if (sheet.getRow(line).getCell(column).value === text) return sheet.getRow(line);
  throw new Error(`no line of ${text}`);
};

const everything = async (api: Api) => ({
  units: (await api.units.list()).map(({ version: _, ...unit }) => unit),
  undo: (await api.tasks.overview()).undo,
});

const problemsOf = ({ problems }: UnitImport) =>
  problems.map(({ sheet, cell, problem, found }) => [sheet, cell, problem, found]);

describe.each(Object.keys(transports))('over %s', (name) => {
  test('a unit is added, edited, merged, split and removed; every act can be taken back', async () => {
    const api = await transports[name]?.(testApplication());
    if (!api) throw new Error('no transport');
    const added = await api.units.create({ name: 'Sở Thông tin và Truyền thông', kind: 'department' });
    const { id } = await api.units.create({ name: 'Sở Khoa học và Công nghệ', kind: 'department' });
    const edit = { aliases: ['SKHCN'], kind: 'other' as const };
    const saved = await api.units.update({ id, version: 1, edit });
    expect(saved).toMatchObject({ aliases: ['SKHCN'], kind: 'other' });
    expect(await refusal(api.units.update({ id, version: 1, edit }))).toEqual({ code: 'UNIT_CHANGED' });
    const merged = await api.units.recordChange({
      kind: 'merged',
      on: null,
      year: 2025,
      document: '',
      before: [added.id],
      after: [{ id }],
    });
    expect(merged.lineage).toHaveLength(1);
    expect((await api.tasks.overview()).undo).toBe(
      'ghi nhận sáp nhập Sở Thông tin và Truyền thông thành Sở Khoa học và Công nghệ',
    );
    expect(await refusal(api.units.remove({ id }))).toMatchObject({ code: 'UNIT_IN_CHANGE' });
    for (let step = 0; step < 4; step++) await api.tasks.undo();
    expect(await api.units.list()).toEqual([]);
  });
});

test('a workbook that comes back as it went out changes nothing, whatever is in the directory', async () => {
  const api = await connect();
  await api.sample.load();
  await api.units.loadPreset();
  const [unit] = await api.units.list();
  await api.units.update({
    id: unit?.id ?? '',
    version: unit?.version ?? 0,
    edit: {
      aliases: ['=1+1', '_x0041_ khối', 'Tên; có dấu chấm phẩy'],
      contact: { person: 'Ông A', phone: '+84 200', email: '', address: 'Dòng 1\nDòng 2' },
    },
  });
  const before = await everything(api);
  const { file, units } = await api.units.download();
  expect(units).toBe(before.units.length);
  for (const confirm of [false, true])
    expect(await api.units.importWorkbook({ file, confirm })).toMatchObject({
      added: [],
      changed: [],
      unchanged: before.units.length,
      changes: 0,
      problems: [],
      stored: confirm,
    });
  expect(await everything(api)).toEqual(before);
});

test('what was edited in Excel is shown first, stored on a word, and taken back whole', async () => {
  const api = await connect();
  await api.units.loadPreset();
  const before = await everything(api);
  const file = await edited(api, (workbook) => {
    const sheet = sheetOf(workbook, 'Đơn vị');
    lineOf(sheet, 2, 'Sở Nội vụ').getCell(6).value = 'Ông Trần Văn Mẫu';
    lineOf(sheet, 2, 'Sở Ngoại vụ').getCell(2).value = 'Sở Ngoại vụ và Hội nhập';
    sheet.addRow([
      null,
      'Ủy ban nhân dân xã Vân Lĩnh',
      null,
      'Xã, phường, đặc khu',
      'xã Vân Lĩnh; UBND Vân Lĩnh',
    ]);
    sheet.addRow([null, 'Ủy ban nhân dân xã Vân Lĩnh Hạ']);
    sheetOf(workbook, 'Thay đổi tổ chức').addRow([
      null,
      'sáp nhập',
      '01/07/2025',
      null,
      '12/NQ-HĐND',
      'Ủy ban nhân dân xã Vân Lĩnh\nUBND xã Vân Lĩnh Hạ',
      'UBND xã Vân Lĩnh',
    ]);
  });
  const preview = await api.units.importWorkbook({ file, confirm: false });
  expect(preview).toMatchObject({
    added: ['Ủy ban nhân dân xã Vân Lĩnh', 'Ủy ban nhân dân xã Vân Lĩnh Hạ'],
    changed: [
      { name: 'Sở Ngoại vụ', fields: ['Tên đơn vị'] },
      { name: 'Sở Nội vụ', fields: ['Người liên hệ'] },
    ],
    unchanged: before.units.length - 2,
    changes: 1,
    problems: [],
    stored: false,
  });
  expect(await everything(api)).toEqual(before);

  expect((await api.units.importWorkbook({ file, confirm: true })).stored).toBe(true);
  const units = await api.units.list();
  const unit = (wanted: string) => units.find(({ name }) => name === wanted);
  expect(unit('Ủy ban nhân dân xã Vân Lĩnh')).toMatchObject({
    kind: 'commune',
    shortName: 'UBND xã Vân Lĩnh',
    aliases: ['UBND Vân Lĩnh', 'xã Vân Lĩnh'],
    stands: true,
  });
  expect(unit('Ủy ban nhân dân xã Vân Lĩnh Hạ')).toMatchObject({
    kind: 'commune',
    stands: false,
    now: [{ name: 'Ủy ban nhân dân xã Vân Lĩnh' }],
  });
  expect(unit('Sở Nội vụ')?.contact.person).toBe('Ông Trần Văn Mẫu');
  expect(unit('Sở Ngoại vụ và Hội nhập')).toBeDefined();
  await api.tasks.undo();
  expect((await everything(api)).units).toEqual(before.units);
});

test('lines that cannot be taken are named with their cell; the good ones are still taken', async () => {
  const api = await connect();
  await api.units.loadPreset();
  const file = await edited(api, (workbook) => {
    const sheet = sheetOf(workbook, 'Đơn vị');
    for (let line = sheet.rowCount; line > 3; line--) sheet.spliceRows(line, 1);
    sheet.getCell('B2').value = '';
    sheet.addRow([null, 'Sở Lạ', null, 'Khối lạ']);
    sheet.addRow([null, 'Sở Mới']);
    sheet.addRow([null, 'SỞ MỚI']);
    sheet.addRow([null, 'x'.repeat(301)]);
    sheet.addRow([lineOf(sheet, 1, String(sheet.getCell('A3').value)).getCell(1).value, 'Sở Y tế']);
    const changes = sheetOf(workbook, 'Thay đổi tổ chức');
    changes.getCell('C2').value = '31/02/2025';
    const last = changes.rowCount;
    changes.addRow([null, 'Nhập lại', null, null, null, 'Sở Mới', 'Sở Y tế']);
    changes.addRow([null, 'Đổi tên', '31/02/2025', null, null, 'Sở Mới', 'Sở Y tế']);
    changes.addRow([null, 'Đổi tên', null, null, null, 'Sở Không Có', 'Sở Y tế']);
    changes.addRow([null, 'Sáp nhập', null, null, null, 'Sở Mới', 'Sở Y tế']);
    changes.addRow([null, 'Đổi tên', null, 2026, null, 'Sở Mới', 'Sở Y tế']);
    expect(last).toBe(7);
  });
  const found = await api.units.importWorkbook({ file, confirm: true });
  expect(problemsOf(found)).toEqual([
    ['Đơn vị', 'B2', 'no-name', ''],
    ['Đơn vị', 'D4', 'unknown-kind', 'Khối lạ'],
    ['Đơn vị', 'B6', 'same-name', 'SỞ MỚI'],
    ['Đơn vị', 'B7', 'long-name', 'x'.repeat(301)],
    ['Đơn vị', 'B8', 'same-name', 'Sở Y tế'],
    ['Thay đổi tổ chức', 'B2', 'change-edited', expect.any(String)],
    ['Thay đổi tổ chức', 'B8', 'unknown-change', 'Nhập lại'],
    ['Thay đổi tổ chức', 'C9', 'bad-day', '31/02/2025'],
    ['Thay đổi tổ chức', 'F10', 'unknown-unit', 'Sở Không Có'],
    ['Thay đổi tổ chức', 'B11', 'bad-change', 'Sáp nhập'],
  ]);
  expect(found).toMatchObject({ added: ['Sở Mới'], changed: [], unchanged: 1, changes: 1, stored: true });
});

test('columns may be moved, renamed ids lost and rows sorted; a file of something else is refused', async () => {
  const api = await connect();
  await api.units.loadPreset();
  const total = (await api.units.list()).length;
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Trang tính 1');
  sheet.addRow(['DANH BẠ']);
  sheet.addRow(['Khối', 'Điện thoại', 'TÊN ĐƠN VỊ']);
  sheet.addRow(['Sở, ban, ngành', '0200 1', 'sở nội vụ']);
  const file = asFile(new Uint8Array(await workbook.xlsx.writeBuffer()));
  expect(await api.units.importWorkbook({ file, confirm: false })).toMatchObject({
    added: [],
    changed: [{ name: 'Sở Nội vụ', fields: ['Tên đơn vị', 'Điện thoại'] }],
    unchanged: 0,
  });
  const other = new ExcelJS.Workbook();
  other.addWorksheet('A').addRow(['Nội dung', 'Thời hạn']);
  const wrong = asFile(new Uint8Array(await other.xlsx.writeBuffer()));
  expect(await refusal(api.units.importWorkbook({ file: wrong, confirm: true }))).toMatchObject({
    code: 'UNITS_WORKBOOK_UNKNOWN',
  });
  const broken = asFile(new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]));
  expect(await refusal(api.units.importWorkbook({ file: broken, confirm: true }))).toMatchObject({
    code: 'FILE_DAMAGED',
  });
  const text = asFile(new TextEncoder().encode('Tên đơn vị'), 'danh-ba.txt');
  expect(await refusal(api.units.importWorkbook({ file: text, confirm: true }))).toMatchObject({
    code: 'UNITS_WORKBOOK_UNKNOWN',
  });
  expect(await api.units.list()).toHaveLength(total);
});

test('it is written where that is allowed only, whole or not at all', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'dondoc-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const allowed = path.join(folder, 'danh ba.xlsx');
  const api = await connect(testApplication({ mayWrite: (target) => target === allowed }));
  await api.units.loadPreset();
  const { fileName } = await api.units.suggestName();
  expect(fileName).toBe('Danh ba don vi - 2026-01-21.xlsx');
  expect(await refusal(api.units.exportTo({ path: path.join(folder, 'x.xlsx') }))).toMatchObject({
    code: 'TARGET_NOT_ALLOWED',
  });
  const { units } = await api.units.exportTo({ path: allowed });
  expect(units).toBe((await api.units.list()).length);
  expect(await readdir(folder)).toEqual(['danh ba.xlsx']);
  expect(existsSync(allowed) && (await readFile(allowed)).subarray(0, 2).toString()).toBe('PK');
});
