import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asGiven } from '../../shared/domain/extension.ts';
import { taskCode, taskStatuses } from '../../shared/domain/task.ts';
import {
  governingDue,
  lastDue,
  timelinessOf,
  timelinessStates,
  type WrittenDeadline,
} from '../../shared/domain/timeliness.ts';
import { addDays, type Day } from '../../shared/vietnamese/day.ts';
import { keptOf, livedDeadline, storeDeadlines } from './livedDeadline.ts';
import { defaultQuery, reckoned, taskRowOf } from './storedTask.ts';
import { memoryStore, testClock } from './temporaryStore.ts';

const start = '2026-01-21' as Day;
const day = fc.integer({ min: -20, max: 20 }).map((shift) => addDays(start, shift));
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const deadline: fc.Arbitrary<WrittenDeadline> = fc.record({
  phrase: fc.constant(''),
  kind: fc.constantFrom('date' as const, 'recurring' as const, 'ongoing' as const, 'event' as const),
  due: orNull(day),
  from: fc.constant(null),
  reckonedFrom: fc.constant(null),
  recurrence: orNull(
    fc.record({
      every: fc.constantFrom('day', 'week', 'month', 'quarter', 'half-year', 'year'),
      day: orNull(fc.integer({ min: 1, max: 31 })),
      of: fc.constant(null),
    }),
  ),
  certain: fc.boolean(),
  doubt: fc.constant(null),
  metOn: fc.option(day, { nil: null, freq: 4 }),
});
const task = fc.record({
  status: fc.constantFrom(...taskStatuses),
  doneOn: orNull(day),
  deadlines: fc.array(livedDeadline(deadline), { maxLength: 3 }),
});
type RandomTask = typeof task extends fc.Arbitrary<infer T> ? T : never;

/** A week may only be due on one of its days. */
const sound = ({ deadlines }: RandomTask) =>
  deadlines.every(
    ({ written: { recurrence } }) => recurrence?.every !== 'week' || (recurrence.day ?? 1) <= 7,
  );

test('lists, counts and order in SQL are those of the pure function, on every day', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(task.filter(sound), { minLength: 1, maxLength: 12 }),
      fc.array(fc.integer({ min: -25, max: 25 }), { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 1, max: 60 }),
      async (drawn, shifts, soonDays) => {
        const tasks = drawn.map((each) => ({
          ...each,
          deadlines: each.deadlines.map((one) => keptOf(one, start)),
        }));
        const clock = testClock(start);
        const store = memoryStore(clock);
        await store.write({ action: 'load-sample', data: {}, undoable: true }, async ({ changes }) => {
          await changes.insert('setting', [{ name: 'soonDays', value: String(soonDays) }]);
          for (const [at, { status, doneOn, deadlines }] of drawn.entries()) {
            const row = taskRowOf({ number: at + 1, text: `Việc ${at + 1}`, status, done_on: doneOn });
            const [id = ''] = await changes.insert('task', [row]);
            await storeDeadlines(changes, id, deadlines, start);
          }
        });
        for (const shift of shifts) {
          const on = addDays(start, shift);
          clock.setDay(on);
          for (const state of timelinessStates) {
            const page = await store.read(({ tasks: rows }) =>
              rows.page(defaultQuery({ timeliness: [state] }), reckoned(on, soonDays)),
            );
            const expected = tasks.flatMap((each, at) =>
              timelinessOf(each, on, soonDays) === state ? taskCode(at + 1) : [],
            );
            expect(page.parts.map((part) => taskCode(part.task.number)).sort()).toEqual(expected);
            const counts = await store.read(({ tasks: rows }) =>
              rows.counts(defaultQuery().filter, reckoned(on, soonDays)),
            );
            expect(counts[state]).toBe(expected.length);
          }
          const { originalCounts: originals } = await store.read(({ tasks: rows }) =>
            rows.dashboard(reckoned(on, soonDays)),
          );
          for (const state of timelinessStates)
            expect(originals[state]).toBe(
              tasks.filter(
                (each) =>
                  timelinessOf({ ...each, deadlines: asGiven(each.deadlines) }, on, soonDays) === state,
              ).length,
            );
          const ordered = await store.read(({ tasks: rows }) =>
            rows.page(defaultQuery(), reckoned(on, soonDays)),
          );
          const days = ordered.parts.map(({ task: { number } }) => {
            const each = tasks[number - 1];
            if (!each) throw new Error('unknown task');
            const open = each.status === 'done' ? null : governingDue(each.deadlines);
            return open?.due ?? lastDue(each.deadlines) ?? '9999';
          });
          expect(days).toEqual(days.toSorted());
        }
      },
    ),
    { numRuns: 60 },
  );
});
