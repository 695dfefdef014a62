import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  type Day,
  daysBetween,
  parseIsoDay,
  partsOf,
  weekdayOf,
} from '../../shared/vietnamese/day.ts';
import { cycleNameOf, dayOfLunar, hungKingsDayOf, lunarOf, tetOf } from '../../shared/vietnamese/lunar.ts';
import { publicCalendar, publicHolidays } from '../../shared/vietnamese/publicCalendar.ts';
import {
  addWorkingDays,
  isWorkingDay,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from '../../shared/vietnamese/workCalendar.ts';

const dayFrom = (text: string): Day => {
  const day = parseIsoDay(text);
  if (!day) throw new Error(text);
  return day;
};

/** Mùng 1 Tết, month and day, 1990 to 2050 as Vietnamese almanacs print them. */
const tets =
  '01-27 02-15 02-04 01-23 02-10 01-31 02-19 02-07 01-28 02-16 ' +
  '02-05 01-24 02-12 02-01 01-22 02-09 01-29 02-17 02-07 01-26 ' +
  '02-14 02-03 01-23 02-10 01-31 02-19 02-08 01-28 02-16 02-05 ' +
  '01-25 02-12 02-01 01-22 02-10 01-29 02-17 02-06 01-26 02-13 ' +
  '02-02 01-23 02-11 01-31 02-19 02-08 01-28 02-15 02-04 01-24 ' +
  '02-12 02-01 01-22 02-10 01-30 02-17 02-06 01-26 02-14 02-02 01-23';

test('Tết falls where the almanac has it, 1990 to 2050', () => {
  const wanted = tets.split(' ').map((tet, index) => `${1990 + index}-${tet}`);
  expect(wanted.map((tet) => tetOf(Number(tet.slice(0, 4))))).toEqual(wanted);
});

test('Vietnamese Tết differs from the Chinese new year where the new moon falls between their midnights', () => {
  expect([1968, 1985, 2007, 2030].map(tetOf)).toEqual([
    '1968-01-29',
    '1985-01-21',
    '2007-02-17',
    '2030-02-02',
  ]);
});

test('other known lunar days', () => {
  expect([2023, 2024, 2025, 2026].map(hungKingsDayOf)).toEqual([
    '2023-04-29',
    '2024-04-18',
    '2025-04-07',
    '2026-04-26',
  ]);
  expect(dayOfLunar({ year: 2024, month: 8, day: 15, leap: false })).toBe('2024-09-17');
  expect(dayOfLunar({ year: 2025, month: 7, day: 15, leap: false })).toBe('2025-09-06');
  expect(lunarOf(dayFrom('2026-02-16'))).toEqual({ year: 2025, month: 12, day: 29, leap: false });
  expect(dayOfLunar({ year: 2025, month: 12, day: 30, leap: false })).toBeUndefined();
});

test('leap months stand where the almanac has them', () => {
  const leaps = { 2014: 9, 2017: 6, 2020: 4, 2023: 2, 2025: 6, 2028: 5 };
  for (const [year, month] of Object.entries(leaps)) {
    expect(dayOfLunar({ year: Number(year), month, day: 1, leap: true }), year).toBeDefined();
  }
  expect(dayOfLunar({ year: 2026, month: 6, day: 1, leap: true })).toBeUndefined();
});

test('can chi names', () => {
  expect([2024, 2025, 2026, 2027, 1984].map(cycleNameOf)).toEqual([
    'giáp thìn',
    'ất tỵ',
    'bính ngọ',
    'đinh mùi',
    'giáp tý',
  ]);
});

test('every day has one lunar day and comes back from it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 54_000 }), (days) => {
      const day = addDays(dayFrom('1950-01-01'), days);
      const lunar = lunarOf(day);
      expect(dayOfLunar(lunar)).toBe(day);
      expect(lunar.day).toBeLessThanOrEqual(30);
    }),
  );
});

test('the public holidays stand on days of the week that make sense', () => {
  for (const [text, kind] of publicHolidays) {
    const weekend = weekdayOf(dayFrom(text)) > 5;
    expect(weekend, `${text} ${kind}`).toBe(kind === 'worked');
  }
  expect(new Set(publicHolidays.map(([day]) => day)).size).toBe(publicHolidays.length);
});

test('the holidays of the law are days off every year of the list, or given back', () => {
  for (const year of [2025, 2026, 2027]) {
    const [tet, kings] = [tetOf(year), hungKingsDayOf(year)];
    const days = [`${year}-01-01`, `${year}-04-30`, `${year}-05-01`, `${year}-09-02`, tet ?? '', kings ?? ''];
    for (const text of days) expect(isWorkingDay(dayFrom(text), publicCalendar), text).toBe(false);
  }
});

test('working days are counted over holidays, weekends and swapped days', () => {
  const after = (from: string, count: number) => addWorkingDays(dayFrom(from), count, publicCalendar);
  expect(after('2026-01-21', 7)).toEqual({ day: '2026-01-30', certain: true });
  expect(after('2026-01-21', 20)).toEqual({ day: '2026-02-25', certain: true });
  // Thursday 08/01/2026: the Saturday is worked for Friday 02/01.
  expect(after('2026-01-08', 2)).toEqual({ day: '2026-01-10', certain: true });
  expect(after('2026-08-28', 1)).toEqual({ day: '2026-09-03', certain: true });
  expect(after('2025-04-25', 2)).toEqual({ day: '2025-04-28', certain: true });
});

test('a count that touches a year or day that is not settled is not certain', () => {
  expect(addWorkingDays(dayFrom('2026-12-28'), 10, publicCalendar).certain).toBe(false);
  expect(addWorkingDays(dayFrom('2026-11-23'), 3, publicCalendar).certain).toBe(false);
  expect(addWorkingDays(dayFrom('2023-03-01'), 3, publicCalendar).certain).toBe(false);
});

test('the nearest working day', () => {
  expect(workingDayOnOrBefore(dayFrom('2026-02-22'), publicCalendar)).toBe('2026-02-13');
  expect(workingDayOnOrAfter(dayFrom('2026-02-14'), publicCalendar)).toBe('2026-02-23');
  const never = { days: new Map(), settledYears: new Set<number>() };
  expect(workingDayOnOrAfter(dayFrom('2026-02-14'), never)).toBe('2026-02-16');
});

test('so many working days later there lie exactly so many working days between', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 60 }), (offset, count) => {
      const from = addDays(dayFrom('2025-01-01'), offset);
      const { day } = addWorkingDays(from, count, publicCalendar);
      const between = Array.from({ length: daysBetween(from, day) }, (_, step) => addDays(from, step + 1));
      expect(between.filter((each) => isWorkingDay(each, publicCalendar))).toHaveLength(count);
      expect(isWorkingDay(day, publicCalendar)).toBe(true);
      expect(partsOf(day).year).toBeLessThan(2028);
    }),
  );
});
