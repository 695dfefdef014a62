import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getTask } from '../../electron/services/tasks/getTask.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { overview } from '../../electron/services/tasks/overview.ts';
import { updateTask } from '../../electron/services/tasks/updateTask.ts';
import { outcomeOf, updateTasks } from '../../electron/services/tasks/updateTasks.ts';
import type { BulkChange, BulkEvent } from '../../shared/contract/bulkContract.ts';
import { TaskFilter } from '../../shared/contract/taskContract.ts';
import { liveRows } from './liveRows.ts';
import { directiveWith, importAll, items, newRegister } from './registerWith.ts';
import { defaultQuery } from './storedTask.ts';

async function withTasks(count = 3) {
  const register = newRegister();
  const { context, sqlite } = register;
  const many = Array.from({ length: count }, (_, at) => {
    const item = items[at % items.length] ?? '';
    return at < items.length ? item : item.replace(/ (rà soát|hướng dẫn|triển khai)/, ` $1 lần ${at} việc`);
  });
  await importAll(context, directiveWith(many));
  const rows = async () =>
    (await listTasks(context, { ...defaultQuery(), sort: { key: 'code', descending: false } })).rows;
  const ids = (await rows()).map(({ id }) => id);
  const operations = () => Number(sqlite.prepare('select count(*) from operation').pluck().get());
  return { ...register, ids, rows, operations };
}

test('one operation for all of them, named with how many changed; those that are so already are named', async () => {
  const { context, ids, rows, operations } = await withTasks();
  const [first] = await rows();
  await updateTask(context, {
    id: first?.id ?? '',
    version: first?.version ?? 0,
    change: { status: 'done', doneOn: '2026-01-15' as never },
  });
  const before = operations();
  const outcome = await outcomeOf(updateTasks(context, { choice: { ids }, change: { status: 'done' } }));
  expect(outcome).toEqual({
    changed: 2,
    unchanged: [{ why: 'same', count: 1, codes: ['NV-0001'] }],
  });
  expect(operations()).toBe(before + 1);
  expect((await overview(context)).undo).toBe('đổi tình trạng 2 nhiệm vụ');
  expect((await rows()).map(({ doneOn }) => doneOn)).toEqual(['2026-01-15', '2026-01-21', '2026-01-21']);
  const [latest] = (await getTask(context, ids[1] ?? '')).history;
  expect(latest?.action).toBe('Đổi tình trạng 2 nhiệm vụ');
  await context.store.undo();
  expect((await rows()).map(({ status }) => status)).toEqual(['done', 'not-started', 'not-started']);
});

test('opening done tasks again takes one reason for all, which stands in the history of each of them and of no other', async () => {
  const { context, ids, rows, operations } = await withTasks();
  const change = (wanted: BulkChange) => updateTasks(context, { choice: { ids }, change: wanted });
  await outcomeOf(
    updateTasks(context, { choice: { ids: ids.slice(1) }, change: { status: 'done', priority: 'high' } }),
  );
  const before = { rows: await rows(), operations: operations() };
  for (const reason of [undefined, '', '  '])
    await expect(
      outcomeOf(change({ status: 'in-progress', ...(reason !== undefined && { reason: reason.trim() }) })),
    ).rejects.toMatchObject({ code: 'REOPENING_NO_REASON', data: { count: 2 } });
  expect({ rows: await rows(), operations: operations() }).toEqual(before);

  const outcome = await outcomeOf(change({ status: 'in-progress', reason: 'Số liệu chưa khớp' }));
  expect(outcome.changed).toBe(3);
  expect((await rows()).map(({ status, doneOn }) => [status, doneOn])).toEqual(
    ids.map(() => ['in-progress', null]),
  );
  const [never, ...reopened] = await Promise.all(
    ids.map(async (id) => (await getTask(context, id)).history[0]),
  );
  for (const entry of reopened) {
    expect(entry?.action).toBe('Đổi tình trạng 3 nhiệm vụ');
    expect(entry?.changes.at(-1)).toEqual({
      field: 'Lý do mở lại',
      before: null,
      after: 'Số liệu chưa khớp',
    });
  }
  expect(never?.changes.map(({ field }) => field)).toEqual(['Tình trạng']);
  await context.store.undo();
  expect((await rows()).map(({ version: _, ...row }) => row)).toEqual(
    before.rows.map(({ version: _, ...row }) => row),
  );
  // nothing done among them: nothing to give a reason for
  await outcomeOf(
    updateTasks(context, { choice: { ids: ids.slice(0, 1) }, change: { status: 'in-progress' } }),
  );
});

test('a task that is in the trash by now is counted as gone and the rest is changed; nothing to change leaves no line', async () => {
  const { context, ids, operations } = await withTasks();
  await context.store.write({ action: 'update-task', data: {}, undoable: true }, async ({ changes }) => {
    await changes.remove('task', ids[2] ?? '');
  });
  const outcome = await outcomeOf(updateTasks(context, { choice: { ids }, change: { priority: 'urgent' } }));
  expect(outcome).toEqual({ changed: 2, unchanged: [{ why: 'gone', count: 1, codes: [] }] });
  const before = operations();
  const again = await outcomeOf(updateTasks(context, { choice: { ids }, change: { priority: 'urgent' } }));
  expect(again.changed).toBe(0);
  expect(operations()).toBe(before);
});

