import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { attachmentFolder } from '../../electron/attachments/attachmentFolder.ts';
import { folderTarget } from '../../electron/office/collection/folderTarget.ts';
import { acceptReturned } from '../../electron/services/collection/acceptReturned.ts';
import { collectionBoard } from '../../electron/services/collection/collectionBoard.ts';
import { lateList } from '../../electron/services/collection/lateList.ts';
import { makeForms } from '../../electron/services/collection/makeForms.ts';
import { readReturned } from '../../electron/services/collection/readReturned.ts';
import { returnedForm } from '../../electron/services/collection/returnedForm.ts';
import { returnToUnit } from '../../electron/services/collection/returnToUnit.ts';
import { addPeriod, removePeriod } from '../../electron/services/periods/editPeriods.ts';
import { getTask } from '../../electron/services/tasks/getTask.ts';
import { overview } from '../../electron/services/tasks/overview.ts';
import { undo } from '../../electron/services/tasks/undo.ts';
import { updateTask } from '../../electron/services/tasks/updateTask.ts';
import type { CellDecision, ReturnedForm } from '../../shared/contract/collectionContract.ts';
import type { Day } from '../../shared/vietnamese/day.ts';
import { bookBytes } from '../corpus/collection/damagedBook.ts';
import { deskOf, type Edit, fillIn } from '../corpus/collection/desk.ts';
import { filledIn } from '../corpus/collection/filledIn.ts';
import { healthFile } from '../corpus/collection/judge.ts';
import { type SentForms, sentForms } from '../corpus/collection/sentForms.ts';
import { liveRows, logLength } from './liveRows.ts';
import { refusalOf, temporaryFolder } from './temporaryStore.ts';

async function filled(sent: SentForms, edits: readonly Edit[], fileName = healthFile) {
  const bytes = sent.files.get(fileName) ?? new Uint8Array();
  const desk = await deskOf(bytes, fileName, bytes);
  fillIn(desk, edits);
  return { fileName, bytes: await bookBytes(desk.book) };
}

const withFolder = (sent: SentForms) => {
  const folder = temporaryFolder();
  return {
    folder,
    context: { ...sent.context, attachments: attachmentFolder(path.join(folder, 'so.sqlite')) },
  };
};

const readForm = (sent: SentForms, file: { fileName: string; bytes: Uint8Array }) =>
  sent.context.store.read(async (repositories) =>
    returnedForm(await readReturned(repositories, sent.context, sent.period.id, file)),
  );

/** Accepts every cell in one of these states as it is proposed. */
const decide = ({ rows }: ReturnedForm, ...states: string[]): CellDecision[] =>
  rows.flatMap(({ no, cells }) =>
    cells
      .filter(({ state }) => states.includes(state))
      .map(({ field, now, value }) => ({ no, field, now, value })),
  );

test('one workbook a unit, one of all, the list; recorded as one operation with its rows', async () => {
  const sent = await sentForms({ dueOn: '2026-01-25' as Day });
  expect([...sent.files.keys()]).toEqual([
    '01_So-Noi-vu_2026-01.xlsx',
    healthFile,
    '03_UBND-phuong-An-Lac_2026-01.xlsx',
    '00_Tat-ca-don-vi_2026-01.xlsx',
    '00_Danh-sach-gui_2026-01.xlsx',
  ]);
  expect(sent.made).toMatchObject({ units: 3, tasks: 10 });
  expect((await overview(sent.context)).undo).toBe('lập 3 biểu thu thập Kỳ 01/2026');
  const board = await collectionBoard(sent.context, sent.period.id);
  expect(
    board.rows.map(({ unit, state, tasks, sentOn, dueOn }) => [unit, state, tasks, sentOn, dueOn]),
  ).toEqual([
    ['Sở Nội vụ', 'waiting', 3, '2026-01-21', '2026-01-25'],
    ['Sở Y tế', 'waiting', 9, '2026-01-21', '2026-01-25'],
    ['UBND phường An Lạc', 'waiting', 2, '2026-01-21', '2026-01-25'],
  ]);
  expect(await refusalOf(() => removePeriod(sent.context, sent.period.id))).toBe('PERIOD_IN_USE');
  await undo(sent.context);
  expect((await collectionBoard(sent.context, sent.period.id)).rows[0]?.state).toBe('not-sent');
});

