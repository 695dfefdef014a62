import { expect, test } from 'vitest';
import { casedAsInProse } from '../../../shared/extraction/header/casedAsInProse.ts';

const prose = [
  'Lam Sơn',
  'Ban Chỉ đạo Chuyển đổi số tỉnh Lam Sơn yêu cầu các sở, ban, ngành thực hiện.',
  'TỔ GIÚP VIỆC',
];

test.each([
  ['Ủy ban nhân dân tỉnh lam sơn', 'Ủy ban nhân dân tỉnh Lam Sơn'],
  ['Ban chỉ đạo chuyển đổi số tỉnh lam sơn', 'Ban Chỉ đạo Chuyển đổi số tỉnh Lam Sơn'],
])('%s is written as the sentences write it', (name, cased) => {
  expect(casedAsInProse(name, prose)).toBe(cased);
});

test.each([
  ['Sở Y tế', 'Sở Y tế'], // stands in no sentence
  ['tổ giúp việc', 'tổ giúp việc'], // stands in capitals only
  ['ban đạo', 'ban đạo'], // not side by side
])('%s keeps the case it has', (name, cased) => {
  expect(casedAsInProse(name, prose)).toBe(cased);
});
