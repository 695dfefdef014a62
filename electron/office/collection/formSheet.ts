import type { Alignment, Borders, Cell, Fill, Font, Workbook, Worksheet } from 'exceljs';
import { columnKey, rowKey } from '../../../shared/domain/collection/form.ts';
import { longestCell } from '../../../shared/domain/collection/readCell.ts';
import { formSheetText, statusText } from '../../../shared/text.ts';
import { formatDay } from '../../../shared/vietnamese/day.ts';
import { heightOfLines, lineStarts, textRoom } from '../textHeight.ts';
import { escapedValue, type WrittenValue, writtenValue } from '../writtenValue.ts';
import { columnLetter } from '../xlsx/columnLetter.ts';
import { type FormSheetColumn, isField, sheetColumns } from './formColumns.ts';
import type { FormModel, FormSheetRow } from './formModel.ts';

const fontName = 'Times New Roman';
const size = 11;
const font: Partial<Font> = { name: fontName, family: 1, size };
const thin = { style: 'thin' as const };
const border: Partial<Borders> = { top: thin, bottom: thin, left: thin, right: thin };
const filled = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const locked = filled('FFF2F2F2');
const open = filled('FFFFFBE6');
/** Excel's own limit of a row's height, in points. */
const highest = 409;

const centred = new Set(['number', 'code', 'role', 'status', 'percent', 'doneOn']);
const formats: Readonly<Record<string, string>> = { percent: '0.##%', doneOn: 'dd/mm/yyyy', number: '0' };

function writtenOf({ column }: FormSheetColumn, row: FormSheetRow, form: FormModel): WrittenValue {
  const { values } = row;
  switch (column) {
    case 'rowKey':
      return rowKey(form.code, row.no);
    case 'number':
      return row.no;
    case 'role':
      return formSheetText.roles[row.role];
    case 'status':
      return statusText[values.status];
    case 'percent':
      return values.percent === null ? null : values.percent / 100;
    case 'doneOn':
      return writtenValue(values.doneOn && { day: values.doneOn });
    case 'document':
    case 'result':
      return writtenValue(values[column]);
    case 'code':
    case 'text':
    case 'unit':
    case 'directive':
    case 'due':
    case 'deliverable':
      return writtenValue(row[column].slice(0, longestCell));
  }
}

function styleCell(cell: Cell, { column, open: isOpen }: FormSheetColumn) {
  const alignment: Partial<Alignment> = { vertical: 'top', wrapText: true };
  if (centred.has(column)) alignment.horizontal = 'center';
  cell.style = {
    font,
    border,
    alignment,
    fill: isOpen ? open : locked,
    numFmt: formats[column] ?? '@',
    protection: { locked: !isOpen },
  };
}

function heightOf(values: readonly WrittenValue[], columns: readonly FormSheetColumn[]): number {
  const lines = values.map((value, at) => {
    const width = columns[at]?.width;
    if (typeof value !== 'string' || !width) return 1;
    return lineStarts(value, textRoom(width), { size, bold: false }).length;
  });
  return Math.min(highest, heightOfLines(Math.max(1, ...lines), size));
}

/** Excel's own checks: the statuses as a list, days and shares as such; a word such as "xóa" is asked about, not refused. */
function addChecks(sheet: Worksheet, columns: readonly FormSheetColumn[], first: number, last: number) {
  const { checks } = formSheetText;
  for (const [at, { column }] of columns.entries()) {
    if (!isField(column)) continue;
    for (let row = first; row <= last; row++) {
      const cell = sheet.getCell(row, at + 1);
      if (column === 'status')
        cell.dataValidation = {
          type: 'list',
          allowBlank: true,
          formulae: [`"${Object.values(statusText).join(',')}"`],
          showErrorMessage: true,
          errorStyle: 'stop',
          errorTitle: checks.title,
          error: checks.status,
        };
      else if (column === 'percent')
        cell.dataValidation = {
          type: 'decimal',
          operator: 'between',
          allowBlank: true,
          formulae: [0, 1],
          showErrorMessage: true,
          errorStyle: 'warning',
          errorTitle: checks.title,
          error: checks.percent,
        };
      else if (column === 'doneOn')
        cell.dataValidation = {
          type: 'date',
          operator: 'between',
          allowBlank: true,
          formulae: [new Date(Date.UTC(2000, 0, 1)), new Date(Date.UTC(2099, 11, 31))],
          showErrorMessage: true,
          errorStyle: 'warning',
          errorTitle: checks.title,
          error: checks.doneOn,
        };
    }
  }
}

