import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Recurrence } from '../../shared/domain/deadline.ts';
import {
  type KeptRecurrence,
  type OccurrenceRecord,
  occurrencesOf,
  occurrencesOn,
  openOccurrence,
} from '../../shared/domain/occurrence.ts';
import { nextOccurrence } from '../../shared/domain/recurrence.ts';
import { taskStatuses } from '../../shared/domain/task.ts';
import { addDays, type Day } from '../../shared/vietnamese/day.ts';
import { publicCalendar } from '../../shared/vietnamese/publicCalendar.ts';

const day = (iso: string) => iso as Day;
const on = day('2026-01-21');
const reckoning = { on, soonDays: 7 };

const kept = (recurrence: Recurrence, begins: string, registeredOn = begins): KeptRecurrence => ({
  recurrence,
  begins: day(begins),
  registeredOn: day(registeredOn),
});
const monthly = { every: 'month', day: 25, of: null } as const;

describe('the days between two days', () => {
  test.each<[string, Recurrence, string, string, string[]]>([
    [
      'each month on the 25th',
      monthly,
      '2026-01-01',
      '2026-03-31',
      ['2026-01-25', '2026-02-25', '2026-03-25'],
    ],
    ['both ends included', monthly, '2026-01-25', '2026-02-25', ['2026-01-25', '2026-02-25']],
    ['none', monthly, '2026-01-26', '2026-02-24', []],
    [
      'the month’s last working day, Tết included',
      { every: 'month', day: null, of: 'last-working-day' },
      '2026-01-01',
      '2026-03-01',
      ['2026-01-30', '2026-02-27'],
    ],
    [
      'quarters by the 5th of the month after',
      { every: 'quarter', day: 5, of: 'next-month' },
      '2026-01-01',
      '2026-12-31',
      ['2026-01-05', '2026-04-05', '2026-07-05', '2026-10-05'],
    ],
    [
      'Fridays',
      { every: 'week', day: 5, of: null },
      '2026-01-21',
      '2026-02-01',
      ['2026-01-23', '2026-01-30'],
    ],
    [
      'every day',
      { every: 'day', day: null, of: null },
      '2026-01-21',
      '2026-01-22',
      ['2026-01-21', '2026-01-22'],
    ],
  ])('%s', (_, recurrence, from, to, days) => {
    expect(occurrencesOf(kept(recurrence, '2020-01-01'), day(from), day(to), publicCalendar)).toEqual(days);
  });

  test('nothing is due before it was given', () => {
    const given = kept(monthly, '2026-02-01');
    expect(occurrencesOf(given, day('2025-01-01'), day('2026-03-31'), publicCalendar)).toEqual([
      '2026-02-25',
      '2026-03-25',
    ]);
  });
});

const record = (due: string, more: Partial<OccurrenceRecord> = {}): OccurrenceRecord => ({
  due: day(due),
  status: 'done',
  doneOn: day(due),
  report: '',
  document: '',
  ...more,
});

describe('as they stand on a day', () => {
  test('missed ones are overdue, earlier than the register is only shown, the next ones stand behind', () => {
    const records = [record('2025-12-25', { doneOn: day('2025-12-29'), report: 'Đã gửi' })];
    const standing = occurrencesOn(
      kept(monthly, '2025-09-01', '2025-11-03'),
      records,
      reckoning,
      publicCalendar,
    );
    expect(standing.map(({ due, timeliness }) => [due, timeliness])).toEqual([
      ['2025-09-25', null],
      ['2025-10-25', null],
      ['2025-11-25', 'overdue'],
      ['2025-12-25', 'done-late'],
      ['2026-01-25', 'due-soon'],
      ['2026-02-25', 'not-due'],
    ]);
    expect(standing[3]).toMatchObject({ report: 'Đã gửi', status: 'done' });
  });

  test('what was recorded of a day that would not come out any more is not lost', () => {
    const standing = occurrencesOn(
      kept(monthly, '2026-01-01'),
      [record('2026-01-15')],
      reckoning,
      publicCalendar,
    );
    expect(standing[0]).toMatchObject({ due: '2026-01-15', timeliness: 'done-on-time' });
  });

  test('one done before the register counts as done', () => {
    const standing = occurrencesOn(
      kept(monthly, '2025-12-01', '2026-01-10'),
      [record('2025-12-25')],
      reckoning,
      publicCalendar,
    );
    expect(standing[0]).toMatchObject({ due: '2025-12-25', timeliness: 'done-on-time' });
  });
});

