import { expect, test } from 'vitest';
import { listDirectives } from '../../electron/services/directives/listDirectives.ts';
import type { ServiceContext } from '../../electron/services/serviceContext.ts';
import { getTask } from '../../electron/services/tasks/getTask.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { updateTask } from '../../electron/services/tasks/updateTask.ts';
import { listTrash } from '../../electron/services/trash/listTrash.ts';
import { previewPurge, purgeTrash as purgeWith } from '../../electron/services/trash/purgeTrash.ts';
import { removeTasks, removeToTrash } from '../../electron/services/trash/removeToTrash.ts';
import { restoreFromTrash } from '../../electron/services/trash/restoreFromTrash.ts';
import { TrashQuery } from '../../shared/contract/trashContract.ts';
import { purgeWords } from '../../shared/domain/trash.ts';
import { everyText, liveRows, logLength } from './liveRows.ts';
import { directiveWith, importAll, items, newRegister } from './registerWith.ts';
import { defaultQuery } from './storedTask.ts';
import { refusalOf } from './temporaryStore.ts';

const noFiles = {
  doom: async () => {},
  doomed: async () => [],
  drop: async () => null,
  spare: async () => {},
};
/** Deleting for good where no file is kept with the register. */
const purgeTrash = (context: ServiceContext, input: Parameters<typeof purgeWith>[1]) =>
  purgeWith({ ...context, attachments: noFiles }, input);
const tasksOf = async (context: ServiceContext) =>
  (await listTasks(context, { ...defaultQuery(), sort: { key: 'code', descending: false } })).rows;
const trashOf = async (context: ServiceContext, query: Partial<TrashQuery> = {}) =>
  (await listTrash(context, TrashQuery.parse(query))).rows;

async function registerOfThree() {
  const register = newRegister();
  const { outcome } = await importAll(register.context, directiveWith(items));
  const rows = await tasksOf(register.context);
  return { ...register, directiveId: outcome.directiveId, rows, ids: rows.map(({ id }) => id) };
}

/** A progress update with its proof, straight into the rows. */
async function reported({ context }: { context: ServiceContext }, taskId: string) {
  return context.store.write({ action: 'update-task', data: {}, undoable: true }, async ({ changes }) => {
    const [update = ''] = await changes.insert('progress_update', [
      {
        task_id: taskId,
        unit_id: null,
        period_id: null,
        reported_on: '2026-01-20' as never,
        text: 'Đã trình dự thảo bí mật',
        percent: 60,
        status: null,
        source_file: null,
        source_sha256: null,
        done_on: null,
      },
    ]);
    const [proof = ''] = await changes.insert('evidence', [
      {
        task_id: taskId,
        update_id: update,
        kind: 'document',
        document_number: '12/BC-SNV',
        file_name: null,
        sha256: null,
        size: null,
        note: '',
      },
    ]);
    return { update, proof };
  });
}

test('many tasks go into the trash as one operation, leave every list, and one undo brings them back', async () => {
  const { context, sqlite, ids } = await registerOfThree();
  const before = liveRows(sqlite);
  expect(await removeTasks(context, ids.slice(0, 2))).toEqual({ removed: 2 });
  expect((await tasksOf(context)).map(({ id }) => id)).toEqual(ids.slice(2));
  expect((await listTasks(context, defaultQuery({ search: 'cư trú' }))).total).toBe(0);
  expect((await listDirectives(context))[0]?.taskCount).toBe(1);
  expect(await refusalOf(() => getTask(context, ids[0] ?? ''))).toBe('TASK_GONE');
  expect(await refusalOf(() => removeTasks(context, ids.slice(0, 2)))).toBe('TRASH_GONE');
  expect((await context.store.undo()).data).toMatchObject({ trash: 'task', count: 2 });
  expect(liveRows(sqlite)).toEqual(before);
});

test('the trash says what, when and by whom, the last first, and finds without marks', async () => {
  const { context, rows, ids } = await registerOfThree();
  await removeTasks(context, ids.slice(0, 1));
  await removeTasks(context, ids.slice(2));
  const found = await trashOf(context);
  expect(found.map(({ kind, code, author }) => [kind, code, author])).toEqual([
    ['task', rows[2]?.code, 'thu ky'],
    ['task', rows[0]?.code, 'thu ky'],
  ]);
  const [last = '', first = ''] = found.map(({ removedAt }) => removedAt);
  expect(last > first).toBe(true);
  expect((await trashOf(context, { search: 'du lieu cu tru' })).map(({ code }) => code)).toEqual([
    rows[0]?.code,
  ]);
  expect(await trashOf(context, { kinds: ['directive'] })).toEqual([]);
  expect(await restoreFromTrash(context, { kind: 'task', ids: ids.slice(0, 1) })).toEqual({ restored: 1 });
  expect((await tasksOf(context)).map(({ id }) => id)).toEqual(ids.slice(0, 2));
  expect((await listTasks(context, defaultQuery({ search: 'cư trú' }))).total).toBe(1);
});

