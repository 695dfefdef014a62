import ExcelJS from 'exceljs';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { Pace } from '../pacer.ts';
import type { RawPart, RawRow } from '../rawPart.ts';
import { looksLikeHeading } from '../tableRows.ts';
import { openZip } from '../zipArchive.ts';
import { type SheetRow, sheetRows } from './sheetRows.ts';

/** Parts that exceljs unpacks whole; the archive's limit is held against all of them before it does. */
const isRead = (name: string): boolean =>
  /^xl\/(?:worksheets\/|sharedStrings|styles|workbook|tables\/).*\.xml$/u.test(name);

async function loadWorkbook(bytes: Uint8Array, file: string, pace: Pace): Promise<ExcelJS.Workbook> {
  const zip = openZip(bytes, file);
  for (const name of zip.names) {
    if (isRead(name)) await zip.read(name);
    await pace(0.1);
  }
  const workbook = new ExcelJS.Workbook();
  try {
    const copy = new ArrayBuffer(bytes.byteLength);
    new Uint8Array(copy).set(bytes);
    await workbook.xlsx.load(copy, {
      ignoreNodes: ['dataValidations', 'conditionalFormatting', 'extLst', 'drawing', 'picture'],
    });
    return workbook;
  } catch (error) {
    throw new Refusal('FILE_DAMAGED', { file }, { cause: error });
  }
}

const filled = (row: SheetRow): string[] => row.cells.filter((cell) => cell.trim() !== '');
const asRow = (cells: string[], table: number): RawRow => ({ kind: 'row', table, cells, page: null });

/** Lines above and between tables are text; a heading row, wherever it stands, opens a table. */
function sheetParts(rows: readonly SheetRow[], firstTable: number): { parts: RawPart[]; nextTable: number } {
  const parts: RawPart[] = [];
  let table = firstTable;
  let inTable = false;
  rows.forEach((row, index) => {
    const cells = filled(row);
    const raw = asRow(row.cells, table);
    const opens = looksLikeHeading(raw) && rows.length > index + 1 && (!inTable || row.gap);
    if (opens) {
      if (inTable) table += 1;
      inTable = true;
      parts.push({ ...raw, table });
    } else if (inTable) parts.push(raw);
    else if (cells.length === 1)
      parts.push({ kind: 'text', text: cells[0]?.replace(/\n+/gu, ' ') ?? '', page: null });
    else {
      parts.push(asRow(cells, table));
    }
    const next = rows[index + 1];
    // what stands side by side above a table (the office's name, the motto) is a table of its own
    if (!inTable && next && (looksLikeHeading(asRow(next.cells, table)) || filled(next).length === 1))
      table += 1;
  });
  return { parts, nextTable: table + 1 };
}

/**
 * Reads a workbook: tables of tasks in any layout, merged cells, several sheets; hidden sheets are left out.
 * Throws FILE_DAMAGED, FILE_ZIP_BOMB.
 */
export async function readXlsx(bytes: Uint8Array, file: string, pace: Pace): Promise<RawPart[]> {
  const workbook = await loadWorkbook(bytes, file, pace);
  const sheets = workbook.worksheets
    .filter((sheet) => sheet.state === 'visible')
    .map((sheet) => ({ name: sheet.name, rows: sheetRows(sheet) }))
    .filter((sheet) => sheet.rows.length > 0);
  const parts: RawPart[] = [];
  let table = 0;
  for (const [index, sheet] of sheets.entries()) {
    await pace(0.5 + (0.5 * index) / sheets.length);
    if (sheets.length > 1) parts.push({ kind: 'text', text: sheet.name, page: null, heading: true });
    const read = sheetParts(sheet.rows, table);
    parts.push(...read.parts);
    table = read.nextTable;
  }
  return parts;
}
