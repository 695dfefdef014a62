import { describe, expect, test } from 'vitest';
import { getDashboard } from '../../electron/services/dashboard/getDashboard.ts';
import { extendDeadline, withdrawExtension } from '../../electron/services/deadlines/extendDeadline.ts';
import { getTask } from '../../electron/services/tasks/getTask.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { overview } from '../../electron/services/tasks/overview.ts';
import { updateTask } from '../../electron/services/tasks/updateTask.ts';
import type { Extend } from '../../shared/contract/deadlineContract.ts';
import type { TaskChange } from '../../shared/contract/taskContract.ts';
import type { WrittenDeadline } from '../../shared/domain/timeliness.ts';
import type { Day } from '../../shared/vietnamese/day.ts';
import { logLength } from './liveRows.ts';
import { directiveWith, importAll, items, newRegister } from './registerWith.ts';
import { defaultQuery } from './storedTask.ts';
import { refusalOf } from './temporaryStore.ts';

const day = (iso: string) => iso as Day;

/** Three tasks on 21/01/2026: due on 30/01, on 31/03, and without a deadline. */
async function withTasks() {
  const register = newRegister();
  const { context } = register;
  await importAll(context, directiveWith(items));
  const { rows } = await listTasks(context, defaultQuery());
  const [first = '', second = '', undated = ''] = rows.map(({ id }) => id);
  const extend = (ids: string[], due: string, more: Partial<Extend> = {}) =>
    extendDeadline(context, {
      ids,
      due: day(due),
      reason: 'Chờ bố trí kinh phí',
      document: '12/UBND-VX',
      signer: 'Lê Văn Mẫu',
      ...more,
    });
  const update = async (id: string, change: TaskChange) =>
    updateTask(context, { id, version: (await getTask(context, id)).version, change });
  const refused = async (act: () => Promise<unknown>) => {
    const before = logLength(register.sqlite);
    const code = await refusalOf(act);
    expect(logLength(register.sqlite)).toEqual(before);
    return code;
  };
  return { ...register, first, second, undated, extend, update, refused };
}

test('the extended day governs; the original stays and is reckoned beside it; one undo takes it back', async () => {
  const { context, clock, first, extend } = await withTasks();
  const before = await getTask(context, first);
  await extend([first], '2026-02-28');
  await extend([first], '2026-03-15', { grantedOn: day('2026-01-20'), document: '' });
  expect((await overview(context)).undo).toBe('gia hạn NV-0001 đến 15/03/2026');
  clock.setDay('2026-02-10');
  const extended = await getTask(context, first);
  expect(extended).toMatchObject({
    due: '2026-03-15',
    timeliness: 'not-due',
    extended: true,
    originalDue: '2026-01-30',
    originalTimeliness: 'overdue',
    daysLeft: 33,
  });
  expect(extended.deadlines[0]).toMatchObject({
    due: '2026-01-30',
    extensions: [
      {
        previousDue: '2026-01-30',
        due: '2026-02-28',
        reason: 'Chờ bố trí kinh phí',
        document: '12/UBND-VX',
        signer: 'Lê Văn Mẫu',
        grantedOn: '2026-01-21',
      },
      { previousDue: '2026-02-28', due: '2026-03-15', document: '', grantedOn: '2026-01-20' },
    ],
  });
  expect(extended.history[0]).toMatchObject({
    action: 'Gia hạn NV-0001 đến 15/03/2026',
    changes: [
      {
        field: 'Gia hạn',
        before: 'đến 28/02/2026 (Chờ bố trí kinh phí; 12/UBND-VX; Lê Văn Mẫu)',
        after:
          'đến 28/02/2026 (Chờ bố trí kinh phí; 12/UBND-VX; Lê Văn Mẫu); đến 15/03/2026 (Chờ bố trí kinh phí; Lê Văn Mẫu)',
      },
    ],
  });
  const listed = await listTasks(context, defaultQuery({ extended: true }));
  expect(listed.rows.map(({ id }) => id)).toEqual([first]);
  const { counts, originalCounts, extended: number } = await getDashboard(context);
  expect([counts.overdue, originalCounts.overdue, number]).toEqual([0, 1, 1]);
  await context.store.undo();
  await context.store.undo();
  expect((await getTask(context, first)).deadlines).toEqual(before.deadlines);
});

test('done by the extended day is on time, and late by the day first given', async () => {
  const { context, first, extend, update } = await withTasks();
  await extend([first], '2026-02-28');
  await update(first, { status: 'done', doneOn: day('2026-02-10') });
  expect(await getTask(context, first)).toMatchObject({
    due: '2026-02-28',
    timeliness: 'done-on-time',
    originalTimeliness: 'done-late',
  });
  const { counts, originalCounts } = await getDashboard(context);
  expect(counts).toMatchObject({ 'done-on-time': 1, 'done-late': 0 });
  expect(originalCounts).toMatchObject({ 'done-on-time': 0, 'done-late': 1 });
});

test('many tasks are extended by one operation', async () => {
  const { context, sqlite, first, second, extend } = await withTasks();
  const operations = () => sqlite.prepare('select count(*) from operation').pluck().get();
  const before = Number(operations());
  expect(await extend([first, second, first], '2026-04-30')).toEqual({ tasks: 2 });
  expect(operations()).toBe(before + 1);
  expect((await overview(context)).undo).toBe('gia hạn 2 nhiệm vụ đến 30/04/2026');
  await context.store.undo();
  expect((await listTasks(context, defaultQuery({ extended: true }))).total).toBe(0);
});