test('units take the place of others or join them; who leads does not take part beside', async () => {
  const { context, ids, rows } = await withTasks();
  const change = (wanted: BulkChange) => outcomeOf(updateTasks(context, { choice: { ids }, change: wanted }));
  await change({
    leads: ['Sở Tài chính', 'Sở KH&CN'],
    addCoordinating: ['Công an tỉnh', 'Hội Luật gia tỉnh'],
  });
  for (const { leads, coordinating } of await rows()) {
    expect(leads.map(({ name }) => name)).toEqual(['Sở Tài chính', 'Sở Khoa học và Công nghệ']);
    expect(coordinating.map(({ name }) => name)).toEqual(['Công an tỉnh', 'Hội Luật gia tỉnh']);
  }
  await change({ leads: ['Hội Luật gia tỉnh'] });
  for (const { coordinating } of await rows())
    expect(coordinating.map(({ name }) => name)).toEqual(['Công an tỉnh']);
  const { total } = await listTasks(context, defaultQuery({ search: 'hoi luat gia' }));
  expect(total).toBe(ids.length);
  const outcome = await change({ leads: ['Hội Luật gia tỉnh'] });
  expect(outcome).toMatchObject({ changed: 0, unchanged: [{ why: 'same', count: ids.length }] });
});

test('a unit in the place of another takes its row over; two names of one unit are one', async () => {
  const { context, sqlite, ids, rows } = await withTasks();
  const change = (wanted: BulkChange) => outcomeOf(updateTasks(context, { choice: { ids }, change: wanted }));
  const kept = () =>
    sqlite.prepare("select id from task_unit where role = 'lead' order by task_id, id").pluck().all();
  const lines = () => Number(sqlite.prepare('select count(*) from operation_change').pluck().get());
  await change({ leads: ['Sở Tài chính'] });
  const before = { rows: kept(), lines: lines() };
  await change({ leads: ['Sở Khoa học và Công nghệ', 'Sở KH&CN'] });
  expect(kept()).toEqual(before.rows);
  // of each task one of the unit and one of the task itself
  expect(lines()).toBe(before.lines + 2 * ids.length);
  for (const { leads, version } of await rows()) {
    expect(leads.map(({ name }) => name)).toEqual(['Sở Khoa học và Công nghệ']);
    expect(version).toBeGreaterThan(2);
  }
  const led = await listTasks(context, defaultQuery({ search: 'so tai chinh' }));
  expect(led.total).toBe(0);
  await context.store.undo();
  for (const { leads } of await rows()) expect(leads.map(({ name }) => name)).toEqual(['Sở Tài chính']);
  expect((await listTasks(context, defaultQuery({ search: 'so tai chinh' }))).total).toBe(ids.length);
});

test('by filter: what it lets through when the act begins', async () => {
  const { context, rows } = await withTasks();
  const filter = TaskFilter.parse({ search: 'suc khoe' });
  const outcome = await outcomeOf(
    updateTasks(context, { choice: { filter }, change: { status: 'in-progress' } }),
  );
  expect(outcome.changed).toBe(1);
  expect((await rows()).map(({ status }) => status)).toEqual(['not-started', 'not-started', 'in-progress']);
});

test('progress is told on the way; a stop leaves everything as it was', async () => {
  const { context, sqlite, ids } = await withTasks(450);
  const before = liveRows(sqlite);
  const abort = new AbortController();
  const seen: BulkEvent[] = [];
  await expect(async () => {
    const input = { choice: { ids }, change: { status: 'done' as const } };
    for await (const event of updateTasks(context, input, abort.signal)) {
      seen.push(event);
      if (event.step === 'writing') abort.abort();
    }
  }).rejects.toThrow();
  expect(seen.filter(({ step }) => step === 'reading')).toHaveLength(3);
  expect(seen.some(({ step }) => step === 'done')).toBe(false);
  expect(liveRows(sqlite)).toEqual(before);
  expect((await listTasks(context, defaultQuery({ statuses: ['done'] }))).total).toBe(0);
});

test('whatever is changed of whichever tasks, one undo gives back every row and every list', async () => {
  const change: fc.Arbitrary<BulkChange> = fc.record(
    {
      status: fc.constantFrom('not-started', 'in-progress', 'done'),
      doneOn: fc.constantFrom('2026-01-02' as never, '2026-02-03' as never),
      leads: fc.subarray(['Sở Y tế', 'Sở Nội vụ', 'Hội mới'], { minLength: 1 }),
      coordinating: fc.subarray(['Sở Y tế', 'Công an tỉnh']),
      addCoordinating: fc.subarray(['Sở Tài chính', 'Đoàn mới']),
      field: fc.constantFrom(null, 'Chính quyền số', 'Y tế'),
      programme: fc.constantFrom(null, 'Đề án 06'),
      priority: fc.constantFrom('normal', 'high', 'urgent'),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), fc.nat(2), async (changes, from) => {
      const { context, sqlite, ids, rows } = await withTasks();
      const states = [];
      for (const each of changes) {
        const state = { rows: liveRows(sqlite), listed: (await rows()).map(({ version: _, ...row }) => row) };
        const outcome = await outcomeOf(
          updateTasks(context, {
            choice: { ids: ids.slice(from) },
            change: { reason: 'Báo nhầm', ...each },
          }),
        );
        const left = outcome.unchanged.reduce((sum, { count }) => sum + count, 0);
        expect(outcome.changed + left).toBe(ids.length - from);
        if (outcome.changed > 0) states.push(state);
        else expect(liveRows(sqlite)).toEqual(state.rows);
      }
      for (const state of states.reverse()) {
        await context.store.undo();
        expect(liveRows(sqlite)).toEqual(state.rows);
        expect((await rows()).map(({ version: _, ...row }) => row)).toEqual(state.listed);
      }
    }),
    { numRuns: 30 },
  );
});
