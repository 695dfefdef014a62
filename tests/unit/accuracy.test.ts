import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deadline } from '../../shared/domain/deadline.ts';
import { compareCase } from '../../shared/extraction/accuracy/compareCase.ts';
import { compareDeadlines } from '../../shared/extraction/accuracy/compareDeadlines.ts';
import { compareUnits } from '../../shared/extraction/accuracy/compareUnits.ts';
import type { MeasuredTask } from '../../shared/extraction/accuracy/measuredTask.ts';
import { pairTasks } from '../../shared/extraction/accuracy/pairTasks.ts';
import { addAccuracy } from '../../shared/extraction/accuracy/tally.ts';
import type { Day } from '../../shared/vietnamese/day.ts';

const deadline = (due: string | null, rest: Partial<Deadline> = {}): Deadline => ({
  phrase: due ? `trước ngày ${due}` : 'khi có điều kiện',
  kind: 'date',
  due: due as Day | null,
  from: null,
  reckonedFrom: null,
  recurrence: null,
  certain: due !== null,
  doubt: null,
  ...rest,
});
const unit = (name: string, unitId: string | null = null) => ({ name, unitId });
const task = (block: number, rest: Partial<MeasuredTask> = {}): MeasuredTask => ({
  ref: String(block),
  text: `Việc thứ ${block} của văn bản`,
  source: [{ block, from: 0, to: 100 }],
  leads: [unit('Sở Nội vụ')],
  coordinating: [],
  deadlines: [deadline('2026-01-30')],
  ...rest,
});
const whole = (right: number) => ({ right, confirmed: right, proposed: right });

describe('deadlines', () => {
  const day = deadline('2026-01-30');
  const other = deadline('2026-02-15');
  const unsure = deadline(null);
  const monthly = deadline(null, {
    kind: 'recurring',
    certain: true,
    recurrence: { every: 'month', day: 15, of: null },
  });
  const ongoing = deadline(null, { kind: 'ongoing', certain: true });
  test.each([
    ['the same day', [day], [day], [1, 1, 1, 0]],
    ['the same day in other words', [{ ...day, phrase: 'xong trước 30/01' }], [day], [1, 1, 1, 0]],
    ['another day, said to be certain', [other], [day], [0, 1, 1, 1]],
    ['another day, said to be uncertain', [{ ...other, certain: false }], [day], [0, 1, 1, 0]],
    ['an abstention', [unsure], [day], [0, 1, 0, 0]],
    ['none given', [], [day], [0, 1, 0, 0]],
    ['one made up', [day, other], [day], [1, 1, 2, 1]],
    ['the same day twice', [day, { ...day, phrase: 'lần hai' }], [day], [1, 1, 1, 0]],
    ['order does not matter', [other, day], [day, other], [2, 2, 2, 0]],
    ['a recurrence', [monthly], [monthly], [1, 1, 1, 0]],
    [
      'another recurrence',
      [monthly],
      [{ ...monthly, recurrence: { every: 'quarter', day: 15, of: null } }],
      [0, 1, 1, 1],
    ],
    ['a day for a recurrence', [day], [monthly], [0, 1, 1, 1]],
    ['without end', [ongoing], [ongoing], [1, 1, 1, 0]],
    [
      'confirmed without being settled: proves nothing',
      [{ ...day, phrase: unsure.phrase }],
      [unsure],
      [0, 0, 0, 0],
    ],
    ['another wording beside an unsettled one', [other], [unsure], [0, 0, 1, 1]],
  ] as [string, Deadline[], Deadline[], [number, number, number, number]][])(
    '%s',
    (_, proposed, confirmed, [right, gold, given, wrongCertain]) =>
      expect(compareDeadlines(proposed, confirmed)).toEqual({
        right,
        confirmed: gold,
        proposed: given,
        wrongCertain,
      }),
  );
});

test.each([
  ['spellings of one name', [unit('Sở KH&CN')], [unit('Sở Khoa học và Công nghệ')], [1, 1, 1]],
  ['the same unit under another name', [unit('Sở Số hóa', 'u')], [unit('Sở KH&CN', 'u')], [1, 1, 1]],
  ['one name, matched to another unit', [unit('Phòng 1', 'u')], [unit('Phòng 1', 'v')], [0, 1, 1]],
  ['one that was new when it was confirmed', [unit('Sở Y tế', 'u')], [unit('Sở Y tế')], [1, 1, 1]],
  ['one missed, one made up', [unit('Sở A')], [unit('Sở B')], [0, 1, 1]],
] as [string, MeasuredTask['leads'], MeasuredTask['leads'], [number, number, number]][])(
  'units: %s',
  (_, proposed, confirmed, [right, gold, given]) =>
    expect(compareUnits(proposed, confirmed)).toEqual({ right, confirmed: gold, proposed: given }),
);