test('the workbook locks, lists, checks, hides and remembers', async () => {
  const sent = await sentForms();
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(sent.files.get(healthFile) ?? []).buffer);
  expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
    ['Biểu thu thập', 'visible'],
    ['Hướng dẫn', 'visible'],
    ['_dondoc', 'veryHidden'],
  ]);
  const [sheet] = workbook.worksheets;
  const heading = sheet?.getRow(7);
  expect(heading?.values).toEqual([
    undefined,
    '',
    'TT',
    'Mã',
    'Nội dung nhiệm vụ',
    'Văn bản giao',
    'Vai trò',
    'Thời hạn',
    'Sản phẩm',
    'Tình trạng',
    'Tỷ lệ hoàn thành (%)',
    'Ngày hoàn thành',
    'Văn bản hoàn thành (số, ký hiệu)',
    'Kết quả thực hiện',
  ]);
  const first = sheet?.getRow(8);
  expect(sheet?.getColumn(1).hidden).toBe(true);
  expect(sheet?.getRow(6).hidden).toBe(true);
  expect(first?.getCell(4).protection?.locked).not.toBe(false);
  expect(first?.getCell(9).protection?.locked).toBe(false);
  expect(first?.getCell(9).dataValidation).toMatchObject({
    type: 'list',
    formulae: ['"Chưa thực hiện,Đang thực hiện,Hoàn thành"'],
  });
  expect(first?.getCell(11).dataValidation).toMatchObject({ type: 'date', errorStyle: 'warning' });
  expect(sheet?.getCell('K10').value).toEqual(new Date(Date.UTC(2026, 0, 8)));
  expect(sheet?.getCell('M13').value).toBe('=A1 là công thức?');
  expect(Object(sheet).sheetProtection).toMatchObject({ sheet: true });
});

test('forms go into a folder whole or not at all', async () => {
  const sent = await sentForms();
  const folder = path.join(temporaryFolder(), 'gui');
  const input = { periodId: sent.period.id, unitIds: [], dueOn: null };
  const before = logLength(sent.sqlite);
  const stopped = new AbortController();
  const making = makeForms(sent.context, input, folderTarget(folder), stopped.signal);
  await making.next();
  await making.next();
  stopped.abort();
  await expect(making.next()).rejects.toThrow();
  expect(readdirSync(folder)).toEqual([]);
  expect(logLength(sent.sqlite)).toEqual(before);

  mkdirSync(path.join(folder, healthFile)); // a folder stands in the way of a file
  const blocked = makeForms(sent.context, input, folderTarget(folder));
  await expect(
    (async () => {
      for await (const _ of blocked);
    })(),
  ).rejects.toMatchObject({ code: 'TARGET_NOT_WRITABLE' });
  expect(readdirSync(folder)).toEqual([healthFile]);
  expect(logLength(sent.sqlite)).toEqual(before);

  const other = path.join(temporaryFolder(), 'gui');
  for await (const _ of makeForms(sent.context, input, folderTarget(other)));
  expect(readdirSync(other).sort()).toEqual([...sent.files.keys()].sort());
});

test('accepting is one operation: tasks, reports, proof and the file; undone as one; a second time nothing changes', async () => {
  const sent = await sentForms();
  const { context, folder } = withFolder(sent);
  const file = await filled(sent, filledIn);
  const read = await readForm(sent, file);
  expect(read.counts).toEqual({ unchanged: 31, changed: 14, doubtful: 0, conflict: 0, error: 0 });
  const before = liveRows(sent.sqlite);
  const accepted = await acceptReturned(context, sent.period.id, [
    { file, decisions: decide(read, 'changed') },
  ]);
  expect(accepted).toEqual({ cells: 14, tasks: 5, open: 0, files: 1 });
  expect((await overview(context)).undo).toBe('nhận 14 ô từ biểu của Sở Y tế');

  const fourth = await getTask(context, sent.taskIds[3] ?? '');
  expect(fourth).toMatchObject({ status: 'done', doneOn: '2026-01-19', result: 'Đã báo cáo UBND tỉnh' });
  expect(
    sent.sqlite.prepare('select done_document from task where id = ?').pluck().get(sent.taskIds[3]),
  ).toBe('33/BC-SYT');
  expect(
    sent.sqlite
      .prepare('select percent, status, done_on, source_file from progress_update where task_id = ?')
      .all(sent.taskIds[3]),
  ).toEqual([{ percent: 100, status: 'done', done_on: '2026-01-19', source_file: healthFile }]);
  // where it takes part its word moves nothing
  expect(await getTask(context, sent.taskIds[4] ?? '')).toMatchObject({ status: 'not-started', result: '' });
  expect(readdirSync(path.join(folder, 'minh-chung'), { recursive: true }).join()).toContain(read.sha256);
  const [, health] = (await collectionBoard(context, sent.period.id)).rows;
  expect(health).toMatchObject({ state: 'accepted', accepted: 14, open: 0, answeredOn: '2026-01-21' });

  const again = await readForm(sent, file);
  expect(again).toMatchObject({ knownOn: '2026-01-21', rows: [], counts: { unchanged: 45 } });
  const length = logLength(sent.sqlite);
  expect(await acceptReturned(context, sent.period.id, [{ file, decisions: [] }])).toMatchObject({
    cells: 0,
  });
  expect(logLength(sent.sqlite)).toEqual(length);

  await undo(context);
  expect(liveRows(sent.sqlite)).toEqual(before);
  expect((await readForm(sent, file)).counts.changed).toBe(14);
});

