import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../shared/vietnamese/fold.ts';

/** What folding means, said as plainly as can be. */
const plainly = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase();

test.each([
  ['Đề án số 06/ĐA-UBND', 'de an so 06/da-ubnd'],
  ['ĐỀ ÁN', 'de an'],
  ['Hòa Bình, Hoà Bình', 'hoa binh, hoa binh'],
  ['“Thừa Thiên – Huế”', '“thua thien – hue”'],
  ['', ''],
])('%s', (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(fold(text.normalize('NFD'))).toBe(folded);
});

test('every letter, alone and between others, folds as the plain definition says', () => {
  const wrong: string[] = [];
  for (let code = 0; code < 0x20000; code++) {
    const text = `a${String.fromCodePoint(code)}b`;
    if (fold(text) !== plainly(text)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test('so does every text, and what is folded stays as it is', () => {
  const letters = fc.constantFrom(
    'đ',
    'Ề',
    'e',
    '\u0302',
    '\u0300',
    'A',
    '1',
    ' ',
    '–',
    'Σ',
    'ς',
    'İ',
    '각',
    '𝒜',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(letters, { maxLength: 20 }).map((some) => some.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(fold(text)).toBe(plainly(text));
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 5_000 },
  );
});
