import { expect, test } from 'vitest';
import { loadSample } from '../../electron/services/sample/loadSample.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { updateTask } from '../../electron/services/tasks/updateTask.ts';
import type { Day } from '../../shared/vietnamese/day.ts';
import { newRegister } from './registerWith.ts';
import { defaultQuery } from './storedTask.ts';

const search = 'dữ liệu';

async function foundRegister() {
  const register = newRegister();
  await loadSample(register.context);
  const list = () => listTasks(register.context, defaultQuery({ search }));
  const { rows, counts } = await list();
  const open = rows.find(({ status, timeliness }) => status === 'in-progress' && timeliness === 'not-due');
  if (!open) throw new Error('nothing open is found in the sample');
  return { ...register, list, counts, open };
}

const complete = { status: 'done', doneOn: '2026-01-20' as Day } as const;

test('what is found is counted as it stands after each change, and after that is taken back', async () => {
  const { context, list, counts, open } = await foundRegister();
  await updateTask(context, { id: open.id, version: open.version, change: complete });
  expect((await list()).counts).toEqual({
    ...counts,
    'not-due': counts['not-due'] - 1,
    'done-on-time': counts['done-on-time'] + 1,
  });
  await context.store.undo();
  expect((await list()).counts).toEqual(counts);
});

test('a change that fails leaves the counts as they were', async () => {
  const { context, list, counts, open } = await foundRegister();
  const failing = context.store.write(
    { action: 'update-task', data: {}, undoable: true },
    async ({ changes }) => {
      await changes.update('task', open.id, { status: 'done', done_on: complete.doneOn });
      throw new Error('no further');
    },
  );
  await expect(failing).rejects.toThrow('no further');
  expect((await list()).counts).toEqual(counts);
});

test('a new day moves what is found into other states', async () => {
  const { list, counts, open, clock } = await foundRegister();
  if (!open.due) throw new Error('not due, and no day');
  clock.setDay(open.due);
  const later = await list();
  expect(later.rows.find(({ id }) => id === open.id)?.timeliness).toBe('due-today');
  expect(later.counts['due-today']).toBeGreaterThan(counts['due-today']);
});

test('a list of some states of what is found is those of it that are in them', async () => {
  const { context, list } = await foundRegister();
  const { rows } = await list();
  const asked = { statuses: ['in-progress', 'done'] as const, timeliness: ['overdue', 'done-late'] as const };
  const some = await listTasks(
    context,
    defaultQuery({ search, statuses: [...asked.statuses], timeliness: [...asked.timeliness] }),
  );
  const expected = rows.filter(
    ({ status, timeliness }) =>
      asked.statuses.some((each) => each === status) && asked.timeliness.some((each) => each === timeliness),
  );
  expect(some.rows.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  expect(some.total).toBeGreaterThan(0);
});

test('many changes leave the full-text index in many pieces, the next day puts it together, and the same is found', async () => {
  const { context, sqlite, list, clock } = await foundRegister();
  const pieces = sqlite.prepare('select count(distinct segid) from task_search_idx').pluck();
  for (const { id, version } of (await list()).rows.slice(0, 40))
    await updateTask(context, { id, version, change: { note: `Đã đối chiếu ${id}` } });
  const before = (await list()).rows.map(({ id }) => id).sort();
  expect(before.length).toBeGreaterThan(12);
  expect(Number(pieces.get())).toBeGreaterThan(1);
  sqlite.exec("insert into task_search (task_search, rank) values ('automerge', 0)");
  for (const { id, version } of (await list()).rows.slice(0, 12))
    await updateTask(context, { id, version, change: { note: `Đã đối chiếu lại ${id}` } });
  expect(Number(pieces.get())).toBeGreaterThan(4);
  clock.setDay('2026-01-22');
  expect((await list()).rows.map(({ id }) => id).sort()).toEqual(before);
  expect(pieces.get()).toBe(1);
});
