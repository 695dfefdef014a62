import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { type FormColumn, formColumns, parseColumnKey } from '../../../shared/domain/collection/form.ts';
import { hiddenSheetName } from '../../../shared/domain/collection/formMark.ts';

type Value = ExcelJS.CellValue;
/** A cell of a workbook that a unit has in its hands. */
export interface BookCell {
  value: Value;
  numFmt?: string;
  font?: string;
}
export type BookRow = (BookCell | undefined)[];

/** A sheet as rows of cells that can be moved about. */
export interface BookSheet {
  name: string;
  state: 'visible' | 'hidden' | 'veryHidden';
  rows: BookRow[];
  hiddenRows: Set<BookRow>;
  hiddenColumns: Set<number>;
  /** Merged cells: the first one and how many rows and columns they take. */
  merges: { row: BookRow; column: number; rows: number; columns: number }[];
}

/** A returned workbook while it is being damaged. */
export interface Book {
  fileName: string;
  sheets: BookSheet[];
  keywords: string;
  date1904: boolean;
  strict: boolean;
  inline: boolean;
}

export async function openBook(bytes: Uint8Array, fileName: string): Promise<Book> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const sheets = workbook.worksheets.map((sheet): BookSheet => {
    const rows: BookRow[] = [];
    const hiddenRows = new Set<BookRow>();
    const merges: BookSheet['merges'] = [];
    for (let at = 1; at <= sheet.rowCount; at++) {
      const row: BookRow = [];
      const source = sheet.getRow(at);
      source.eachCell({ includeEmpty: false }, (cell, column) => {
        if (cell.isMerged && cell.master !== cell) return;
        row[column - 1] = { value: cell.value, ...(cell.numFmt && { numFmt: cell.numFmt }) };
      });
      if (source.hidden) hiddenRows.add(row);
      rows.push(row);
    }
    return {
      name: sheet.name,
      state: sheet.state,
      rows,
      hiddenRows,
      hiddenColumns: new Set((sheet.columns ?? []).flatMap(({ hidden }, at) => (hidden ? [at] : []))),
      merges,
    };
  });
  return {
    fileName,
    sheets,
    keywords: workbook.keywords,
    date1904: false,
    strict: false,
    inline: false,
  };
}

const strictNames: readonly [string, string][] = [
  [
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    'http://purl.oclc.org/ooxml/spreadsheetml/main',
  ],
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
];

/** The workbook's parts renamed as "Strict Open XML" does, with prefixes, and days as ISO text as it may write them. */
async function asStrict(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const [name, entry] of Object.entries(zip.files)) {
    if (!/\.(?:xml|rels)$/u.test(name)) continue;
    let text = await entry.async('string');
    for (const [from, to] of strictNames) text = text.replaceAll(from, to);
    zip.file(name, text);
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

export async function bookBytes(book: Book): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  if (book.keywords) workbook.keywords = book.keywords;
  workbook.properties.date1904 = book.date1904;
  for (const { name, state, rows, hiddenRows, hiddenColumns, merges } of book.sheets) {
    const sheet = workbook.addWorksheet(name, { state });
    for (const [at, row] of rows.entries()) {
      const target = sheet.getRow(at + 1);
      if (hiddenRows.has(row)) target.hidden = true;
      for (const [column, cell] of row.entries()) {
        if (!cell) continue;
        const place = target.getCell(column + 1);
        place.value = cell.value;
        if (cell.numFmt) place.numFmt = cell.numFmt;
        if (cell.font) place.font = { name: cell.font, size: 11 };
      }
    }
    for (const column of hiddenColumns) sheet.getColumn(column + 1).hidden = true;
    for (const { row, column, rows: high, columns: wide } of merges) {
      const top = rows.indexOf(row) + 1;
      if (top === 0) continue;
      const bottom = Math.min(rows.length, top + high - 1);
      try {
        sheet.mergeCells(top, column + 1, bottom, column + wide);
      } catch {
        // two merges that overlap: Excel would not have let the second one be made
      }
    }
  }
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer({ useSharedStrings: !book.inline } as never));
  return book.strict ? asStrict(bytes) : bytes;
}

/** Where the form's table stands in a sheet, as long as its key row is there. */
export interface BookTable {
  sheet: BookSheet;
  keyRow: BookRow | undefined;
  headingRow: BookRow;
  data: BookRow[];
  columns: ReadonlyMap<FormColumn, number>;
}

export const textOf = (cell: BookCell | undefined): string =>
  typeof cell?.value === 'string' ? cell.value : '';

/** The form's own sheet, found by its headings' place; columns remembered by their keys when it was opened. */
export function tableOf(book: Book): BookTable {
  const sheet = book.sheets.find(({ name }) => name !== hiddenSheetName);
  if (!sheet) throw new Error('no sheet');
  const keyRow = sheet.rows.find((row) => row.some((cell) => parseColumnKey(textOf(cell))));
  if (!keyRow) throw new Error('no key row');
  const at = sheet.rows.indexOf(keyRow);
  const headingRow = sheet.rows[at + 1] ?? [];
  const columns = new Map<FormColumn, number>();
  for (const [column, cell] of keyRow.entries()) {
    const key = parseColumnKey(textOf(cell));
    if (key && !columns.has(key)) columns.set(key, column);
  }
  if (columns.size < formColumns.length - 1) throw new Error('columns are missing');
  return { sheet, keyRow, headingRow, data: sheet.rows.slice(at + 2), columns };
}
