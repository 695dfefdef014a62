import type { Database } from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordProgress } from '../../electron/services/progress/recordProgress.ts';
import { loadSample } from '../../electron/services/sample/loadSample.ts';
import type { ServiceContext } from '../../electron/services/serviceContext.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { updateTask } from '../../electron/services/tasks/updateTask.ts';
import { changeUnits } from '../../electron/services/units/changeUnits.ts';
import { listUnits } from '../../electron/services/units/listUnits.ts';
import { storeOn } from '../../electron/store/openStore.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import type { TaskChange } from '../../shared/contract/taskContract.ts';
import { addDays, type Day } from '../../shared/vietnamese/day.ts';
import { unlessRefused } from './acts/act.ts';
import { bringBack, throwAway } from './acts/trashActs.ts';
import { directiveWith, importAll, items, newRegister } from './registerWith.ts';
import { defaultQuery } from './storedTask.ts';

type Register = ReturnType<typeof newRegister>;
type Act = (register: Register) => Promise<unknown>;

const start = '2026-01-21' as Day;
const changes: TaskChange[] = [
  { status: 'done' },
  { status: 'done', doneOn: addDays(start, 5) },
  { status: 'in-progress', result: 'Đang làm' },
  { status: 'not-started' },
  { text: 'Nội dung khác hẳn', deliverable: 'Báo cáo' },
  { text: '…' },
  { leads: ['Sở Tài chính', 'Sở Nội vụ'] },
  { leads: [] },
  { deadlines: [] },
];

const pick = async (context: ServiceContext, at: number) => {
  const { rows } = await listTasks(context, defaultQuery());
  return rows[at % Math.max(rows.length, 1)];
};

const change = fc.record({ at: fc.nat(50), change: fc.constantFrom(...changes) }).map(
  ({ at, change: wanted }): Act =>
    async ({ context }) => {
      const task = await pick(context, at);
      if (task) await updateTask(context, { id: task.id, version: task.version, change: wanted });
    },
);

const report = fc
  .record({
    at: fc.nat(50),
    percent: fc.constantFrom(20, 60, 100, null),
    text: fc.constantFrom('', 'Đang làm'),
  })
  .map(
    ({ at, percent, text }): Act =>
      async ({ context, clock }) => {
        const task = await pick(context, at);
        if (!task) return;
        await unlessRefused(
          recordProgress(context, {
            taskId: task.id,
            unitId: task.leads[0]?.id ?? null,
            periodId: null,
            reportedOn: clock.today(),
            text,
            percent,
            status: null,
            doneOn: null,
          }),
        );
      },
  );

const rename = fc.constant<Act>(async ({ context, clock }) => {
  const unit = (await listUnits(context)).find(({ name }) => name === 'Sở Nội vụ');
  if (!unit) return;
  await unlessRefused(
    changeUnits(context, {
      kind: 'renamed',
      on: addDays(clock.today(), 2),
      year: null,
      document: '',
      before: [unit.id],
      after: [{ name: 'Sở Nội vụ và Lao động' }],
    }),
  );
});

const undo = fc.constant<Act>(({ context }) =>
  context.store.undo().catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
  }),
);

const pass = fc.integer({ min: 1, max: 4 }).map(
  (days): Act =>
    async ({ clock }) => {
      clock.setDay(addDays(clock.today(), days));
    },
);

const ofContext = (arbitrary: fc.Arbitrary<(context: ServiceContext) => Promise<unknown>>) =>
  arbitrary.map(
    (act): Act =>
      ({ context }) =>
        act(context),
  );

const act = fc.oneof(
  { weight: 4, arbitrary: change },
  { weight: 2, arbitrary: report },
  { weight: 1, arbitrary: rename },
  { weight: 2, arbitrary: undo },
  { weight: 1, arbitrary: pass },
  { weight: 1, arbitrary: ofContext(throwAway) },
  { weight: 1, arbitrary: ofContext(bringBack) },
);

const watched = (sqlite: Database) => ({
  index: sqlite.prepare('select number, lacks, last_word_on from task_index order by number').all(),
  findings: sqlite.prepare('select * from task_finding order by number, rule').all(),
  twins: sqlite.prepare('select * from task_twin order by number').all(),
});

test('what is kept of the six clears, of silence and of honesty is what reckoning everything anew gives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 10 }), async (acts) => {
      const register = newRegister();
      await importAll(register.context, directiveWith([...items, ...items.slice(0, 1)]));
      for (const each of acts) await each(register);
      await listTasks(register.context, defaultQuery());
      const kept = watched(register.sqlite);
      register.sqlite.exec('delete from index_state');
      const { clock } = register;
      await storeOn(register.sqlite, { author: 'thu ky', clock }).read(({ tasks }) => tasks.count());
      expect(kept).toEqual(watched(register.sqlite));
    }),
    { numRuns: 25 },
  );
});

test('the sample has something of everything', async () => {
  const { context, sqlite } = newRegister();
  await loadSample(context);
  const rules = sqlite.prepare('select distinct rule from task_finding').pluck().all();
  expect(rules).toContain('no-evidence');
  expect(sqlite.prepare('select count(*) from task_index where lacks > 0').pluck().get()).toBeGreaterThan(0);
});
