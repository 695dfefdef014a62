import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../electron/store/openDatabase.ts';
import { storeOn } from '../../electron/store/openStore.ts';
import { liveRows, logLength } from './liveRows.ts';
import { defaultQuery, reckoned, taskRowOf } from './storedTask.ts';
import { refusalOf, testClock } from './temporaryStore.ts';

function newStore() {
  const sqlite = openDatabase(':memory:');
  const clock = testClock('2026-01-21');
  const store = storeOn(sqlite, { author: 'thu ky', clock });
  onTestFinished(() => store.close());
  return { sqlite, store, clock };
}

const unit = (name: string) => ({
  name,
  short_name: name,
  kind: 'department' as const,
  name_key: name.toLowerCase(),
});
const sample = { action: 'load-sample', data: {}, undoable: true } as const;
const edit = { action: 'update-task', data: { code: 'NV-0001' }, undoable: true } as const;

test('a change and its line stand together: who, when, what, before and after', async () => {
  const { sqlite, store } = newStore();
  await store.write(sample, ({ changes }) => changes.insert('unit', [unit('Sở Y tế')]));
  const [{ id } = { id: '' }] = await store.read(({ units }) => units.all());
  await store.write(edit, ({ changes }) => changes.update('unit', id, { short_name: 'Sở YT' }));

  const row = sqlite.prepare('select * from unit').get();
  expect(row).toMatchObject({ version: 2, author: 'thu ky', short_name: 'Sở YT', deleted_at: null });
  const lines = sqlite
    .prepare(
      `select action, author, undoable, table_name, row_id, json_extract(before, '$.short_name') b, json_extract(after, '$.short_name') a
       from operation_change join operation on operation.id = operation_id order by operation_change.seq`,
    )
    .all();
  expect(lines).toEqual([
    {
      action: 'load-sample',
      author: 'thu ky',
      undoable: 1,
      table_name: 'unit',
      row_id: id,
      b: null,
      a: 'Sở Y tế',
    },
    {
      action: 'update-task',
      author: 'thu ky',
      undoable: 1,
      table_name: 'unit',
      row_id: id,
      b: 'Sở Y tế',
      a: 'Sở YT',
    },
  ]);
});

test('a failure midway leaves neither rows nor lines nor search words', async () => {
  const { sqlite, store } = newStore();
  await store.write(sample, ({ changes }) => changes.insert('unit', [unit('Sở Y tế')]));
  const before = [liveRows(sqlite), logLength(sqlite)];
  await expect(
    store.write(edit, async ({ changes }) => {
      await changes.insert('task', [taskRowOf({ number: 1, text: 'Rà soát Đề án' })]);
      await changes.insert('unit', [unit('Sở Nội vụ')]);
      throw new Error('midway');
    }),
  ).rejects.toThrow('midway');
  // the last one breaks a rule of the database itself
  await expect(
    store.write(edit, ({ changes }) => changes.insert('unit', [unit('Sở Nội vụ'), unit('Sở Y tế')])),
  ).rejects.toThrow('UNIQUE');
  expect([liveRows(sqlite), logLength(sqlite)]).toEqual(before);
  const found = await store.read(({ tasks }) =>
    tasks.page(defaultQuery({ search: 'de an' }), reckoned(testClock('2026-01-21').today())),
  );
  expect(found.total).toBe(0);
});

test('a change that changes nothing leaves no line and no version', async () => {
  const { sqlite, store } = newStore();
  const [id = ''] = await store.write(sample, ({ changes }) => changes.insert('unit', [unit('Sở Y tế')]));
  const before = logLength(sqlite);
  await store.write(edit, ({ changes }) => changes.update('unit', id, { name: 'Sở Y tế' }));
  expect(logLength(sqlite)).toEqual(before);
  expect(sqlite.prepare('select version from unit').get()).toEqual({ version: 1 });
});

