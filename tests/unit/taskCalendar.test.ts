import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Month,
  monthOf,
  monthsLater,
  monthWeeks,
  parseMonth,
  timelineColumns,
  timelineSteps,
} from '../../shared/domain/taskCalendar.ts';
import { addDays, type Day, daysBetween, weekdayOf } from '../../shared/vietnamese/day.ts';

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((count) => addDays('1950-01-01' as Day, count));

test('a month is shown in whole weeks from Monday to Sunday, each of its days once', () => {
  expect(monthWeeks('2026-02' as Month).map(([monday]) => monday)).toEqual([
    '2026-01-26',
    '2026-02-02',
    '2026-02-09',
    '2026-02-16',
    '2026-02-23',
  ]);
  fc.assert(
    fc.property(anyDay, (day) => {
      const days = monthWeeks(monthOf(day)).flat();
      expect(days.length % 7).toBe(0);
      expect(days.map(weekdayOf).slice(0, 7)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      expect(days.filter((each) => each === day)).toHaveLength(1);
      for (const [at, each] of days.entries()) expect(each).toBe(addDays(days[0] ?? each, at));
    }),
  );
});

test('the same day of another month, or its last', () => {
  expect(monthsLater('2026-01-31' as Day, 1)).toBe('2026-02-28');
  expect(monthsLater('2026-01-31' as Day, -2)).toBe('2025-11-30');
  expect(monthsLater('2026-03-15' as Day, 12)).toBe('2027-03-15');
  expect(parseMonth('2026-13')).toBeUndefined();
  expect(parseMonth('2026-1')).toBeUndefined();
});

test('columns of a timeline follow each other without a gap, the day asked for in the first', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.constantFrom(...timelineSteps),
      fc.integer({ min: 1, max: 24 }),
      (day, step, count) => {
        const columns = timelineColumns(step, day, count);
        expect(columns).toHaveLength(count);
        expect(day >= (columns[0]?.from ?? '') && day <= (columns[0]?.to ?? '')).toBe(true);
        for (const [at, { from, to }] of columns.entries()) {
          expect(daysBetween(from, to)).toBeGreaterThanOrEqual(6);
          expect(columns[at + 1]?.from ?? addDays(to, 1)).toBe(addDays(to, 1));
        }
      },
    ),
  );
});
