import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Recurrence, recurrenceUnits } from '../../shared/domain/deadline.ts';
import { nextOccurrence } from '../../shared/domain/recurrence.ts';
import {
  addDays,
  type Day,
  daysBetween,
  parseIsoDay,
  partsOf,
  weekdayOf,
} from '../../shared/vietnamese/day.ts';

const dayFrom = (text: string): Day => {
  const day = parseIsoDay(text);
  if (!day) throw new Error(text);
  return day;
};

/** `every day of` in short, day asked on, day it is next due. */
const cases: [Recurrence['every'], number | null, string | null, string, string][] = [
  ['day', null, null, '2026-01-21', '2026-01-21'],
  ['week', null, null, '2026-01-21', '2026-01-23'],
  ['week', 4, null, '2026-01-21', '2026-01-22'],
  ['week', 3, null, '2026-01-21', '2026-01-21'],
  ['week', 1, null, '2026-01-21', '2026-01-26'],
  ['month', null, null, '2026-01-21', '2026-01-31'],
  ['month', 25, null, '2026-01-21', '2026-01-25'],
  ['month', 15, null, '2026-01-21', '2026-02-15'],
  ['month', 21, null, '2026-01-21', '2026-01-21'],
  ['month', 31, null, '2026-02-10', '2026-02-28'],
  ['month', 30, null, '2028-02-10', '2028-02-29'],
  ['month', 5, 'next-month', '2026-01-21', '2026-02-05'],
  ['month', 5, 'next-month', '2026-01-03', '2026-01-05'],
  ['month', null, 'last-working-day', '2026-01-21', '2026-01-30'],
  ['month', null, 'last-working-day', '2026-01-31', '2026-02-27'],
  // The 1st of September 2025 is a day off, so what is due by then is due on the 29th of August.
  ['month', 1, 'last-working-day', '2025-08-02', '2025-08-29'],
  ['month', 1, 'last-working-day', '2025-08-31', '2025-10-01'],
  ['month', null, 'last-day', '2026-04-01', '2026-04-30'],
  ['month', null, 'first-working-day', '2026-01-21', '2026-02-02'],
  ['quarter', null, null, '2026-01-21', '2026-03-31'],
  ['quarter', 15, 'last-month', '2026-01-21', '2026-03-15'],
  ['quarter', 15, 'last-month', '2026-03-16', '2026-06-15'],
  ['quarter', 15, 'last-month', '2026-12-20', '2027-03-15'],
  ['quarter', 10, 'first-month', '2026-01-21', '2026-04-10'],
  ['quarter', 10, 'next-month', '2026-01-05', '2026-01-10'],
  ['half-year', 15, 'month-6', '2026-01-21', '2026-06-15'],
  ['half-year', 15, 'month-6', '2026-06-16', '2026-12-15'],
  ['half-year', null, null, '2026-07-01', '2026-12-31'],
  ['year', 15, 'month-12', '2026-01-21', '2026-12-15'],
  ['year', 15, 'month-12', '2026-12-16', '2027-12-15'],
  ['year', 28, 'month-2', '2026-03-01', '2027-02-28'],
  ['year', null, null, '2026-01-21', '2026-12-31'],
];

describe('the next occurrence', () => {
  test.each(cases)('every %s, day %s of %s, on %s: %s', (every, day, of, on, due) => {
    expect(nextOccurrence({ recurrence: { every, day, of } }, dayFrom(on))).toBe(due);
  });

  test('what does not recur has none', () => {
    expect(nextOccurrence({ recurrence: null }, dayFrom('2026-01-21'))).toBeNull();
  });
});

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(dayFrom('2000-01-01'), days));
const places = [
  null,
  'first-month',
  'last-month',
  'next-month',
  'month-6',
  'month-12',
  'last-day',
  'last-working-day',
  'first-day',
  'first-working-day',
];
const longest = { day: 0, week: 6, month: 62, quarter: 123, 'half-year': 215, year: 397 };

test('it lies on or after the day asked, within two periods, and a day earlier gives no later one', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...recurrenceUnits),
      fc.option(fc.integer({ min: 1, max: 31 })),
      fc.constantFrom(...places),
      anyDay,
      (every, day, of, on) => {
        const recurrence: Recurrence = {
          every,
          day: every === 'week' && day !== null ? ((day - 1) % 7) + 1 : day,
          of,
        };
        const due = nextOccurrence({ recurrence }, on);
        if (!due) throw new Error('no occurrence');
        expect(due >= on).toBe(true);
        expect(daysBetween(on, due)).toBeLessThanOrEqual(longest[every]);
        // Asked again on its own due day it is that day, so that no occurrence is passed over.
        expect(nextOccurrence({ recurrence }, due)).toBe(due);
        const before = nextOccurrence({ recurrence }, addDays(on, -1));
        expect(before === null || before <= due).toBe(true);
        if (every === 'week') expect(weekdayOf(due)).toBe(recurrence.day ?? 5);
        if (every === 'month' && recurrence.day && of === null)
          expect(partsOf(due).day).toBeLessThanOrEqual(recurrence.day);
      },
    ),
  );
});
