import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { appendixModel } from '../../electron/services/appendices/appendixModels.ts';
import {
  downloadAppendix,
  exportAppendix,
  suggestedName,
} from '../../electron/services/appendices/exportAppendix.ts';
import { type ExportSetStep, exportSet } from '../../electron/services/appendices/exportSet.ts';
import { previewAppendix } from '../../electron/services/appendices/previewAppendix.ts';
import { listTemplates, removeTemplate, saveTemplate } from '../../electron/services/appendices/templates.ts';
import { addPeriod } from '../../electron/services/periods/editPeriods.ts';
import { loadSample } from '../../electron/services/sample/loadSample.ts';
import type { ServiceContext } from '../../electron/services/serviceContext.ts';
import type { AppendixForm, SaveTemplate } from '../../shared/contract/appendixContract.ts';
import { TaskFilter } from '../../shared/contract/taskContract.ts';
import { formColumns, originalForms } from '../../shared/domain/appendices/originalForms.ts';
import { appendixSources } from '../../shared/domain/appendices/sources/sources.ts';
import { day } from '../fixtures/appendixTasks.ts';
import { frameWorkbook } from '../fixtures/frameWorkbook.ts';
import { newRegister } from './registerWith.ts';

let context: ServiceContext;
let folder = '';

beforeEach(async () => {
  context = newRegister().context;
  await loadSample(context);
  folder = mkdtempSync(path.join(os.tmpdir(), 'dondoc-set-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const form = (change: Partial<AppendixForm> = {}): AppendixForm => ({
  ...(structuredClone(originalForms[2]) as AppendixForm),
  ...change,
});
const asked = (change: Partial<SaveTemplate> = {}): SaveTemplate => ({
  id: null,
  version: null,
  name: 'Danh mục của cơ quan',
  base: 2,
  form: form({
    title: 'DANH MỤC {kỳ}',
    columns: formColumns(appendixSources.tasks.columns, ['text', 'due']),
  }),
  filter: TaskFilter.parse({}),
  frame: 'none',
  ...change,
});
const fileOf = (bytes: Uint8Array) => new File([new Uint8Array(bytes)], 'Khung.xlsx');

async function all(events: AsyncIterable<ExportSetStep>): Promise<ExportSetStep[]> {
  const found: ExportSetStep[] = [];
  for await (const event of events) found.push(event);
  return found;
}

test('a template is saved, used, changed, removed, and each step taken back', async () => {
  const saved = await saveTemplate(context, asked());
  expect((await listTemplates(context)).map(({ name }) => name)).toEqual(['Danh mục của cơ quan']);
  const model = await appendixModel(context, { appendix: saved.id });
  expect([model.title, model.columns.map(({ key }) => key)]).toEqual(['DANH MỤC …', ['text', 'due']]);
  expect(await suggestedName(context, { appendix: saved.id })).toMatch(
    /^Danh muc cua co quan - [\d-]+\.xlsx$/u,
  );
  const changed = await saveTemplate(
    context,
    asked({ id: saved.id, version: saved.version, form: form({ title: 'KHÁC' }), frame: 'keep' }),
  );
  expect(changed.id).toBe(saved.id);
  await removeTemplate(context, saved.id);
  expect(await listTemplates(context)).toEqual([]);
  await context.store.undo();
  expect((await listTemplates(context))[0]?.form.title).toBe('KHÁC');
  await context.store.undo();
  expect((await listTemplates(context))[0]?.form.title).toBe('DANH MỤC {kỳ}');
  await context.store.undo();
  expect(await listTemplates(context)).toEqual([]);
});

test('what cannot stand is refused, and nothing changes', async () => {
  const saved = await saveTemplate(context, asked());
  const refusal = (input: SaveTemplate) => expect(saveTemplate(context, input)).rejects;
  await refusal(asked({ name: '  danh muc CỦA cơ  quan' })).toMatchObject({ code: 'TEMPLATE_NAME_TAKEN' });
  await refusal(asked({ name: '  ' })).toMatchObject({ code: 'TEMPLATE_EMPTY' });
  await refusal(asked({ name: 'x', form: form({ columns: [] }) })).toMatchObject({ code: 'TEMPLATE_EMPTY' });
  await refusal(asked({ id: saved.id, version: 9 })).toMatchObject({ code: 'TEMPLATE_CHANGED' });
  await refusal(asked({ id: 'gone', version: 1, name: 'y' })).toMatchObject({ code: 'TEMPLATE_GONE' });
  await refusal(asked({ name: 'z', frame: fileOf(await frameWorkbook(null)) })).toMatchObject({
    code: 'FRAME_NO_PLACE',
  });
  await refusal(asked({ name: 'z', frame: new File(['không phải'], 'Khung.xlsx') })).toMatchObject({
    code: expect.stringMatching(/^FILE_/u),
  });
  expect((await listTemplates(context)).map(({ version }) => version)).toEqual([saved.version]);
  await expect(appendixModel(context, { appendix: 'gone' })).rejects.toMatchObject({ code: 'TEMPLATE_GONE' });
  await expect(removeTemplate(context, 'gone')).rejects.toMatchObject({ code: 'TEMPLATE_GONE' });
});

test('a frame is kept with its template and filled', async () => {
  const saved = await saveTemplate(context, asked({ frame: fileOf(await frameWorkbook()) }));
  expect(saved.frame).toBe('Khung.xlsx');
  const target = path.join(folder, 'pl.xlsx');
  const { tasks } = await exportAppendix(context, { appendix: saved.id, path: target });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(target);
  expect(workbook.worksheets[0]?.getCell('B1').value).toBe('ỦY BAN NHÂN DÂN TỈNH LAM SƠN');
  expect(tasks).toBeGreaterThan(20);
  const kept = await saveTemplate(context, asked({ id: saved.id, version: saved.version, frame: 'keep' }));
  expect(kept.frame).toBe('Khung.xlsx');
  const none = await saveTemplate(context, asked({ id: saved.id, version: kept.version, frame: 'none' }));
  expect(none.frame).toBeNull();
});

test('a template has its own filter, another one takes its place, and the sheet says which', async () => {
  const overdue = TaskFilter.parse({ timeliness: ['overdue'] });
  const saved = await saveTemplate(context, asked({ filter: overdue }));
  const own = await appendixModel(context, { appendix: saved.id });
  const everything = await appendixModel(context, { appendix: saved.id, filter: TaskFilter.parse({}) });
  expect(own.taskCount).toBeGreaterThan(0);
  expect(own.taskCount).toBeLessThan(everything.taskCount);
  expect(own.notes.at(-1)).toBe('Phạm vi: Thời hạn: Quá hạn.');
  expect(everything.notes.join()).not.toContain('Phạm vi');
});

test('of a period: its name, and the directives signed in it', async () => {
  const period = await addPeriod(context, {
    name: 'Tháng 10/2025',
    firstDay: day('2025-10-01'),
    lastDay: day('2025-10-31'),
  });
  const saved = await saveTemplate(context, asked());
  expect((await appendixModel(context, { appendix: saved.id, period: period.id })).title).toBe(
    'DANH MỤC Tháng 10/2025',
  );
  const all5 = await appendixModel(context, { appendix: 5 });
  const inPeriod = await appendixModel(context, { appendix: 5, period: period.id });
  expect(inPeriod.taskCount).toBeLessThan(all5.taskCount);
  await expect(appendixModel(context, { appendix: 5, period: 'gone' })).rejects.toMatchObject({
    code: 'PERIOD_GONE',
  });
});

test('a whole set goes into one workbook, a sheet each, every sheet counted', async () => {
  const target = path.join(folder, 'Bo phu luc.xlsx');
  const events = await all(exportSet(context, { appendices: [1, 2, 3, 5, 9], asOne: true }, target));
  const done = events.at(-1);
  if (done?.step !== 'done') throw new Error('not done');
  expect(done.outcomes).toHaveLength(5);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(target);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual([
    'Phụ lục I',
    'Phụ lục II',
    'Phụ lục III',
    'Phụ lục V',
    'Phụ lục IX',
  ]);
  for (const [at, sheet] of workbook.worksheets.entries()) {
    const texts = sheet.getSheetValues().flat().map(String);
    expect(texts).toContainEqual(expect.stringContaining(`mã đối soát ${done.outcomes[at]?.checkCode}`));
    expect(sheet.pageSetup.printArea).toMatch(/^A1:/u);
  }
});

test('or a file each, told one by one; two of one name get two names', async () => {
  const events = await all(exportSet(context, { appendices: [2, 3, 2], asOne: false }, folder));
  expect(events.filter(({ step }) => step === 'writing')).toHaveLength(4);
  const names = readdirSync(folder).sort();
  expect(names).toHaveLength(3);
  expect(names.filter((name) => name.startsWith('Phu luc II - '))).toHaveLength(2);
  expect(names.filter((name) => name.includes('(2)'))).toHaveLength(1);
});

test('stopped midway: what is written is whole, and nothing half-written stays', async () => {
  const stop = new AbortController();
  const run = async () => {
    for await (const event of exportSet(
      context,
      { appendices: [2, 3, 9], asOne: false },
      folder,
      stop.signal,
    ))
      if (event.step === 'writing' && event.done === 1) stop.abort();
  };
  await expect(run()).rejects.toThrow();
  const [only, ...more] = readdirSync(folder);
  expect(more).toEqual([]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path.join(folder, only ?? ''));
  expect(workbook.worksheets).toHaveLength(1);
});

test('for a browser: one workbook, or all in an archive', async () => {
  const one = (await all(exportSet(context, { appendices: [1, 2], asOne: true }, null))).at(-1);
  if (one?.step !== 'done' || !one.file) throw new Error('no file');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await one.file.arrayBuffer());
  expect(workbook.worksheets).toHaveLength(2);
  const packed = (await all(exportSet(context, { appendices: [1, 2], asOne: false }, null))).at(-1);
  if (packed?.step !== 'done' || !packed.file) throw new Error('no file');
  const zip = await JSZip.loadAsync(await packed.file.arrayBuffer());
  expect(Object.keys(zip.files)).toHaveLength(2);
  expect((await downloadAppendix(context, { appendix: 9 })).outcome.tasks).toBeGreaterThan(20);
});

test('the preview has the pages that the workbook prints, headings on each, a change seen at once', async () => {
  const ask = { appendix: 2 as const, from: 0, count: 200 };
  const preview = await previewAppendix(context, ask);
  expect(preview.pages).toHaveLength(preview.pageCount);
  expect(preview.pageCount).toBeGreaterThan(2);
  for (const { lines } of preview.pages) expect(lines.some(({ heading }) => heading)).toBe(true);
  const some = await previewAppendix(context, { ...ask, from: 1, count: 1 });
  expect(some.pages).toEqual([preview.pages[1]]);
  const { checkCode } = (await downloadAppendix(context, { appendix: 2 })).outcome;
  expect(preview.checkCode).toBe(checkCode);
  const edited = await previewAppendix(context, { ...ask, form: form({ title: 'TÊN KHÁC' }) });
  expect(JSON.stringify(edited.pages[0])).toContain('TÊN KHÁC');
  await context.store.undo();
  expect((await previewAppendix(context, ask)).tasks).toBe(0);
});
