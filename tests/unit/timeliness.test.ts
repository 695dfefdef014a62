import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  governingDue,
  type TaskDeadline,
  type Timeliness,
  timelinessOf,
  timelinessStates,
} from '../../shared/domain/timeliness.ts';
import { addDays, type Day, parseIsoDay } from '../../shared/vietnamese/day.ts';

const dayFrom = (text: string): Day => {
  const day = parseIsoDay(text);
  if (!day) throw new Error(text);
  return day;
};
const on = dayFrom('2026-01-21');

const deadline = (parts: Partial<TaskDeadline>): TaskDeadline => ({
  phrase: '',
  kind: 'date',
  due: null,
  from: null,
  reckonedFrom: null,
  recurrence: null,
  certain: true,
  doubt: null,
  metOn: null,
  id: null,
  extensions: [],
  openOccurrence: null,
  ...parts,
});
const dueIn = (days: number, parts: Partial<TaskDeadline> = {}) =>
  deadline({ due: addDays(on, days), ...parts });
const unsure = deadline({ certain: false, doubt: 'không rõ năm' });
const ongoing = deadline({ kind: 'ongoing' });
const monthly = deadline({
  kind: 'recurring',
  recurrence: { every: 'month', day: 25, of: null },
  openOccurrence: dayFrom('2026-01-25'),
});

const openCases: [string, TaskDeadline[], Timeliness][] = [
  ['the day after its due day', [dueIn(-1)], 'overdue'],
  ['on its due day', [dueIn(0)], 'due-today'],
  ['a day before', [dueIn(1)], 'due-soon'],
  ['on the last day that counts as soon', [dueIn(7)], 'due-soon'],
  ['the day before that', [dueIn(8)], 'not-due'],
  ['without any deadline', [], 'unclear'],
  ['with an uncertain one', [unsure], 'unclear'],
  ['with an uncertain one that has a day', [dueIn(30, { certain: false, doubt: '?' })], 'unclear'],
  ['uncertain and past is not called overdue', [dueIn(-30, { certain: false, doubt: '?' })], 'unclear'],
  ['ongoing', [ongoing], 'no-deadline'],
  ['ongoing beside a day', [ongoing, dueIn(30)], 'not-due'],
  ['one part late, one unclear', [dueIn(-2), unsure], 'overdue'],
  ['one part due today, one unclear', [dueIn(0), unsure], 'due-today'],
  ['one part soon, one unclear', [dueIn(2), unsure], 'unclear'],
  ['the earliest open part governs', [dueIn(40), dueIn(3)], 'due-soon'],
  ['a part that was met no longer governs', [dueIn(-9, { metOn: addDays(on, -10) }), dueIn(40)], 'not-due'],
  ['an uncertain part that was met is settled', [{ ...unsure, metOn: on }, dueIn(40)], 'not-due'],
  ['recurring: the occurrence that is waited for', [monthly], 'due-soon'],
  ['recurring: one that nobody marked done', [{ ...monthly, openOccurrence: addDays(on, -27) }], 'overdue'],
  ['a beginning without an end', [deadline({ kind: 'range', from: on })], 'unclear'],
];

describe('an open task', () => {
  test.each(openCases)('%s', (_name, deadlines, wanted) => {
    expect(timelinessOf({ status: 'in-progress', doneOn: null, deadlines }, on)).toBe(wanted);
    expect(timelinessOf({ status: 'not-started', doneOn: null, deadlines }, on)).toBe(wanted);
  });

  test('soon is as long as the office says', () => {
    const task = { status: 'not-started', doneOn: null, deadlines: [dueIn(10)] } as const;
    expect(timelinessOf(task, on, 10)).toBe('due-soon');
    expect(timelinessOf(task, on, 9)).toBe('not-due');
  });
});

test('a task that is done is late from the day after its last due day', () => {
  const done = (doneOn: Day, deadlines: TaskDeadline[]) =>
    timelinessOf({ status: 'done', doneOn, deadlines }, on);
  expect(done(addDays(on, -5), [dueIn(-5)])).toBe('done-on-time');
  expect(done(addDays(on, -4), [dueIn(-5)])).toBe('done-late');
  expect(done(addDays(on, -4), [dueIn(-9), dueIn(-4)])).toBe('done-on-time');
  expect(done(on, [ongoing])).toBe('done-on-time');
  expect(done(on, [dueIn(-5, { certain: false, doubt: '?' })])).toBe('done-on-time');
});

test('the governing day comes with its wording', () => {
  const phrase = 'trước ngày 25/01/2026';
  expect(governingDue([dueIn(40), dueIn(4, { phrase })])).toEqual({ due: '2026-01-25', phrase });
  expect(governingDue([unsure, ongoing])).toBeNull();
});

const anyDeadline = fc
  .record({
    due: fc.option(fc.integer({ min: -40, max: 40 })),
    certain: fc.boolean(),
    metOn: fc.option(fc.integer({ min: -40, max: 0 })),
    kind: fc.constantFrom('date', 'ongoing', 'range', 'recurring'),
    every: fc.option(fc.constantFrom('day', 'week', 'month', 'quarter', 'half-year', 'year')),
  })
  .map(({ due, certain, metOn, kind, every }) =>
    deadline({
      kind: kind as TaskDeadline['kind'],
      due: due === null ? null : addDays(on, due),
      certain,
      metOn: metOn === null ? null : addDays(on, metOn),
      recurrence: every ? { every: every as 'month', day: null, of: null } : null,
    }),
  );

test('open tasks: overdue exactly when a certain open part is past, and never by an uncertain one', () => {
  fc.assert(
    fc.property(fc.array(anyDeadline, { maxLength: 5 }), (deadlines) => {
      const state = timelinessOf({ status: 'in-progress', doneOn: null, deadlines }, on);
      expect(timelinessStates).toContain(state);
      const past = deadlines.some(({ due, certain, metOn }) => certain && !metOn && due !== null && due < on);
      expect(state === 'overdue').toBe(past);
      if (state === 'not-due' || state === 'due-soon') {
        expect(deadlines.every(({ certain, metOn }) => certain || metOn !== null)).toBe(true);
      }
    }),
  );
});

test('as days pass an open task with one due day goes not due, soon, today, overdue, and never back', () => {
  const order: Timeliness[] = ['not-due', 'due-soon', 'due-today', 'overdue'];
  const states = Array.from({ length: 30 }, (_, step) =>
    timelinessOf({ status: 'in-progress', doneOn: null, deadlines: [dueIn(15)] }, addDays(on, step)),
  );
  const places = states.map((state) => order.indexOf(state));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(new Set(states).size).toBe(4);
});
