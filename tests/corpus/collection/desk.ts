import {
  type FormColumn,
  type FormField,
  type FormValue,
  formFields,
  parseRowKey,
} from '../../../shared/domain/collection/form.ts';
import { isTaskStatus } from '../../../shared/domain/task.ts';
import { statusText } from '../../../shared/text.ts';
import {
  type Book,
  type BookCell,
  type BookRow,
  type BookSheet,
  openBook,
  tableOf,
  textOf,
} from './damagedBook.ts';

/** A workbook on the desk of a unit: what it holds, and which row and column is which whatever is done to it. */
export interface Desk {
  book: Book;
  sheet: BookSheet;
  keyRow: BookRow;
  headingRow: BookRow;
  columns: Map<FormColumn, number>;
  /** The row of the form that a row of the sheet is. */
  noOf: Map<BookRow, number>;
  /** `no.field` of cells whose content is gone, so that nobody can know what the unit meant. */
  lost: Set<string>;
  /** A workbook of another unit, for pasting from. */
  other: Book;
}

export interface Edit {
  no: number;
  field: FormField;
  value: FormValue;
}

export const cellKey = (no: number, field: FormField): string => `${no}.${field}`;

export async function deskOf(bytes: Uint8Array, fileName: string, otherBytes: Uint8Array): Promise<Desk> {
  const book = await openBook(bytes, fileName);
  const { sheet, keyRow, headingRow, data, columns } = tableOf(book);
  if (!keyRow) throw new Error('no key row');
  const noOf = new Map(
    data.flatMap((row) => {
      const key = parseRowKey(textOf(row[columns.get('rowKey') ?? 0]));
      return key ? [[row, key.no] as const] : [];
    }),
  );
  return {
    book,
    sheet,
    keyRow,
    headingRow,
    columns: new Map(columns),
    noOf,
    lost: new Set(),
    other: await openBook(otherBytes, 'other.xlsx'),
  };
}

/** A value as somebody fills it in. */
export function filledCell(field: FormField, value: FormValue): BookCell {
  if (field === 'status' && typeof value === 'string' && isTaskStatus(value))
    return { value: statusText[value], numFmt: '@' };
  if (field === 'percent' && typeof value === 'number') return { value: value / 100, numFmt: '0.##%' };
  if (field === 'doneOn' && typeof value === 'string')
    return { value: new Date(`${value}T00:00:00Z`), numFmt: 'dd/mm/yyyy' };
  return { value: value as string, numFmt: '@' };
}

export const dataRows = ({ sheet, noOf }: Desk): BookRow[] => sheet.rows.filter((row) => noOf.has(row));

export function fillIn(desk: Desk, edits: readonly Edit[]): void {
  for (const { no, field, value } of edits) {
    const row = dataRows(desk).find((each) => desk.noOf.get(each) === no);
    const column = desk.columns.get(field);
    if (row && column !== undefined) row[column] = filledCell(field, value);
  }
}

/** The cells of the fields, each with its row and place. */
export function* fieldCells(desk: Desk, fields: readonly FormField[] = formFields) {
  for (const row of dataRows(desk))
    for (const field of fields) {
      const column = desk.columns.get(field);
      const cell = column === undefined ? undefined : row[column];
      if (column !== undefined && cell) yield { row, field, column, cell };
    }
}