test('both changed: a conflict; what moved since the review is refused; a correction is taken', async () => {
  const sent = await sentForms();
  const { context } = withFolder(sent);
  const file = await filled(sent, [
    { no: 1, field: 'result', value: 'Đơn vị ghi' },
    { no: 2, field: 'percent', value: 50 },
  ]);
  const stale = await readForm(sent, file);
  const [id = ''] = sent.taskIds;
  const change = (result: string) =>
    getTask(context, id).then(({ version }) => updateTask(context, { id, version, change: { result } }));
  await change('Văn phòng ghi');
  const decisions = decide(stale, 'changed');
  expect(await refusalOf(() => acceptReturned(context, sent.period.id, [{ file, decisions }]))).toBe(
    'COLLECTION_CHANGED',
  );
  const read = await readForm(sent, file);
  expect(read.rows.map(({ cells }) => cells.map(({ state, now, value }) => [state, now, value]))).toEqual([
    [['conflict', 'Văn phòng ghi', 'Đơn vị ghi']],
    [['changed', null, 50]],
  ]);
  // kept as the register has it: settled without a change
  const kept = await acceptReturned(context, sent.period.id, [
    {
      file,
      decisions: [
        { no: 1, field: 'result', now: 'Văn phòng ghi', value: 'Văn phòng ghi' },
        { no: 2, field: 'percent', now: null, value: '55,5 %' },
      ],
    },
  ]);
  expect(kept).toEqual({ cells: 1, tasks: 1, open: 0, files: 1 });
  expect((await getTask(context, id)).result).toBe('Văn phòng ghi');
  expect(sent.sqlite.prepare('select percent from progress_update').pluck().all()).toEqual([55.5]);
});

test('“xóa” empties, blank leaves alone, what cannot stand stays open', async () => {
  const sent = await sentForms();
  const { context } = withFolder(sent);
  const file = await filled(sent, [
    { no: 2, field: 'result', value: 'xóa' },
    { no: 6, field: 'result', value: '' },
    { no: 1, field: 'doneOn', value: '2026-01-20' as Day },
    { no: 3, field: 'status', value: 'in-progress' },
  ]);
  const read = await readForm(sent, file);
  expect(
    read.rows.map(({ no, cells }) => [no, cells.map(({ field, state, doubts }) => [field, state, doubts])]),
  ).toEqual([
    [1, [['doneOn', 'doubtful', ['not-done']]]],
    [2, [['result', 'changed', []]]],
    [3, [['status', 'doubtful', ['reopens']]]],
  ]);
  const outcome = await acceptReturned(context, sent.period.id, [
    { file, decisions: decide(read, 'changed', 'doubtful') },
  ]);
  expect((await getTask(context, sent.taskIds[1] ?? '')).result).toBe('');
  expect((await getTask(context, sent.taskIds[7] ?? '')).result).toBe('=A1 là công thức?');
  expect(await getTask(context, sent.taskIds[0] ?? '')).toMatchObject({
    status: 'not-started',
    doneOn: null,
  });
  expect(await getTask(context, sent.taskIds[2] ?? '')).toMatchObject({
    status: 'in-progress',
    doneOn: null,
  });
  expect(outcome.tasks).toBe(2);
});

