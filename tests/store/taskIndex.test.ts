import type { Database } from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setDay } from '../../electron/services/calendar/editCalendar.ts';
import { extendDeadline } from '../../electron/services/deadlines/extendDeadline.ts';
import { completeOccurrences, markOccurrence } from '../../electron/services/deadlines/markOccurrence.ts';
import { loadSample } from '../../electron/services/sample/loadSample.ts';
import type { ServiceContext } from '../../electron/services/serviceContext.ts';
import { changeSetting } from '../../electron/services/settings/changeSetting.ts';
import { getTask } from '../../electron/services/tasks/getTask.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { updateTask } from '../../electron/services/tasks/updateTask.ts';
import { storeOn } from '../../electron/store/openStore.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import type { TaskChange } from '../../shared/contract/taskContract.ts';
import { addDays, type Day } from '../../shared/vietnamese/day.ts';
import { newRegister } from './registerWith.ts';
import { defaultQuery } from './storedTask.ts';

const start = '2026-01-21' as Day;
const day = fc.integer({ min: -40, max: 80 }).map((shift) => addDays(start, shift));

type Act = (context: ServiceContext, setDay: (day: string) => void) => Promise<unknown>;

const deadline = fc.record({
  phrase: fc.constant(''),
  kind: fc.constantFrom('date' as const, 'recurring' as const),
  due: fc.option(day, { nil: null }),
  from: fc.constant(null),
  reckonedFrom: fc.constant(null),
  recurrence: fc.constantFrom(
    null,
    { every: 'month' as const, day: 15, of: null },
    { every: 'month' as const, day: null, of: 'last-working-day' },
  ),
  certain: fc.boolean(),
  doubt: fc.constant(null),
  metOn: fc.option(day, { nil: null }),
});
const names = ['Sở Y tế', 'Sở Nội vụ', 'Kho bạc Nhà nước tỉnh', 'Sở Số hóa'];
const change: fc.Arbitrary<TaskChange> = fc.oneof(
  fc.record({ status: fc.constantFrom('done' as const, 'in-progress' as const, 'not-started' as const) }),
  fc.record({ status: fc.constant('done' as const), doneOn: day }),
  fc.record({ result: fc.constantFrom('', 'Đã xong đợt 1', 'Theo Công văn 10042/UBND') }),
  fc.record({ text: fc.constantFrom('Đo đạc lại', 'Ăn khớp số liệu') }),
  fc.record({ deadlines: fc.array(deadline, { maxLength: 2 }) }),
  fc.record({ leads: fc.uniqueArray(fc.constantFrom(...names), { minLength: 0, maxLength: 2 }) }),
  fc.record({ coordinating: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 }) }),
);
const edit = fc.tuple(fc.nat(), change).map(
  ([at, wanted]): Act =>
    async (context) => {
      const { rows } = await listTasks(context, defaultQuery());
      const row = rows[at % Math.max(rows.length, 1)];
      if (row) await updateTask(context, { ...(await getTask(context, row.id)), change: wanted });
    },
);
const extend = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 60 })).map(
  ([at, days]): Act =>
    async (context) => {
      const { rows } = await listTasks(context, defaultQuery());
      const { id, due } = rows[at % Math.max(rows.length, 1)] ?? {};
      if (!id || !due) return;
      const granted = { due: addDays(due, days), reason: 'chờ kinh phí', document: '', signer: '' };
      await extendDeadline(context, { ids: [id], ...granted }).catch(() => undefined); // done, or recurring
    },
);
/** On a day before it was registered a deadline has no occurrence to be marked; any other refusal is a fault. */
function notYetListed(error: unknown) {
  if (!(error instanceof Refusal && error.code === 'OCCURRENCE_UNKNOWN')) throw error;
}
const occur = fc.tuple(fc.nat(), fc.boolean()).map(
  ([at, all]): Act =>
    async (context) => {
      const { rows } = await listTasks(context, defaultQuery());
      const recurring = rows.flatMap(({ deadlines }) => deadlines.filter(({ recurrence }) => recurrence));
      const { id: deadlineId, openOccurrence: due } = recurring[at % Math.max(recurring.length, 1)] ?? {};
      if (!deadlineId || !due) return;
      if (all) await completeOccurrences(context, deadlineId);
      else await markOccurrence(context, { deadlineId, due, status: 'done' }).catch(notYetListed);
    },
);
const workingDays = day.map(
  (on): Act =>
    (context) =>
      setDay(context, { day: on, kind: 'off', name: 'Nghỉ hoán đổi' }).catch(() => undefined), // a weekend
);
const undo = fc.constant<Act>(({ store }) => store.undo().catch(() => undefined));
const remove = fc.nat().map(
  (at): Act =>
    async (context) => {
      const { rows } = await listTasks(context, defaultQuery());
      const row = rows[at % Math.max(rows.length, 1)];
      if (row)
        await context.store.write({ action: 'update-task', data: {}, undoable: true }, ({ changes }) =>
          changes.remove('task', row.id),
        );
    },
);
const move = day.map(
  (on): Act =>
    async (context, setDay) => {
      setDay(on);
      await listTasks(context, defaultQuery());
    },
);
const soon = fc.integer({ min: 1, max: 60 }).map(
  (days): Act =>
    (context) =>
      changeSetting(context, { name: 'soonDays', value: String(days) }),
);

