import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../shared/vietnamese/day.ts';
import {
  type CalendarEntry,
  calendarLines,
  isIdle,
  officeCalendar,
  workingDaysIn,
} from '../../shared/vietnamese/officeCalendar.ts';
import { publicCalendar } from '../../shared/vietnamese/publicCalendar.ts';
import { addWorkingDays, calendarEntryKinds, isWorkingDay } from '../../shared/vietnamese/workCalendar.ts';

const day = (iso: string) => iso as Day;
const entry = (iso: string, kind: CalendarEntry['kind'], name = ''): CalendarEntry => ({
  day: day(iso),
  kind,
  name,
});

test('without entries it is the published calendar', () => {
  expect(officeCalendar([])).toEqual(publicCalendar);
  expect(workingDaysIn(2026, publicCalendar)).toBe(250);
});

describe('what the office enters counts', () => {
  const calendar = officeCalendar(
    [
      entry('2026-02-13', 'off', 'Nghỉ Tết sớm'),
      entry('2026-02-28', 'worked', 'Làm bù'),
      entry('2026-01-02', 'plain'),
      entry('2026-11-24', 'off', 'Ngày Văn hóa Việt Nam'),
    ],
    new Map([
      [2027, true],
      [2026, false],
    ]),
  );

  test('days off, days worked instead, and published days that do not hold', () => {
    expect(isWorkingDay(day('2026-02-13'), calendar)).toBe(false);
    expect(isWorkingDay(day('2026-02-28'), calendar)).toBe(true);
    expect(isWorkingDay(day('2026-01-02'), calendar)).toBe(true);
    expect(isWorkingDay(day('2026-11-24'), calendar)).toBe(false);
    expect(isWorkingDay(day('2026-01-01'), calendar)).toBe(false);
  });

  test('a year is settled, or not, as the office says', () => {
    expect([...calendar.settledYears].toSorted()).toEqual([2025, 2027]);
    expect(addWorkingDays(day('2027-03-01'), 5, calendar)).toEqual({ day: '2027-03-08', certain: true });
  });
});

test('the lines of a year: the published ones and the office’s own, in order, each once', () => {
  const lines = calendarLines(2026, [
    entry('2026-01-02', 'plain'),
    entry('2026-12-31', 'off', 'Nghỉ hoán đổi'),
    entry('2027-01-04', 'off'),
  ]);
  expect(lines[0]).toMatchObject({ day: '2026-01-01', kind: 'off', name: 'Tết Dương lịch', own: false });
  expect(lines[1]).toEqual({
    day: '2026-01-02',
    kind: 'plain',
    name: '',
    own: true,
    published: { kind: 'off', name: 'Hoán đổi với 10/01' },
  });
  expect(lines.at(-1)).toMatchObject({ day: '2026-12-31', own: true, published: null });
  expect(lines.map((line) => line.day)).toEqual([...new Set(lines.map((line) => line.day))].toSorted());
  expect(calendarLines(2031, [])).toEqual([]);
});

test('an entry that says what the week says already is idle', () => {
  expect(isIdle(day('2026-03-07'), 'off')).toBe(true); // thứ Bảy
  expect(isIdle(day('2026-03-07'), 'worked')).toBe(false);
  expect(isIdle(day('2026-03-09'), 'worked')).toBe(true); // thứ Hai
  expect(isIdle(day('2026-03-09'), 'off')).toBe(false);
  expect(isIdle(day('2026-03-09'), 'plain')).toBe(true);
  expect(isIdle(day('2026-01-01'), 'plain')).toBe(false);
  expect(isIdle(day('2026-03-09'), 'unsettled')).toBe(false);
});

test('one entry more changes no other day', () => {
  const anyDay = fc.integer({ min: 0, max: 364 }).map((shift) => addDays(day('2026-01-01'), shift));
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...calendarEntryKinds), anyDay, (changed, kind, other) => {
      const calendar = officeCalendar([entry(changed, kind)]);
      if (other !== changed) expect(isWorkingDay(other, calendar)).toBe(isWorkingDay(other, publicCalendar));
      else if (kind === 'off' || kind === 'worked')
        expect(isWorkingDay(other, calendar)).toBe(kind === 'worked');
    }),
  );
});