test('what is removed lies in the trash, and undo takes it out again', async () => {
  const { sqlite, store } = newStore();
  const [id = ''] = await store.write(sample, ({ changes }) => changes.insert('unit', [unit('Sở Y tế')]));
  await store.write(edit, ({ changes }) => changes.remove('unit', id));
  expect(await store.read(({ units }) => units.count())).toBe(0);
  expect(sqlite.prepare('select count(*) n from unit').get()).toEqual({ n: 1 });
  expect(await store.undo()).toEqual({ action: 'update-task', data: { code: 'NV-0001' } });
  expect(await store.read(({ units }) => units.count())).toBe(1);
});

test('undo goes back one operation at a time, skips what has its own undo, and ends', async () => {
  const { store } = newStore();
  expect(await refusalOf(() => store.undo())).toBe('UNDO_NOTHING');
  const [id = ''] = await store.write(sample, ({ changes }) => changes.insert('unit', [unit('Sở Y tế')]));
  await store.write(edit, ({ changes }) => changes.update('unit', id, { short_name: 'Sở YT' }));
  await store.write({ action: 'import', data: {}, undoable: false }, ({ changes }) =>
    changes.insert('unit', [unit('Sở Nội vụ')]),
  );
  expect((await store.undo()).action).toBe('update-task');
  expect((await store.undo()).action).toBe('load-sample');
  expect(await refusalOf(() => store.undo())).toBe('UNDO_NOTHING');
  expect((await store.read(({ units }) => units.all())).map(({ name }) => name)).toEqual(['Sở Nội vụ']);
});

test('undo is refused where a row is no longer as the operation left it, and changes nothing', async () => {
  const { sqlite, store } = newStore();
  const [id = ''] = await store.write(sample, ({ changes }) => changes.insert('unit', [unit('Sở Y tế')]));
  await store.write({ action: 'save-draft', data: {}, undoable: false }, ({ changes }) =>
    changes.update('unit', id, { short_name: 'Sở YT' }),
  );
  const before = [liveRows(sqlite), logLength(sqlite)];
  expect(await refusalOf(() => store.undo())).toBe('UNDO_CHANGED');
  expect([liveRows(sqlite), logLength(sqlite)]).toEqual(before);
});

test('an operation of before a new column can still be taken back', async () => {
  const { sqlite, store } = newStore();
  const [id = ''] = await store.write(sample, ({ changes }) => changes.insert('unit', [unit('Sở Y tế')]));
  await store.write(edit, ({ changes }) => changes.update('unit', id, { short_name: 'Sở YT' }));
  sqlite.exec("alter table unit add column code text not null default 'x'");
  await store.undo();
  expect(sqlite.prepare('select short_name, code from unit').get()).toEqual({
    short_name: 'Sở Y tế',
    code: 'x',
  });
});

test('a full disk is told, and the register is as it was', async () => {
  const { sqlite, store } = newStore();
  await store.write(sample, ({ changes }) => changes.insert('unit', [unit('Sở Y tế')]));
  const before = [liveRows(sqlite), logLength(sqlite)];
  sqlite.pragma(`max_page_count = ${Number(sqlite.pragma('page_count', { simple: true })) + 1}`);
  const large = Array.from({ length: 500 }, (_, at) => unit(`Đơn vị ${at} ${'x'.repeat(500)}`));
  expect(await refusalOf(() => store.write(sample, ({ changes }) => changes.insert('unit', large)))).toBe(
    'STORE_FULL',
  );
  expect([liveRows(sqlite), logLength(sqlite)]).toEqual(before);
});

test('two changes sent at once are done one after the other', async () => {
  const { store } = newStore();
  const add = () =>
    store.write(sample, async ({ changes, tasks }) => {
      const number = await tasks.nextNumber();
      await changes.insert('task', [taskRowOf({ number, text: `Việc ${number}` })]);
    });
  await Promise.all([add(), add(), add(), store.read(({ tasks }) => tasks.count())]);
  expect(await store.read(({ tasks }) => tasks.count())).toBe(3);
});

test('changes are at an end with their operation', async () => {
  const { sqlite, store } = newStore();
  const late = await store.write(sample, async ({ changes }) => {
    await changes.insert('unit', [unit('Sở Y tế')]);
    return changes;
  });
  const before = liveRows(sqlite);
  await expect(late.insert('unit', [unit('Sở Nội vụ')])).rejects.toThrow('ended');
  expect(liveRows(sqlite)).toEqual(before);
});
