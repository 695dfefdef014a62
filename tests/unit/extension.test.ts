import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadlineCell } from '../../shared/domain/appendices/taskCells.ts';
import { asGiven, currentDue, type Extension, isExtended } from '../../shared/domain/extension.ts';
import { taskStatuses } from '../../shared/domain/task.ts';
import {
  dueDays,
  governingDue,
  lastDue,
  originalDueDays,
  type TaskDeadline,
  timelinessOf,
} from '../../shared/domain/timeliness.ts';
import { addDays, type Day } from '../../shared/vietnamese/day.ts';
import { day, deadline, dueOn } from '../fixtures/appendixTasks.ts';

const on = day('2026-01-21');

/** A chain of extensions, each by some days more. */
function chain(due: Day, steps: readonly number[]): Extension[] {
  let previousDue = due;
  return steps.map((days, at) => {
    const extension = {
      id: String(at),
      previousDue,
      due: addDays(previousDue, days),
      reason: 'chờ kinh phí',
      document: '',
      signer: '',
      grantedOn: previousDue,
    };
    previousDue = extension.due;
    return extension;
  });
}
const extended = (iso: string, ...steps: number[]): TaskDeadline => ({
  ...dueOn(iso),
  extensions: chain(day(iso), steps),
});

describe('the last extension governs, the original stays', () => {
  test('an open task', () => {
    const deadlines = [extended('2026-01-10', 20, 30)];
    expect(governingDue(deadlines)?.due).toBe('2026-03-01');
    expect(deadlines[0]?.due).toBe('2026-01-10');
    const task = { status: 'in-progress', doneOn: null } as const;
    expect(timelinessOf({ ...task, deadlines }, on)).toBe('not-due');
    expect(timelinessOf({ ...task, deadlines: asGiven(deadlines) }, on)).toBe('overdue');
  });

  test('a part that was not extended may govern', () => {
    expect(governingDue([extended('2026-01-10', 90), dueOn('2026-02-01')])?.due).toBe('2026-02-01');
    expect(lastDue([extended('2026-01-10', 90), dueOn('2026-02-01')])).toBe('2026-04-10');
  });

  test('a done task: on time by the extended day, late by the first', () => {
    const task = { status: 'done', doneOn: day('2026-02-05') } as const;
    const deadlines = [extended('2026-01-30', 30)];
    expect(timelinessOf({ ...task, deadlines }, on)).toBe('done-on-time');
    expect(timelinessOf({ ...task, deadlines: asGiven(deadlines) }, on)).toBe('done-late');
  });

  test('both reckonings are one where nothing was extended', () => {
    expect(originalDueDays([dueOn('2026-02-01')])).toBeNull();
    expect(originalDueDays([dueOn('2026-02-01'), extended('2026-01-10', 5)])).toMatchObject({
      dueOn: '2026-01-10',
      lastDue: '2026-02-01',
    });
  });
});

test('in a cell the day is the extended one and says from which', () => {
  expect(deadlineCell({ deadlines: [extended('2026-01-30', 29)] })).toBe(
    '28/02/2026\n(gia hạn từ 30/01/2026)',
  );
  expect(
    deadlineCell({
      deadlines: [
        extended('2026-01-30', 29),
        deadline({ phrase: 'trong Quý II/2026', due: day('2026-06-30') }),
      ],
    }),
  ).toBe('Trước ngày 30/01/2026 (28/02/2026, gia hạn từ 30/01/2026);\nTrong Quý II/2026 (30/06/2026)');
});

const anyChain = fc
  .record({
    shift: fc.integer({ min: -60, max: 60 }),
    steps: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 4 }),
    certain: fc.boolean(),
    met: fc.boolean(),
  })
  .map(({ shift, steps, certain, met }) => {
    const due = addDays(on, shift);
    return deadline({ due, certain, metOn: met ? due : null, extensions: chain(due, steps) });
  });

test('whatever is extended: the effective day is the last of the chain, and only ever later than the first', () => {
  fc.assert(
    fc.property(anyChain, (one) => {
      const given = one.due;
      const current = currentDue(one);
      expect(current).toBe(one.extensions.at(-1)?.due ?? given);
      expect(one.due).toBe(given);
      expect(one.extensions.length > 0 ? (current ?? '') > (given ?? '') : current === given).toBe(true);
      expect(asGiven([one]).map(currentDue)).toEqual([given]);
    }),
  );
});

test('extensions change neither what is unclear nor what is endless, and never make a task later than it was', () => {
  const order = ['overdue', 'due-today', 'due-soon', 'not-due'];
  fc.assert(
    fc.property(
      fc.array(anyChain, { maxLength: 3 }),
      fc.constantFrom(...taskStatuses),
      fc.integer({ min: -60, max: 120 }),
      (deadlines, status, shift) => {
        const given = asGiven(deadlines);
        const [now, first] = [dueDays(deadlines), dueDays(given)];
        expect([now.unclear, now.endless]).toEqual([first.unclear, first.endless]);
        if (!isExtended(deadlines)) expect(now).toEqual(first);
        expect((now.dueOn ?? '') >= (first.dueOn ?? '')).toBe(true);
        expect((now.lastDue ?? '') >= (first.lastDue ?? '')).toBe(true);
        const task = { status, doneOn: status === 'done' ? addDays(on, shift) : null };
        const states = [
          timelinessOf({ ...task, deadlines }, on),
          timelinessOf({ ...task, deadlines: given }, on),
        ];
        if (states[1] === 'done-on-time') expect(states[0]).toBe('done-on-time');
        const [after = -1, before = -1] = states.map((state) => order.indexOf(state));
        if (after >= 0 && before >= 0) expect(after).toBeGreaterThanOrEqual(before);
      },
    ),
  );
});
