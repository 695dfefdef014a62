import { Readable } from 'node:stream';
import ExcelJS from 'exceljs';
import { checkCodeOf } from './checkCode.ts';
import type { SheetLayout } from './sheetLayout.ts';
import { wholeLimit } from './workbookBytes.ts';
import type { WrittenValue } from './writtenValue.ts';

export interface FoundEntries {
  /** Tasks whose row stands in the file exactly as laid out, each counted once. */
  tasks: number;
  /** Rows of the sheet with tasks that stand in the file, right or wrong. */
  rows: number;
  /** Reckoned again from the file's own cells. */
  checkCode: string;
}

const readValue = (value: ExcelJS.CellValue): WrittenValue => {
  if (value instanceof Date || typeof value === 'string' || typeof value === 'number') return value;
  return value === null || value === undefined ? null : JSON.stringify(value);
};

/** Calls back with each line of the first sheet, in order; long files are read as a stream. */
async function eachLine(bytes: Uint8Array, long: boolean, take: (row: ExcelJS.Row) => void): Promise<void> {
  if (long) {
    const reader = new ExcelJS.stream.xlsx.WorkbookReader(Readable.from([bytes]), {
      worksheets: 'emit',
      sharedStrings: 'cache',
      styles: 'cache',
      hyperlinks: 'ignore',
      entries: 'ignore',
    });
    for await (const sheet of reader) for await (const row of sheet) take(row);
    return;
  }
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  workbook.worksheets[0]?.eachRow({ includeEmpty: true }, (row) => take(row));
}

/** Reads a written workbook back and counts its tasks against the layout that it was written from. */
export async function readBack(bytes: Uint8Array, layout: SheetLayout): Promise<FoundEntries> {
  const wanted = new Map<number, { id: string | null; values: WrittenValue[] }>();
  let line = 1;
  for (const { kind, id, lines } of layout.blocks) {
    for (const { values } of lines) {
      if (kind === 'entry') wanted.set(line, { id, values });
      line += 1;
    }
  }
  const found: WrittenValue[][] = [];
  const right = new Set<string | null>();
  const wrong = new Set<string | null>();
  await eachLine(bytes, layout.lineCount > wholeLimit, (row) => {
    const entry = wanted.get(row.number);
    if (!entry) return;
    const values = entry.values.map((_, index) => readValue(row.getCell(index + 1).value));
    found.push(values);
    const same = checkCodeOf([values]) === checkCodeOf([entry.values]);
    (same ? right : wrong).add(entry.id);
    wanted.delete(row.number);
  });
  for (const { id } of wanted.values()) wrong.add(id);
  return {
    tasks: [...right].filter((id) => !wrong.has(id)).length,
    rows: found.length,
    checkCode: checkCodeOf(found),
  };
}
