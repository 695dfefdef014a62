import { expect, test } from 'vitest';
import { extendTasks } from '../../electron/services/deadlines/extendTasks.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { overview } from '../../electron/services/tasks/overview.ts';
import { outcomeOf, updateTasks } from '../../electron/services/tasks/updateTasks.ts';
import type { Day } from '../../shared/vietnamese/day.ts';
import { liveRows } from './liveRows.ts';
import { directiveWith, importAll, items, newRegister } from './registerWith.ts';
import { defaultQuery } from './storedTask.ts';
import { refusalOf } from './temporaryStore.ts';

const extension = { due: '2026-02-15' as Day, reason: 'Chờ hướng dẫn', document: '12/UBND-KGVX', signer: '' };

async function withTasks() {
  const register = newRegister();
  const { context } = register;
  const recurring = 'Sở Tài chính báo cáo kết quả giải ngân định kỳ hằng tháng, trước ngày 25.';
  const done = 'Sở Tư pháp rà soát văn bản quy phạm pháp luật, hoàn thành trước ngày 28/01/2026.';
  await importAll(context, directiveWith([...items, recurring, done]));
  const query = { ...defaultQuery(), sort: { key: 'code' as const, descending: false } };
  const rows = async () => (await listTasks(context, query)).rows;
  const ids = (await rows()).map(({ id }) => id);
  await outcomeOf(updateTasks(context, { choice: { ids: ids.slice(4) }, change: { status: 'done' } }));
  return { ...register, rows, ids };
}

test('those that can be are extended; the others are left and named with the reason', async () => {
  const { context, sqlite, rows, ids } = await withTasks();
  const before = liveRows(sqlite);
  const outcome = await outcomeOf(extendTasks(context, { choice: { ids }, extension }));
  expect(outcome.changed).toBe(1);
  const left = Object.fromEntries(outcome.unchanged.map(({ why, codes }) => [why, codes]));
  expect(left).toEqual({
    'not-later': ['NV-0002'],
    'no-day': ['NV-0003'],
    recurring: ['NV-0004'],
    done: ['NV-0005'],
  });
  expect((await rows()).map(({ due }) => due)[0]).toBe('2026-02-15');
  expect((await overview(context)).undo).toContain('gia hạn');
  await context.store.undo();
  expect(liveRows(sqlite)).toEqual(before);
  expect((await rows()).map(({ due }) => due)[0]).toBe('2026-01-30');
});

test('without a reason it is refused whole, and nothing is written', async () => {
  const { context, sqlite, ids } = await withTasks();
  const before = liveRows(sqlite);
  const without = { ...extension, reason: '  ' };
  expect(
    await refusalOf(() => outcomeOf(extendTasks(context, { choice: { ids }, extension: without }))),
  ).toBe('EXTENSION_NO_REASON');
  expect(liveRows(sqlite)).toEqual(before);
});
