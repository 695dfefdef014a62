import { readFileSync, writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { unitWorkbookBytes } from '../../electron/office/units/unitWorkbookBytes.ts';
import type { Day } from '../../shared/vietnamese/day.ts';
import { dumpWorkbook } from './dumpWorkbook.ts';

const none = { person: '', phone: '', email: '', address: '' };

test('the directory as a workbook: cells, widths, formats, drop-downs, what is hidden', async () => {
  const bytes = await unitWorkbookBytes({
    units: [
      {
        id: 'u1',
        name: 'Sở Khoa học và Công nghệ',
        shortName: 'Sở KH&CN',
        kind: 'Sở, ban, ngành',
        aliases: 'SKHCN\nSở KHCN',
        person: 'Bà Lê Thị Mẫu',
        phone: '0200 123 456',
        email: 'skhcn@lamson.example',
        address: 'Số 1, đường Mẫu, phường Đông Giang',
      },
      // text that Excel would take for a formula or a code stays text
      {
        id: 'u2',
        name: '=HYPERLINK("x")',
        shortName: '+84_x0041_',
        kind: 'Doanh nghiệp',
        aliases: '',
        ...none,
      },
    ],
    changes: [
      {
        id: 'c1',
        kind: 'Sáp nhập',
        on: { day: '2025-03-01' as Day },
        year: null,
        document: '01/NQ-HĐND',
        before: 'Sở Thông tin và Truyền thông\nSở Khoa học và Công nghệ',
        after: 'Sở Khoa học và Công nghệ',
      },
      { id: 'c2', kind: 'Đổi tên', on: null, year: 2025, document: '', before: 'A', after: 'B' },
    ],
  });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
    ['Đơn vị', 'visible'],
    ['Khối', 'veryHidden'],
    ['Thay đổi tổ chức', 'visible'],
  ]);
  const sheet = workbook.worksheets[0];
  expect(sheet?.getColumn(1).hidden).toBe(true);
  expect(sheet?.getCell('D2').dataValidation).toMatchObject({ type: 'list', formulae: ["'Khối'!$A$1:$A$7"] });
  expect(workbook.worksheets[2]?.getCell('C2').value).toEqual(new Date('2025-03-01T00:00:00Z'));
  const dump = `${JSON.stringify(await dumpWorkbook(bytes, 3), null, 1)}\n`;
  const golden = new URL('unitWorkbook.json', import.meta.url);
  if (process.env['UPDATE_GOLDEN']) writeFileSync(golden, dump);
  expect(JSON.parse(dump)).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
});
