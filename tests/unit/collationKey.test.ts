import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collationKey } from '../../shared/vietnamese/collationKey.ts';

const collator = new Intl.Collator('vi', { numeric: true });
const order = (a: string, b: string) => {
  const [x, y] = [collationKey(a), collationKey(b)];
  return x < y ? -1 : x > y ? 1 : 0;
};

const letters = [
  ...'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ',
];
const word = fc
  .array(fc.constantFrom(...letters, ...letters.map((letter) => letter.toUpperCase())), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(''));
const number = fc.integer({ min: 0, max: 2000 }).map(String);
const text = fc.array(fc.oneof({ weight: 3, arbitrary: word }, number), { minLength: 1, maxLength: 4 });
const phrase = text.map((parts) => parts.join(' '));

test('orders Vietnamese text as Intl.Collator does', () => {
  fc.assert(
    fc.property(phrase, phrase, (a, b) => {
      expect(order(a, b)).toBe(Math.sign(collator.compare(a, b)));
    }),
    { numRuns: 3000 },
  );
});

test('units of an office', () => {
  const units = ['Sở Y tế', 'Sở Nội vụ', 'Đặc khu Hòn Sậy', 'Công an tỉnh', 'phường 10', 'phường 9', 'Sở Ấn'];
  expect(units.toSorted(order)).toEqual(units.toSorted(collator.compare));
});

test('both ways of writing one letter give one key', () => {
  expect(collationKey('Đề án'.normalize('NFD'))).toBe(collationKey('Đề án'));
});
