import { expect, test } from 'vitest';
import {
  addDays,
  dayOf,
  daysBetween,
  formatDay,
  parseDay,
  parseIsoDay,
  weekdayOf,
} from '../../shared/vietnamese/day.ts';

test('a day that does not exist is no day', () => {
  expect(parseDay('31/02/2026')).toBeUndefined();
  expect(parseIsoDay('2026-13-01')).toBeUndefined();
  expect(dayOf(2026, 2, 29)).toBeUndefined();
  expect(dayOf(2028, 2, 29)).toBe('2028-02-29');
});

test('days are read and written as offices do', () => {
  const day = parseDay('1/3/2026');
  expect(day).toBe('2026-03-01');
  expect(day && formatDay(day)).toBe('01/03/2026');
});

test('days are counted over months, leap years and years', () => {
  const day = parseIsoDay('2024-02-28');
  if (!day) throw new Error('no day');
  expect(addDays(day, 2)).toBe('2024-03-01');
  expect(daysBetween(day, addDays(day, 366))).toBe(366);
  expect(weekdayOf(day)).toBe(3);
  expect(weekdayOf(addDays(day, 4))).toBe(7);
});
