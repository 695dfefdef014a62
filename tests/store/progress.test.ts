import { expect, test } from 'vitest';
import { ensureCurrentPeriod } from '../../electron/services/periods/editPeriods.ts';
import { listPeriods } from '../../electron/services/periods/listPeriods.ts';
import { progressWriter } from '../../electron/services/progress/progressWriter.ts';
import {
  editProgress,
  recordProgress,
  removeProgress,
} from '../../electron/services/progress/recordProgress.ts';
import { getTask } from '../../electron/services/tasks/getTask.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { overview } from '../../electron/services/tasks/overview.ts';
import { updateTask } from '../../electron/services/tasks/updateTask.ts';
import { changeUnits } from '../../electron/services/units/changeUnits.ts';
import { listUnits } from '../../electron/services/units/listUnits.ts';
import { currentPeriod, type ProgressUpdate } from '../../shared/domain/progressUpdate.ts';
import type { Day } from '../../shared/vietnamese/day.ts';
import { liveRows } from './liveRows.ts';
import { directiveWith, importAll, items, newRegister } from './registerWith.ts';
import { defaultQuery } from './storedTask.ts';
import { refusalOf } from './temporaryStore.ts';

async function withTask() {
  const register = newRegister();
  const { context } = register;
  await importAll(context, directiveWith(items));
  const { rows } = await listTasks(context, defaultQuery());
  const taskId = rows[0]?.id ?? '';
  const units = await listUnits(context);
  const unitOf = (name: string) => units.find((unit) => unit.name === name)?.id ?? '';
  const report = (change: Partial<ProgressUpdate> = {}): ProgressUpdate & { taskId: string } => ({
    taskId,
    unitId: unitOf('Sở Nội vụ'),
    periodId: null,
    reportedOn: '2026-01-20' as Day,
    text: 'Đã rà soát 3/5 sở',
    percent: 60,
    status: null,
    doneOn: null,
    ...change,
  });
  return { ...register, taskId, unitOf, report };
}

test('a first report begins the task, the last completes it with its day; the history says who and how far', async () => {
  const { context, report, taskId } = await withTask();
  const begun = await recordProgress(context, report());
  expect(begun).toMatchObject({ status: 'in-progress', result: 'Đã rà soát 3/5 sở', timeliness: 'not-due' });
  expect(begun.progress).toMatchObject([
    { unit: { name: 'Sở Nội vụ' }, percent: 60, text: 'Đã rà soát 3/5 sở', sourceFile: null },
  ]);
  expect((await overview(context)).undo).toBe('ghi tiến độ NV-0001');
  const done = await recordProgress(
    context,
    report({ status: 'done', percent: 100, text: 'Đã xong', doneOn: '2026-01-19' as Day }),
  );
  expect(done).toMatchObject({ status: 'done', doneOn: '2026-01-19', timeliness: 'done-on-time' });
  expect(done.history[0]).toMatchObject({
    action: 'Ghi tiến độ NV-0001',
    changes: [
      { field: 'Tình trạng', before: 'Đang thực hiện', after: 'Hoàn thành' },
      { field: 'Ngày hoàn thành', before: null, after: '19/01/2026' },
      { field: 'Kết quả', before: 'Đã rà soát 3/5 sở', after: 'Đã xong' },
      {
        field: 'Tiến độ, Sở Nội vụ, 20/01/2026',
        before: null,
        after: '100 % · Hoàn thành · xong ngày 19/01/2026 · Đã xong',
      },
    ],
  });
  const open = await listTasks(context, defaultQuery({ statuses: ['done'] }));
  expect(open.rows.map(({ id }) => id)).toEqual([taskId]);
});

test('what a coordinating unit says stands with the task and moves nothing', async () => {
  const { context, report, unitOf } = await withTask();
  const told = await recordProgress(context, report({ unitId: unitOf('Công an tỉnh'), status: 'done' }));
  expect(told).toMatchObject({ status: 'not-started', doneOn: null, result: '' });
  expect(told.progress).toHaveLength(1);
});

test('a report is corrected and taken away; an old copy of it is refused; undo gives all back', async () => {
  const { context, report, sqlite, taskId } = await withTask();
  const states = [liveRows(sqlite)];
  const { progress } = await recordProgress(context, report({ status: 'done' }));
  states.push(liveRows(sqlite));
  const [first] = progress;
  const seen = { id: first?.id ?? '', version: first?.version ?? 0 };
  const { taskId: _, ...corrected } = report({ status: 'in-progress', percent: 70 });
  expect(await editProgress(context, { ...seen, ...corrected })).toMatchObject({
    status: 'in-progress',
    doneOn: null,
    progress: [{ percent: 70 }],
  });
  states.push(liveRows(sqlite));
  expect(await refusalOf(() => editProgress(context, { ...seen, ...corrected }))).toBe('PROGRESS_CHANGED');
  expect(await refusalOf(() => removeProgress(context, seen))).toBe('PROGRESS_CHANGED');
  const [now] = (await getTask(context, taskId)).progress;
  const removed = await removeProgress(context, { id: seen.id, version: now?.version ?? 0 });
  expect(removed).toMatchObject({ status: 'not-started', result: '', progress: [] });
  expect(removed.history[0]?.changes.at(-1)).toMatchObject({
    field: 'Tiến độ, Sở Nội vụ, 20/01/2026',
    after: null,
  });
  expect(await refusalOf(() => removeProgress(context, seen))).toBe('PROGRESS_GONE');
  while (states.length > 0) {
    await context.store.undo();
    expect(liveRows(sqlite)).toEqual(states.pop());
  }
});