test('the one waited for is the first that counts and is not done, whether past or not', () => {
  const done =
    (...days: string[]) =>
    (due: Day) =>
      days.includes(due);
  const task = kept(monthly, '2025-09-01', '2025-11-03');
  expect(openOccurrence(task, done(), publicCalendar)).toBe('2025-11-25');
  expect(openOccurrence(task, done('2025-12-25'), publicCalendar)).toBe('2025-11-25');
  expect(openOccurrence(task, done('2025-11-25', '2025-12-25'), publicCalendar)).toBe('2026-01-25');
});

const anyRecurrence: fc.Arbitrary<Recurrence> = fc.oneof(
  fc.record({
    every: fc.constant('week' as const),
    day: fc.option(fc.integer({ min: 1, max: 7 })),
    of: fc.constant(null),
  }),
  fc.record({
    every: fc.constantFrom('month' as const, 'quarter' as const, 'half-year' as const, 'year' as const),
    day: fc.option(fc.integer({ min: 1, max: 31 })),
    of: fc.constantFrom(null, 'next-month', 'last-working-day', 'first-working-day', 'month-12'),
  }),
  fc.constant({ every: 'day' as const, day: null, of: null }),
);
const anyDay = (min: number, max: number) => fc.integer({ min, max }).map((shift) => addDays(on, shift));

test('occurrences stand in order, each once, and none is missed between two days', () => {
  fc.assert(
    fc.property(
      anyRecurrence,
      anyDay(-400, 0),
      anyDay(-400, 200),
      fc.nat(400),
      (recurrence, begins, from, length) => {
        const to = addDays(from, length);
        const days = occurrencesOf({ recurrence, begins }, from, to, publicCalendar);
        expect(days).toEqual([...new Set(days)].toSorted());
        const found = new Set<string>(days);
        const first = from > begins ? from : begins;
        for (let each = first; each <= to; each = addDays(each, 1))
          expect(found.has(each)).toBe(nextOccurrence({ recurrence }, each, publicCalendar) === each);
        expect(days.every((due) => due >= first && due <= to)).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

test('the one waited for is the earliest open one of those shown, on any day', () => {
  fc.assert(
    fc.property(
      anyRecurrence,
      anyDay(-300, -100),
      fc.nat(90),
      fc.array(fc.record({ at: fc.nat(40), status: fc.constantFrom(...taskStatuses) }), { maxLength: 8 }),
      (recurrence, begins, later, marks) => {
        const life = { recurrence, begins, registeredOn: addDays(begins, later) };
        const days = occurrencesOf(life, begins, addDays(on, 400), publicCalendar);
        const records = [
          ...new Map(
            marks.flatMap(({ at, status }) => {
              const due = days[at % days.length];
              return due ? [[due, record(due, { status })] as const] : [];
            }),
          ).values(),
        ];
        const isDone = (due: Day) => records.some((each) => each.due === due && each.status === 'done');
        const open = openOccurrence(life, isDone, publicCalendar);
        const shown = occurrencesOn(life, records, reckoning, publicCalendar);
        const waiting = shown.find(({ status, timeliness }) => status !== 'done' && timeliness !== null);
        if (waiting) expect(open).toBe(waiting.due);
        else expect(open === null || open > on).toBe(true);
        expect(shown.map(({ due }) => due)).toEqual([...new Set(shown.map(({ due }) => due))].toSorted());
      },
    ),
  );
});
