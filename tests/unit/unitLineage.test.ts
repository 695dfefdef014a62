import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unitChangeProblem } from '../../shared/domain/unitChangeProblem.ts';
import {
  reckonUnits,
  standsNow,
  type UnitChange,
  unitsNow,
  unitsOn,
  unitsThatBecame,
} from '../../shared/domain/unitLineage.ts';
import { addDays, type Day } from '../../shared/vietnamese/day.ts';

const day = (text: string) => text as Day;
const change = (part: Partial<UnitChange> & Pick<UnitChange, 'kind' | 'before' | 'after'>): UnitChange => ({
  id: [...part.before, ...part.after].join(),
  on: null,
  year: null,
  ...part,
});

// Farming and environment became one; planning went into finance; one office split; one name changed; districts ended.
const history = [
  change({ kind: 'merged', year: 2025, before: ['farming', 'environment'], after: ['farming+'] }),
  change({ kind: 'merged', on: day('2025-03-01'), before: ['planning', 'finance'], after: ['finance'] }),
  change({ kind: 'renamed', on: day('2024-06-01'), before: ['it-old'], after: ['it'] }),
  change({ kind: 'split', on: day('2025-02-01'), before: ['it'], after: ['it', 'post'] }),
  change({ kind: 'dissolved', on: day('2025-07-01'), before: ['districts'], after: [] }),
];
const today = day('2026-01-21');

describe('what a unit is on a day', () => {
  test.each([
    ['farming', '2023-05-04', ['farming'], true],
    ['farming', '2026-01-21', ['farming+'], true],
    ['farming', '2025-05-04', ['farming'], false], // the year alone is known
    ['farming+', '2023-05-04', ['farming', 'environment'], true],
    ['planning', '2025-02-28', ['planning'], true],
    ['planning', '2025-03-01', ['finance'], true], // the day itself belongs to the new order
    ['finance', '2020-01-01', ['finance'], true],
    ['it-old', '2026-01-21', ['it'], true],
    ['post', '2025-01-31', ['it'], true],
    ['post', '2024-05-31', ['it-old'], true],
    ['districts', '2025-06-30', ['districts'], true],
    ['districts', '2025-07-01', [], true],
    ['unheard of', '2025-07-01', ['unheard of'], true],
  ] as const)('%s on %s is %j (certain: %s)', (id, on, units, certain) => {
    expect(unitsOn(history, id, day(on))).toEqual({ units, certain });
  });

  test('a change without any day has happened by now, and leaves every other day open', () => {
    const changes = [change({ kind: 'renamed', before: ['a'], after: ['b'] })];
    expect(unitsNow(changes, 'a', today)).toEqual(['b']);
    expect(unitsOn(changes, 'a', day('2019-01-01'))).toEqual({ units: ['a'], certain: false });
  });

  test('a change that lies ahead has not happened', () => {
    const changes = [change({ kind: 'renamed', on: day('2026-03-01'), before: ['a'], after: ['b'] })];
    expect(unitsNow(changes, 'a', today)).toEqual(['a']);
    expect(standsNow(changes, 'a', today)).toBe(true);
    expect(unitsNow(changes, 'a', day('2026-03-01'))).toEqual(['b']);
  });
});

test('a list by the present structure names each unit once and loses none', () => {
  const given = ['planning', 'finance', 'districts', 'farming'];
  expect(reckonUnits('assigned', history, given, today)).toEqual(given);
  expect(reckonUnits('current', history, given, today)).toEqual(['finance', 'districts', 'farming+']);
  expect(unitsThatBecame(history, ['finance'], today).sort()).toEqual(['finance', 'planning']);
  expect(unitsThatBecame(history, ['it', 'post'], today).sort()).toEqual(['it', 'it-old', 'post']);
});

