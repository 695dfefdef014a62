import { expect, test } from 'vitest';
import { measureAccuracy } from '../../electron/services/accuracy/measureAccuracy.ts';
import { confirmDraft } from '../../electron/services/drafts/confirmDraft.ts';
import { getDraft } from '../../electron/services/drafts/getDraft.ts';
import { discardDraft, saveDraft } from '../../electron/services/drafts/saveDraft.ts';
import type { ServiceContext } from '../../electron/services/serviceContext.ts';
import { changeSetting } from '../../electron/services/settings/changeSetting.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { undo } from '../../electron/services/tasks/undo.ts';
import { updateTask } from '../../electron/services/tasks/updateTask.ts';
import type { AccuracyReport } from '../../shared/contract/accuracyContract.ts';
import type { DraftTask } from '../../shared/contract/draftContract.ts';
import type { Day } from '../../shared/vietnamese/day.ts';
import { liveRows } from './liveRows.ts';
import { directiveWith, draftOf, importAll, items, newRegister } from './registerWith.ts';
import { defaultQuery } from './storedTask.ts';

async function measure(context: ServiceContext): Promise<AccuracyReport> {
  for await (const event of measureAccuracy(context)) if (event.step === 'done') return event.report;
  throw new Error('ended without a report');
}

/** Imports the three items and confirms what the reviewer makes of their proposals. */
async function review(
  context: ServiceContext,
  correct: (tasks: [DraftTask, DraftTask, DraftTask]) => DraftTask[],
  text = directiveWith(items),
) {
  const id = await draftOf(context, text);
  const { header, tasks } = await getDraft(context, id);
  const [first, second, third] = tasks.map((task) => ({ ...task, decision: 'accepted' as const }));
  if (!first || !second || !third) throw new Error('three proposals expected');
  await saveDraft(context, { id, header, tasks: correct([first, second, third]) });
  await confirmDraft(context, id);
}

const whole = (right: number) => ({ right, confirmed: right, proposed: right });

test('an empty register has nothing to measure', async () => {
  const { context } = newRegister();
  const { cases, now } = await measure(context);
  expect(cases).toEqual([]);
  expect(now.tasks).toEqual(whole(0));
});

test('what was accepted as proposed is right in everything', async () => {
  const { context } = newRegister();
  await importAll(context, directiveWith(items));
  const { cases, atImport, now } = await measure(context);
  expect(cases).toMatchObject([{ number: '31/KH-UBND', fileName: 'van-ban.txt', differences: [] }]);
  expect(now).toEqual({
    tasks: whole(3),
    leads: whole(3),
    coordinating: whole(1),
    deadlines: whole(2),
    wrongCertain: 0,
  });
  expect(atImport).toEqual(now);
});

test('each correction counts against what it corrected, and is shown side by side', async () => {
  const { context } = newRegister();
  await review(context, ([first, second, third]) => [
    {
      ...first,
      deadlines: first.deadlines.map((each) => ({
        ...each,
        deadline: { ...each.deadline, due: '2026-02-28' as Day },
      })),
    },
    { ...second, leads: second.leads.map((each) => ({ ...each, name: 'Sở Tài chính', unitId: null })) },
    { ...third, decision: 'refused' },
  ]);
  const { cases, now } = await measure(context);
  expect(now).toEqual({
    tasks: { right: 2, confirmed: 2, proposed: 3 },
    leads: { right: 1, confirmed: 2, proposed: 2 },
    coordinating: whole(1),
    deadlines: { right: 1, confirmed: 2, proposed: 2 },
    wrongCertain: 1,
  });
  expect(
    cases[0]?.differences.map(({ fields, proposed, confirmed }) => ({
      fields,
      proposed: proposed && [proposed.leads[0]?.name, proposed.deadlines[0]?.due],
      confirmed: confirmed && [confirmed.leads[0]?.name, confirmed.deadlines[0]?.due],
    })),
  ).toEqual([
    {
      fields: ['deadlines'],
      proposed: ['Sở Nội vụ', '2026-01-30'],
      confirmed: ['Sở Nội vụ', '2026-02-28'],
    },
    {
      fields: ['leads'],
      proposed: ['Sở Khoa học và Công nghệ', '2026-03-31'],
      confirmed: ['Sở Tài chính', '2026-03-31'],
    },
    { fields: ['tasks'], proposed: ['Sở Y tế', undefined], confirmed: null },
  ]);
});

