import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getDashboard } from '../../electron/services/dashboard/getDashboard.ts';
import { loadSample } from '../../electron/services/sample/loadSample.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import type { TaskFilter } from '../../shared/contract/taskContract.ts';
import { completionRates } from '../../shared/domain/completionRates.ts';
import {
  barParts,
  type CountedTask,
  dashboardFigures,
  overdueAges,
  overdueSpan,
  restOfWeek,
  twelveMonths,
} from '../../shared/domain/dashboard.ts';
import { asGiven, isExtended } from '../../shared/domain/extension.ts';
import { taskStatuses } from '../../shared/domain/task.ts';
import {
  type Timeliness,
  timelinessOf,
  timelinessStates,
  type WrittenDeadline,
} from '../../shared/domain/timeliness.ts';
import { addDays, type Day } from '../../shared/vietnamese/day.ts';
import { keptOf, livedDeadline, storeDeadlines } from './livedDeadline.ts';
import { newRegister } from './registerWith.ts';
import { defaultQuery, reckoned, taskRowOf } from './storedTask.ts';
import { memoryStore, testClock } from './temporaryStore.ts';

const start = '2026-01-21' as Day;
const open = ['not-started', 'in-progress'] as const;
const day = fc.integer({ min: -420, max: 60 }).map((shift) => addDays(start, shift));
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const deadline: fc.Arbitrary<WrittenDeadline> = fc.record({
  phrase: fc.constant(''),
  kind: fc.constantFrom('date' as const, 'recurring' as const, 'ongoing' as const),
  due: orNull(day),
  from: fc.constant(null),
  reckonedFrom: fc.constant(null),
  recurrence: fc.option(
    fc.record({
      every: fc.constantFrom('month', 'quarter'),
      day: fc.integer({ min: 1, max: 31 }),
      of: fc.constant(null),
    }),
    { nil: null, freq: 4 },
  ),
  certain: fc.boolean(),
  doubt: fc.constant(null),
  metOn: fc.option(day, { nil: null, freq: 4 }),
});
/** Numbers of leads and of the directive among those that are put in; a directive may have no day. */
const task = fc.record({
  status: fc.constantFrom(...taskStatuses),
  doneOn: orNull(day),
  deadlines: fc.array(livedDeadline(deadline), { maxLength: 3 }),
  leads: fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { maxLength: 3 }),
  directive: orNull(fc.integer({ min: 0, max: 2 })),
  field: orNull(fc.constantFrom('Chính quyền số', 'Hạ tầng số')),
});
const directiveDays = fc.array(orNull(day), { minLength: 3, maxLength: 3 });

const unitRow = (at: number) => ({
  name: `Sở ${at}`,
  short_name: `S${at}`,
  kind: 'department' as const,
  name_key: `so ${at}`,
});
const directiveRow = (date: Day | null) => ({
  document_id: null,
  number: null,
  number_key: null,
  kind: null,
  date,
  place: null,
  issuer: null,
  subject: null,
  signer_name: null,
  signer_title: null,
  period_from: null,
  period_to: null,
});

