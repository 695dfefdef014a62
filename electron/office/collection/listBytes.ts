import ExcelJS from 'exceljs';
import type { CellValue } from '../../../shared/domain/appendix.ts';
import { withDefaultFont } from '../withDefaultFont.ts';
import { escapedValue, writtenValue } from '../writtenValue.ts';

/** A plain list: title, a line below it, headings with the columns' widths, rows. */
export interface ListModel {
  sheet: string;
  title: string;
  subtitle: string;
  columns: readonly { heading: string; width: number }[];
  rows: readonly (readonly CellValue[])[];
}

const font = { name: 'Times New Roman', family: 1, size: 12 };
const line = { style: 'thin' as const };
const border = { top: line, bottom: line, left: line, right: line };

/** A list as `.xlsx`, on A4 across. */
export async function listBytes({
  sheet: name,
  title,
  subtitle,
  columns,
  rows,
}: ListModel): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 4, showGridLines: false }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '4:4',
    },
  });
  sheet.columns = columns.map(({ width }) => ({ width, style: { font } }));
  for (const [at, text] of [title, subtitle].entries()) {
    sheet.mergeCells(at + 1, 1, at + 1, columns.length);
    const cell = sheet.getCell(at + 1, 1);
    cell.value = text;
    cell.style = {
      font: { ...font, bold: at === 0, size: at === 0 ? 14 : 12, italic: at === 1 },
      alignment: { horizontal: 'center', vertical: 'middle' },
    };
    sheet.getRow(at + 1).height = 22;
  }
  const heading = sheet.getRow(4);
  heading.height = 34;
  for (const [at, column] of columns.entries()) {
    const cell = heading.getCell(at + 1);
    cell.value = column.heading;
    cell.style = {
      font: { ...font, bold: true },
      border,
      alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF0F0F0' } },
    };
  }
  for (const [at, values] of rows.entries()) {
    const row = sheet.getRow(5 + at);
    const lines = values.map((value, place) =>
      typeof value === 'string' ? Math.ceil(value.length / ((columns[place]?.width ?? 10) * 0.95)) : 1,
    );
    row.height = 4 + 16 * Math.max(1, ...lines);
    for (const [place, value] of values.entries()) {
      const cell = row.getCell(place + 1);
      const written = writtenValue(value);
      if (written !== null) cell.value = escapedValue(written);
      cell.style = {
        font,
        border,
        alignment: {
          vertical: 'top',
          wrapText: true,
          horizontal: typeof value === 'string' ? 'left' : 'center',
        },
        numFmt: written instanceof Date ? 'dd/mm/yyyy' : typeof written === 'number' ? '0' : '@',
      };
    }
  }
  return withDefaultFont(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