/** All that the index holds, counts of nothing aside, and every word that can be found with how often it stands. */
function indexOf(sqlite: Database) {
  sqlite.exec('create virtual table if not exists temp.word using fts5vocab(main, task_search, instance)');
  const rows = (query: string) => sqlite.prepare(query).raw().all();
  return {
    index: rows('select * from task_index order by number'),
    order: rows('select * from task_order order by number'),
    units: rows('select * from task_index_unit order by 1, 2, 3'),
    states: rows('select * from task_state order by number'),
    counts: rows('select * from task_count where tasks <> 0 order by 1, 2'),
    directives: rows('select * from directive_count where tasks <> 0 order by 1, 2, 3'),
    leads: rows('select * from lead_count where tasks <> 0 order by 1, 2'),
    words: rows('select doc, term, offset from temp.word order by 1, 2, 3'),
  };
}

test('after any changes, days and settings the index is what reckoning it anew gives', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.oneof(
          { weight: 4, arbitrary: edit },
          { weight: 2, arbitrary: extend },
          occur,
          workingDays,
          undo,
          remove,
          move,
          soon,
        ),
        { maxLength: 12 },
      ),
      async (acts) => {
        const { context, sqlite, clock } = newRegister();
        await loadSample(context);
        for (const act of acts) await act(context, clock.setDay);
        const kept = indexOf(sqlite);
        sqlite.exec('delete from index_state');
        const anew = storeOn(sqlite, { author: 'thu ky', clock });
        await anew.read(({ tasks }) => tasks.count());
        expect(kept).toEqual(indexOf(sqlite));
      },
    ),
    { numRuns: 25 },
  );
});

test('a change of how a task stands writes nothing of its words', async () => {
  const { context, sqlite } = newRegister();
  await loadSample(context);
  const { rows } = await listTasks(context, defaultQuery({ statuses: ['not-started'] }));
  const [row] = rows;
  if (!row) throw new Error('no open task');
  const words = () => sqlite.prepare('select id, hex(block) from task_search_data order by id').raw().all();
  const before = words();
  await updateTask(context, { ...row, change: { status: 'in-progress' } });
  expect(words()).toEqual(before);
  await updateTask(context, { ...(await getTask(context, row.id)), change: { result: 'Đã xong một nửa' } });
  expect(words()).not.toEqual(before);
  expect((await listTasks(context, defaultQuery({ search: 'xong mot nua' }))).total).toBe(1);
});