/** Lines above the table: what it is, for which period, whose, and how it is filled in. */
function headLines(form: FormModel): { text: string; bold: boolean; size: number; centred: boolean }[] {
  const { period, unit, dueOn } = form;
  const line = (text: string) => ({ text, bold: false, size, centred: false });
  return [
    { text: formSheetText.title, bold: true, size: 14, centred: true },
    {
      text: formSheetText.period(period.name, formatDay(period.firstDay), formatDay(period.lastDay)),
      bold: false,
      size: 12,
      centred: true,
    },
    {
      text: formSheetText.unitLine(unit?.name ?? formSheetText.allUnits),
      bold: true,
      size: 12,
      centred: false,
    },
    line(formSheetText.howTo),
    line(formSheetText.sendBack(dueOn && formatDay(dueOn), form.fileName)),
  ];
}

/** Writes the sheet that a unit fills in. */
export async function addFormSheet(workbook: Workbook, form: FormModel): Promise<void> {
  const columns = sheetColumns(form.unit === null);
  const lines = headLines(form);
  const keyRow = lines.length + 1;
  const headingRow = keyRow + 1;
  const last = columnLetter(columns.length);
  const sheet = workbook.addWorksheet(formSheetText.sheet, {
    views: [{ state: 'frozen', xSplit: 0, ySplit: headingRow, showGridLines: false }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      printTitlesRow: `${headingRow}:${headingRow}`,
      printArea: `A1:${last}${headingRow + form.rows.length}`,
    },
    headerFooter: { oddFooter: `&C&"${fontName},Regular"&10&P/&N` },
  });
  sheet.columns = columns.map(({ width }) => ({
    width: width ?? 4,
    hidden: width === null,
    style: { font },
  }));

  const tableWidth = columns.reduce((sum, { width }) => sum + (width ?? 0), 0);
  for (const [at, { text, bold, size: own, centred: middle }] of lines.entries()) {
    const row = sheet.getRow(at + 1);
    const cell = row.getCell(2);
    cell.value = text;
    cell.style = {
      font: { ...font, bold, size: own },
      alignment: { horizontal: middle ? 'center' : 'left', vertical: 'middle', wrapText: true },
    };
    sheet.mergeCells(at + 1, 2, at + 1, columns.length);
    row.height = heightOfLines(lineStarts(text, textRoom(tableWidth), { size: own, bold }).length, own) + 2;
  }
  const keys = sheet.getRow(keyRow);
  const headings = sheet.getRow(headingRow);
  keys.hidden = true;
  for (const [at, column] of columns.entries()) {
    keys.getCell(at + 1).value = columnKey(column.column);
    const cell = headings.getCell(at + 1);
    cell.value = column.heading;
    cell.style = {
      font: { ...font, bold: true },
      border,
      alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
      fill: column.open ? filled('FFFFF1B8') : filled('FFD9D9D9'),
    };
  }
  headings.height = heightOfLines(3, size);

  for (const [at, row] of form.rows.entries()) {
    const line = sheet.getRow(headingRow + 1 + at);
    const values = columns.map((column) => writtenOf(column, row, form));
    for (const [place, column] of columns.entries()) {
      const cell = line.getCell(place + 1);
      const value = values[place] ?? null;
      if (value !== null) cell.value = escapedValue(value);
      styleCell(cell, column);
    }
    line.height = heightOf(values, columns);
  }
  const lastRow = headingRow + form.rows.length;
  addChecks(sheet, columns, headingRow + 1, lastRow);
  sheet.autoFilter = `B${headingRow}:${last}${lastRow}`;
  // Without a password: it keeps hands off, it locks nobody out.
  await sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatCells: true,
    formatColumns: true,
    formatRows: true,
    sort: true,
    autoFilter: true,
  });
}
