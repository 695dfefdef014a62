import { describe, expect, test } from 'vitest';
import { isForgotten, lastWordOn, silentBefore } from '../../shared/domain/silence.ts';
import type { Day } from '../../shared/vietnamese/day.ts';

const day = (text: string) => text as Day;
const period = (first: string, last: string) => ({ firstDay: day(first), lastDay: day(last) });
const periods = [
  period('2025-10-16', '2025-11-15'),
  period('2025-12-16', '2026-01-15'),
  period('2025-11-16', '2025-12-15'),
  period('2026-01-16', '2026-02-15'),
];

describe('the day from which on a word must have come', () => {
  test.each([
    ['one period: the last that has ended', 1, '2026-01-21', '2025-12-16'],
    ['two', 2, '2026-01-21', '2025-11-16'],
    ['on its last day a period has not ended', 1, '2026-01-15', '2025-11-16'],
    ['more than have ended: by days', 4, '2026-01-21', '2025-09-23'],
  ])('%s', (_, count, on, expected) => {
    expect(silentBefore(periods, count, day(on))).toBe(expected);
  });
  test('without periods thirty days each', () => {
    expect(silentBefore([], 1, day('2026-01-31'))).toBe('2026-01-01');
    expect(silentBefore([], 3, day('2026-01-31'))).toBe('2025-11-02');
  });
});

test('the last word is the latest of being given, spoken of and reported', () => {
  const given = day('2025-12-01');
  expect(lastWordOn(given, null, [])).toBe('2025-12-01');
  expect(lastWordOn(given, day('2025-12-20'), [day('2025-12-10')])).toBe('2025-12-20');
  expect(lastWordOn(given, day('2025-12-20'), [day('2026-01-10'), day('2025-12-31')])).toBe('2026-01-10');
});

test('only an open task is forgotten, and not on the very day', () => {
  const before = day('2025-12-16');
  expect(isForgotten({ open: true, lastWord: day('2025-12-15') }, before)).toBe(true);
  expect(isForgotten({ open: true, lastWord: before }, before)).toBe(false);
  expect(isForgotten({ open: false, lastWord: day('2025-01-01') }, before)).toBe(false);
});
