import type { Cell, Row, Worksheet } from 'exceljs';
import { noteMarks } from '../inlineMarks.ts';
import { cellText } from './cellText.ts';

/** A row of a sheet with text in it; `gap`: empty rows stand before it. */
export interface SheetRow {
  cells: string[];
  gap: boolean;
}

/**
 * A merged cell stands once across its columns; down its rows the value holds for each of them. exceljs gives the
 * first cell of a merge as the master of the others.
 */
function textAt(cell: Cell): string {
  if (!cell.isMerged) return cellText(cell);
  const { master } = cell;
  if (master.fullAddress.col !== cell.fullAddress.col) return '';
  const text = cellText(master);
  return master.fullAddress.row === cell.fullAddress.row ? text : text.replace(noteMarks(), '');
}

/** The sheet's rows with their merged cells filled in, empty columns left out. */
export function sheetRows(sheet: Worksheet): SheetRow[] {
  const rows: { number: number; cells: Map<number, string> }[] = [];
  sheet.eachRow({ includeEmpty: false }, (row: Row, number) => {
    const cells = new Map<number, string>();
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      const text = textAt(cell);
      if (text.trim() !== '') cells.set(column, text);
    });
    if (cells.size > 0) rows.push({ number, cells });
  });
  const columns = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))].sort((a, b) => a - b);
  return rows.map(({ number, cells }, index) => ({
    cells: columns.map((column) => cells.get(column) ?? ''),
    gap: number > (rows[index - 1]?.number ?? 0) + 1,
  }));
}