test('the figures counted in SQL are those of the pure function, and each list has as many tasks', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(task, { minLength: 1, maxLength: 12 }),
      directiveDays,
      fc.integer({ min: -40, max: 40 }),
      fc.integer({ min: 1, max: 40 }),
      async (tasks, dates, shift, soonDays) => {
        const on = addDays(start, shift);
        const store = memoryStore(testClock(on));
        const counted: CountedTask[] = [];
        await store.write({ action: 'load-sample', data: {}, undoable: true }, async ({ changes }) => {
          await changes.insert('setting', [{ name: 'soonDays', value: String(soonDays) }]);
          const units = await changes.insert('unit', [0, 1, 2].map(unitRow));
          const directives = await changes.insert('directive', dates.map(directiveRow));
          for (const [at, { status, doneOn, deadlines, leads, directive, field }] of tasks.entries()) {
            const directiveId = directive === null ? null : (directives[directive] ?? null);
            const leadIds = leads.map((lead) => units[lead] ?? '');
            const row = taskRowOf({ number: at + 1, text: 'Việc', status, done_on: doneOn, field });
            const [id = ''] = await changes.insert('task', [{ ...row, directive_id: directiveId }]);
            await storeDeadlines(changes, id, deadlines, on);
            await changes.insert(
              'task_unit',
              leadIds.map((unit, position) => ({
                task_id: id,
                unit_id: unit,
                role: 'lead' as const,
                position,
              })),
            );
            counted.push({
              status,
              doneOn,
              deadlines: deadlines.map((each) => keptOf(each, on)),
              // the test's clock stands still on this day where the directive has none
              givenOn: (directive === null ? null : dates[directive]) ?? start,
              leads: leadIds,
              directive: directiveId,
              field,
            });
          }
        });
        const by = reckoned(on, soonDays);
        const figures = await store.read(({ tasks: rows }) => rows.dashboard(by));
        expect(figures).toEqual(dashboardFigures(counted, by));

        const total = async (filter: Partial<TaskFilter>) =>
          (await store.read(({ tasks: rows }) => rows.page({ ...defaultQuery(filter), limit: 1 }, by))).total;
        expect(await total({ statuses: [...open], dueWithin: restOfWeek(on) })).toBe(figures.dueThisWeek);
        for (const age of overdueAges)
          expect(await total({ timeliness: ['overdue'], dueWithin: overdueSpan(age, on) })).toBe(
            figures.ages[age],
          );
        for (const state of timelinessStates) {
          expect(await total({ timeliness: [state] })).toBe(figures.counts[state]);
          const original = { timeliness: [state], reckoning: 'original' as const };
          expect(await total(original)).toBe(figures.originalCounts[state]);
          expect(await total({ ...original, extended: true, fields: ['Hạ tầng số'] })).toBe(
            counted.filter((each) => {
              const given = { ...each, deadlines: asGiven(each.deadlines) };
              return (
                each.field === 'Hạ tầng số' &&
                isExtended(each.deadlines) &&
                timelinessOf(given, on, soonDays) === state
              );
            }).length,
          );
        }
        const done = ['done-late', 'done-on-time'] as const;
        const rates = completionRates(figures.originalCounts);
        const byOriginal = (timeliness: readonly Timeliness[]) =>
          total({ timeliness: [...timeliness], reckoning: 'original' });
        expect(await byOriginal(done)).toBe(rates.done.ofGiven.part);
        expect(await byOriginal(['overdue', ...done])).toBe(rates.onTime.ofSettled.whole);
        expect(await byOriginal([])).toBe(rates.done.ofGiven.whole);
        expect(await total({ extended: true })).toBe(figures.extended);
        const keys = await store.read(({ tasks: rows }) =>
          rows.keys(defaultQuery({ timeliness: ['overdue'], reckoning: 'original' }).filter, by),
        );
        expect(keys).toHaveLength(figures.originalCounts.overdue);
        for (const [at, month] of twelveMonths(on).entries()) {
          const figure = figures.trend[at];
          expect(await total({ givenWithin: month })).toBe(figure?.given);
          expect(await total({ doneWithin: month })).toBe(figure?.done);
          const late: Partial<TaskFilter> =
            month.to < on ? { overdueOn: month.to } : { timeliness: ['overdue'] };
          expect(await total(late)).toBe(figure?.overdue);
        }
        for (const { id, counts } of figures.leads)
          expect(
            await total({
              ...(id === null ? { without: ['lead'] } : { units: [id] }),
              timeliness: [...barParts.soon],
            }),
          ).toBe(counts['due-today'] + counts['due-soon']);
      },
    ),
    { numRuns: 40 },
  );
});

test('the sample in figures: sums are the list, names stand beside them', async () => {
  const { context } = newRegister();
  const { tasks } = await loadSample(context);
  const dashboard = await getDashboard(context);
  const { counts, total } = await listTasks(context, defaultQuery());
  expect(total).toBe(tasks);
  expect(dashboard.counts).toEqual(counts);
  expect(Object.values(dashboard.ages).reduce((sum, count) => sum + count)).toBe(counts.overdue);
  expect(dashboard.directives.filter(({ directive }) => directive === null).length).toBeLessThanOrEqual(1);
  expect(dashboard.units.some(({ unit }) => unit?.name.startsWith('Sở '))).toBe(true);
  const ofDirectives = dashboard.directives.flatMap((each) => Object.values(each.counts));
  expect(ofDirectives.reduce((sum, count) => sum + count)).toBe(total);
  const late = dashboard.units.map((each) => each.counts.overdue);
  expect(late).toEqual(late.toSorted((a, b) => b - a));
  expect(late[0]).toBeGreaterThan(0);
  expect(dashboard.trend).toHaveLength(12);
  expect(dashboard.trend.at(-1)).toMatchObject({ from: '2026-01-01', overdue: counts.overdue });
});

test('of many directives the worst are told, as many as are asked for, and how many there are', async () => {
  const { context } = newRegister();
  await loadSample(context);
  const all = await getDashboard(context);
  expect(all.directives.length).toBeGreaterThan(1);
  expect(all.directiveCount).toBe(all.directives.length);
  const first = await getDashboard(context, { directives: 1 });
  expect(first).toEqual({ ...all, directives: all.directives.slice(0, 1) });
});
