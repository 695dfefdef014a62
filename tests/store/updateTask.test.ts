import { expect, test } from 'vitest';
import { getTask } from '../../electron/services/tasks/getTask.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { overview } from '../../electron/services/tasks/overview.ts';
import { updateTask } from '../../electron/services/tasks/updateTask.ts';
import { listUnits } from '../../electron/services/units/listUnits.ts';
import type { TaskChange } from '../../shared/contract/taskContract.ts';
import { directiveWith, importAll, items, newRegister } from './registerWith.ts';
import { defaultQuery } from './storedTask.ts';
import { refusalOf } from './temporaryStore.ts';

async function withTask() {
  const register = newRegister();
  const { context } = register;
  await importAll(context, directiveWith(items));
  const { rows } = await listTasks(context, defaultQuery());
  const id = rows[0]?.id ?? '';
  const update = async (change: TaskChange) =>
    updateTask(context, { id, version: (await getTask(context, id)).version, change });
  return { ...register, id, update };
}

test('done is done today unless a day is said, and not done has no day', async () => {
  const { update, context, clock } = await withTask();
  expect(await update({ status: 'done' })).toMatchObject({
    doneOn: '2026-01-21',
    timeliness: 'done-on-time',
  });
  expect((await overview(context)).undo).toBe('đổi tình trạng NV-0001');
  expect(await update({ doneOn: '2026-02-02' as never })).toMatchObject({ timeliness: 'done-late' });
  clock.setDay('2026-03-01');
  expect(await update({ result: 'Xong' })).toMatchObject({ doneOn: '2026-02-02', due: '2026-01-30' });
  expect(await update({ status: 'in-progress' })).toMatchObject({ doneOn: null, timeliness: 'overdue' });
});

test('units by name, known or new; a unit that stays keeps its place in the log', async () => {
  const { update, context } = await withTask();
  const changed = await update({ leads: ['Sở KH&CN', 'Sở nội vụ'], coordinating: ['Kho bạc Nhà nước tỉnh'] });
  expect(changed.leads.map(({ name }) => name)).toEqual(['Sở Khoa học và Công nghệ', 'Sở Nội vụ']);
  expect(changed.coordinating.map(({ name }) => name)).toEqual(['Kho bạc Nhà nước tỉnh']);
  expect((await listUnits(context)).find(({ name }) => name.startsWith('Kho bạc'))?.kind).toBe('central');
  const [latest] = changed.history;
  expect(latest?.changes).toEqual([
    { field: 'Đơn vị chủ trì', before: 'Sở Nội vụ', after: 'Sở Khoa học và Công nghệ; Sở Nội vụ' },
    { field: 'Đơn vị phối hợp', before: 'Công an tỉnh', after: 'Kho bạc Nhà nước tỉnh' },
  ]);
});

test('history says who changed what from what to what, the latest first; an undo stands in it', async () => {
  const { update, context, id } = await withTask();
  const { deadlines } = await update({
    status: 'done',
    doneOn: '2026-01-20' as never,
    result: 'Đã ban hành',
  });
  await update({ deadlines: deadlines.map((deadline) => ({ ...deadline, metOn: '2026-01-20' as never })) });
  await context.store.undo();
  const { history } = await getTask(context, id);
  expect(history.map(({ author, action }) => [author, action])).toEqual([
    ['thu ky', 'Hoàn tác: đổi thời hạn NV-0001'],
    ['thu ky', 'Đổi thời hạn NV-0001'],
    ['thu ky', 'Sửa nhiệm vụ NV-0001'],
    ['thu ky', 'Xác nhận văn bản 31/KH-UBND (3 nhiệm vụ)'],
  ]);
  expect(history[2]?.changes).toEqual([
    { field: 'Tình trạng', before: 'Chưa thực hiện', after: 'Hoàn thành' },
    { field: 'Ngày hoàn thành', before: null, after: '20/01/2026' },
    { field: 'Kết quả', before: null, after: 'Đã ban hành' },
  ]);
  const [, met] = history;
  expect(met?.changes).toHaveLength(1);
  expect(met?.changes[0]?.after).toBe(`${met?.changes[0]?.before} đã xong 20/01/2026`);
  expect(history[0]?.changes[0]).toMatchObject({
    before: met?.changes[0]?.after,
    after: met?.changes[0]?.before,
  });
});

test('a copy that is old is refused, also where only a part of the task changed since', async () => {
  const { update, context, id } = await withTask();
  const old = await getTask(context, id);
  for (const change of [{ result: 'Một' }, { leads: ['Sở Tài chính'] }, { deadlines: [] }] as TaskChange[]) {
    const { version } = await getTask(context, id);
    await update(change);
    const stale = () => updateTask(context, { id, version, change: { result: 'Đè lên' } });
    expect(await refusalOf(stale)).toBe('TASK_CHANGED');
    await context.store.undo();
    expect(await refusalOf(stale)).toBe('TASK_CHANGED');
  }
  const { version, history, ...rest } = await getTask(context, id);
  const { version: _, history: __, ...before } = old;
  expect(rest).toEqual(before);
  expect(version).toBeGreaterThan(old.version);
  expect(history.length).toBeGreaterThan(old.history.length);
});

test('a task that is gone is refused', async () => {
  const { context, id } = await withTask();
  await context.store.undo();
  expect(await refusalOf(() => getTask(context, id))).toBe('TASK_GONE');
  expect(await refusalOf(() => updateTask(context, { id, version: 1, change: { result: 'x' } }))).toBe(
    'TASK_GONE',
  );
});

test('no deadline, then one typed in: the list follows', async () => {
  const { update, context } = await withTask();
  expect(await update({ deadlines: [] })).toMatchObject({ due: null, timeliness: 'unclear' });
  const typed = {
    phrase: '',
    kind: 'date' as const,
    due: '2026-01-21' as never,
    from: null,
    reckonedFrom: null,
    recurrence: null,
    certain: true,
    doubt: null,
    metOn: null,
  };
  await update({ deadlines: [typed] });
  const today = await listTasks(context, defaultQuery({ timeliness: ['due-today'] }));
  expect(today.rows.map(({ code }) => code)).toEqual(['NV-0001']);
});
