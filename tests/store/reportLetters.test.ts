import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readDocument } from '../../electron/documents/readDocument.ts';
import { acceptReturned } from '../../electron/services/collection/acceptReturned.ts';
import { collectionBoard } from '../../electron/services/collection/collectionBoard.ts';
import { lateList } from '../../electron/services/collection/lateList.ts';
import { makeForms } from '../../electron/services/collection/makeForms.ts';
import { setTemplate } from '../../electron/services/letters/letterTemplates.ts';
import { type LetterStep, makeLetters } from '../../electron/services/letters/makeLetters.ts';
import { reportWork } from '../../electron/services/letters/reportsToAsk.ts';
import { letterWork } from '../../electron/services/letters/unitsToRemind.ts';
import { changeSetting } from '../../electron/services/settings/changeSetting.ts';
import { overview } from '../../electron/services/tasks/overview.ts';
import { undo } from '../../electron/services/tasks/undo.ts';
import { removeTasks } from '../../electron/services/trash/removeToTrash.ts';
import { changeUnits } from '../../electron/services/units/changeUnits.ts';
import type { MakeLetters } from '../../shared/contract/letterContract.ts';
import type { Day } from '../../shared/vietnamese/day.ts';
import { healthFile } from '../corpus/collection/judge.ts';
import { memoryTarget } from '../corpus/collection/memoryTarget.ts';
import { type SentForms, sentForms } from '../corpus/collection/sentForms.ts';
import { liveRows } from './liveRows.ts';
import { refusalOf, temporaryFolder } from './temporaryStore.ts';

const day = (text: string) => text as Day;
const attachments = {
  keep: async (bytes: Uint8Array) => ({ sha256: '', size: bytes.byteLength }),
  has: async () => true,
};

/** Forms that were asked for by 15/01/2026; today is 21/01/2026. */
async function lateForms() {
  const sent = await sentForms({ dueOn: day('2026-01-15') });
  await changeSetting(sent.context, { name: 'letterSymbol', value: 'TGV-TH' });
  return sent;
}
const missing = ({ context, period }: SentForms, soon = false) =>
  reportWork(context, { periodId: period.id, soon });

const asked = (
  { period, unitIds }: SentForms,
  change: Partial<MakeLetters> = {},
  soon = false,
): MakeLetters => ({
  about: { kind: 'report', periodId: period.id, soon },
  units: unitIds,
  firstNumber: 7,
  day: day('2026-01-21'),
  answerBy: day('2026-01-24'),
  ...change,
});
async function all(events: AsyncIterable<LetterStep>): Promise<LetterStep[]> {
  const seen = [];
  for await (const event of events) seen.push(event);
  return seen;
}
const giveBack = async ({ context, period, files }: SentForms) =>
  acceptReturned({ ...context, attachments }, period.id, [
    { file: { fileName: healthFile, bytes: files.get(healthFile) ?? new Uint8Array() }, decisions: [] },
  ]);
const remindedOf = async ({ context, period }: SentForms) =>
  (await collectionBoard(context, period.id)).rows.map(({ unit, reminded }) => [unit, reminded]);

test('whose report is asked for: every unit that is late, those that answered never, those waiting when asked', async () => {
  const sent = await lateForms();
  const { units, answerBy } = await missing(sent);
  expect(answerBy).toBe('2026-01-26'); // three working days after a Wednesday
  expect(
    units.map(({ unit, tasks, sentOn, dueOn, lateDays, rounds }) => [
      unit.name,
      tasks,
      sentOn,
      dueOn,
      lateDays,
      rounds,
    ]),
  ).toEqual([
    ['Sở Nội vụ', 3, '2026-01-21', '2026-01-15', 6, 0],
    ['Sở Y tế', 9, '2026-01-21', '2026-01-15', 6, 0],
    ['UBND phường An Lạc', 2, '2026-01-21', '2026-01-15', 6, 0],
  ]);
  await giveBack(sent);
  expect((await missing(sent, true)).units.map(({ unit }) => unit.name)).toEqual([
    'Sở Nội vụ',
    'UBND phường An Lạc',
  ]);

  const waiting = await sentForms({ dueOn: day('2026-01-25') });
  expect((await missing(waiting)).units).toEqual([]);
  expect((await missing(waiting, true)).units.map(({ lateDays }) => lateDays)).toEqual([null, null, null]);
});