test('many reports are one operation and one undo; one of a task that is gone leaves nothing', async () => {
  const { context, report, sqlite, taskId } = await withTask();
  const before = liveRows(sqlite);
  const { rows } = await listTasks(context, defaultQuery());
  const source = { file: 'So Noi vu.xlsx', sha256: 'ab'.repeat(32) };
  const record = (taskIds: readonly string[]) =>
    context.store.write(
      { action: 'record-progress', data: { count: taskIds.length }, undoable: true },
      async (writing) => {
        const writer = await progressWriter(writing);
        for (const id of taskIds) await writer.add({ ...report({ unitId: null }), taskId: id, source });
      },
    );
  await record(rows.map(({ id }) => id));
  expect((await getTask(context, taskId)).progress).toMatchObject([
    { unit: null, sourceFile: 'So Noi vu.xlsx' },
  ]);
  expect((await listTasks(context, defaultQuery({ statuses: ['in-progress'] }))).total).toBe(rows.length);
  expect((await overview(context)).undo).toBe('ghi tiến độ 3 nhiệm vụ');
  await context.store.undo();
  expect(liveRows(sqlite)).toEqual(before);
  expect(await refusalOf(() => record([taskId, 'gone']))).toBe('TASK_GONE');
  expect(liveRows(sqlite)).toEqual(before);
});

test('a report of a unit that the directory does not know is refused', async () => {
  const { context, report, sqlite } = await withTask();
  const before = liveRows(sqlite);
  expect(await refusalOf(() => recordProgress(context, report({ unitId: 'gone' })))).toBe('UNIT_GONE');
  expect(liveRows(sqlite)).toEqual(before);
});

test('the period of today is made with the first report for it, in one operation', async () => {
  const { context, report, sqlite } = await withTask();
  const before = liveRows(sqlite);
  const first = await recordProgress(context, report({ periodId: currentPeriod }));
  const second = await recordProgress(context, report({ periodId: currentPeriod }));
  const { periods } = await listPeriods(context);
  expect(periods).toMatchObject([{ name: 'Kỳ 01/2026', updates: 2 }]);
  expect(second.progress.map(({ periodId }) => periodId)).toEqual([periods[0]?.id, periods[0]?.id]);
  expect(first.progress[0]?.periodId).toBe(periods[0]?.id);
  await context.store.undo();
  await context.store.undo();
  expect(liveRows(sqlite)).toEqual(before);
});

test('a period that is gone or closed takes no report', async () => {
  const { context, report, sqlite } = await withTask();
  expect(await refusalOf(() => recordProgress(context, report({ periodId: 'gone' })))).toBe('PERIOD_GONE');
  const { id } = await ensureCurrentPeriod(context);
  const { progress } = await recordProgress(context, report({ periodId: id }));
  sqlite.prepare("update period set closed_on = '2026-01-31'").run();
  expect(await refusalOf(() => recordProgress(context, report({ periodId: id })))).toBe('PERIOD_CLOSED');
  const [first] = progress;
  const seen = { id: first?.id ?? '', version: first?.version ?? 0 };
  expect(await refusalOf(() => removeProgress(context, seen))).toBe('PERIOD_CLOSED');
  const { taskId: _, ...moved } = report({ periodId: null });
  expect(await refusalOf(() => editProgress(context, { ...seen, ...moved }))).toBe('PERIOD_CLOSED');
});

test('a unit that merged speaks for what it was', async () => {
  const { context, report, unitOf } = await withTask();
  await changeUnits(context, {
    kind: 'renamed',
    on: '2026-01-01' as Day,
    year: null,
    document: '',
    before: [unitOf('Sở Nội vụ')],
    after: [{ name: 'Sở Nội vụ và Lao động' }],
  });
  const now = (await listUnits(context)).find(({ name }) => name === 'Sở Nội vụ và Lao động')?.id ?? '';
  expect(await recordProgress(context, report({ unitId: now, status: 'done' }))).toMatchObject({
    status: 'done',
    doneOn: '2026-01-20',
  });
});

test('field and programme take the spelling that the register knows', async () => {
  const { context, taskId } = await withTask();
  const { rows } = await listTasks(context, defaultQuery());
  const other = rows[1];
  const update = async (id: string, change: Parameters<typeof updateTask>[1]['change']) =>
    updateTask(context, { id, version: (await getTask(context, id)).version, change });
  await update(taskId, {
    field: ' Chính quyền  số ',
    programme: 'Đề án 06',
    priority: 'urgent',
    note: 'Gấp',
  });
  const second = await update(other?.id ?? '', { field: 'chinh quyen so', programme: '' });
  expect(second).toMatchObject({ field: 'Chính quyền số', programme: null, priority: 'normal' });
  expect((await getTask(context, taskId)).history[0]).toMatchObject({
    changes: [
      { field: 'Lĩnh vực', after: 'Chính quyền số' },
      { field: 'Chương trình', after: 'Đề án 06' },
      { field: 'Mức ưu tiên', after: 'Khẩn' },
      { field: 'Ghi chú', after: 'Gấp' },
    ],
  });
  const found = await listTasks(context, defaultQuery({ search: '"de an 06"' }));
  expect(found.rows.map(({ id }) => id)).toContain(taskId);
});
