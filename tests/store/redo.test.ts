import path from 'node:path';
import { expect, test } from 'vitest';
import { listDirectives } from '../../electron/services/directives/listDirectives.ts';
import { getTask } from '../../electron/services/tasks/getTask.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { overview } from '../../electron/services/tasks/overview.ts';
import { redo } from '../../electron/services/tasks/redo.ts';
import { undo } from '../../electron/services/tasks/undo.ts';
import { updateTask } from '../../electron/services/tasks/updateTask.ts';
import { listTrash } from '../../electron/services/trash/listTrash.ts';
import { purgeTrash } from '../../electron/services/trash/purgeTrash.ts';
import { removeTasks } from '../../electron/services/trash/removeToTrash.ts';
import { openStore } from '../../electron/store/openStore.ts';
import { TrashQuery } from '../../shared/contract/trashContract.ts';
import { purgeWords } from '../../shared/domain/trash.ts';
import { liveRows, logLength } from './liveRows.ts';
import { directiveWith, importAll, items, newRegister } from './registerWith.ts';
import { defaultQuery } from './storedTask.ts';
import { refusalOf, temporaryFolder, testClock } from './temporaryStore.ts';

async function registerOfThree() {
  const register = newRegister();
  await importAll(register.context, directiveWith(items));
  const { rows } = await listTasks(register.context, {
    ...defaultQuery(),
    sort: { key: 'code', descending: false },
  });
  const [id = '', other = ''] = rows.map((row) => row.id);
  const { context, sqlite } = register;
  const change = async (part: Parameters<typeof updateTask>[1]['change'], of = id) =>
    updateTask(context, { id: of, version: (await getTask(context, of)).version, change: part });
  const names = async () => {
    const { undo: back, redo: ahead } = await overview(context);
    return [back, ahead];
  };
  return { context, sqlite, id, other, change, names };
}

test('undo, undo, redo, redo: the same rows, each step named by what it is', async () => {
  const { context, sqlite, change, names } = await registerOfThree();
  expect(await refusalOf(() => redo(context))).toBe('REDO_NOTHING');
  const first = liveRows(sqlite);
  await change({ result: 'Đã gửi 12 xã' });
  const second = liveRows(sqlite);
  await change({ priority: 'urgent' });
  const third = liveRows(sqlite);
  const [result, priority] = ['sửa kết quả NV-0001', 'đổi mức ưu tiên NV-0001'];
  expect(await names()).toEqual([priority, null]);

  expect(await undo(context)).toEqual({ undone: priority });
  expect(await names()).toEqual([result, priority]);
  await undo(context);
  expect(liveRows(sqlite)).toEqual(first);
  expect(await redo(context)).toEqual({ redone: result });
  expect(liveRows(sqlite)).toEqual(second);
  expect(await redo(context)).toEqual({ redone: priority });
  expect(liveRows(sqlite)).toEqual(third);
  expect(await names()).toEqual([priority, null]);
  expect(await refusalOf(() => redo(context))).toBe('REDO_NOTHING');

  // there and back as often as one likes: no name grows
  for (let round = 0; round < 3; round++) {
    expect(await undo(context)).toEqual({ undone: priority });
    expect(liveRows(sqlite)).toEqual(second);
    expect(await redo(context)).toEqual({ redone: priority });
  }
  expect(liveRows(sqlite)).toEqual(third);
});

test('a new act ends what could be done again; a review that is read in does not', async () => {
  const { context, change, names } = await registerOfThree();
  await change({ result: 'Đã gửi 12 xã' });
  await undo(context);
  const [directive] = await listDirectives(context);
  await context.store.write({ action: 'import', data: {}, undoable: false }, ({ changes }) =>
    changes.update('directive', directive?.id ?? '', { subject: 'Đọc lại' }),
  );
  expect((await names())[1]).toBe('sửa kết quả NV-0001');
  await change({ note: 'Theo dõi sát' });
  expect((await names())[1]).toBeNull();
  expect(await refusalOf(() => redo(context))).toBe('REDO_NOTHING');
});

test('the history of the task says what was taken back and done again', async () => {
  const { context, id, change } = await registerOfThree();
  await change({ result: 'Đã gửi 12 xã' });
  await undo(context);
  await redo(context);
  const { history } = await getTask(context, id);
  expect(history.slice(0, 3).map(({ action, changes }) => [action, changes[0]?.after])).toEqual([
    ['Làm lại: sửa kết quả NV-0001', 'Đã gửi 12 xã'],
    ['Hoàn tác: sửa kết quả NV-0001', null],
    ['Sửa kết quả NV-0001', 'Đã gửi 12 xã'],
  ]);
});

test('what is put into the trash again lies there as before', async () => {
  const { context, id, other } = await registerOfThree();
  await removeTasks(context, [id, other]);
  const trash = () => listTrash(context, TrashQuery.parse({}));
  const before = await trash();
  await undo(context);
  expect((await trash()).rows).toEqual([]);
  await redo(context);
  expect(await trash()).toEqual(before);
});

test('refused where a row was changed since, and nothing is changed by that', async () => {
  const { context, sqlite, id, change } = await registerOfThree();
  await change({ result: 'Đã gửi 12 xã' });
  await undo(context);
  await context.store.write({ action: 'save-draft', data: {}, undoable: false }, ({ changes }) =>
    changes.update('task', id, { note: 'sửa ở nơi khác' }),
  );
  const before = [liveRows(sqlite), logLength(sqlite)];
  expect(await refusalOf(() => redo(context))).toBe('REDO_CHANGED');
  expect([liveRows(sqlite), logLength(sqlite)]).toEqual(before);
});

test('what was deleted for good ends what could be done again', async () => {
  const { context, id, change, other, names } = await registerOfThree();
  await removeTasks(context, [id]);
  await change({ result: 'Đã gửi 12 xã' }, other);
  await undo(context);
  expect((await names())[1]).toBe('sửa kết quả NV-0002');
  const attachments = {
    doom: async () => {},
    doomed: async () => [],
    drop: async () => null,
    spare: async () => {},
  };
  await purgeTrash({ ...context, attachments }, { items: [{ kind: 'task', ids: [id] }], typed: purgeWords });
  expect((await names())[1]).toBeNull();
  expect(await refusalOf(() => redo(context))).toBe('REDO_NOTHING');
});

test('it is there after the register was closed and opened again', async () => {
  const file = path.join(temporaryFolder(), 'so.sqlite');
  const open = () => openStore({ file, author: 'thu ky', clock: testClock('2026-01-21') });
  const store = open();
  const unit = { name: 'Sở Y tế', short_name: 'Sở YT', kind: 'department' as const, name_key: 'sở y tế' };
  await store.write({ action: 'add-unit', data: { unit: 'Sở Y tế' }, undoable: true }, ({ changes }) =>
    changes.insert('unit', [unit]),
  );
  await store.undo();
  store.close();
  const again = open();
  expect(await again.redo()).toEqual({ action: 'add-unit', data: { unit: 'Sở Y tế' } });
  expect(await again.read(({ units }) => units.count())).toBe(1);
  again.close();
});
