import { expect, test } from 'vitest';
import { doubtsOf, isDoubtful } from '../../renderer/features/review/doubtsOf.ts';
import { marksByBlock, marksOf } from '../../renderer/features/review/marksOf.ts';
import { reckonAgain } from '../../renderer/features/review/reckonAgain.ts';
import { reviewCommand } from '../../renderer/features/review/reviewKeys.ts';
import { settledOn, settledOngoing, unresolved } from '../../renderer/lib/resolvedDeadline.ts';
import { rowMove } from '../../renderer/lib/rowMove.ts';
import type { DraftTask, UnitMatch } from '../../shared/contract/draftContract.ts';
import type { Deadline } from '../../shared/domain/deadline.ts';
import { type Day, parseIsoDay } from '../../shared/vietnamese/day.ts';
import { draftTaskOf } from '../draftParts.ts';

const day = (iso: string): Day => {
  const parsed = parseIsoDay(iso);
  if (!parsed) throw new Error(iso);
  return parsed;
};
const deadline = (phrase: string, more: Partial<Deadline> = {}): Deadline => ({
  phrase,
  kind: 'date',
  due: day('2026-01-30'),
  from: null,
  reckonedFrom: null,
  recurrence: null,
  certain: true,
  doubt: null,
  ...more,
});
const unit = (confidence: number, unitId: string | null = 'u1'): UnitMatch => ({
  name: 'Sở KHCN',
  unitId,
  unitName: unitId && 'Sở Khoa học và Công nghệ',
  confidence,
  certainty: 'certain',
  rule: 'test',
  span: { block: 3, from: 0, to: 7 },
});
const task = (more: Partial<DraftTask> = {}) =>
  draftTaskOf({
    key: 'a',
    ref: 'III.1',
    text: 'Sở KHCN rà soát danh mục',
    source: [{ block: 3, from: 0, to: 24 }],
    ...more,
  });
const withDeadlines = (...deadlines: Deadline[]) =>
  task({
    deadlines: deadlines.map((each) => ({ deadline: each, certainty: 'certain', rule: 'test', span: null })),
  });

test('a weak match is a doubt, a new unit and a sure match are none', () => {
  expect(doubtsOf(task({ leads: [unit(0.6)] }))).toHaveLength(1);
  expect(doubtsOf(task({ leads: [unit(0, null)], coordinating: [unit(0.95)] }))).toEqual([]);
});

test('accepting settles a doubt about the task, but not an unsettled deadline; refusing settles all', () => {
  const doubted = task({ doubts: ['hai chủ trì'] });
  const unsettled = withDeadlines(unresolved('khi có điều kiện', 'không rõ ngày'));
  expect(isDoubtful(doubted)).toBe(true);
  expect(isDoubtful({ ...doubted, decision: 'accepted' })).toBe(false);
  expect(isDoubtful({ ...unsettled, decision: 'accepted' })).toBe(true);
  expect(isDoubtful({ ...unsettled, decision: 'refused' })).toBe(false);
});

test('a block whose marks stay the same keeps its list', () => {
  const one = task({ leads: [unit(1)] });
  const other = task({ key: 'b', source: [{ block: 4, from: 0, to: 5 }] });
  const before = marksByBlock(marksOf([one, other], [], []), new Map());
  const after = marksByBlock(
    marksOf(
      [
        { ...one, decision: 'accepted' },
        { ...other, source: [{ block: 4, from: 0, to: 9 }] },
      ],
      [],
      [],
    ),
    before,
  );
  expect(after.get(3)).toBe(before.get(3));
  expect(after.get(4)).not.toBe(before.get(4));
  expect(after.get(3)?.map(({ kind, item }) => [kind, item])).toEqual([
    ['item', 'a'],
    ['lead', 'a'],
  ]);
});

test('a passage inside of a longer proposal is marked before it, so that it shows as its own', () => {
  const long = task({ key: 'long', source: [{ block: 3, from: 0, to: 80 }] });
  const inner = task({ key: 'inner', source: [{ block: 3, from: 10, to: 30 }] });
  expect(marksOf([long, inner], [], []).map(({ item }) => item)).toEqual(['inner', 'long']);
});

test('a new signing day reckons anew what depends on it, and leaves alone what stands by itself', async () => {
  const relative = deadline('trong vòng 10 ngày', {
    reckonedFrom: day('2026-01-15'),
    due: day('2026-01-25'),
  });
  const settled = settledOn(relative, day('2026-02-10'));
  const fixed = deadline('trước ngày 30/01/2026');
  const asked: string[] = [];
  const answers = await reckonAgain(
    [withDeadlines(relative, fixed), { ...withDeadlines(settled), key: 'b' }],
    async (phrase) => {
      asked.push(phrase);
      return deadline(phrase, { due: day('2026-01-30'), reckonedFrom: day('2026-01-20') });
    },
  );
  expect(asked).toEqual(['trong vòng 10 ngày']);
  expect(answers.map(({ key, deadline: { due } }) => [key, due])).toEqual([['a', '2026-01-30']]);
});

test('what a person settles is certain and has no day of reckoning', () => {
  const doubtful = deadline('trước ngày 31', {
    certain: false,
    doubt: 'hai cách hiểu',
    kind: 'none',
    due: null,
  });
  expect(settledOn(doubtful, day('2026-01-31'))).toMatchObject({
    phrase: 'trước ngày 31',
    kind: 'date',
    due: '2026-01-31',
    certain: true,
    doubt: null,
  });
  expect(settledOngoing(doubtful)).toMatchObject({ kind: 'ongoing', due: null, certain: true });
});

const pressed = (key: string, more = {}) =>
  reviewCommand({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more });
test('keys of the review', () => {
  expect(
    ['ArrowDown', 'Enter', 'Delete', 'e', 'E', 'd', 'u', 'm', 's', 'n'].map((key) => pressed(key)),
  ).toEqual(['next', 'accept', 'refuse', 'text', 'text', 'deadlines', 'units', 'merge', 'split', 'toTask']);
  expect(pressed('Enter', { ctrlKey: true })).toBe('confirm');
  expect(pressed('z', { ctrlKey: true })).toBe('undo');
  expect(pressed('z', { ctrlKey: true, shiftKey: true })).toBe('redo');
  expect(pressed('y', { ctrlKey: true })).toBe('redo');
  expect(pressed('y')).toBeUndefined();
  expect(pressed('e', { ctrlKey: true })).toBeUndefined();
  expect(pressed('s', { altKey: true })).toBeUndefined();
  expect(pressed('Tab')).toBeUndefined();
});

test('rows moved through by keys stay within the list', () => {
  expect(rowMove('ArrowDown', 0, 3, 10)).toBe(1);
  expect(rowMove('ArrowDown', 2, 3, 10)).toBe(2);
  expect(rowMove('ArrowUp', 0, 3, 10)).toBe(0);
  expect(rowMove('PageDown', 5, 100, 10)).toBe(14);
  expect(rowMove('PageUp', 5, 100, 10)).toBe(0);
  expect(rowMove('End', 5, 100, 10)).toBe(99);
  expect(rowMove('Home', 5, 100, 10)).toBe(0);
  expect(rowMove('ArrowDown', -1, 0, 10)).toBeUndefined();
  expect(rowMove('a', 5, 100, 10)).toBeUndefined();
});
