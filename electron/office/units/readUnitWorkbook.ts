import ExcelJS from 'exceljs';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { type Day, dayOf, formatDay, parseDay } from '../../../shared/vietnamese/day.ts';
import { fold } from '../../../shared/vietnamese/fold.ts';
import { columnLetter } from '../xlsx/columnLetter.ts';
import {
  type ChangeColumnKey,
  changeColumns,
  type SheetColumn,
  type UnitColumnKey,
  unitColumns,
} from './unitSheets.ts';

/** A cell of a row, with its address for telling what is wrong with it. */
export interface FoundCell {
  text: string;
  /** The day in it, where it holds one. */
  day: Day | null;
  cell: string;
}

/** A row of the workbook; cells whose column the sheet does not have are absent. */
export interface FoundRow<K extends string> {
  sheet: string;
  line: number;
  cells: Partial<Record<K, FoundCell>>;
}

export interface FoundUnits {
  units: FoundRow<UnitColumnKey>[];
  changes: FoundRow<ChangeColumnKey>[];
}

/** Rows in which the headings may stand. */
const headingRows = 20;
/** Whatever Excel's own limit: a directory has some hundreds. */
const mostRows = 20_000;

const plain = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(/[ \t\u00a0]+/gu, ' ')
    .trim();
const key = (text: string) => fold(plain(text)).replace(/\s+/gu, ' ');

function dayIn(value: ExcelJS.CellValue, text: string): Day | null {
  if (value instanceof Date)
    return dayOf(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate()) ?? null;
  return parseDay(text) ?? null;
}

function textOf(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    const day = dayIn(value, '');
    return day ? formatDay(day) : '';
  }
  if (typeof value !== 'object') return plain(String(value));
  if ('richText' in value) return plain(value.richText.map(({ text }) => text).join(''));
  if ('hyperlink' in value) return textOf(value.text as ExcelJS.CellValue);
  if ('result' in value) return textOf(value.result ?? null);
  return '';
}

/** Where the columns stand, by their headings, wherever they were moved to; undefined where they are not all there. */
function headingsOf<K extends string>(
  sheet: ExcelJS.Worksheet,
  columns: readonly SheetColumn<K>[],
  needed: readonly K[],
): { line: number; places: Map<K, number> } | undefined {
  for (let line = 1; line <= Math.min(headingRows, sheet.rowCount); line++) {
    const places = new Map<K, number>();
    sheet.getRow(line).eachCell((cell, column) => {
      const found = columns.find(({ heading }) => key(heading) === key(textOf(cell.value)));
      if (found && !places.has(found.key)) places.set(found.key, column);
    });
    if (needed.every((each) => places.has(each))) return { line, places };
  }
  return undefined;
}

function rowsOf<K extends string>(
  workbook: ExcelJS.Workbook,
  columns: readonly SheetColumn<K>[],
  needed: readonly K[],
): FoundRow<K>[] | undefined {
  for (const sheet of workbook.worksheets) {
    const headings = headingsOf(sheet, columns, needed);
    if (!headings) continue;
    const rows: FoundRow<K>[] = [];
    for (let line = headings.line + 1; line <= Math.min(sheet.rowCount, mostRows); line++) {
      const cells: Partial<Record<K, FoundCell>> = {};
      let filled = false;
      for (const [column, place] of headings.places) {
        const { value } = sheet.getRow(line).getCell(place);
        const text = textOf(value);
        filled ||= text !== '' && column !== 'id';
        cells[column] = { text, day: dayIn(value, text), cell: `${columnLetter(place)}${line}` };
      }
      if (filled) rows.push({ sheet: sheet.name, line, cells });
    }
    return rows;
  }
  return undefined;
}

/**
 * Reads a workbook of the directory, whatever was sorted, moved or added in it. Refused with FILE_DAMAGED where it cannot
 * be opened and with UNITS_WORKBOOK_UNKNOWN where no sheet has a column of units' names.
 */
export async function readUnitWorkbook(bytes: Uint8Array, file: string): Promise<FoundUnits> {
  const workbook = new ExcelJS.Workbook();
  try {
    const copy = new ArrayBuffer(bytes.byteLength);
    new Uint8Array(copy).set(bytes);
    await workbook.xlsx.load(copy, {
      ignoreNodes: ['dataValidations', 'conditionalFormatting', 'extLst', 'drawing'],
    });
  } catch (error) {
    throw new Refusal('FILE_DAMAGED', { file }, { cause: error });
  }
  const units = rowsOf(workbook, unitColumns, ['name']);
  if (!units) throw new Refusal('UNITS_WORKBOOK_UNKNOWN', { file });
  return { units, changes: rowsOf(workbook, changeColumns, ['kind', 'before', 'after']) ?? [] };
}
