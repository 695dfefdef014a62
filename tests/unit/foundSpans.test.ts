import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../shared/vietnamese/fold.ts';
import { foundSpans } from '../../shared/vietnamese/foundSpans.ts';
import { searchPieces } from '../../shared/vietnamese/searchPieces.ts';

const marked = (text: string, typed: string) =>
  foundSpans(text, searchPieces(typed)).map(({ from, to }) => text.slice(from, to));

test.each([
  ['Triển khai Đề án số hóa', 'de an', ['Đề', 'án']],
  ['Triển khai Đề án số hóa', '"de an"', ['Đề án']],
  ['Đề án; Đề cương', 'ĐỀ', ['Đề', 'Đề']],
  ['đường dây nóng', 'duo', ['đườ']],
  ['Hòa Bình và Hoà Vang', 'hoa binh', ['Hòa', 'Bình', 'Hoà']],
  ['Công văn 10042/UBND của tỉnh', '10042/ubnd', ['10042/UBND']],
  ['Công văn 10042/UBND của tỉnh', '10042/UB', ['10042/UB']],
  ['Cấp 10042 thẻ; UBND xã', '10042/UBND', []],
  ['Sở KH&CN; khoa học', 'KH&CN', ['KH&CN']],
  ['Sở KH&CN; Sở KHCN', 'khcn', ['KH&CN', 'KHCN']],
  ['Sở KH&CN; Sở KHCN', 'kh&cn', ['KH&CN', 'KHCN']],
  ['Sở KH & CN', 'khc', ['KH & CN']],
  ['Sở LĐ-TB&XH', 'ldtbxh', ['LĐ-TB&XH']],
  ['Sở KH&CN', 'khc sở', ['Sở']],
  ['chuyển đổi số, đổi số', '"chuyển đổi số" đổi', ['chuyển đổi số', 'đổi']],
  ['trước 5/1/2026; 05/01/2026', '5/1/2026', ['5/1/2026', '05/01/2026']],
  ['trước 5/1/2026', '05/01/20', ['5/1/20']],
  ['trước 15/1/2026', '5/1/2026', []],
  ['Ủy ban nhân dân tỉnh; UBND xã', 'UBND', ['Ủy ban nhân dân', 'UBND']],
  ['Ủy ban nhân dân tỉnh; UBND xã', 'ủy ban nhân dân xã', ['Ủy ban nhân dân', 'UBND', 'xã']],
  ['UBND tỉnh; nhân dân', 'ủy ban nhân dân tỉnh', ['UBND', 'tỉnh']],
  ['Chưa rõ', 'x', []],
  ['Chưa rõ', '  ', []],
  // words are whole but for the last one typed
  ['kiểm tra, kiểm', 'kiê tra', ['tra']],
])('%s: %s', (text, typed, found) => {
  expect(marked(text, typed)).toEqual(found);
  expect(marked(text.normalize('NFD'), typed).map((part) => part.normalize('NFC'))).toEqual(found);
});

const letters = 'aăâđeêioôơuưyáàảãạbcdghklmnpqrstvxĐ /-.,"12';
const words = fc.string({ unit: fc.constantFrom(...letters), maxLength: 40 });

test('spans stand in order, apart from each other, within the text, and fold to what was typed', () => {
  fc.assert(
    fc.property(words, words, (text, typed) => {
      const pieces = searchPieces(typed);
      const spans = foundSpans(text, pieces);
      const typedWords = new Set(pieces.flatMap((piece) => piece.words));
      spans.forEach(({ from, to }, at) => {
        expect(from).toBeGreaterThanOrEqual((spans[at - 1]?.to ?? -1) + 1);
        expect(to).toBeLessThanOrEqual(text.length);
        const first = fold(text.slice(from, to)).match(/[a-z0-9]+/u)?.[0] ?? '';
        expect([...typedWords].some((word) => first.startsWith(word) || word.startsWith(first))).toBe(true);
      });
    }),
  );
});

test('a text is found in itself', () => {
  fc.assert(
    fc.property(
      words.filter((text) => !/["/]/u.test(text)),
      (text) => {
        const found = foundSpans(text, searchPieces(text)).map(({ from, to }) => text.slice(from, to));
        const wordsOf = (each: string) => fold(each).match(/[\p{L}\p{N}]+/gu) ?? [];
        expect(found.flatMap(wordsOf)).toEqual(wordsOf(text));
      },
    ),
  );
});