describe('what cannot be extended is refused, and nothing changes', () => {
  test('by day, reason, state', async () => {
    const { context, first, second, undated, extend, update, refused } = await withTasks();
    expect(await refused(() => extend([first], '2026-01-30'))).toBe('EXTENSION_NOT_LATER');
    expect(await refused(() => extend([first], '2026-02-28', { reason: ' \n' }))).toBe('EXTENSION_NO_REASON');
    expect(await refused(() => extend([undated], '2026-02-28'))).toBe('EXTENSION_NO_DAY');
    expect(await refused(() => extend([first, undated], '2026-02-28'))).toBe('EXTENSION_NO_DAY');
    expect(await refused(() => extend([first, second], '2026-03-31'))).toBe('EXTENSION_NOT_LATER');
    expect(await refused(() => extend(['none'], '2026-02-28'))).toBe('TASK_GONE');
    expect(await refused(() => extend([first], '2026-02-28', { deadlineId: 'none' }))).toBe('DEADLINE_GONE');
    await update(first, { status: 'done' });
    expect(await refused(() => extend([first], '2026-02-28'))).toBe('EXTENSION_DONE');
    await update(second, {
      deadlines: [
        {
          ...plain,
          kind: 'recurring',
          recurrence: { every: 'month', day: 25, of: null },
          phrase: 'hằng tháng',
        },
      ],
    });
    expect(await refused(() => extend([second], '2026-03-31'))).toBe('EXTENSION_RECURRING');
    const [unsure] = (await getTask(context, second)).deadlines;
    await update(second, {
      deadlines: [{ ...plain, id: unsure?.id, due: day('2026-02-01'), certain: false }],
    });
    expect(await refused(() => extend([second], '2026-03-31'))).toBe('EXTENSION_NO_DAY');
  });

  test('only the last extension is withdrawn', async () => {
    const { context, first, extend, refused } = await withTasks();
    await extend([first], '2026-02-28');
    await extend([first], '2026-03-15');
    const [one, two] = (await getTask(context, first)).deadlines[0]?.extensions ?? [];
    const withdraw = (id = '') => withdrawExtension(context, { taskId: first, extensionId: id });
    expect(await refused(() => withdraw(one?.id))).toBe('EXTENSION_NOT_LAST');
    expect(await refused(() => withdraw('none'))).toBe('EXTENSION_GONE');
    await withdraw(two?.id);
    expect(await getTask(context, first)).toMatchObject({ due: '2026-02-28' });
    expect((await overview(context)).undo).toBe('rút gia hạn NV-0001');
    await withdraw(one?.id);
    expect(await getTask(context, first)).toMatchObject({ due: '2026-01-30', extended: false });
  });
});

const plain: WrittenDeadline = {
  phrase: '',
  kind: 'date',
  due: null,
  from: null,
  reckonedFrom: null,
  recurrence: null,
  certain: true,
  doubt: null,
  metOn: null,
};

describe('editing deadlines beside an extension', () => {
  test('of several the one named is extended, else the one that governs', async () => {
    const { context, first, extend, update } = await withTasks();
    const [own] = (await getTask(context, first)).deadlines;
    if (!own) throw new Error('no deadline');
    const changed = await update(first, { deadlines: [own, { ...plain, due: day('2026-05-31') }] });
    await extend([first], '2026-02-28');
    await extend([first], '2026-06-30', { deadlineId: changed.deadlines[1]?.id ?? '' });
    expect((await getTask(context, first)).deadlines.map(({ extensions }) => extensions.at(-1)?.due)).toEqual(
      ['2026-02-28', '2026-06-30'],
    );
  });

  test('extensions stay with their deadline when others move around it, and go with it', async () => {
    const { context, sqlite, first, extend, update } = await withTasks();
    await extend([first], '2026-02-28');
    const [own] = (await getTask(context, first)).deadlines;
    if (!own) throw new Error('no deadline');
    const added = { ...plain, due: day('2026-05-31') };
    const two = await update(first, { deadlines: [added, own] });
    expect(two.deadlines.map(({ extensions }) => extensions.length)).toEqual([0, 1]);
    const later = { ...added, id: two.deadlines[0]?.id, due: day('2026-06-30') };
    expect((await update(first, { deadlines: [later] })).extended).toBe(false);
    const live = 'select count(*) from task_extension where deleted_at is null';
    expect(sqlite.prepare(live).pluck().get()).toBe(0);
    await context.store.undo();
    expect((await getTask(context, first)).deadlines[1]).toMatchObject({
      extensions: [{ due: '2026-02-28' }],
    });
  });

  test('the original day of an extended deadline is not changed under its extensions', async () => {
    const { context, first, extend, update, refused } = await withTasks();
    await extend([first], '2026-02-28');
    const [own] = (await getTask(context, first)).deadlines;
    if (!own) throw new Error('no deadline');
    expect(await refused(() => update(first, { deadlines: [{ ...own, due: day('2026-03-30') }] }))).toBe(
      'DEADLINE_EXTENDED',
    );
    expect(
      (await update(first, { deadlines: [{ ...own, metOn: day('2026-02-01') }] })).deadlines[0],
    ).toMatchObject({ metOn: '2026-02-01', extensions: [{ due: '2026-02-28' }] });
  });

  test('reading the directive again keeps the extension of a deadline that reads the same', async () => {
    const { context, first, extend } = await withTasks();
    await extend([first], '2026-02-28');
    await importAll(
      context,
      directiveWith([items[0]?.replace('rà soát', 'rà soát, làm sạch') ?? '']),
      'b.txt',
    );
    const again = await getTask(context, first);
    expect(again.text).toContain('làm sạch');
    expect(again).toMatchObject({ due: '2026-02-28', extended: true });
  });
});
