import { beforeAll, expect, test } from 'vitest';
import { damages } from './damages.ts';
import { filledIn as edits } from './filledIn.ts';
import { judge } from './judge.ts';
import { type SentForms, sentForms } from './sentForms.ts';

const names = Object.keys(damages);
const pairs = names.flatMap((first, at) =>
  [1, 7, 16].map((step) => [first, names[(at + step) % names.length] ?? first] as const),
);

test('the corpus is as large as it has to be', () => {
  expect(names.length + pairs.length).toBeGreaterThanOrEqual(60);
});

let sent: SentForms;
beforeAll(async () => {
  sent = await sentForms();
}, 60_000);

test('an undamaged workbook says exactly what was filled in', async () => {
  const verdict = await judge(sent, edits, []);
  expect(verdict).toEqual({ right: 45, flagged: 0, refused: 0, wrong: [] });
});

test.each(names)('%s', async (name) => {
  const { wrong } = await judge(sent, edits, [[name, 3]]);
  expect(wrong).toEqual([]);
});

test.each(pairs)('%s, then %s', async (first, second) => {
  const { wrong } = await judge(sent, edits, [
    [first, 5],
    [second, 11],
  ]);
  expect(wrong).toEqual([]);
});
