import { type FormField, formFields } from './form.ts';
import { cellAddress, type GridCell, plainText } from './grid.ts';
import type { FoundTable } from './headings.ts';

/** A cell of a field: where it stands, what is in it, what is odd about its place. */
export interface FieldCell {
  cell: GridCell | undefined;
  address: string;
  /** `inside`: covered by a merged cell above or to the left; `first`: the cell that others were merged into. */
  merged: 'inside' | 'first' | null;
  columnDoubtful: boolean;
}

/** Một dòng tìm thấy in a returned workbook: what tells which row it is, and its fields. */
export interface TableRow {
  sheet: string;
  line: number;
  rowKey: string;
  code: string;
  /** Its content as written, and in Unicode where the two differ. */
  texts: string[];
  unit: string;
  /** Several where a column stands more than once. */
  fields: Partial<Record<FormField, FieldCell[]>>;
  /** Whether any field holds something. */
  filled: boolean;
  /** What can be shown of a row that nobody knows. */
  shown(): string;
}

const textsOf = (cell: GridCell | undefined): string[] => {
  if (!cell) return [];
  const texts = cell.unicode === cell.text ? [cell.text] : [cell.text, cell.unicode];
  return texts.map(plainText).filter((text) => text !== '');
};

const shownText = (cells: readonly GridCell[]): string =>
  cells
    .map(({ unicode }) => plainText(unicode))
    .filter((text) => text !== '')
    .slice(0, 6)
    .join(' · ')
    .slice(0, 300);

/** Merges that matter, by the row that they touch; a merge over the whole height is a heading's affair. */
function mergesByRow({ sheet, headingRow }: FoundTable) {
  const byRow = new Map<number, { top: number; left: number; bottom: number; right: number }[]>();
  for (const merge of sheet.merges)
    for (
      let row = Math.max(merge.top, headingRow + 1);
      row <= Math.min(merge.bottom, merge.top + 5_000);
      row++
    )
      byRow.set(row, [...(byRow.get(row) ?? []), merge]);
  return byRow;
}

/** The rows below the headings, each with what the form asks for; those with nothing in any column are left out. */
export function tableRows(table: FoundTable): TableRow[] {
  const { sheet, headingRow, columns } = table;
  const merges = mergesByRow(table);
  const places = (column: Parameters<typeof columns.get>[0]) => columns.get(column) ?? [];
  const rows: TableRow[] = [];
  const seen = new Set<number>();

  function add(row: number, cells: readonly GridCell[]) {
    seen.add(row);
    const at = new Map(cells.map((cell) => [cell.column, cell]));
    const first = (column: Parameters<typeof columns.get>[0]) =>
      places(column)
        .map((place) => at.get(place.column))
        .find((cell) => cell !== undefined);
    const fields: TableRow['fields'] = {};
    let filled = false;
    for (const field of formFields) {
      const found = places(field).map(({ column, doubtful }): FieldCell => {
        const merge = merges
          .get(row)
          ?.find(
            ({ left, right, top, bottom }) =>
              left <= column && column <= right && (top < bottom || left < right),
          );
        const isFirst = merge?.top === row && merge.left === column;
        const cell = at.get(column);
        filled ||= cell !== undefined && cell.text.trim() !== '';
        return {
          cell: merge && !isFirst ? undefined : cell,
          address: cellAddress(row, column),
          merged: merge ? (isFirst ? 'first' : 'inside') : null,
          columnDoubtful: doubtful,
        };
      });
      if (found.length > 0) fields[field] = found;
    }
    rows.push({
      sheet: sheet.name,
      line: row,
      rowKey: first('rowKey')?.text.trim() ?? '',
      code: plainText(first('code')?.text ?? ''),
      texts: textsOf(first('text')),
      unit: textsOf(first('unit'))[0] ?? '',
      fields,
      filled,
      shown: () => shownText(cells),
    });
  }

  for (const { row, cells } of sheet.rows) if (row > headingRow && cells.length > 0) add(row, cells);
  // A row all of whose cells were merged into one above has nothing of its own left, and is missed among the rows.
  return rows.filter((row) => row.filled || row.rowKey !== '' || row.code !== '' || row.texts.length > 0);
}