test('files that are none of this period’s forms are refused with what they are', async () => {
  const sent = await sentForms();
  const next = await addPeriod(sent.context, {
    name: 'Kỳ 02/2026',
    firstDay: '2026-02-01' as Day,
    lastDay: '2026-02-28' as Day,
  });
  const bytes = sent.files.get(healthFile) ?? new Uint8Array();
  const refused = (file: { fileName: string; bytes: Uint8Array }, periodId = sent.period.id) =>
    refusalOf(() =>
      sent.context.store.read((repositories) => readReturned(repositories, sent.context, periodId, file)),
    );
  expect(await refused({ fileName: healthFile, bytes }, next.id)).toBe('COLLECTION_OTHER_PERIOD');
  const xls = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]);
  expect(await refused({ fileName: 'bieu.xls', bytes: xls })).toBe('XLS_LEGACY');
  expect(await refused({ fileName: 'bieu.xlsx', bytes: new Uint8Array() })).toBe('FILE_EMPTY');
  expect(await refused({ fileName: 'bieu.xlsx', bytes: new TextEncoder().encode('a;b;c') })).toBe(
    'XLS_LEGACY',
  );
  expect(await refused({ fileName: 'bieu.xlsx', bytes: bytes.subarray(0, 3000) })).toBe('FILE_DAMAGED');
  const list = sent.files.get('00_Danh-sach-gui_2026-01.xlsx') ?? new Uint8Array();
  expect(await refused({ fileName: 'danh sach.xlsx', bytes: list })).toBe('COLLECTION_NOT_FORM');
  const zip = await JSZip.loadAsync(bytes);
  for (const name of ['xl/sharedStrings.xml', 'docProps/core.xml']) {
    const text = (await zip.file(name)?.async('string')) ?? '';
    zip.file(name, text.replaceAll(/(dondoc-form:[a-z]{8}):v1/gu, '$1:v7'));
  }
  const newer = await zip.generateAsync({ type: 'uint8array' });
  expect(await refused({ fileName: healthFile, bytes: newer })).toBe('COLLECTION_VERSION');
  await undo(sent.context);
  await undo(sent.context); // the sending itself
  expect(await refused({ fileName: healthFile, bytes })).toBe('COLLECTION_NOT_FORM');
});

test('a form of another unit is told by the name that stands in it', async () => {
  const sent = await sentForms();
  const bytes = sent.files.get(healthFile) ?? new Uint8Array();
  const desk = await deskOf(bytes, healthFile, bytes);
  const line = desk.sheet.rows[2]?.find((cell) => cell?.value === 'Đơn vị: Sở Y tế');
  if (line) line.value = 'Đơn vị: Sở Nội vụ';
  fillIn(desk, filledIn.slice(0, 1));
  const read = await readForm(sent, { fileName: 'x.xlsx', bytes: await bookBytes(desk.book) });
  expect(read).toMatchObject({ unit: 'Sở Y tế', otherUnit: 'Sở Nội vụ' });
  expect(read.counts).toMatchObject({ changed: 0, doubtful: 1 });
});

test('the form of all units is read as each unit’s own', async () => {
  const sent = await sentForms();
  const { context } = withFolder(sent);
  const file = await filled(
    sent,
    [{ no: 1, field: 'result', value: 'Đã ban hành kế hoạch' }],
    '00_Tat-ca-don-vi_2026-01.xlsx',
  );
  const read = await readForm(sent, file);
  expect(read).toMatchObject({ unitId: null, rowCount: 14 });
  expect(read.rows).toMatchObject([{ unit: 'Sở Nội vụ', code: 'NV-0005' }]);
  await acceptReturned(context, sent.period.id, [{ file, decisions: decide(read, 'changed') }]);
  expect((await getTask(context, sent.taskIds[4] ?? '')).result).toBe('Đã ban hành kế hoạch');
});

test('a unit gets its own workbook back with the errors in their cells, and the board says so', async () => {
  const sent = await sentForms({ dueOn: '2026-01-20' as Day });
  const { context } = withFolder(sent);
  const bytes = sent.files.get(healthFile) ?? new Uint8Array();
  const desk = await deskOf(bytes, healthFile, bytes);
  const row = desk.sheet.rows.find((each) => desk.noOf.get(each) === 1);
  if (row) {
    row[desk.columns.get('doneOn') ?? 0] = { value: '31/02/2026' };
    row[desk.columns.get('status') ?? 0] = { value: 'gần xong' };
  }
  const file = { fileName: healthFile, bytes: await bookBytes(desk.book) };
  expect((await collectionBoard(context, sent.period.id)).rows[1]).toMatchObject({
    state: 'late',
    lateDays: 1,
  });
  const answer = await returnToUnit(context, sent.period.id, file);
  expect(answer.marked).toBe(2);
  expect(answer.file.name).toBe('02_So-Y-te_2026-01 - can sua.xlsx');
  expect(answer.text).toContain('Biểu thu thập, ô K8 (NV-0001): không phải một ngày có thật');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await answer.file.arrayBuffer());
  const cell = workbook.getWorksheet('Biểu thu thập')?.getCell('I8');
  expect(JSON.stringify(cell?.note)).toContain('không phải một trong ba tình trạng');
  expect(cell?.fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFFFCCC7' } });
  expect((await collectionBoard(context, sent.period.id)).rows[1]).toMatchObject({
    state: 'errors',
    returned: true,
    open: 2,
  });
  expect((await overview(context)).undo).toBe('trả lại biểu của Sở Y tế');
  const late = await lateList(context, sent.period.id);
  expect(late.units).toBe(2);
  expect(late.text).toContain('1. Sở Nội vụ (quá hạn 1 ngày)');
  await undo(context);
  expect((await collectionBoard(context, sent.period.id)).rows[1]?.state).toBe('late');
});
