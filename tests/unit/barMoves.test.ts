import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barToStart, movedBar } from '../../renderer/features/dashboard/barMoves.ts';

/** Three units: overdue, soon, done. */
const values = [
  [3, null, 1],
  [null, null, 2],
  [4, null, 5],
];
const bar = (dataset: number, index: number) => ({ dataset, index });

describe('among lying bars', () => {
  test('up and down lead from bar to bar, past the empty one, staying with the part or the nearest to it', () => {
    expect(movedBar(values, true, bar(0, 0), 'ArrowDown')).toEqual(bar(0, 2));
    expect(movedBar(values, true, bar(1, 2), 'ArrowUp')).toEqual(bar(0, 0));
    expect(movedBar(values, true, bar(2, 2), 'ArrowUp')).toEqual(bar(2, 0));
    expect(movedBar(values, true, bar(2, 2), 'ArrowDown')).toEqual(bar(2, 2));
  });

  test('left and right lead from part to part of one bar', () => {
    expect(movedBar(values, true, bar(0, 0), 'ArrowRight')).toEqual(bar(2, 0));
    expect(movedBar(values, true, bar(2, 2), 'ArrowLeft')).toEqual(bar(1, 2));
    expect(movedBar(values, true, bar(0, 2), 'ArrowLeft')).toEqual(bar(0, 2));
  });

  test('Home and End; a key that is none of these leads nowhere', () => {
    expect(movedBar(values, true, bar(1, 2), 'Home')).toEqual(bar(0, 0));
    expect(movedBar(values, true, bar(0, 0), 'End')).toEqual(bar(0, 2));
    expect(movedBar(values, true, bar(0, 0), 'Tab')).toBeNull();
  });
});

test('among standing bars left and right lead along them', () => {
  const months = [[0, 2, 0, 5]];
  expect(movedBar(months, false, bar(0, 1), 'ArrowRight')).toEqual(bar(0, 3));
  expect(movedBar(months, false, bar(0, 3), 'ArrowUp')).toEqual(bar(0, 3));
  expect(movedBar(months, false, bar(0, 1), 'ArrowLeft')).toEqual(bar(0, 1));
});

test('one begins where one left, as long as that bar is there', () => {
  expect(barToStart(values, undefined)).toEqual(bar(0, 0));
  expect(barToStart(values, bar(1, 2))).toEqual(bar(1, 2));
  expect(barToStart(values, bar(1, 0))).toEqual(bar(0, 0));
  expect(barToStart([[0, null]], undefined)).toBeNull();
  expect(barToStart([], bar(0, 0))).toBeNull();
});

test('whatever is shown, every bar is reached by keys from the first, and none that has nothing', () => {
  const row = fc.array(fc.option(fc.nat(2)), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), fc.boolean(), (shown, lying) => {
      const start = barToStart(shown, undefined);
      const seen = new Set<string>();
      const waiting = start ? [start] : [];
      for (let at = waiting.pop(); at; at = waiting.pop()) {
        const key = `${at.dataset} ${at.index}`;
        if (seen.has(key)) continue;
        seen.add(key);
        expect(shown[at.dataset]?.[at.index]).toBeGreaterThan(0);
        for (const arrow of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
          const next = movedBar(shown, lying, at, arrow);
          if (next) waiting.push(next);
        }
      }
      expect(seen.size).toBe(shown.flat().filter((value) => Number(value) > 0).length);
    }),
  );
});