test('one letter a unit in one act: files, the register, the form’s reminders on the board; one undo', async () => {
  const sent = await lateForms();
  const { context, sqlite, unitIds } = sent;
  const before = liveRows(sqlite);
  const folder = temporaryFolder();
  expect((await all(makeLetters(context, asked(sent), folder))).at(-1)).toMatchObject({
    step: 'done',
    letters: 3,
    tasks: 14,
  });
  expect(readdirSync(folder).sort()).toEqual([
    'CV 07 - gui bao cao - So Noi vu.docx',
    'CV 08 - gui bao cao - So Y te.docx',
    'CV 09 - gui bao cao - UBND phuong An Lac.docx',
  ]);
  const register = await context.store.read(({ letters }) => letters.latest(10));
  expect(register.map(({ kind, period, number, unit }) => [kind, period, number, unit.name])).toEqual([
    ['report', 'Kỳ 01/2026', 9, 'UBND phường An Lạc'],
    ['report', 'Kỳ 01/2026', 8, 'Sở Y tế'],
    ['report', 'Kỳ 01/2026', 7, 'Sở Nội vụ'],
  ]);
  expect(await remindedOf(sent)).toEqual([
    ['Sở Nội vụ', { times: 1, lastOn: '2026-01-21', number: '07/TGV-TH' }],
    ['Sở Y tế', { times: 1, lastOn: '2026-01-21', number: '08/TGV-TH' }],
    ['UBND phường An Lạc', { times: 1, lastOn: '2026-01-21', number: '09/TGV-TH' }],
  ]);
  expect((await overview(context)).undo).toBe('lập 3 công văn đôn đốc gửi báo cáo Kỳ 01/2026');
  // one sequence of numbers for both kinds
  expect((await letterWork(context, { soon: false })).nextNumber).toBe(10);

  await all(makeLetters(context, asked(sent, { units: unitIds.slice(0, 1), firstNumber: null }), folder));
  expect(await remindedOf(sent)).toContainEqual([
    'Sở Y tế',
    { times: 2, lastOn: '2026-01-21', number: null },
  ]);
  expect((await missing(sent)).units.find(({ unit }) => unit.name === 'Sở Y tế')?.rounds).toBe(2);
  await undo(context);
  await undo(context);
  expect(liveRows(sqlite)).toEqual(before);
  expect((await remindedOf(sent)).map(([, reminded]) => reminded)).toEqual([null, null, null]);
});

test('the letter names every task of the form that its unit has still a part in, and the letter before it', async () => {
  const sent = await lateForms();
  const { context, taskIds, unitIds } = sent;
  await removeTasks(context, taskIds.slice(9, 10));
  const folder = temporaryFolder();
  const health = { units: unitIds.slice(0, 1) };
  await all(makeLetters(context, asked(sent, health), folder));
  await all(makeLetters(context, asked(sent, { ...health, firstNumber: 8 }), folder));
  const bytes = new Uint8Array(readFileSync(path.join(folder, 'CV 08 - gui bao cao - So Y te.docx')));
  const { blocks } = await readDocument({ bytes, fileName: 'cv.docx' });
  expect(blocks.map(({ text }) => text).join('\n')).toContain(
    'đã đôn đốc 01 lần, gần nhất tại Công văn số 07/TGV-TH ngày 21/01/2026',
  );
  const rows = blocks
    .filter(({ kind }) => kind === 'row')
    .map(({ cells }) => cells.map(({ text }) => text))
    .filter(([order]) => /^\d+$/u.test(order ?? ''));
  expect(rows.map(([order, code, , , role]) => [order, code, role])).toEqual([
    ['1', 'NV-0001', 'Chủ trì'],
    ['2', 'NV-0002', 'Chủ trì'],
    ['3', 'NV-0003', 'Chủ trì'],
    ['4', 'NV-0004', 'Chủ trì'],
    ['5', 'NV-0006', 'Chủ trì'],
    ['6', 'NV-0008', 'Chủ trì'],
    ['7', 'NV-0009', 'Chủ trì'],
    ['8', 'NV-0005', 'Phối hợp'],
  ]);
});

test('nobody left to ask, a number of the other kind, a closed period: refused, nothing is written', async () => {
  const sent = await lateForms();
  const { context, sqlite, period } = sent;
  await all(makeLetters(context, asked(sent), temporaryFolder()));
  const rows = liveRows(sqlite);
  const folder = temporaryFolder();
  const refused = (change: Partial<MakeLetters>) =>
    refusalOf(() => all(makeLetters(context, asked(sent, change), folder)));
  expect(await refused({ firstNumber: 9 })).toBe('LETTER_NUMBER_TAKEN');
  expect(await refused({ units: ['không có'], firstNumber: 20 })).toBe('LETTER_NONE_MISSING');
  expect(await refused({ about: { kind: 'report', periodId: 'không có', soon: false } })).toBe('PERIOD_GONE');
  expect(readdirSync(folder)).toEqual([]);
  expect(liveRows(sqlite)).toEqual(rows);
  sqlite.prepare("update period set closed_on = '2026-01-20' where id = ?").run(period.id);
  expect(await refused({ firstNumber: 20 })).toBe('PERIOD_CLOSED');
});

