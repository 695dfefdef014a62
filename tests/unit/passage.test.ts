import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  chosenPassage,
  movePassage,
  type Passage,
  type PassageMove,
  passageAt,
  sentencesOf,
  spansOf,
  textOf,
} from '../../renderer/features/review/passage.ts';
import type { Block } from '../../shared/extraction/block.ts';
import { blockOf } from '../draftParts.ts';

const row = (no: number, cells: string[]): Block => {
  let from = 0;
  const placed = cells.map((text) => {
    const cell = { heading: '', text, from, to: from + text.length };
    from = cell.to + 3;
    return cell;
  });
  return blockOf(no, cells.join(' | '), { kind: 'row', table: 0, cells: placed });
};
const blocks = [
  blockOf(0, 'NHIỆM VỤ', { kind: 'heading', marker: 'II.' }),
  blockOf(1, 'Sở Y tế rà soát kho thuốc. Các xã báo cáo trước ngày 15/5/2026.'),
  row(2, ['1', 'Lắp camera', 'Công an tỉnh']),
  blockOf(3, '* * *'),
  blockOf(4, 'Sở Tài chính bố trí kinh phí.'),
];
const sentences = sentencesOf(blocks);
const words = (passage: Passage) => textOf(blocks, spansOf(blocks, passage));
const all = { blocks, sentences };
const move = (passage: Passage, ...moves: PassageMove[]) =>
  moves.reduce((now, each) => movePassage(all.blocks, all.sentences, now, each), passage);
const first = passageAt(sentences, { block: 1, from: 3, to: 4 }) as Passage;

test('the keys go sentence by sentence, cell by cell, and stop at both ends', () => {
  expect(words(first)).toBe('Sở Y tế rà soát kho thuốc.');
  expect(words(move(first, 'next'))).toBe('Các xã báo cáo trước ngày 15/5/2026.');
  expect(words(move(first, 'next', 'next'))).toBe('Lắp camera');
  expect(words(move(first, 'previous'))).toBe('NHIỆM VỤ');
  expect(move(first, 'previous', 'previous', 'previous').from).toEqual({ block: 0, at: 0 });
  expect(words(move(first, 'next', 'next', 'next', 'next', 'next', 'next', 'next', 'next'))).toBe(
    'Sở Tài chính bố trí kinh phí.',
  );
});

test('Shift reaches out from where it began, in either direction, and comes back', () => {
  const both = 'Sở Y tế rà soát kho thuốc. Các xã báo cáo trước ngày 15/5/2026.';
  expect(words(move(first, 'further'))).toBe(both);
  expect(words(move(first, 'further', 'back'))).toBe('Sở Y tế rà soát kho thuốc.');
  expect(words(move(first, 'back'))).toBe('NHIỆM VỤ Sở Y tế rà soát kho thuốc.');
  expect(words(move(first, 'back', 'further'))).toBe('Sở Y tế rà soát kho thuốc.');
});

test('single words are left out and taken back at either end, never the last one', () => {
  expect(words(move(first, 'drop', 'drop', 'drop'))).toBe('rà soát kho thuốc.');
  expect(words(move(first, 'drop', 'drop', 'drop', 'take'))).toBe('tế rà soát kho thuốc.');
  expect(words(move(first, 'shorter'))).toBe('Sở Y tế rà soát kho thuốc');
  expect(words(move(first, 'shorter', 'shorter'))).toBe('Sở Y tế rà soát kho');
  expect(words(move(first, 'shorter', 'shorter', 'longer'))).toBe('Sở Y tế rà soát kho thuốc');
  const shortest = move(first, ...Array<PassageMove>(12).fill('shorter'));
  expect(words(shortest)).toBe('Sở');
});

test('what the mouse chose has its words whole, and no cell ends inside another', () => {
  const { text = '' } = blocks[1] ?? {};
  const chosen = (spans: { block: number; from: number; to: number }[]) =>
    chosenPassage(blocks, sentences, spans);
  const cut = chosen([{ block: 1, from: text.indexOf('à soát'), to: text.indexOf('ho thuốc') }]);
  expect(cut && words(cut)).toBe('rà soát kho');
  const across = chosen([
    { block: 1, from: 60, to: 62 },
    { block: 2, from: 0, to: 9 },
  ]);
  expect(across && spansOf(blocks, across)).toEqual([
    { block: 1, from: 53, to: 63 },
    { block: 2, from: 4, to: 14 },
  ]);
  expect(chosen([{ block: 3, from: 0, to: 5 }])).toBeNull();
  expect(chosen([])).toBeNull();
});

test('whatever is pressed, a passage holds words, within the document and in order', () => {
  const moves: PassageMove[] = ['next', 'previous', 'further', 'back', 'drop', 'take', 'shorter', 'longer'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...moves), { maxLength: 40 }), (pressed) => {
      const passage = move(first, ...pressed);
      const spans = spansOf(blocks, passage);
      expect(/\p{L}/u.test(textOf(blocks, spans))).toBe(true);
      for (const { block: no, from, to } of spans) {
        expect(from).toBeLessThan(to);
        expect(to).toBeLessThanOrEqual(blocks[no]?.text.length ?? 0);
      }
    }),
  );
});