describe('what cannot be written down', () => {
  test.each([
    [change({ kind: 'merged', before: ['a'], after: ['b'] }), 'count', null],
    [change({ kind: 'merged', before: ['a', 'a'], after: ['b'] }), 'count', null],
    [change({ kind: 'split', before: ['a'], after: ['b'] }), 'count', null],
    [change({ kind: 'renamed', before: ['a'], after: ['a'] }), 'count', null],
    [change({ kind: 'dissolved', before: ['a'], after: ['b'] }), 'count', null],
    [change({ kind: 'renamed', before: ['planning'], after: ['c'] }), 'ends-twice', 'planning'],
    [change({ kind: 'renamed', before: ['c'], after: ['it'] }), 'begins-twice', 'it'],
    [change({ kind: 'renamed', before: ['farming+'], after: ['farming'] }), 'order', 'farming+'],
    [
      change({ kind: 'renamed', on: day('2024-01-01'), before: ['farming+'], after: ['c'] }),
      'order',
      'farming+',
    ],
    [
      change({ kind: 'merged', on: day('2025-03-02'), before: ['planning', 'c'], after: ['c'] }),
      'ends-twice',
      'planning',
    ],
    [
      change({ kind: 'merged', on: day('2025-04-01'), before: ['c', 'it-old'], after: ['it-old'] }),
      'order',
      'it-old',
    ],
  ])('%j: %s', (wrong, problem, unit) => {
    expect(unitChangeProblem(history, wrong)).toEqual({ problem, unit });
  });

  test('what came of a split may go back into the unit that it came from', () => {
    const back = change({ kind: 'merged', on: day('2026-01-01'), before: ['it', 'post'], after: ['it'] });
    expect(unitChangeProblem(history, back)).toBeNull();
    expect(unitsOn([...history, back], 'post', today)).toEqual({ units: ['it'], certain: true });
    expect(unitsOn([...history, back], 'post', day('2025-06-01')).units).toEqual(['post']);
  });
});

/** Histories as an office may write them down: changes in any order, those that do not fit left out. */
const someDay = fc.integer({ min: 0, max: 1500 }).map((days) => addDays(day('2022-01-01'), days));
const unit = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
const time = fc.oneof(
  { weight: 6, arbitrary: someDay.map((on) => ({ on, year: null })) },
  { weight: 1, arbitrary: fc.integer({ min: 2022, max: 2025 }).map((year) => ({ on: null, year })) },
  { weight: 1, arbitrary: fc.constant({ on: null, year: null }) },
);
const anyChange = fc
  .record({
    kind: fc.constantFrom('merged', 'split', 'renamed', 'dissolved'),
    time,
    before: fc.uniqueArray(unit, { minLength: 1, maxLength: 3 }),
    after: fc.uniqueArray(unit, { maxLength: 3 }),
  })
  .map(({ time: when, ...rest }) => change({ ...rest, ...when }));
const anyHistory = fc.array(anyChange, { maxLength: 14 }).map((all) => {
  const kept: UnitChange[] = [];
  for (const each of all) if (!unitChangeProblem(kept, each)) kept.push(each);
  return kept;
});

describe('for any history', () => {
  test('what a unit is on a day stands on that day, and asking again changes nothing', () => {
    fc.assert(
      fc.property(anyHistory, unit, someDay, (changes, id, on) => {
        const { units, certain } = unitsOn(changes, id, on);
        expect(new Set(units).size).toBe(units.length);
        if (!certain) return;
        for (const each of units) expect(unitsOn(changes, each, on).units).toEqual([each]);
      }),
      { numRuns: 500 },
    );
  });

  test('what is so now is final: nothing that a unit is now has become something else', () => {
    fc.assert(
      fc.property(anyHistory, unit, (changes, id) => {
        for (const now of unitsNow(changes, id, today)) {
          expect(unitsNow(changes, now, today)).toEqual([now]);
          expect(unitsThatBecame(changes, [now], today)).toContain(id === now ? now : id);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('going on by way of a day between comes to the same', () => {
    fc.assert(
      fc.property(anyHistory, unit, someDay, someDay, (changes, id, one, other) => {
        const [first, last] = one < other ? [one, other] : [other, one];
        const then = unitsOn(changes, id, first);
        if (!then.certain || !then.units.includes(id)) return; // begins later, or nobody knows
        const direct = unitsOn(changes, id, last);
        const steps = then.units.map((each) => unitsOn(changes, each, last));
        if (!direct.certain || steps.some(({ certain }) => !certain)) return;
        expect(new Set(steps.flatMap(({ units }) => units))).toEqual(new Set(direct.units));
      }),
      { numRuns: 500 },
    );
  });

  test('no list loses a unit: by the present structure something stands for each that was given', () => {
    fc.assert(
      fc.property(anyHistory, fc.uniqueArray(unit, { minLength: 1 }), (changes, given) => {
        const shown = reckonUnits('current', changes, given, today);
        for (const id of given) {
          const now = unitsNow(changes, id, today);
          expect(now.length > 0 ? now.every((each) => shown.includes(each)) : shown.includes(id)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