test('a form that was sent anew with a later day: the unit waits, its reminders stay', async () => {
  const sent = await lateForms();
  const { context, period, unitIds } = sent;
  await all(makeLetters(context, asked(sent), temporaryFolder()));
  const input = { periodId: period.id, unitIds: unitIds.slice(0, 1), dueOn: day('2026-01-30') };
  for await (const _ of makeForms(context, input, memoryTarget()));
  expect((await missing(sent)).units.map(({ unit }) => unit.name)).toEqual([
    'Sở Nội vụ',
    'UBND phường An Lạc',
  ]);
  expect(await remindedOf(sent)).toContainEqual([
    'Sở Y tế',
    { times: 1, lastOn: '2026-01-21', number: '08/TGV-TH' },
  ]);
});

test('who has no part any more in what it was asked is late nowhere: the board counts as many as get a letter', async () => {
  const sent = await lateForms();
  const { context, period, unitIds, taskIds } = sent;
  const [health = '', home = '', ward = ''] = unitIds;
  const states = async () =>
    (await collectionBoard(context, period.id)).rows.map(({ unit, state, lateDays }) => [
      unit,
      state,
      lateDays,
    ]);
  await changeUnits(context, {
    kind: 'merged',
    on: day('2026-01-18'),
    year: null,
    document: '12/NQ-HĐND',
    before: [health, home],
    after: [{ id: home }],
  });
  expect(await states()).toEqual([
    ['Sở Nội vụ', 'late', 6],
    ['Sở Y tế', 'over', null],
    ['UBND phường An Lạc', 'late', 6],
  ]);
  expect((await missing(sent)).units.map(({ unit }) => unit.name)).toEqual([
    'Sở Nội vụ',
    'UBND phường An Lạc',
  ]);
  expect((await lateList(context, period.id)).units).toBe(2);

  // the tasks of a unit that stands may go to others as well
  const led = (await context.store.read(({ tasks }) => tasks.unitRows(taskIds)))
    .filter(({ unit_id }) => unit_id === ward)
    .map(({ task_id }) => task_id);
  await removeTasks(context, led);
  expect((await states()).at(-1)).toEqual(['UBND phường An Lạc', 'over', null]);
  expect((await missing(sent)).units.map(({ unit }) => unit.name)).toEqual(['Sở Nội vụ']);
  await undo(context);
  await undo(context);
  expect((await states()).map(([, state]) => state)).toEqual(['late', 'late', 'late']);
});

test('who has tasks to report on and was sent no form gets no letter, and is told; once it was sent one it is not', async () => {
  const sent = await lateForms();
  const { context, period, sqlite, unitIds } = sent;
  const unsent = async () => (await missing(sent)).unsent.map(({ name }) => name);
  expect(await unsent()).toEqual([]);
  const of = "(select id from unit where name in ('Sở Y tế', 'UBND phường An Lạc'))";
  sqlite.exec(`update collection_form set deleted_at = '2026-01-21T00:00:00.000Z' where unit_id in ${of}`);
  expect(await unsent()).toEqual(['Sở Y tế', 'UBND phường An Lạc']);
  expect((await missing(sent, true)).units.map(({ unit }) => unit.name)).toEqual(['Sở Nội vụ']);
  const input = { periodId: period.id, unitIds: unitIds.slice(0, 1), dueOn: day('2026-01-30') };
  for await (const _ of makeForms(context, input, memoryTarget()));
  expect(await unsent()).toEqual(['UBND phường An Lạc']);
});

test('each kind has a template of its own', async () => {
  const { context } = await lateForms();
  const { letterTemplate } = await import('../../electron/office/letters/letterTemplate.ts');
  const bytes = await letterTemplate('report');
  await setTemplate(context, { kind: 'report', bytes, fileName: 'rieng.docx' });
  const templates = await context.store.read(async ({ letters }) => [
    (await letters.template('report'))?.fileName,
    (await letters.template('tasks'))?.fileName,
  ]);
  expect(templates).toEqual(['rieng.docx', undefined]);
});
