import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import {
  downloadTemplate,
  resetTemplate,
  setTemplate,
} from '../../electron/services/letters/letterTemplates.ts';
import { type LetterStep, makeLetters } from '../../electron/services/letters/makeLetters.ts';
import { letterWork } from '../../electron/services/letters/unitsToRemind.ts';
import { loadSample } from '../../electron/services/sample/loadSample.ts';
import { changeSetting } from '../../electron/services/settings/changeSetting.ts';
import { getTask } from '../../electron/services/tasks/getTask.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { undo } from '../../electron/services/tasks/undo.ts';
import type { MakeLetters } from '../../shared/contract/letterContract.ts';
import type { Day } from '../../shared/vietnamese/day.ts';
import { liveRows } from './liveRows.ts';
import { newRegister } from './registerWith.ts';
import { defaultQuery } from './storedTask.ts';
import { refusalOf, temporaryFolder } from './temporaryStore.ts';

async function sampleRegister() {
  const register = newRegister();
  await loadSample(register.context);
  await changeSetting(register.context, { name: 'letterSymbol', value: 'TGV-TH' });
  const { units } = await letterWork(register.context, { soon: false });
  return { ...register, ids: units.map(({ unit }) => unit.id) };
}
const asked = (units: string[], change: Partial<MakeLetters> = {}): MakeLetters => ({
  about: { kind: 'tasks', soon: false },
  units,
  firstNumber: 7,
  day: '2026-01-21' as Day,
  answerBy: '2026-01-28' as Day,
  ...change,
});
async function all(events: AsyncIterable<LetterStep>): Promise<LetterStep[]> {
  const seen = [];
  for await (const event of events) seen.push(event);
  return seen;
}

test('whom a letter goes to: every lead of a task that is overdue or due today, and nobody else', async () => {
  const { context } = await sampleRegister();
  const { rows } = await listTasks(context, defaultQuery({ timeliness: ['overdue', 'due-today'] }));
  const leads = new Map<string, number>();
  for (const row of rows) for (const { id } of row.leads) leads.set(id, (leads.get(id) ?? 0) + 1);
  const { units, withoutLead, nextNumber } = await letterWork(context, { soon: false });
  expect(new Map(units.map(({ unit, overdue, dueToday }) => [unit.id, overdue + dueToday]))).toEqual(leads);
  expect(withoutLead).toBe(rows.filter((row) => row.leads.length === 0).length);
  expect(nextNumber).toBe(1);
  const more = await letterWork(context, { soon: true });
  expect(more.units.reduce((sum, { dueSoon }) => sum + dueSoon, 0)).toBeGreaterThan(0);
});

test('one letter a unit in one act: files, numbers, the act on each task; one undo', async () => {
  const { context, sqlite, ids } = await sampleRegister();
  const before = liveRows(sqlite);
  const folder = temporaryFolder();
  const events = await all(makeLetters(context, asked(ids), folder));
  const done = events.at(-1);
  expect(done).toMatchObject({ step: 'done', letters: ids.length, file: null });
  expect(readdirSync(folder)).toHaveLength(ids.length);
  expect(readdirSync(folder).every((name) => /^CV \d\d - [A-Za-z0-9 .,&()-]+\.docx$/u.test(name))).toBe(true);

  const letters = await context.store.read((repositories) => repositories.letters.latest(100));
  expect(letters.map(({ number }) => number).sort((a, b) => Number(a) - Number(b))).toEqual(
    ids.map((_, at) => 7 + at),
  );
  const [late] = (await listTasks(context, defaultQuery({ timeliness: ['overdue'] }))).rows;
  const history = (await getTask(context, late?.id ?? '')).history;
  expect(history[0]?.changes[0]?.after).toMatch(/^nhắc lần 1 ngày 21\/01\/2026, số \d\d\/TGV-TH/u);
  expect((await letterWork(context, { soon: false })).nextNumber).toBe(7 + ids.length);

  await undo(context);
  expect(liveRows(sqlite)).toEqual(before);
});

test('a task that two units lead: a letter to each counts once for each of them', async () => {
  const { context, ids } = await sampleRegister();
  const { rows } = await listTasks(context, defaultQuery({ timeliness: ['overdue', 'due-today'] }));
  const task = rows.find(({ leads }) => leads.length > 1);
  if (!task) throw new Error('no task of several leads');
  const shared = task.leads.map(({ id }) => id);
  await all(makeLetters(context, asked(ids), temporaryFolder()));
  const { units } = await letterWork(context, { soon: false });
  expect(units.map(({ rounds }) => rounds)).toEqual(units.map(() => 1));
  const roundsOfTask = () =>
    context.store.read(async ({ reminders }) => (await reminders.countsOf([task.id])).get(task.id)?.rounds);
  expect(await roundsOfTask()).toBe(1);
  await all(makeLetters(context, asked(shared.slice(0, 1), { firstNumber: 90 }), temporaryFolder()));
  const again = new Map(
    (await letterWork(context, { soon: false })).units.map(({ unit, rounds }) => [unit.id, rounds]),
  );
  expect(shared.map((id) => again.get(id))).toEqual([2, 1]);
  expect(await roundsOfTask()).toBe(2);
});

