import ExcelJS from 'exceljs';
import type { CellValue } from '../../../shared/domain/appendix.ts';
import { unitKindText, unitSheetText } from '../../../shared/text.ts';
import { withDefaultFont } from '../withDefaultFont.ts';
import { escapedValue, writtenValue } from '../writtenValue.ts';
import { columnLetter } from '../xlsx/columnLetter.ts';
import {
  type ChangeColumnKey,
  changeColumns,
  type SheetColumn,
  type UnitColumnKey,
  unitColumns,
} from './unitSheets.ts';

type Row<K extends string> = Readonly<Record<K, CellValue>>;

/** The directory as its workbook holds it: every cell's text, days as days. */
export interface UnitWorkbook {
  units: readonly Row<UnitColumnKey>[];
  changes: readonly Row<ChangeColumnKey>[];
}

const font = { name: 'Times New Roman', family: 1, size: 12 };
const line = { style: 'thin' as const };
const border = { top: line, bottom: line, left: line, right: line };
const lineHeight = 16;

/** Lines that a cell takes at its column's width, reckoned generously. */
const linesOf = (value: CellValue, width: number): number =>
  typeof value === 'string'
    ? value.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / (width * 0.95))), 0)
    : 1;

function addSheet<K extends string>(
  workbook: ExcelJS.Workbook,
  name: string,
  columns: readonly SheetColumn<K>[],
  rows: readonly Row<K>[],
): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: 0, ySplit: 1 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.columns = columns.map(({ width }) => ({
    width: width ?? 10,
    hidden: width === null,
    style: { font },
  }));
  const heading = sheet.getRow(1);
  heading.height = 24;
  for (const [index, column] of columns.entries()) {
    const cell = heading.getCell(index + 1);
    cell.value = column.heading;
    cell.style = {
      font: { ...font, bold: true },
      border,
      alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF0F0F0' } },
    };
  }
  for (const [at, values] of rows.entries()) {
    const row = sheet.getRow(at + 2);
    row.height =
      4 +
      lineHeight * Math.max(...columns.map(({ key, width }) => (width ? linesOf(values[key], width) : 1)));
    for (const [index, { key }] of columns.entries()) {
      const cell = row.getCell(index + 1);
      const value = writtenValue(values[key]);
      if (value !== null) cell.value = escapedValue(value);
      cell.style = {
        font,
        border,
        alignment: { vertical: 'top', wrapText: true },
        numFmt: value instanceof Date ? 'dd/mm/yyyy' : typeof value === 'number' ? '0' : '@',
      };
    }
  }
  sheet.autoFilter = `A1:${columnLetter(columns.length)}${rows.length + 1}`;
  return sheet;
}

/** Danh bạ as `.xlsx`: the units with a drop-down of their kinds, and on a second sheet how they changed. */
export async function unitWorkbookBytes({ units, changes }: UnitWorkbook): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Đôn Đốc';
  const sheet = addSheet(workbook, unitSheetText.units, unitColumns, units);
  const kindColumn = columnLetter(unitColumns.findIndex(({ key }) => key === 'kind') + 1);
  const kinds = Object.values(unitKindText);
  // A list written out may hold no commas: the kinds stand in a hidden sheet of their own.
  const list = workbook.addWorksheet(unitSheetText.kinds, { state: 'veryHidden' });
  for (const [at, kind] of kinds.entries()) list.getCell(at + 1, 1).value = kind;
  for (let at = 2; at <= units.length + 200; at++)
    sheet.getCell(`${kindColumn}${at}`).dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: [`'${unitSheetText.kinds}'!$A$1:$A$${kinds.length}`],
    };
  addSheet(workbook, unitSheetText.changes, changeColumns, changes);
  workbook.views = [
    { x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: 0, visibility: 'visible' },
  ];
  return withDefaultFont(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