test('later changes of the register, other settings and other drafts do not touch the measure', async () => {
  const { context } = newRegister();
  await importAll(context, directiveWith(items));
  const before = await measure(context);
  const { rows } = await listTasks(context, defaultQuery());
  for (const { id, version } of rows)
    await updateTask(context, { id, version, change: { leads: ['Sở Tài chính'], deadlines: [] } });
  await changeSetting(context, { name: 'beforeMeansDayBefore', value: 'true' });
  await discardDraft(context, await draftOf(context, directiveWith(items, '77/KH-UBND'), 'bo.txt'));
  expect(await measure(context)).toEqual(before);
});

test('a document read with "trước ngày D" as D − 1 is measured by it', async () => {
  const { context } = newRegister();
  await changeSetting(context, { name: 'beforeMeansDayBefore', value: 'true' });
  await importAll(context, directiveWith(items));
  await changeSetting(context, { name: 'beforeMeansDayBefore', value: 'false' });
  expect((await measure(context)).now).toMatchObject({ deadlines: whole(2), wrongCertain: 0 });
});

test('of a later version only what its own review decided is measured', async () => {
  const { context } = newRegister();
  await importAll(context, directiveWith(items));
  const later = [...items, 'Sở Tài chính bố trí kinh phí số hóa hồ sơ trước ngày 20/02/2026.'];
  await importAll(context, directiveWith(later), 'ban-moi.txt');
  const { cases } = await measure(context);
  expect(cases.map(({ fileName, now }) => [fileName, now.tasks])).toEqual([
    ['ban-moi.txt', whole(1)],
    ['van-ban.txt', whole(3)],
  ]);
  await importAll(context, `${directiveWith(later)}\n`, 'khong-co-gi-moi.txt');
  expect((await measure(context)).cases).toHaveLength(2);
});

test('two drafts of one document, confirmed one after the other, are one case', async () => {
  const { context } = newRegister();
  const one = await draftOf(context, directiveWith(items));
  const two = await draftOf(context, `${directiveWith(items)}\n\n`, 'ban-hai.txt');
  for (const id of [one, two]) {
    const { header, tasks } = await getDraft(context, id);
    await saveDraft(context, { id, header, tasks: tasks.map((task) => ({ ...task, decision: 'accepted' })) });
    await confirmDraft(context, id);
  }
  expect((await measure(context)).cases).toHaveLength(1);
});

test('an undone confirmation leaves no case, and a new one its own', async () => {
  const { context, sqlite } = newRegister();
  const before = liveRows(sqlite);
  await importAll(context, directiveWith(items));
  await undo(context);
  expect(liveRows(sqlite)).toEqual(before);
  expect((await measure(context)).cases).toEqual([]);
});

test('a case lies in its table once, not in the log as well', async () => {
  const { context, sqlite } = newRegister();
  await importAll(context, directiveWith(items));
  const logged = sqlite
    .prepare("select after from operation_change where table_name = 'extraction_case'")
    .all();
  expect(logged).toHaveLength(1);
  expect(JSON.stringify(logged)).not.toContain('cư trú');
});

test('progress is told document by document, and an abort ends it between two', async () => {
  const { context } = newRegister();
  for (const number of ['31/KH-UBND', '32/KH-UBND', '33/KH-UBND'])
    await importAll(context, directiveWith(items, number), `${number.slice(0, 2)}.txt`);
  const abort = new AbortController();
  const seen: string[] = [];
  const run = async () => {
    for await (const event of measureAccuracy(context, abort.signal)) {
      seen.push(event.step === 'measuring' ? `${event.done}/${event.all}` : event.step);
      if (seen.length === 2) abort.abort();
    }
  };
  await expect(run()).rejects.toMatchObject({ name: 'AbortError' });
  expect(seen).toEqual(['0/3', '1/3']);
});
