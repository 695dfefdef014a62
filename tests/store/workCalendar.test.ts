import { describe, expect, test } from 'vitest';
import {
  calendarYear,
  removeDay,
  setDay,
  settleYear,
} from '../../electron/services/calendar/editCalendar.ts';
import { applyShifted, shiftedDeadlines } from '../../electron/services/calendar/shiftedDeadlines.ts';
import { extendDeadline } from '../../electron/services/deadlines/extendDeadline.ts';
import { resolvePhrase } from '../../electron/services/drafts/resolvePhrase.ts';
import { getTask } from '../../electron/services/tasks/getTask.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { overview } from '../../electron/services/tasks/overview.ts';
import { updateTask } from '../../electron/services/tasks/updateTask.ts';
import type { Day } from '../../shared/vietnamese/day.ts';
import { liveRows } from './liveRows.ts';
import { directiveWith, importAll, newRegister } from './registerWith.ts';
import { defaultQuery } from './storedTask.ts';
import { refusalOf } from './temporaryStore.ts';

const day = (iso: string) => iso as Day;
const off = (iso: string, name = 'Nghỉ hoán đổi') => ({ day: day(iso), kind: 'off' as const, name });

/** A task due ten working days after 12/01/2026, and one due on the last working day of each month. */
async function withTasks() {
  const register = newRegister();
  const { context } = register;
  await importAll(
    context,
    directiveWith([
      'Sở Y tế hoàn thành rà soát hồ sơ trong vòng 10 ngày làm việc kể từ ngày ký Kế hoạch này.',
      'Sở Nội vụ báo cáo kết quả vào ngày làm việc cuối cùng hằng tháng.',
      'Sở Tài chính hoàn thành quyết toán trước ngày 30/01/2026.',
    ]),
  );
  const { rows } = await listTasks(context, defaultQuery());
  const named = (words: string) => rows.find(({ text }) => text.includes(words))?.id ?? '';
  return { ...register, relative: named('rà soát'), monthly: named('báo cáo') };
}

describe('entries', () => {
  test('a day is entered, changed, taken away; what is published can be set aside and comes back', async () => {
    const { context, sqlite } = newRegister();
    const before = await calendarYear(context, 2026);
    expect(before).toMatchObject({ settled: true, workingDays: 250 });
    const entered = await setDay(context, off('2026-03-09'));
    expect(entered.workingDays).toBe(249);
    expect(entered.days).toContainEqual({ ...off('2026-03-09'), own: true, published: null });
    expect((await overview(context)).undo).toBe('sửa lịch làm việc ngày 09/03/2026');
    expect((await setDay(context, { ...off('2026-03-09'), name: 'Khác' })).days).toContainEqual(
      expect.objectContaining({ day: '2026-03-09', name: 'Khác' }),
    );
    expect(await removeDay(context, day('2026-03-09'))).toEqual(before);

    const plain = await removeDay(context, day('2026-01-02'));
    expect(plain.workingDays).toBe(251);
    expect(plain.days).toContainEqual({
      day: '2026-01-02',
      kind: 'plain',
      name: '',
      own: true,
      published: { kind: 'off', name: 'Hoán đổi với 10/01' },
    });
    expect(await setDay(context, off('2026-01-02', 'Hoán đổi với 10/01'))).toEqual(before);
    expect(liveRows(sqlite)['calendar_day']).toEqual([]);
  });

  test('a year is settled by the office, and taken back', async () => {
    const { context } = newRegister();
    const phrase = { phrase: 'trong vòng 5 ngày làm việc kể từ ngày ký', on: day('2027-03-01') };
    expect(await resolvePhrase(context, phrase)).toMatchObject({ due: '2027-03-08', certain: false });
    expect(await settleYear(context, { year: 2027, settled: true })).toMatchObject({ settled: true });
    expect(await resolvePhrase(context, phrase)).toMatchObject({ due: '2027-03-08', certain: true });
    await context.store.undo();
    expect(await calendarYear(context, 2027)).toMatchObject({ settled: false });
  });

  test('what the week says already, and a day that is not there, are refused', async () => {
    const { context } = newRegister();
    expect(await refusalOf(() => setDay(context, off('2026-03-07')))).toBe('CALENDAR_IDLE');
    expect(await refusalOf(() => removeDay(context, day('2026-03-10')))).toBe('CALENDAR_GONE');
  });
});

