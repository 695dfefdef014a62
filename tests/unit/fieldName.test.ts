import { expect, test } from 'vitest';
import { fieldKey, knownSpelling } from '../../shared/domain/fieldName.ts';

const known = ['Chính quyền số', 'Đề án 06'];

test.each([
  ['chinh quyen so', 'Chính quyền số'],
  ['  Chính   quyền số. ', 'Chính quyền số'],
  ['đề án 06', 'Đề án 06'],
  ['Đề án 6', 'Đề án 6'],
  ['  Kinh tế   số ', 'Kinh tế số'],
  ['Kinh tế số', 'Kinh tế số'],
  [' - ', null],
  ['', null],
])('%j is kept as %j', (typed, kept) => expect(knownSpelling(typed, known)).toBe(kept));

test('a key has neither marks nor signs', () =>
  expect(fieldKey('Đô thị – thông minh')).toBe('do thi thong minh'));
