import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastRowNumber, parseRowCode, rowCode } from '../../shared/domain/rowCode.ts';

const letters = '23456789CHKLMNPRTVX';
const number = fc.oneof(
  fc.integer({ min: 1, max: 8_000 }),
  fc.integer({ min: 1, max: lastRowNumber }),
  fc.constantFrom(1, 19 ** 3 - 1, 19 ** 3, 19 ** 4 - 1, 19 ** 4, lastRowNumber),
);

test('every code names its number again, in either case, in four to six characters', () => {
  fc.assert(
    fc.property(number, (value) => {
      const code = rowCode(value);
      expect(code).toMatch(/^[23456789CHKLMNPRTVX]{4,6}$/);
      expect(parseRowCode(code)).toBe(value);
      expect(parseRowCode(` ${code.toLowerCase()} `)).toBe(value);
    }),
    { numRuns: 2_000 },
  );
});

test('the codes of the first 20,000 numbers are all different', () => {
  const codes = Array.from({ length: 20_000 }, (_, at) => rowCode(at + 1));
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.slice(0, 3)).toEqual(['223V', '224R', '225N']);
});

test('every single wrong character is caught', () => {
  fc.assert(
    fc.property(number, (value) => {
      const code = rowCode(value);
      for (let at = 0; at < code.length; at++)
        for (const letter of letters) {
          const wrong = code.slice(0, at) + letter + code.slice(at + 1);
          if (wrong !== code) expect(parseRowCode(wrong)).toBeUndefined();
        }
    }),
    { numRuns: 300 },
  );
});

test('every two exchanged characters are caught, neighbours or not', () => {
  fc.assert(
    fc.property(number, (value) => {
      const code = rowCode(value);
      for (let left = 0; left < code.length; left++)
        for (let right = left + 1; right < code.length; right++) {
          const swapped = [...code];
          [swapped[left], swapped[right]] = [code.charAt(right), code.charAt(left)];
          if (swapped.join('') !== code) expect(parseRowCode(swapped.join(''))).toBeUndefined();
        }
    }),
    { numRuns: 1_000 },
  );
});

test('nothing else is a code', () => {
  for (const typed of ['', '2', '22X', '2222', 'NV-0001', '0123', 'ABCD', '2222223', '22 3X', 'đ23X'])
    expect(parseRowCode(typed)).toBeUndefined();
  for (const none of [0, -1, 1.5, lastRowNumber + 1]) expect(() => rowCode(none)).toThrow(RangeError);
});