test('a directive takes its tasks along and comes back with those that went with it, not with those removed before', async () => {
  const { context, ids, directiveId } = await registerOfThree();
  await removeTasks(context, ids.slice(0, 1));
  await removeToTrash(context, { kind: 'directive', ids: [directiveId] });
  expect([await tasksOf(context), await listDirectives(context)]).toEqual([[], []]);
  expect((await trashOf(context, { kinds: ['directive'] }))[0]).toMatchObject({
    code: '31/KH-UBND',
    tasks: 2,
  });
  await restoreFromTrash(context, { kind: 'directive', ids: [directiveId] });
  expect((await tasksOf(context)).map(({ id }) => id)).toEqual(ids.slice(1));
});

test('a task brings its directive back with it', async () => {
  const { context, ids, directiveId } = await registerOfThree();
  await removeToTrash(context, { kind: 'directive', ids: [directiveId] });
  await restoreFromTrash(context, { kind: 'task', ids: ids.slice(1, 2) });
  expect((await tasksOf(context)).map(({ id }) => id)).toEqual(ids.slice(1, 2));
  expect((await listDirectives(context)).map(({ id }) => id)).toEqual([directiveId]);
  await context.store.undo();
  expect([await tasksOf(context), await listDirectives(context)]).toEqual([[], []]);
});

test('an update goes with its evidence; neither comes back into a task that is in the trash itself', async () => {
  const register = await registerOfThree();
  const { context, sqlite, ids, rows } = register;
  const { update } = await reported(register, ids[0] ?? '');
  const live = () =>
    sqlite
      .prepare(
        'select (select count(*) from progress_update where deleted_at is null) u, (select count(*) from evidence where deleted_at is null) e',
      )
      .get();
  await removeToTrash(context, { kind: 'progress_update', ids: [update] });
  expect(live()).toEqual({ u: 0, e: 0 });
  expect((await trashOf(context)).map(({ kind, code }) => [kind, code])).toEqual([
    ['progress_update', rows[0]?.code],
    ['evidence', rows[0]?.code],
  ]);
  await removeTasks(context, ids.slice(0, 1));
  expect(await refusalOf(() => restoreFromTrash(context, { kind: 'progress_update', ids: [update] }))).toBe(
    'TRASH_OWNER',
  );
  await restoreFromTrash(context, { kind: 'task', ids: ids.slice(0, 1) });
  await restoreFromTrash(context, { kind: 'progress_update', ids: [update] });
  expect(live()).toEqual({ u: 1, e: 1 });
});

const triggersOf = (sqlite: ReturnType<typeof newRegister>['sqlite']) =>
  sqlite.prepare("select name, sql from sqlite_master where type = 'trigger' order by name").all();

test('deleting for good takes the words out of every table and keeps who did it and how many', async () => {
  const register = await registerOfThree();
  const { context, sqlite, ids, rows } = register;
  const [first, second] = rows;
  await reported(register, ids[0] ?? '');
  await updateTask(context, {
    id: ids[0] ?? '',
    version: first?.version ?? 0,
    change: { text: 'Việc mật cần xóa', result: 'Kết quả mật' },
  });
  await updateTask(context, {
    id: ids[1] ?? '',
    version: second?.version ?? 0,
    change: { result: 'Còn đây' },
  });
  await removeTasks(context, ids.slice(0, 1));
  const triggers = triggersOf(sqlite);
  const [, lines] = Object.values(Object(logLength(sqlite))).map(Number);
  const item = { kind: 'task' as const, ids: ids.slice(0, 1) };

  const before = liveRows(sqlite);
  expect(await refusalOf(() => purgeTrash(context, { items: [item], typed: 'xoa' }))).toBe(
    'PURGE_UNCONFIRMED',
  );
  expect(liveRows(sqlite)).toEqual(before);
  const preview = await previewPurge(context, [item]);
  expect(preview).toEqual({
    tasks: 1,
    directives: 0,
    updates: 1,
    evidence: 1,
    operations: 4,
    files: 0,
    filesLeft: [],
  });
  expect(await purgeTrash(context, { items: [item], typed: purgeWords })).toEqual(preview);

  expect(everyText(sqlite)).not.toMatch(/Việc mật|Kết quả mật|dự thảo bí mật|12\/BC-SNV/u);
  expect(everyText(sqlite)).toContain('Còn đây');
  expect(sqlite.pragma('foreign_key_check')).toEqual([]);
  expect(triggersOf(sqlite)).toEqual(triggers);
  expect(() => sqlite.exec('delete from operation_change')).toThrow('only grows');
  expect(() => sqlite.exec("update operation set author = ''")).toThrow('only grows');
  expect(await trashOf(context)).toEqual([]);
  const log = sqlite.prepare('select author, action, data from operation order by seq desc limit 1').get();
  expect(log).toEqual({
    author: 'thu ky',
    action: 'purge',
    data: JSON.stringify({ purged: { tasks: 1, directives: 0, updates: 1, evidence: 1 } }),
  });
  // no line of the log is gone, and one has come: the proposed task lets go of what was made of it
  expect(Object.values(Object(logLength(sqlite))).map(Number)[1]).toBe((lines ?? 0) + 1);
  expect((await tasksOf(context)).map(({ id }) => id)).toEqual(ids.slice(1));
});

