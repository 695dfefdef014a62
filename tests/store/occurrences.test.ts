import { expect, test } from 'vitest';
import { completeOccurrences, markOccurrence } from '../../electron/services/deadlines/markOccurrence.ts';
import { taskOccurrences } from '../../electron/services/deadlines/taskOccurrences.ts';
import { getTask } from '../../electron/services/tasks/getTask.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { overview } from '../../electron/services/tasks/overview.ts';
import type { MarkOccurrence } from '../../shared/contract/deadlineContract.ts';
import type { Day } from '../../shared/vietnamese/day.ts';
import { directiveWith, importAll, newRegister } from './registerWith.ts';
import { defaultQuery } from './storedTask.ts';
import { refusalOf } from './temporaryStore.ts';

const day = (iso: string) => iso as Day;

/** A task of a directive of 12/01/2026, imported on 21/01/2026: due on the 15th of each month. */
async function withMonthly() {
  const register = newRegister();
  const { context } = register;
  await importAll(context, directiveWith(['Sở Y tế báo cáo kết quả số hóa hồ sơ trước ngày 15 hằng tháng.']));
  const { rows } = await listTasks(context, defaultQuery());
  const id = rows[0]?.id ?? '';
  const deadlineId = rows[0]?.deadlines[0]?.id ?? '';
  const mark = (due: string, said: Omit<MarkOccurrence, 'deadlineId' | 'due'>) =>
    markOccurrence(context, { deadlineId, due: day(due), ...said });
  const states = async () =>
    (await taskOccurrences(context, id))[0]?.occurrences.map(({ due, timeliness }) => [due, timeliness]);
  return { ...register, id, deadlineId, mark, states };
}

test('what was due before the task came into the register is shown and not overdue', async () => {
  const { context, id, states } = await withMonthly();
  expect(await states()).toEqual([
    ['2026-01-15', null],
    ['2026-02-15', 'not-due'],
    ['2026-03-15', 'not-due'],
  ]);
  expect(await getTask(context, id)).toMatchObject({ due: '2026-02-15', timeliness: 'not-due' });
});

test('a missed occurrence governs and is overdue until somebody marks it done, on every later day', async () => {
  const { context, clock, id, mark, states } = await withMonthly();
  clock.setDay('2026-02-16');
  expect(await getTask(context, id)).toMatchObject({ due: '2026-02-15', timeliness: 'overdue' });
  clock.setDay('2026-04-02');
  expect((await listTasks(context, defaultQuery({ timeliness: ['overdue'] }))).total).toBe(1);
  expect(await getTask(context, id)).toMatchObject({ due: '2026-02-15', daysLeft: -46 });
  await mark('2026-02-15', {
    status: 'done',
    doneOn: day('2026-02-20'),
    report: ' Đã gửi ',
    document: '12/BC-SYT',
  });
  expect(await getTask(context, id)).toMatchObject({ due: '2026-03-15', timeliness: 'overdue' });
  await mark('2026-03-15', { status: 'done' });
  expect(await getTask(context, id)).toMatchObject({ due: '2026-04-15', timeliness: 'not-due' });
  expect(await states()).toEqual([
    ['2026-01-15', null],
    ['2026-02-15', 'done-late'],
    ['2026-03-15', 'done-late'],
    ['2026-04-15', 'not-due'],
    ['2026-05-15', 'not-due'],
  ]);
  const { history } = await getTask(context, id);
  expect(history[1]).toMatchObject({
    action: 'Ghi kỳ 15/02/2026 của NV-0001',
    changes: [
      {
        field: 'Các kỳ thực hiện',
        after: 'kỳ 15/02/2026: Hoàn thành 20/02/2026, Đã gửi, 12/BC-SYT',
      },
    ],
  });
});

test('one is reopened and its report stays; an undo brings each back', async () => {
  const { context, clock, id, mark } = await withMonthly();
  clock.setDay('2026-03-01');
  await mark('2026-02-15', { status: 'done', doneOn: day('2026-02-14'), report: 'Đã gửi' });
  await mark('2026-02-15', { status: 'not-started' });
  expect((await taskOccurrences(context, id))[0]?.occurrences[1]).toMatchObject({
    status: 'not-started',
    doneOn: null,
    report: 'Đã gửi',
    timeliness: 'overdue',
  });
  expect((await overview(context)).undo).toBe('ghi kỳ 15/02/2026 của NV-0001');
  await context.store.undo();
  expect(await getTask(context, id)).toMatchObject({ due: '2026-03-15' });
  await context.store.undo();
  expect(await getTask(context, id)).toMatchObject({ due: '2026-02-15' });
});

test('all that are due are marked done by one operation; what was before the register is left alone', async () => {
  const { context, clock, id, deadlineId, states } = await withMonthly();
  clock.setDay('2026-04-20');
  expect(await completeOccurrences(context, deadlineId)).toEqual({ occurrences: 3 });
  expect((await states())?.map(([, timeliness]) => timeliness)).toEqual([
    null,
    'done-late',
    'done-late',
    'done-late',
    'not-due',
    'not-due',
  ]);
  expect((await overview(context)).undo).toBe('đánh dấu xong 3 kỳ của NV-0001');
  expect(await completeOccurrences(context, deadlineId)).toEqual({ occurrences: 0 });
  await context.store.undo();
  expect(await getTask(context, id)).toMatchObject({ due: '2026-02-15' });
});

test('a day on which nothing is due, and a deadline that does not recur, are refused', async () => {
  const { context, mark } = await withMonthly();
  expect(await refusalOf(() => mark('2026-02-16', { status: 'done' }))).toBe('OCCURRENCE_UNKNOWN');
  expect(
    await refusalOf(() =>
      markOccurrence(context, { deadlineId: 'none', due: day('2026-02-15'), status: 'done' }),
    ),
  ).toBe('DEADLINE_GONE');
});
