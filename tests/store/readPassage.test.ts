import { expect, test } from 'vitest';
import { confirmDraft } from '../../electron/services/drafts/confirmDraft.ts';
import { getDraft } from '../../electron/services/drafts/getDraft.ts';
import { readPassage } from '../../electron/services/drafts/readPassage.ts';
import { acceptAll, saveDraft } from '../../electron/services/drafts/saveDraft.ts';
import { getTask } from '../../electron/services/tasks/getTask.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { undo } from '../../electron/services/tasks/undo.ts';
import type { Draft, DraftTask } from '../../shared/contract/draftContract.ts';
import type { Span } from '../../shared/extraction/block.ts';
import { parseIsoDay } from '../../shared/vietnamese/day.ts';
import { draftTaskOf } from '../draftParts.ts';
import { directiveWith, draftOf, importAll, items, newRegister } from './registerWith.ts';
import { defaultQuery } from './storedTask.ts';
import { refusalOf } from './temporaryStore.ts';

const aim = 'Sở Nội vụ phối hợp với Công an tỉnh bố trí máy quét cho các xã trước ngày 20/02/2026.';
const withAim = (number: string) =>
  directiveWith(items, number).replace('Hoàn thành số hóa hồ sơ của tỉnh.', aim);

function placeOf({ blocks }: Draft, words: string): Span {
  const block = blocks.find(({ text }) => text.includes(words));
  const from = block?.text.indexOf(words) ?? -1;
  if (!block || from < 0) throw new Error(`no ${words}`);
  return { block: block.no, from, to: from + words.length };
}
const taskOf = (key: string, text: string, source: Span[], fields: Partial<DraftTask>) =>
  draftTaskOf({
    key,
    text,
    source,
    decision: 'accepted',
    corrected: true,
    ...fields,
  });

test('a passage that nothing proposed is read, kept with the draft, stored with its place, and undone with the rest', async () => {
  const { context } = newRegister();
  await importAll(context, directiveWith(items, '30/KH-UBND')); // the directory knows the units from here on
  const id = await draftOf(context, withAim('31/KH-UBND'), 'hai.txt');
  const draft = await getDraft(context, id);
  expect(draft.tasks.some(({ text }) => text === aim)).toBe(false);
  const source = [placeOf(draft, aim)];
  const read = await readPassage(context, { id, source, on: draft.header.date });
  expect(read.leads).toMatchObject([{ unitName: 'Sở Nội vụ', confidence: 1, certainty: 'certain' }]);
  expect(read.coordinating).toMatchObject([{ unitName: 'Công an tỉnh', confidence: 1 }]);
  expect(read.deadlines).toMatchObject([{ deadline: { due: '2026-02-20', certain: true } }]);

  const made = taskOf('text-1', aim, source, read);
  await saveDraft(context, { id, header: draft.header, tasks: [...draft.tasks, made] });
  await acceptAll(context, id);
  const before = (await listTasks(context, defaultQuery())).rows.length;
  await confirmDraft(context, id);
  const { rows } = await listTasks(context, defaultQuery());
  const stored = rows.find(({ text }) => text === aim);
  expect(stored).toMatchObject({ leads: [{ name: 'Sở Nội vụ' }] });
  const detail = await getTask(context, stored?.id ?? '');
  expect(detail.source).toEqual(source);
  await undo(context);
  expect((await listTasks(context, defaultQuery())).rows).toHaveLength(before);
  expect((await getDraft(context, id)).tasks.map(({ text }) => text)).toContain(aim);
});

test('the day that the clerk set for the document is the one to reckon from', async () => {
  const { context } = newRegister();
  const words = 'Sở Y tế báo cáo kết quả trong vòng 10 ngày kể từ ngày ký.';
  const text = directiveWith(items).replace('Hoàn thành số hóa hồ sơ của tỉnh.', words);
  const id = await draftOf(context, text);
  const source = [placeOf(await getDraft(context, id), words)];
  const due = async (on: string) =>
    (await readPassage(context, { id, source, on: parseIsoDay(on) ?? null })).deadlines[0]?.deadline.due;
  expect(await due('2026-01-12')).toBe('2026-01-22');
  expect(await due('2026-03-02')).toBe('2026-03-12');
});

test('a task of another directive that says the same is shown beside it', async () => {
  const { context } = newRegister();
  await importAll(context, directiveWith([aim], '30/KH-UBND'));
  const id = await draftOf(context, withAim('31/KH-UBND'), 'hai.txt');
  const draft = await getDraft(context, id);
  const read = await readPassage(context, { id, source: [placeOf(draft, aim)], on: draft.header.date });
  expect(read.alike).toMatchObject({ text: aim });
});

test('a draft that is gone, and a place that its document has not, are refused', async () => {
  const { context } = newRegister();
  const id = await draftOf(context, directiveWith(items));
  const ask = (draft: string, block: number) =>
    refusalOf(() => readPassage(context, { id: draft, source: [{ block, from: 0, to: 5 }], on: null }));
  expect(await ask('none', 0)).toBe('DRAFT_GONE');
  expect(await ask(id, 999)).toBe('DRAFT_GONE');
});
