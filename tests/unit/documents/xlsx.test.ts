import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../electron/documents/readDocument.ts';

async function read(fill: (workbook: ExcelJS.Workbook) => void) {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return (await readDocument({ bytes, fileName: 'nhiem-vu.xlsx' })).blocks;
}

const cellsOf = (block: { cells: { heading: string; text: string }[] } | undefined) =>
  Object.fromEntries((block?.cells ?? []).map(({ heading, text }) => [heading, text]));

describe('workbooks', () => {
  test('a table of tasks below its title, days as days and as text', async () => {
    const blocks = await read((workbook) => {
      const sheet = workbook.addWorksheet('Nhiệm vụ');
      sheet.getCell('A1').value = 'PHỤ LỤC';
      sheet.mergeCells('A1:E1');
      sheet.getCell('A2').value = 'Danh mục nhiệm vụ năm 2026 của tỉnh Lam Sơn';
      sheet.mergeCells('A2:E2');
      sheet.addRow([]);
      sheet.addRow(['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn hoàn thành']);
      sheet.addRow([1, 'Số hóa hồ sơ', 'Sở Tư pháp', 'Công an tỉnh', new Date(Date.UTC(2026, 5, 30))]);
      sheet.getCell('E5').numFmt = 'dd/mm/yyyy';
      sheet.addRow([2, 'Tập huấn cấp xã', 'Sở Nội vụ', null, 'Quý III/2026']);
      sheet.addRow([3, 'Báo cáo', 'Sở Y tế', null, new Date(Date.UTC(2026, 8, 1))]);
      sheet.getCell('E7').numFmt = 'mm/yyyy';
    });
    expect(blocks.slice(0, 2).map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'PHỤ LỤC'],
      ['paragraph', 'Danh mục nhiệm vụ năm 2026 của tỉnh Lam Sơn'],
    ]);
    expect(blocks.slice(3).map(cellsOf)).toEqual([
      {
        TT: '1',
        'Nội dung công việc': 'Số hóa hồ sơ',
        'Đơn vị chủ trì': 'Sở Tư pháp',
        'Đơn vị phối hợp': 'Công an tỉnh',
        'Thời hạn hoàn thành': '30/06/2026',
      },
      {
        TT: '2',
        'Nội dung công việc': 'Tập huấn cấp xã',
        'Đơn vị chủ trì': 'Sở Nội vụ',
        'Đơn vị phối hợp': '',
        'Thời hạn hoàn thành': 'Quý III/2026',
      },
      {
        TT: '3',
        'Nội dung công việc': 'Báo cáo',
        'Đơn vị chủ trì': 'Sở Y tế',
        'Đơn vị phối hợp': '',
        'Thời hạn hoàn thành': '09/2026',
      },
    ]);
  });

  test('another layout: columns to the right, headings of two rows, values merged down', async () => {
    const blocks = await read((workbook) => {
      const sheet = workbook.addWorksheet('Sheet1');
      sheet.getCell('C3').value = 'Nhiệm vụ';
      sheet.mergeCells('C3:C4');
      sheet.getCell('D3').value = 'Cơ quan thực hiện';
      sheet.mergeCells('D3:E3');
      sheet.getCell('D4').value = 'Chủ trì';
      sheet.getCell('E4').value = 'Phối hợp';
      sheet.getCell('F3').value = 'Sản phẩm';
      sheet.mergeCells('F3:F4');
      sheet.getCell('C5').value = 'Lập kế hoạch';
      sheet.getCell('D5').value = 'Sở Tài chính';
      sheet.mergeCells('D5:D6');
      sheet.getCell('F5').value = 'Kế hoạch';
      sheet.getCell('C6').value = 'Phân bổ kinh phí';
      sheet.getCell('E6').value = 'UBND cấp xã';
      sheet.getCell('F6').value = 'Quyết định';
    });
    expect(blocks.slice(2).map(cellsOf)).toEqual([
      {
        'Nhiệm vụ': 'Lập kế hoạch',
        'Cơ quan thực hiện Chủ trì': 'Sở Tài chính',
        'Cơ quan thực hiện Phối hợp': '',
        'Sản phẩm': 'Kế hoạch',
      },
      {
        'Nhiệm vụ': 'Phân bổ kinh phí',
        'Cơ quan thực hiện Chủ trì': 'Sở Tài chính',
        'Cơ quan thực hiện Phối hợp': 'UBND cấp xã',
        'Sản phẩm': 'Quyết định',
      },
    ]);
  });

  test('several sheets, each under its name; hidden ones are left out', async () => {
    const blocks = await read((workbook) => {
      for (const name of ['Cấp tỉnh', 'Cấp xã', 'Danh mục ẩn']) {
        const sheet = workbook.addWorksheet(name, { state: name === 'Danh mục ẩn' ? 'hidden' : 'visible' });
        sheet.addRow(['STT', 'Nội dung', 'Chủ trì', 'Thời hạn']);
        sheet.addRow([1, `Việc của ${name}`, 'Sở Nội vụ', 'Tháng 6/2026']);
      }
    });
    expect(blocks.map(({ kind, text, table }) => [kind, text, table])).toEqual([
      ['heading', 'Cấp tỉnh', null],
      ['row', 'STT | Nội dung | Chủ trì | Thời hạn', 0],
      ['row', '1 | Việc của Cấp tỉnh | Sở Nội vụ | Tháng 6/2026', 0],
      ['heading', 'Cấp xã', null],
      ['row', 'STT | Nội dung | Chủ trì | Thời hạn', 1],
      ['row', '1 | Việc của Cấp xã | Sở Nội vụ | Tháng 6/2026', 1],
    ]);
  });

  test('two tables on a sheet, empty rows inside one', async () => {
    const blocks = await read((workbook) => {
      const sheet = workbook.addWorksheet('A');
      sheet.addRow(['TT', 'Nội dung', 'Chủ trì']);
      sheet.addRow([1, 'Một', 'Sở Y tế']);
      sheet.addRow([]);
      sheet.addRow([2, 'Hai', 'Sở Y tế']);
      sheet.addRow([]);
      sheet.addRow(['TT', 'Dự án', 'Kinh phí']);
      sheet.addRow([1, 'Ba', 1250.5]);
      sheet.getCell('C7').numFmt = '#,##0.0';
    });
    expect(blocks.map(({ text, table }) => [text, table])).toEqual([
      ['TT | Nội dung | Chủ trì', 0],
      ['1 | Một | Sở Y tế', 0],
      ['2 | Hai | Sở Y tế', 0],
      ['TT | Dự án | Kinh phí', 1],
      ['1 | Ba | 1.250,5', 1],
    ]);
  });

  test('formulas by their results, rich text, links, shares', async () => {
    const blocks = await read((workbook) => {
      const sheet = workbook.addWorksheet('A');
      sheet.addRow(['TT', 'Nội dung', 'Tỷ lệ', 'Ghi chú']);
      sheet.addRow([
        { formula: 'ROW()-1', result: 1 },
        { richText: [{ text: 'Cấp ' }, { font: { bold: true }, text: 'tỉnh' }] },
        0.853,
        { text: 'Xem', hyperlink: 'https://lamson.example' },
      ]);
      sheet.getCell('C2').numFmt = '0.0%';
    });
    expect(cellsOf(blocks[1])).toEqual({
      TT: '1',
      'Nội dung': 'Cấp tỉnh',
      'Tỷ lệ': '85,3%',
      'Ghi chú': 'Xem',
    });
  });
});