test('what touched the purged cannot be taken back, what came apart from it can', async () => {
  const { context, ids, rows } = await registerOfThree();
  await updateTask(context, {
    id: ids[1] ?? '',
    version: rows[1]?.version ?? 0,
    change: { result: 'Một nửa' },
  });
  await removeTasks(context, ids.slice(0, 1));
  await purgeTrash(context, { items: [{ kind: 'task', ids: ids.slice(0, 1) }], typed: ' xóa  vĩnh viễn ' });
  expect((await context.store.undo()).data).toMatchObject({ fields: ['result'] });
  expect((await getTask(context, ids[1] ?? '')).result).toBe('');
  // the import brought the purged task in, among others
  expect(await refusalOf(() => context.store.undo())).toBe('UNDO_NOTHING');
});

test('a number is not given again after its task was deleted for good', async () => {
  const { context, ids, rows } = await registerOfThree();
  await removeTasks(context, ids.slice(2));
  await purgeTrash(context, { items: [{ kind: 'task', ids: ids.slice(2) }], typed: purgeWords });
  await importAll(context, directiveWith([items[0] ?? ''], '32/KH-UBND'), 'khac.txt');
  const codes = (await tasksOf(context)).map(({ code }) => code);
  expect(codes).not.toContain(rows[2]?.code);
  expect(codes).toContain('NV-0004');
});

test('a directive is deleted for good with its document, its drafts and its case, and can be imported anew', async () => {
  const { context, sqlite, directiveId } = await registerOfThree();
  await importAll(
    context,
    directiveWith(['Sở Tài chính rà soát ngân sách, hoàn thành trước ngày 30/01/2026.'], '40/KH-UBND'),
    'khac.txt',
  );
  const item = { kind: 'directive' as const, ids: [directiveId] };
  expect(await refusalOf(() => previewPurge(context, [item]))).toBe('TRASH_GONE');
  await removeToTrash(context, item);
  expect(await purgeTrash(context, { items: [item], typed: purgeWords })).toMatchObject({
    directives: 1,
    tasks: 3,
  });
  const text = everyText(sqlite);
  expect(text).not.toContain('31/KH-UBND');
  expect(text).not.toMatch(/cư trú|hồ sơ sức khỏe/u);
  expect(text).toContain('40/KH-UBND');
  expect(sqlite.pragma('foreign_key_check')).toEqual([]);
  expect(sqlite.prepare('select count(*) from document').pluck().get()).toBe(1);
  const { outcome } = await importAll(context, directiveWith(items));
  expect(outcome.added).toBe(3);
});

test('a purge that fails midway leaves everything, the triggers too', async () => {
  const { context, sqlite, ids } = await registerOfThree();
  await removeTasks(context, ids.slice(0, 1));
  const before = [everyText(sqlite), triggersOf(sqlite), logLength(sqlite)];
  sqlite.exec("create temp trigger held before delete on task begin select raise(abort, 'held'); end");
  await expect(
    purgeTrash(context, { items: [{ kind: 'task', ids: ids.slice(0, 1) }], typed: purgeWords }),
  ).rejects.toThrow('held');
  sqlite.exec('drop trigger held');
  expect([everyText(sqlite), triggersOf(sqlite), logLength(sqlite)]).toEqual(before);
});

test('the history tells that a task went into the trash and came back, and nothing else of it', async () => {
  const { context, ids } = await registerOfThree();
  const [id = ''] = ids;
  await removeToTrash(context, { kind: 'task', ids: [id] });
  await restoreFromTrash(context, { kind: 'task', ids: [id] });
  const [back, gone] = (await getTask(context, id)).history;
  expect(gone).toMatchObject({
    action: 'Bỏ NV-0001 vào thùng rác',
    changes: [{ field: 'Thùng rác', before: null, after: 'nằm trong thùng rác' }],
  });
  expect(back).toMatchObject({
    action: 'Khôi phục NV-0001 từ thùng rác',
    changes: [{ field: 'Thùng rác', before: 'nằm trong thùng rác', after: null }],
  });
});
