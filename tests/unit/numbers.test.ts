import { expect, test } from 'vitest';
import {
  numberPattern,
  quarterNumberPattern,
  readNumber,
  readQuarterNumber,
} from '../../shared/vietnamese/numbers.ts';

test.each([
  ['5', 5],
  ['05', 5],
  ['120', 120],
  ['một', 1],
  ['tư', 4],
  ['năm', 5],
  ['mười', 10],
  ['mười lăm', 15],
  ['mười một', 11],
  ['hai mươi', 20],
  ['hai mươi mốt', 21],
  ['ba mươi tư', 34],
  ['chín mươi chín', 99],
])('%s is %i', (text, number) => {
  expect(readNumber(text)).toBe(number);
  expect(new RegExp(`^${numberPattern}$`, 'u').test(text)).toBe(true);
});

test.each(['', 'mươi', 'mười mười', 'hai ba', 'trăm', '1234', 'hai mươi mươi', 'năm mươi mốt hai'])(
  '%s is no number',
  (text) => {
    expect(readNumber(text)).toBeUndefined();
  },
);

test('"mười năm" is ten years, not fifteen', () => {
  expect(new RegExp(`^${numberPattern}`, 'u').exec('mười năm')?.[0]).toBe('mười');
});

test.each([
  ['i', 1],
  ['iii', 3],
  ['iv', 4],
  ['ll', 2],
  ['lii', 3],
  ['lv', 4],
  ['2', 2],
  ['ba', 3],
])('quarter %s is %i', (text, quarter) => {
  expect(new RegExp(`^${quarterNumberPattern}$`, 'u').test(text)).toBe(true);
  expect(readQuarterNumber(text)).toBe(quarter);
});
