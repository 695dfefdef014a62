import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  defaultEscalation,
  dueDaysOfStep,
  type EscalationStep,
  formatEscalation,
  furthestStep,
  isStepDone,
  mostSteps,
  parseEscalation,
  type Reminder,
  reminderActs,
  stepReached,
  stepToDo,
} from '../../shared/domain/escalation.ts';
import { addDays, type Day, daysBetween } from '../../shared/vietnamese/day.ts';

const on = '2026-01-21' as Day;
const due = (days: number) => addDays(on, -days);

describe('the step that a due day has reached', () => {
  test.each([
    [-8, null],
    [-7, -7],
    [-1, -7],
    [0, 0],
    [2, 0],
    [3, 3],
    [9, 3],
    [10, 10],
    [400, 10],
  ])('%i days after the due day', (days, step) => {
    expect(stepReached(due(days), on, defaultEscalation)?.days ?? null).toBe(step);
  });

  test('no steps, nothing to do', () => {
    expect(stepReached(due(3), on, [])).toBeNull();
  });
});

describe('a step is done', () => {
  const reminder = (change: Partial<Reminder>): Reminder[] => [
    { act: 'remind', doneOn: on, due: due(3), ...change },
  ];
  const step: EscalationStep = { days: 3, act: 'remind' };
  test.each<[string, Reminder[], boolean]>([
    ['on the day that it was reached', reminder({}), true],
    ['not by what was done before', reminder({ doneOn: addDays(on, -1) }), false],
    ['not by what was done of another due day (since extended)', reminder({ due: due(10) }), false],
    ['not by another act', reminder({ act: 'report' }), false],
    ['not by nothing', [], false],
  ])('%s', (_, reminders, done) => {
    expect(isStepDone(due(3), step, reminders)).toBe(done);
    expect(stepToDo(due(3), on, defaultEscalation, reminders)).toEqual(done ? null : step);
  });

  test('the next step asks anew', () => {
    const reminders = reminder({ due: due(10), doneOn: addDays(on, -5) });
    expect(stepToDo(due(10), on, defaultEscalation, reminders)).toEqual({ days: 10, act: 'report' });
  });
});

const arbitrarySteps = fc
  .uniqueArray(
    fc.record({
      days: fc.integer({ min: -furthestStep, max: furthestStep }),
      act: fc.constantFrom(...reminderActs),
    }),
    { selector: ({ days }) => days, maxLength: mostSteps },
  )
  .map((steps) => steps.sort((a, b) => a.days - b.days));

test('every due day lies in the span of the step that it has reached, and in no other', () => {
  fc.assert(
    fc.property(arbitrarySteps, fc.integer({ min: -500, max: 500 }), (steps, days) => {
      const day = due(days);
      const holding = steps.filter((_, at) => {
        const span = dueDaysOfStep(at, on, steps);
        return span && day <= span.to && (span.from === null || day >= span.from);
      });
      const reached = stepReached(day, on, steps);
      expect(holding).toEqual(reached ? [reached] : []);
      if (reached) expect(daysBetween(day, on)).toBeGreaterThanOrEqual(reached.days);
    }),
  );
});

test('steps come back from the form in which they are kept', () => {
  fc.assert(
    fc.property(arbitrarySteps, (steps) => {
      expect(parseEscalation(formatEscalation(steps))).toEqual(steps);
    }),
  );
});

test.each(['3', 'remind', '3 call', '3 remind, 3 report', '400 remind', '1.5 remind', '3 remind,'])(
  '%j is no list of steps',
  (text) => {
    expect(parseEscalation(text)).toBeUndefined();
  },
);
