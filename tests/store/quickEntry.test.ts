import { expect, test } from 'vitest';
import { keepEntry, keptEntries, taskOfNumber } from '../../electron/services/entry/quickEntry.ts';
import { removeProgress } from '../../electron/services/progress/recordProgress.ts';
import { removeTasks } from '../../electron/services/trash/removeToTrash.ts';
import type { Day } from '../../shared/vietnamese/day.ts';
import { directiveWith, importAll, items, newRegister } from './registerWith.ts';
import { refusalOf } from './temporaryStore.ts';

const on = '2026-01-20' as Day;
const line = { number: 1, on, status: null, percent: null, text: '', replaces: null };

async function register() {
  const { context } = newRegister();
  await importAll(context, directiveWith(items));
  return context;
}

test('a line is the office’s own report: it moves the task and is one undo', async () => {
  const context = await register();
  const kept = await keepEntry(context, { ...line, status: 'done', text: 'Đã ký ban hành' });
  expect(kept.task).toMatchObject({ code: 'NV-0001', status: 'done', doneOn: on, result: 'Đã ký ban hành' });
  expect(await keptEntries(context, [kept.id])).toEqual([kept]);
  await context.store.undo();
  expect(await keptEntries(context, [kept.id])).toEqual([]);
  expect(await taskOfNumber(context, 1)).toMatchObject({ status: 'not-started', doneOn: null, result: '' });
});

test('a line is corrected in place, by the version that was seen', async () => {
  const context = await register();
  const first = await keepEntry(context, { ...line, number: 2, status: 'done', text: 'Nhầm' });
  const replaces = { id: first.id, version: first.version };
  const second = await keepEntry(context, {
    ...line,
    number: 2,
    percent: 40,
    text: 'Đang trình ký',
    replaces,
  });
  expect(second.id).toBe(first.id);
  expect(second.task).toMatchObject({ status: 'in-progress', doneOn: null, result: 'Đang trình ký' });
  const again = { ...line, number: 2, text: 'Muộn', replaces };
  expect(await refusalOf(() => keepEntry(context, again))).toBe('PROGRESS_CHANGED');
  const other = {
    ...line,
    number: 1,
    text: 'Việc khác',
    replaces: { id: second.id, version: second.version },
  };
  expect(await refusalOf(() => keepEntry(context, other))).toBe('PROGRESS_CHANGED');
  await removeProgress(context, second);
  expect(await keptEntries(context, [second.id])).toEqual([]);
});

test('a number without a task, or of one in the trash, keeps nothing', async () => {
  const context = await register();
  expect(await taskOfNumber(context, 99)).toBeNull();
  expect(await refusalOf(() => keepEntry(context, { ...line, number: 99, text: 'x' }))).toBe('TASK_GONE');
  const task = await taskOfNumber(context, 3);
  await removeTasks(context, [task?.id ?? '']);
  expect(await taskOfNumber(context, 3)).toBeNull();
});