test('a document that is proposed as it was confirmed has nothing to show', () => {
  const tasks = [task(1), task(2)];
  expect(compareCase(tasks, { confirmed: tasks, passedOver: [] })).toEqual({
    accuracy: {
      tasks: whole(2),
      leads: whole(2),
      coordinating: whole(0),
      deadlines: whole(2),
      wrongCertain: 0,
    },
    differences: [],
  });
});

test('missed, made up and corrected tasks are counted each in its place, and shown in reading order', () => {
  const proposed = [
    task(4),
    task(1, { leads: [unit('Sở Y tế')], deadlines: [deadline('2026-03-01')] }),
    task(2),
  ];
  const confirmed = [task(1), task(2, { text: 'Lời văn đã sửa lại' }), task(3)];
  const { accuracy, differences } = compareCase(proposed, { confirmed, passedOver: [] });
  expect(accuracy).toEqual({
    tasks: { right: 2, confirmed: 3, proposed: 3 },
    leads: { right: 1, confirmed: 2, proposed: 2 },
    coordinating: whole(0),
    deadlines: { right: 1, confirmed: 2, proposed: 2 },
    wrongCertain: 1,
  });
  expect(
    differences.map(({ proposed: mine, confirmed: theirs, fields }) => [mine?.ref, theirs?.ref, fields]),
  ).toEqual([
    ['1', '1', ['leads', 'deadlines']],
    [undefined, '3', ['tasks']],
    ['4', undefined, ['tasks']],
  ]);
});

test('two that were merged, one that was split: the rest is made up or missed', () => {
  const halves = [
    task(1, { source: [{ block: 1, from: 0, to: 60 }] }),
    task(1, { source: [{ block: 1, from: 60, to: 100 }] }),
  ];
  const one = [task(1)];
  expect(compareCase(halves, { confirmed: one, passedOver: [] }).accuracy.tasks).toEqual({
    right: 1,
    confirmed: 1,
    proposed: 2,
  });
  expect(compareCase(one, { confirmed: halves, passedOver: [] }).accuracy.tasks).toEqual({
    right: 1,
    confirmed: 2,
    proposed: 1,
  });
  expect(pairTasks(halves, one)).toEqual([[0, 0]]);
});

test('what an earlier review settled is neither right nor made up', () => {
  const { accuracy, differences } = compareCase([task(1), task(2)], {
    confirmed: [task(2)],
    passedOver: [task(1).source],
  });
  expect(accuracy.tasks).toEqual(whole(1));
  expect(differences).toEqual([]);
});

const anyTask = fc
  .record({
    block: fc.integer({ min: 0, max: 5 }),
    from: fc.integer({ min: 0, max: 80 }),
    length: fc.integer({ min: 0, max: 60 }),
    due: fc.constantFrom(null, '2026-01-30', '2026-02-15'),
    leads: fc.subarray(['Sở A', 'Sở B', 'Sở C']),
  })
  .map(({ block, from, length, due, leads }) =>
    task(block, {
      source: [{ block, from, to: from + length }],
      leads: leads.map((name) => unit(name)),
      deadlines: [deadline(due)],
    }),
  );

test('for any two readings: never more right than there are, and documents add up', () => {
  fc.assert(
    fc.property(fc.array(anyTask), fc.array(anyTask), (proposed, confirmed) => {
      const { accuracy } = compareCase(proposed, { confirmed, passedOver: [] });
      for (const { right, confirmed: gold, proposed: given } of [
        accuracy.tasks,
        accuracy.leads,
        accuracy.coordinating,
        accuracy.deadlines,
      ])
        expect(right).toBeLessThanOrEqual(Math.min(gold, given));
      expect(accuracy.tasks).toMatchObject({ confirmed: confirmed.length, proposed: proposed.length });
      expect(accuracy.wrongCertain).toBeLessThanOrEqual(
        accuracy.deadlines.proposed - accuracy.deadlines.right,
      );
      const twice = addAccuracy([accuracy, accuracy]);
      expect(twice.tasks.confirmed).toBe(2 * confirmed.length);
      const mirrored = compareCase(confirmed, { confirmed: proposed, passedOver: [] }).accuracy;
      expect(mirrored.tasks.confirmed).toBe(accuracy.tasks.proposed);
    }),
  );
});