test('a number that is given already: refused before anything is written', async () => {
  const { context, sqlite, ids } = await sampleRegister();
  await all(makeLetters(context, asked(ids.slice(0, 1)), temporaryFolder()));
  const rows = liveRows(sqlite);
  const folder = temporaryFolder();
  expect(await refusalOf(() => all(makeLetters(context, asked(ids, { firstNumber: 6 }), folder)))).toBe(
    'LETTER_NUMBER_TAKEN',
  );
  expect(readdirSync(folder)).toEqual([]);
  expect(liveRows(sqlite)).toEqual(rows);
  // another year counts from one again
  await all(makeLetters(context, asked(ids.slice(0, 1), { day: '2027-01-04' as Day }), folder));
});

test('stopped midway: no file stays, nothing is written down', async () => {
  const { context, sqlite, ids } = await sampleRegister();
  expect(ids.length).toBeGreaterThan(2);
  const before = liveRows(sqlite);
  const folder = temporaryFolder();
  const abort = new AbortController();
  const stopped = (async () => {
    for await (const event of makeLetters(context, asked(ids), folder, abort.signal))
      if (event.step === 'writing' && event.done === 2) abort.abort();
  })();
  await expect(stopped).rejects.toThrow(/abort/iu);
  expect(readdirSync(folder)).toEqual([]);
  expect(liveRows(sqlite)).toEqual(before);
});

test('a file that is there already is never written over', async () => {
  const { context, ids } = await sampleRegister();
  const folder = temporaryFolder();
  await all(makeLetters(context, asked(ids.slice(0, 1), { firstNumber: null }), folder));
  const [first = ''] = readdirSync(folder);
  writeFileSync(path.join(folder, first), 'của người khác');
  await all(makeLetters(context, asked(ids.slice(0, 1), { firstNumber: null }), folder));
  expect(readFileSync(path.join(folder, first), 'utf8')).toBe('của người khác');
  expect(readdirSync(folder)).toHaveLength(2);
});

test('a folder that cannot be written to: refused, nothing is written down', async () => {
  const { context, sqlite, ids } = await sampleRegister();
  const before = liveRows(sqlite);
  const folder = path.join(temporaryFolder(), 'khong-co');
  expect(await refusalOf(() => all(makeLetters(context, asked(ids), folder)))).toBe('TARGET_NOT_WRITABLE');
  expect(await refusalOf(() => all(makeLetters(context, asked(['khong-co']), folder)))).toBe(
    'LETTER_NO_TASKS',
  );
  expect(liveRows(sqlite)).toEqual(before);
});

test('in browser mode all letters come as one archive', async () => {
  const { context, ids } = await sampleRegister();
  const done = (await all(makeLetters(context, asked(ids), null))).at(-1);
  const bytes = done?.step === 'done' && done.file ? await done.file.arrayBuffer() : new ArrayBuffer(0);
  expect(Object.keys((await JSZip.loadAsync(bytes)).files)).toHaveLength(ids.length);
});

test('the office’s own template is used once it is set, and the program’s again when it is taken back', async () => {
  const { context, ids } = await sampleRegister();
  const { file } = await downloadTemplate(context, 'tasks');
  const zip = await JSZip.loadAsync(await file.arrayBuffer());
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
  zip.file('word/document.xml', xml.replace('V/v đôn đốc', 'V/v nhắc việc'));
  const bytes = await zip.generateAsync({ type: 'uint8array' });
  expect(await setTemplate(context, { kind: 'tasks', bytes, fileName: 'mau so.docx' })).toEqual({
    fileName: 'mau so.docx',
  });
  expect((await letterWork(context, { soon: false })).template).toBe('mau so.docx');

  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'a'));
  await all(makeLetters(context, asked(ids.slice(0, 1)), path.join(folder, 'a')));
  const [name = ''] = readdirSync(path.join(folder, 'a'));
  const made = await JSZip.loadAsync(readFileSync(path.join(folder, 'a', name)));
  expect(await made.file('word/document.xml')?.async('string')).toContain('V/v nhắc việc');

  await undo(context); // the letters
  await undo(context); // the template
  expect((await letterWork(context, { soon: false })).template).toBeNull();
  await setTemplate(context, { kind: 'tasks', bytes, fileName: 'mau so.docx' });
  expect(await resetTemplate(context, 'tasks')).toEqual({ reset: true });
  expect(await resetTemplate(context, 'tasks')).toEqual({ reset: false });
  expect((await downloadTemplate(context, 'tasks')).fileName).toBe('Mau cong van don doc.docx');
  const broken = new TextEncoder().encode('x');
  expect(
    await refusalOf(() => setTemplate(context, { kind: 'tasks', bytes: broken, fileName: 'x.docx' })),
  ).toBe('LETTER_TEMPLATE_UNREADABLE');
});