test('new wordings are resolved by the office’s working days', async () => {
  const { context } = newRegister();
  await setDay(context, off('2026-01-22'));
  const phrase = { phrase: 'trong vòng 10 ngày làm việc kể từ ngày ký', on: day('2026-01-12') };
  expect(await resolvePhrase(context, phrase)).toMatchObject({ due: '2026-01-27', certain: true });
  await importAll(context, directiveWith(['Sở Y tế rà soát trong vòng 10 ngày làm việc kể từ ngày ký.']));
  expect((await listTasks(context, defaultQuery())).rows[0]).toMatchObject({ due: '2026-01-27' });
});

test('occurrences are placed by them at once, in the list too', async () => {
  const { context, monthly } = await withTasks();
  expect(await getTask(context, monthly)).toMatchObject({ due: '2026-01-30' });
  await setDay(context, off('2026-01-30'));
  expect(await getTask(context, monthly)).toMatchObject({ due: '2026-01-29' });
  const { rows } = await listTasks(
    context,
    defaultQuery({ dueWithin: { from: day('2026-01-29'), to: day('2026-01-29') } }),
  );
  expect(rows.map(({ id }) => id)).toEqual([monthly]);
  await context.store.undo();
  expect(await getTask(context, monthly)).toMatchObject({ due: '2026-01-30' });
});

describe('days in the register', () => {
  test('do not move by themselves; those that would come out differently are listed and moved by one operation', async () => {
    const { context, relative } = await withTasks();
    expect(await getTask(context, relative)).toMatchObject({ due: '2026-01-26' });
    expect(await shiftedDeadlines(context)).toEqual([]);
    await setDay(context, off('2026-01-22'));
    expect(await getTask(context, relative)).toMatchObject({ due: '2026-01-26' });
    const shifted = await shiftedDeadlines(context);
    expect(shifted).toMatchObject([
      {
        taskId: relative,
        code: 'NV-0001',
        due: '2026-01-26',
        would: '2026-01-27',
        certain: true,
        byHand: false,
      },
    ]);
    const ids = shifted.map(({ deadlineId }) => deadlineId);
    expect(await applyShifted(context, ids)).toEqual({ deadlines: 1 });
    expect(await getTask(context, relative)).toMatchObject({ due: '2026-01-27' });
    expect((await overview(context)).undo).toBe('tính lại 1 thời hạn theo lịch làm việc');
    expect(await shiftedDeadlines(context)).toEqual([]);
    await context.store.undo();
    expect(await getTask(context, relative)).toMatchObject({ due: '2026-01-26' });
    expect(await shiftedDeadlines(context)).toHaveLength(1);
  });

  test('a day set by hand is told from one that was reckoned; done and extended ones are left out', async () => {
    const { context, relative } = await withTasks();
    const detail = await getTask(context, relative);
    const [own] = detail.deadlines;
    if (!own) throw new Error('no deadline');
    await updateTask(context, { ...detail, change: { deadlines: [{ ...own, due: day('2026-02-05') }] } });
    expect(await shiftedDeadlines(context)).toMatchObject([
      { due: '2026-02-05', would: '2026-01-26', byHand: true },
    ]);
    await extendDeadline(context, {
      ids: [relative],
      due: day('2026-02-20'),
      reason: 'chờ kinh phí',
      document: '',
      signer: '',
    });
    expect(await shiftedDeadlines(context)).toEqual([]);
    await context.store.undo();
    await updateTask(context, { ...(await getTask(context, relative)), change: { status: 'done' } });
    expect(await shiftedDeadlines(context)).toEqual([]);
  });
});
