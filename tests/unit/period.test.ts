import fc from 'fast-check';
import { expect, test } from 'vitest';
import { periodAfter, periodBefore, periodHas, periodOn, periodProblem } from '../../shared/domain/period.ts';
import { addDays, type Day, daysBetween } from '../../shared/vietnamese/day.ts';

const period = (name: string, firstDay: string, lastDay: string) => ({
  name,
  firstDay: firstDay as Day,
  lastDay: lastDay as Day,
});

test.each<[string, number, string, string, string]>([
  ['2026-01-21', 1, 'Kỳ 01/2026', '2026-01-01', '2026-01-31'],
  ['2026-01-15', 16, 'Kỳ 01/2026', '2025-12-16', '2026-01-15'],
  ['2026-01-16', 16, 'Kỳ 02/2026', '2026-01-16', '2026-02-15'],
  ['2025-12-31', 16, 'Kỳ 01/2026', '2025-12-16', '2026-01-15'],
  ['2026-03-01', 28, 'Kỳ 03/2026', '2026-02-28', '2026-03-27'],
  ['2024-02-29', 1, 'Kỳ 02/2024', '2024-02-01', '2024-02-29'],
  ['2026-12-10', 11, 'Kỳ 12/2026', '2026-11-11', '2026-12-10'],
])('%s by a cycle from day %i lies in %s', (day, start, name, first, last) => {
  expect(periodOn(day as Day, start)).toEqual(period(name, first, last));
});

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((count) => addDays('2000-01-01' as Day, count));
const anyStart = fc.integer({ min: 1, max: 28 });

test('every day lies in one period of the cycle, and periods follow each other without a gap', () => {
  fc.assert(
    fc.property(anyDay, anyStart, (day, start) => {
      const found = periodOn(day, start);
      expect(periodHas(found, day)).toBe(true);
      expect(periodOn(found.firstDay, start)).toEqual(found);
      expect(periodOn(found.lastDay, start)).toEqual(found);
      const next = periodAfter(found.lastDay, start);
      expect(daysBetween(found.lastDay, next.firstDay)).toBe(1);
      expect(next.name).not.toBe(found.name);
      expect(periodBefore(next.firstDay, start)).toEqual(found);
      expect(periodProblem(next, [found])).toBeUndefined();
    }),
  );
});

const january = period('Kỳ 01/2026', '2025-12-16', '2026-01-15');

test.each([
  [period('  ', '2026-02-01', '2026-02-28'), { kind: 'no-name' }],
  [period('K'.repeat(61), '2026-02-01', '2026-02-28'), { kind: 'long-name' }],
  [period('Kỳ 02/2026', '2026-02-28', '2026-02-01'), { kind: 'order' }],
  [period('Kỳ 02/2026', '2026-02-01', '2027-04-01'), { kind: 'too-long' }],
  [period('KỲ  01/2026', '2026-02-01', '2026-02-28'), { kind: 'name-taken', found: 'Kỳ 01/2026' }],
  [period('Kỳ 02/2026', '2026-01-15', '2026-02-15'), { kind: 'overlap', found: 'Kỳ 01/2026' }],
  [period('Năm', '2025-01-01', '2025-12-16'), { kind: 'overlap', found: 'Kỳ 01/2026' }],
  [period('Kỳ 02/2026', '2026-01-16', '2026-02-15'), undefined],
  [period('Một ngày', '2026-01-16', '2026-01-16'), undefined],
])('%j beside January: %j', (candidate, problem) => {
  expect(periodProblem(candidate, [january])).toEqual(problem);
});
