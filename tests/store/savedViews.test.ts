import { expect, test } from 'vitest';
import { loadSample } from '../../electron/services/sample/loadSample.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import {
  addView,
  changeView,
  moveView,
  removeView,
  savedViews,
} from '../../electron/services/views/savedViews.ts';
import { SavedViewContent } from '../../shared/contract/savedViewContract.ts';
import { newRegister } from './registerWith.ts';
import { defaultQuery } from './storedTask.ts';
import { refusalOf } from './temporaryStore.ts';

const view = (filter: object = {}) =>
  SavedViewContent.parse({
    filter,
    sort: { key: 'lead' },
    thenBy: [{ key: 'due', descending: true }],
    groupBy: 'directive',
    columns: ['text', 'lead', 'note'],
  });

test('a list is saved with everything that it shows, and counted as it stands today', async () => {
  const { context, clock } = newRegister();
  await loadSample(context);
  await addView(context, { name: '  Quá  hạn ', view: view({ timeliness: ['overdue'] }) });
  await addView(context, { name: 'Tất cả', view: view() });
  const [overdue, all] = await savedViews(context);
  expect(overdue).toMatchObject({ name: 'Quá hạn', view: view({ timeliness: ['overdue'] }) });
  const { counts, total } = await listTasks(context, defaultQuery());
  expect([overdue?.tasks, all?.tasks]).toEqual([counts.overdue, total]);
  clock.setDay('2026-12-31');
  const later = await listTasks(context, defaultQuery({ timeliness: ['overdue'] }));
  expect((await savedViews(context))[0]?.tasks).toBe(later.total);
  expect(later.total).toBeGreaterThan(counts.overdue);
});

test('what tasks lack and whether they are forgotten is kept with the list, and counted as the list counts it', async () => {
  const { context, clock } = newRegister();
  await loadSample(context);
  clock.setDay('2026-12-31');
  const asked = [{ lacks: ['deliverable', 'time'] }, { forgotten: true }] as const;
  for (const filter of asked) await addView(context, { name: JSON.stringify(filter), view: view(filter) });
  const saved = await savedViews(context);
  for (const [at, filter] of asked.entries()) {
    const { total } = await listTasks(context, { ...defaultQuery(), filter: view(filter).filter });
    expect(total).toBeGreaterThan(0);
    expect(saved[at]).toMatchObject({ view: { filter }, tasks: total });
  }
});

test('renamed, replaced, moved, dropped: each one operation, taken back by one undo', async () => {
  const { context } = newRegister();
  const { id: a } = await addView(context, { name: 'A', view: view() });
  await addView(context, { name: 'B', view: view() });
  await addView(context, { name: 'C', view: view() });
  const names = async () => (await savedViews(context)).map(({ name }) => name);
  await changeView(context, { id: a, name: 'Ăn' });
  await moveView(context, { id: a, by: 1 });
  expect(await names()).toEqual(['B', 'Ăn', 'C']);
  await moveView(context, { id: a, by: 1 });
  await moveView(context, { id: a, by: 1 });
  expect(await names()).toEqual(['B', 'C', 'Ăn']);
  await changeView(context, { id: a, view: view({ statuses: ['done'] }) });
  expect((await savedViews(context))[2]).toMatchObject({
    name: 'Ăn',
    view: { filter: { statuses: ['done'] } },
  });
  await removeView(context, a);
  expect(await names()).toEqual(['B', 'C']);
  for (const before of [
    ['B', 'C', 'Ăn'],
    ['B', 'C', 'Ăn'],
    ['B', 'Ăn', 'C'],
    ['Ăn', 'B', 'C'],
    ['A', 'B', 'C'],
  ]) {
    await context.store.undo();
    expect(await names()).toEqual(before);
  }
});

test('a name that is none, too long, or another list’s is refused, and nothing changes', async () => {
  const { context } = newRegister();
  const { id } = await addView(context, { name: 'Quá hạn', view: view() });
  const other = await addView(context, { name: 'Khác', view: view() });
  for (const name of ['', '   ', 'x'.repeat(61)])
    expect(await refusalOf(() => addView(context, { name, view: view() }))).toBe('VIEW_NAME');
  expect(await refusalOf(() => addView(context, { name: 'qua han', view: view() }))).toBe('VIEW_NAME_TAKEN');
  expect(await refusalOf(() => changeView(context, { id: other.id, name: 'QUÁ HẠN' }))).toBe(
    'VIEW_NAME_TAKEN',
  );
  await changeView(context, { id, name: 'QUÁ HẠN' });
  await removeView(context, id);
  expect(await refusalOf(() => moveView(context, { id, by: 1 }))).toBe('VIEW_GONE');
  expect(await refusalOf(() => removeView(context, id))).toBe('VIEW_GONE');
  expect((await savedViews(context)).map(({ name }) => name)).toEqual(['Khác']);
});
