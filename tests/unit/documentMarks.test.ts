import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DocumentMark, pieceKinds, runsOf } from '../../renderer/lib/documentMarks.ts';

const mark = (from: number, to: number, kind: DocumentMark['kind'], item: string | null): DocumentMark => ({
  block: 0,
  from,
  to,
  kind,
  item,
});

test('pieces lie within the item they stand in', () => {
  const runs = runsOf(0, 30, [
    mark(0, 20, 'item', 'a'),
    mark(5, 10, 'lead', 'a'),
    mark(25, 28, 'open', 'open-0'),
  ]);
  expect(runs.map(({ from, to, item, open }) => [from, to, item, open])).toEqual([
    [0, 20, 'a', false],
    [20, 25, null, false],
    [25, 28, 'open-0', true],
    [28, 30, null, false],
  ]);
  expect(runs[0]?.parts.map(({ from, to, kinds }) => [from, to, kinds])).toEqual([
    [0, 5, []],
    [5, 10, ['lead']],
    [10, 20, []],
  ]);
});

test('whatever the marks, runs and their parts cover the text without gaps, in order', () => {
  const anyMark = fc
    .tuple(
      fc.nat(60),
      fc.nat(60),
      fc.constantFrom('item' as const, 'open' as const, ...pieceKinds),
      fc.nat(3),
    )
    .map(([a, b, kind, item]) => mark(Math.min(a, b), Math.max(a, b), kind, `t${item}`));
  const covered = fc.property(
    fc.array(anyMark, { maxLength: 8 }),
    fc.nat(20),
    fc.integer({ min: 21, max: 60 }),
    (marks, from, to) => {
      const parts = runsOf(from, to, marks).flatMap((run) => {
        expect(run.parts[0]?.from).toBe(run.from);
        expect(run.parts.at(-1)?.to).toBe(run.to);
        return run.parts;
      });
      expect(parts[0]?.from).toBe(from);
      expect(parts.at(-1)?.to).toBe(to);
      for (const [index, part] of parts.entries()) {
        expect(part.to).toBeGreaterThan(part.from);
        if (index > 0) expect(part.from).toBe(parts[index - 1]?.to);
      }
    },
  );
  void fc.assert(covered); // its property is synchronous: what fails throws here
});
