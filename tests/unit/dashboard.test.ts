import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completionRates } from '../../shared/domain/completionRates.ts';
import {
  barParts,
  type CountedTask,
  dashboardFigures,
  isWithin,
  noCounts,
  overdueAges,
  overdueSpan,
  restOfWeek,
  sortedByWorst,
  totalOf,
  twelveMonths,
  wasOverdue,
} from '../../shared/domain/dashboard.ts';
import { taskStatuses } from '../../shared/domain/task.ts';
import { type TaskDeadline, timelinessOf, timelinessStates } from '../../shared/domain/timeliness.ts';
import { addDays, type Day } from '../../shared/vietnamese/day.ts';

const on = '2026-01-21' as Day; // a Wednesday
const due = (day: Day): TaskDeadline => ({
  phrase: '',
  kind: 'date',
  due: day,
  from: null,
  reckonedFrom: null,
  recurrence: null,
  certain: true,
  doubt: null,
  metOn: null,
  id: null,
  extensions: [],
  openOccurrence: null,
});
const task = (parts: Partial<CountedTask> = {}): CountedTask => ({
  status: 'not-started',
  doneOn: null,
  deadlines: [],
  givenOn: '2025-06-01' as Day,
  leads: ['a'],
  directive: 'd',
  field: null,
  ...parts,
});

describe('spans', () => {
  test('the week ends with Sunday, also on a Sunday', () => {
    expect(restOfWeek(on)).toEqual({ from: on, to: '2026-01-25' });
    expect(restOfWeek('2026-01-25' as Day).to).toBe('2026-01-25');
  });

  test('every day past is in exactly one age, today in none', () => {
    for (let late = 0; late <= 400; late++) {
      const ages = overdueAges.filter((age) => isWithin(addDays(on, -late), overdueSpan(age, on)));
      expect(ages).toEqual(
        late === 0 ? [] : [late <= 7 ? '1-7' : late <= 30 ? '8-30' : late <= 90 ? '31-90' : 'over-90'],
      );
    }
  });

  test('twelve months without a gap, the last one this month', () => {
    const months = twelveMonths(on);
    expect(months[0]).toEqual({ from: '2025-02-01', to: '2025-02-28' });
    expect(months.at(-1)).toEqual({ from: '2026-01-01', to: '2026-01-31' });
    months.slice(1).forEach(({ from }, at) => {
      expect(addDays(months[at]?.to ?? on, 1)).toBe(from);
    });
  });
});

test.each<[string, Partial<CountedTask>, boolean]>([
  ['due before that day, still open', { deadlines: [due('2025-12-30' as Day)] }, true],
  ['due on that very day', { deadlines: [due('2025-12-31' as Day)] }, false],
  ['given only afterwards', { deadlines: [due('2025-12-30' as Day)], givenOn: '2026-01-02' as Day }, false],
  ['done late, after that day', { status: 'done', doneOn: on, deadlines: [due('2025-12-30' as Day)] }, true],
  [
    'done late, by that day',
    { status: 'done', doneOn: '2025-12-31' as Day, deadlines: [due('2025-12-30' as Day)] },
    false,
  ],
  ['without a due day', {}, false],
])('overdue at the end of December: %s', (_, parts, expected) => {
  expect(wasOverdue(task(parts), '2025-12-31' as Day)).toBe(expected);
});

test('both formulas with their counts; nothing to divide by is no percentage', () => {
  const counts = { ...noCounts(), 'done-on-time': 6, 'done-late': 2, overdue: 2, 'not-due': 10 };
  expect(completionRates(counts)).toEqual({
    done: { ofGiven: { part: 8, whole: 20, share: 0.4 }, ofSettled: { part: 8, whole: 10, share: 0.8 } },
    onTime: { ofGiven: { part: 6, whole: 20, share: 0.3 }, ofSettled: { part: 6, whole: 10, share: 0.6 } },
  });
  expect(completionRates(noCounts()).done.ofSettled).toEqual({ part: 0, whole: 0, share: null });
});

test('the parts of a bar are every state once', () => {
  expect(Object.values(barParts).flat().toSorted()).toEqual(timelinessStates.toSorted());
});

const day = fc.integer({ min: -500, max: 90 }).map((shift) => addDays(on, shift));
const randomTask = fc.record({
  status: fc.constantFrom(...taskStatuses),
  doneOn: fc.option(day, { nil: null }),
  deadlines: fc.array(day.map(due), { maxLength: 3 }),
  givenOn: day,
  leads: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
  directive: fc.option(fc.constantFrom('d', 'e'), { nil: null }),
  field: fc.option(fc.constantFrom('f', 'g'), { nil: null }),
});

test('sums are totals, and every count is that of timelinessOf', () => {
  fc.assert(
    fc.property(
      fc.array(randomTask, { maxLength: 30 }),
      fc.integer({ min: 1, max: 60 }),
      (tasks, soonDays) => {
        const { counts, ages, leads, directives, fields, trend } = dashboardFigures(tasks, { on, soonDays });
        for (const state of timelinessStates) {
          const expected = tasks.filter((each) => timelinessOf(each, on, soonDays) === state).length;
          expect(counts[state]).toBe(expected);
          expect(fields.reduce((sum, each) => sum + each.counts[state], 0)).toBe(expected);
          expect(directives.reduce((sum, each) => sum + each.counts[state], 0)).toBe(expected);
        }
        expect(overdueAges.reduce((sum, age) => sum + ages[age], 0)).toBe(counts.overdue);
        expect(leads.reduce((sum, each) => sum + totalOf(each.counts), 0)).toBe(
          tasks.reduce((sum, each) => sum + Math.max(1, each.leads.length), 0),
        );
        expect(leads).toEqual(sortedByWorst(leads));
        expect(trend.at(-1)?.overdue).toBe(counts.overdue);
        const [first] = twelveMonths(on);
        expect(trend.reduce((sum, { given }) => sum + given, 0)).toBe(
          tasks.filter(({ givenOn }) => first && givenOn >= first.from && givenOn <= '2026-01-31').length,
        );
      },
    ),
  );
});
