import { expect, test } from 'vitest';
import { mergeTasks } from '../../electron/services/bases/mergeTasks.ts';
import { alikeOf, taskBases } from '../../electron/services/bases/taskBases.ts';
import { confirmDraft } from '../../electron/services/drafts/confirmDraft.ts';
import { getDraft } from '../../electron/services/drafts/getDraft.ts';
import { saveDraft } from '../../electron/services/drafts/saveDraft.ts';
import type { ServiceContext } from '../../electron/services/serviceContext.ts';
import { getTask } from '../../electron/services/tasks/getTask.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { listTrash } from '../../electron/services/trash/listTrash.ts';
import { removeToTrash } from '../../electron/services/trash/removeToTrash.ts';
import { TrashQuery } from '../../shared/contract/trashContract.ts';
import { liveRows } from './liveRows.ts';
import { directiveWith, draftOf, importAll, items, newRegister } from './registerWith.ts';
import { defaultQuery } from './storedTask.ts';

const again =
  'Sở Nội vụ chủ trì, phối hợp với Công an tỉnh rà soát, làm sạch dữ liệu cư trú của cán bộ, hoàn thành trước ngày 05/02/2026.';
const other = 'Sở Tài chính bố trí kinh phí năm 2026 cho các xã, hoàn thành trước ngày 30/01/2026.';
const tasksOf = async (context: ServiceContext) =>
  (await listTasks(context, { ...defaultQuery(), sort: { key: 'code', descending: false } })).rows;

async function secondDirective(context: ServiceContext, same: boolean) {
  const id = await draftOf(context, directiveWith([again, other], '45/KH-UBND'), 'khac.txt');
  const draft = await getDraft(context, id);
  const tasks = draft.tasks.map((task) => ({
    ...task,
    decision: 'accepted' as const,
    ...(same && task.alike && { sameAs: task.alike.id }),
  }));
  await saveDraft(context, { id, header: draft.header, tasks });
  return { draft, outcome: await confirmDraft(context, id) };
}

test('a proposed task that is alike to one of another directive says so, and only that one', async () => {
  const { context } = newRegister();
  await importAll(context, directiveWith(items));
  const [first] = await tasksOf(context);
  const id = await draftOf(context, directiveWith([again, other], '45/KH-UBND'), 'khac.txt');
  const { tasks } = await getDraft(context, id);
  expect(tasks.map(({ alike }) => alike?.id ?? null)).toEqual([first?.id, null]);
  expect(tasks[0]?.alike).toMatchObject({ code: first?.code, directive: '31/KH-UBND' });
});

test('said to be the same, it becomes a further basis of the one task, with its sentence; one undo', async () => {
  const { context, sqlite } = newRegister();
  await importAll(context, directiveWith(items));
  const before = await tasksOf(context);
  const rows = liveRows(sqlite);
  const { outcome } = await secondDirective(context, true);
  expect(outcome).toMatchObject({ added: 1, joined: 1 });
  expect(await tasksOf(context)).toHaveLength(before.length + 1);
  const bases = await taskBases(context, before[0]?.id ?? '');
  expect(bases).toMatchObject([
    { directive: { number: '45/KH-UBND' }, text: expect.stringContaining('làm sạch') },
  ]);
  const [span] = bases[0]?.source ?? [];
  const sentence = bases[0]?.context.find(({ no }) => no === span?.block)?.text.slice(span?.from, span?.to);
  expect(sentence).toContain('làm sạch dữ liệu cư trú');
  expect((await getTask(context, before[0]?.id ?? '')).directive?.number).toBe('31/KH-UBND');
  // read once more, neither is proposed again
  const draft = await getDraft(
    context,
    await draftOf(context, directiveWith([again, other], '45/KH-UBND'), 'nua.txt'),
  );
  expect(draft.tasks).toEqual([]);
  await context.store.undo();
  expect(liveRows(sqlite)).toEqual(rows);
});

test('kept apart, it is a task of its own', async () => {
  const { context } = newRegister();
  await importAll(context, directiveWith(items));
  const { outcome } = await secondDirective(context, false);
  expect(outcome).toMatchObject({ added: 2, joined: 0 });
});

test('two tasks are made one: bases, units and what it lacked come along, the other lies in the trash; one undo', async () => {
  const { context, sqlite } = newRegister();
  await importAll(context, directiveWith(items));
  await secondDirective(context, false);
  const [keep] = await tasksOf(context);
  const [found] = await alikeOf(context, keep?.id ?? '');
  expect(found).toMatchObject({ directive: '45/KH-UBND' });
  const rows = liveRows(sqlite);
  expect(await mergeTasks(context, { keep: keep?.id ?? '', others: [found?.id ?? ''] })).toEqual({
    merged: 1,
  });
  expect((await tasksOf(context)).map(({ id }) => id)).not.toContain(found?.id);
  expect(await taskBases(context, keep?.id ?? '')).toMatchObject([{ directive: { number: '45/KH-UBND' } }]);
  expect((await listTrash(context, TrashQuery.parse({}))).rows.map(({ id }) => id)).toEqual([found?.id]);
  expect(await alikeOf(context, keep?.id ?? '')).toEqual([]);
  expect(sqlite.pragma('foreign_key_check')).toEqual([]);
  await context.store.undo();
  expect(liveRows(sqlite)).toEqual(rows);
});

test('a task that another directive gives too stays when its first one is thrown away', async () => {
  const { context, sqlite } = newRegister();
  const { outcome } = await importAll(context, directiveWith(items));
  await secondDirective(context, true);
  const [shared] = await tasksOf(context);
  const rows = liveRows(sqlite);
  await removeToTrash(context, { kind: 'directive', ids: [outcome.directiveId] });
  const left = await tasksOf(context);
  expect(left.map(({ directive }) => directive?.number)).toEqual(['45/KH-UBND', '45/KH-UBND']);
  expect(left[0]?.id).toBe(shared?.id);
  expect(await taskBases(context, shared?.id ?? '')).toEqual([]);
  await context.store.undo();
  expect(liveRows(sqlite)).toEqual(rows);
});
