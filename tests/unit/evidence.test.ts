import { expect, test } from 'vitest';
import { doneWithoutEvidence, evidenceFileName, longestEvidenceName } from '../../shared/domain/evidence.ts';

test.each([
  ['Báo cáo tháng 1.pdf', 'Báo cáo tháng 1.pdf'],
  ['C:\\Users\\an\\Bao cao.docx', 'Bao cao.docx'],
  ['/tmp/../etc/passwd', 'passwd'],
  ['Quyết định số 12/QĐ-UBND.pdf', 'QĐ-UBND.pdf'],
  ['a<b>:"c|d?e*.xlsx', 'a b c d e .xlsx'],
  ['tep\u0000 \u202eexe.pdf', 'tep exe.pdf'],
  ['hoa don. . .', 'hoa don'],
  ['', 'minh-chung'],
  ['..', 'minh-chung'],
  ['Bie\u0302\u0309u 1.xlsx', 'Biểu 1.xlsx'],
])('%j is kept as %j', (given, kept) => expect(evidenceFileName(given)).toBe(kept));

test('a long name keeps its extension', () => {
  const name = evidenceFileName(`${'Báo cáo kết quả '.repeat(30)}.docx`);
  expect(name.length).toBeLessThanOrEqual(longestEvidenceName);
  expect(name).toMatch(/\.docx$/u);
});

test.each([
  ['done', null, 0, true],
  ['done', '  ', 0, true],
  ['done', '12/BC-SNV', 0, false],
  ['done', null, 1, false],
  ['in-progress', null, 0, false],
])('%s, document %j, %i pieces of evidence: without %s', (status, doneDocument, evidence, without) =>
  expect(doneWithoutEvidence({ status, doneDocument }, evidence)).toBe(without),
);
