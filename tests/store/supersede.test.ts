import { expect, test } from 'vitest';
import { taskBases } from '../../electron/services/bases/taskBases.ts';
import {
  listEnded,
  listSupersessions,
  reopenEnded,
  supersedePlan,
  supersedeTasks,
} from '../../electron/services/directives/supersedeTasks.ts';
import type { ServiceContext } from '../../electron/services/serviceContext.ts';
import { getTask } from '../../electron/services/tasks/getTask.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { liveRows } from './liveRows.ts';
import { directiveWith, importAll, items, newRegister } from './registerWith.ts';
import { defaultQuery } from './storedTask.ts';
import { refusalOf } from './temporaryStore.ts';

const tasksOf = async (context: ServiceContext) =>
  (await listTasks(context, { ...defaultQuery(), sort: { key: 'code', descending: false } })).rows;

/** Three tasks of one directive, and a second one that says it replaces the first. */
async function replaced(number = '31/KH-UBND', date: string | null = null) {
  const register = newRegister();
  const { context } = register;
  await importAll(context, directiveWith(items));
  const { outcome } = await importAll(
    context,
    directiveWith(
      ['Sở Tài chính bố trí kinh phí năm 2026 cho các xã, hoàn thành trước ngày 30/01/2026.'],
      '45/KH-UBND',
    ),
    'khac.txt',
  );
  const { directiveId } = outcome;
  await context.store.write({ action: 'update-task', data: {}, undoable: false }, ({ changes }) =>
    changes.insert('directive_reference', [
      {
        directive_id: directiveId,
        position: 9,
        number,
        kind: null,
        date: date as never,
        issuer: null,
        subject: null,
        span: '{}',
        relation: 'replaces',
      },
    ]),
  );
  const rows = await tasksOf(context);
  return { ...register, directiveId, ids: rows.map(({ id }) => id) };
}

test('a directive that replaces another proposes its open tasks, and does nothing by itself', async () => {
  const { context, directiveId, ids } = await replaced(' 31 / kh-ubnd', '2026-01-12');
  expect(await listSupersessions(context)).toMatchObject([
    { newer: { id: directiveId }, older: { number: '31/KH-UBND' }, relation: 'replaces', open: 3 },
  ]);
  const plan = await supersedePlan(context, directiveId);
  expect(plan.tasks.map(({ task }) => task.id)).toEqual(ids.slice(0, 3));
  expect(await tasksOf(context)).toHaveLength(4);
});

test.each([
  ['another number', '99/KH-UBND', null],
  ['another day', '31/KH-UBND', '2025-01-12'],
])('nothing is proposed for %s', async (_, number, date) => {
  const { context, directiveId } = await replaced(number, date);
  expect(await listSupersessions(context)).toEqual([]);
  expect(await refusalOf(() => supersedePlan(context, directiveId))).toBe('DIRECTIVE_GONE');
});

test('moved, ended and kept as one operation with one undo', async () => {
  const { context, sqlite, directiveId, ids } = await replaced();
  const [moved = '', ended = '', kept = ''] = ids;
  const before = liveRows(sqlite);
  const choices = [
    { taskId: moved, choice: 'move' as const },
    { taskId: ended, choice: 'end' as const },
    { taskId: kept, choice: 'keep' as const },
  ];
  expect(await supersedeTasks(context, { directiveId, choices })).toEqual({ moved: 1, ended: 1, kept: 1 });
  expect((await getTask(context, moved)).directive?.number).toBe('45/KH-UBND');
  expect(await taskBases(context, moved)).toMatchObject([
    { directive: { number: '31/KH-UBND' }, text: expect.stringContaining('cư trú'), source: [{}] },
  ]);
  const told = async (id: string) => (await getTask(context, id)).history[0];
  expect(await told(moved)).toMatchObject({
    action: 'Xử lý 3 nhiệm vụ theo văn bản 45/KH-UBND',
    changes: [
      { field: 'Văn bản giao', before: '31/KH-UBND', after: '45/KH-UBND' },
      { field: 'Văn bản khác cùng giao', before: null, after: '31/KH-UBND' },
    ],
  });
  expect((await told(ended))?.changes).toEqual([
    { field: 'Kết thúc do thay thế', before: null, after: 'ngày 21/01/2026, do 45/KH-UBND thay thế' },
  ]);
  expect((await told(kept))?.changes).toMatchObject([
    { after: 'vẫn giữ, dù 45/KH-UBND thay thế, sửa đổi văn bản giao' },
  ]);
  expect((await tasksOf(context)).map(({ id }) => id)).toEqual(ids.filter((id) => id !== ended));
  expect(await listEnded(context)).toMatchObject([{ id: ended, by: '45/KH-UBND', on: '2026-01-21' }]);
  expect(await listSupersessions(context)).toEqual([]);
  expect(await refusalOf(() => supersedeTasks(context, { directiveId, choices: choices.slice(0, 1) }))).toBe(
    'TASK_GONE',
  );
  await context.store.undo();
  expect(liveRows(sqlite)).toEqual(before);
  expect(await tasksOf(context)).toHaveLength(4);
});

test('an ended task is opened again', async () => {
  const { context, directiveId, ids } = await replaced();
  await supersedeTasks(context, { directiveId, choices: [{ taskId: ids[1] ?? '', choice: 'end' }] });
  expect(await tasksOf(context)).toHaveLength(3);
  await reopenEnded(context, ids[1] ?? '');
  expect((await tasksOf(context)).map(({ id }) => id)).toEqual(ids);
  expect(await refusalOf(() => reopenEnded(context, ids[1] ?? ''))).toBe('TASK_GONE');
});
