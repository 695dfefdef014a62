import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { verify } from '../../electron/office/appendixBytes.ts';
import { fillFrame } from '../../electron/office/frame/fillFrame.ts';
import { shiftReference } from '../../electron/office/frame/shiftRows.ts';
import { readyBytes } from '../../electron/office/writeAppendices.ts';
import { buildAppendix, buildByForm } from '../../shared/domain/appendices/buildAppendix.ts';
import { formColumns, originalForms } from '../../shared/domain/appendices/originalForms.ts';
import { appendixSources } from '../../shared/domain/appendices/sources/sources.ts';
import { goldenTasks, goldenDay as on } from '../fixtures/appendixTasks.ts';
import { frameWorkbook } from '../fixtures/frameWorkbook.ts';

const file = 'Khung.xlsx';
const form = {
  ...originalForms[2],
  columns: formColumns(appendixSources.tasks.columns, ['order', 'text', 'leads', 'deadline', 'result']),
};
const model = buildByForm(form, { tasks: goldenTasks, directives: [], unitKinds: new Map() }, { on });

async function filled(name?: string, of = model) {
  const { bytes, sheet, place } = await fillFrame(of, { bytes: await frameWorkbook(name), file });
  const [outcome] = await verify(bytes, [sheet], place);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const first = workbook.worksheets[0];
  if (!first) throw new Error('no sheet');
  return { bytes, sheet: first, workbook, layout: sheet.layout, outcome, zip: await JSZip.loadAsync(bytes) };
}

describe('a frame of the office', () => {
  it('keeps its head, its fonts, its rule, its logo and its other sheets', async () => {
    const { sheet, workbook, zip } = await filled();
    expect(sheet.getCell('B1').value).toBe('ỦY BAN NHÂN DÂN TỈNH LAM SƠN');
    expect(sheet.getCell('B1').font).toMatchObject({
      name: 'Arial',
      size: 15,
      bold: true,
      color: { argb: 'FF8B0000' },
    });
    expect(sheet.getRow(1).height).toBe(33);
    expect(sheet.getRow(6).getCell(3).value).toBe('Nội dung');
    expect(sheet.getColumn(3).width).toBe(50);
    expect(workbook.worksheets[1]?.getCell('A1').value).toBe('Không sửa trang này');
    expect(sheet.getImages()).toHaveLength(2);
    expect(await zip.file('xl/drawings/drawing1.xml')?.async('string')).toContain('Gạch dưới tên cơ quan');
    const before = await JSZip.loadAsync(await frameWorkbook());
    const picture = Object.keys(before.files).find((name) => name.startsWith('xl/media/')) ?? '';
    expect(await zip.file(picture)?.async('base64')).toBe(await before.file(picture)?.async('base64'));
  });

  it('holds the rows from the named cell on, in its font, read back and counted', async () => {
    const { sheet, layout, outcome } = await filled();
    expect(outcome?.tasks).toBe(goldenTasks.length);
    const lines = layout.blocks.flatMap(({ lines: own }) => own);
    for (const [at, { values, height }] of lines.entries()) {
      const row = sheet.getRow(7 + at);
      expect(row.height).toBe(height);
      for (const [index, value] of values.entries())
        if (typeof value === 'string') expect(row.getCell(2 + index).value).toBe(value);
    }
    const entry = layout.blocks.findIndex(({ kind }) => kind === 'entry');
    const cell = sheet.getRow(7 + entry).getCell(3);
    expect(cell.font).toMatchObject({ name: 'Times New Roman', size: 13 });
    expect(cell.border.left).toEqual({ style: 'thin' });
  });

  it('moves what stood below, with its merged cells, formulas and pictures, and prints it', async () => {
    const { sheet, layout, zip } = await filled();
    const by = layout.lineCount - 1;
    expect(sheet.getCell(9 + by, 3).value).toBe('Người lập biểu');
    expect(sheet.getCell(9 + by, 5).formula).toBe(`COUNTA(C${9 + by}:C${11 + by})`);
    expect(sheet.getCell(11 + by, 5).value).toBe('THỦ TRƯỞNG');
    expect(sheet.getCell(11 + by, 6).master.address).toBe(`E${11 + by}`);
    expect(sheet.getImages().map(({ range }) => range.tl.nativeRow)).toEqual([0, 11 + by]);
    const workbook = await zip.file('xl/workbook.xml')?.async('string');
    expect(workbook).toMatch(new RegExp(`\\$H\\$?${7 + by}<`, 'u'));
    expect(workbook).toContain('$B$7</definedName>');
  });

  it('brings its headings where the frame has none', async () => {
    const { sheet } = await filled('DONDOC_BANG');
    expect([2, 3, 4].map((column) => sheet.getRow(7).getCell(column).value)).toEqual([
      'TT',
      'Nội dung nhiệm vụ',
      'Đơn vị thực hiện',
    ]);
  });

  it('reckons its sums where they stand', async () => {
    const { sheet, layout, outcome } = await filled(undefined, buildAppendix(9, goldenTasks, { on }));
    expect(outcome?.tasks).toBe(goldenTasks.length);
    const at = layout.blocks.findIndex(({ kind }) => kind === 'total');
    const total = sheet.getRow(7 + at);
    expect(total.getCell(4).formula).toBe(`SUM(D7,D${7 + at - 2})`);
    expect(total.getCell(4).result).toBe(12);
  });

  it('is refused without a named cell, and where rows cannot go in', async () => {
    const refused = async (bytes: Uint8Array) =>
      fillFrame(model, { bytes, file }).then(
        () => null,
        (error: unknown) => error,
      );
    expect(await refused(await frameWorkbook(null))).toMatchObject({
      code: 'FRAME_NO_PLACE',
      data: { file, found: 'DONDOC_DULIEU' },
    });
    expect(
      await refused(await frameWorkbook('DONDOC_DULIEU', (sheet) => sheet.mergeCells('B7:C8'))),
    ).toMatchObject({
      code: 'FRAME_BAD_PLACE',
    });
  });

  it('stands alone in its file', async () => {
    const frame = { bytes: await frameWorkbook(), file };
    await expect(readyBytes([{ name: 'Biểu riêng', model, frame }, { model }])).rejects.toMatchObject({
      code: 'FRAME_ALONE',
      data: { found: 'Biểu riêng' },
    });
  });
});

it('moves references that lie below, and nothing else', () => {
  const shift = { after: 7, by: 10 };
  expect(shiftReference('A7:B8 $C$9 D$10 LOG10(A1) E7', shift)).toBe('A7:B18 $C$19 D$20 LOG10(A1) E7');
  expect(shiftReference('$5:$8', shift)).toBe('$5:$18');
});
