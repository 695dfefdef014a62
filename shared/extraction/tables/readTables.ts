import type { Block, Cell } from '../block.ts';
import type { DocumentPart, OutlineNode } from '../outline/outlineNode.ts';
import { shadow } from '../text/shadow.ts';

/** A table as its rows stand, a row that ran over a page put together again. */
export interface Table {
  headings: string[];
  rows: TableRow[];
  /** The outline's node that it stands under, null at the top. */
  under: OutlineNode | null;
  part: DocumentPart;
}

export interface TableRow {
  /** Blocks whose cells it holds, the first one first. */
  blocks: [Block, ...Block[]];
  /** Text of each column, the pieces joined. */
  texts: string[];
  /** Pieces of each column. */
  cells: { block: Block; cell: Cell }[][];
}

const headingsOf = (block: Block) => block.cells.map(({ heading }) => heading);
const sameHeadings = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((heading, index) => shadow(heading) === shadow(b[index] ?? ''));

/** A row that only holds or repeats the column headings of the rows below it. */
const isHeadingRow = (block: Block, headings: readonly string[]) =>
  block.cells.length > 1 &&
  block.cells.every(({ text }, index) => shadow(text) === shadow(headings[index] ?? ''));

const rowOf = (block: Block): TableRow => ({
  blocks: [block],
  texts: block.cells.map(({ text }) => text),
  cells: block.cells.map((cell) => [{ block, cell }]),
});

/** A row without a number whose other cells carry on the row before it. */
const carriesOn = (block: Block, previous: TableRow | undefined): previous is TableRow =>
  previous !== undefined &&
  block.cells.length === previous.texts.length &&
  block.cells.length > 1 &&
  (block.cells[0]?.text ?? '') === '' &&
  (previous.texts[0] ?? '') !== '' &&
  /^(?:tt|stt|so tt|no)\b/u.test(shadow(block.cells[0]?.heading ?? '')) &&
  block.cells.some(({ text }) => text !== '');

function append(row: TableRow, block: Block): void {
  row.blocks.push(block);
  for (const [index, cell] of block.cells.entries()) {
    if (cell.text === '') continue;
    const before = row.texts[index] ?? '';
    row.texts[index] = before === '' ? cell.text : `${before} ${cell.text}`;
    row.cells[index] = [...(row.cells[index] ?? []), { block, cell }];
  }
}

/** Column headings of every table that has them, by its number. */
function headingsByTable(part: DocumentPart): Map<number | null, string[]> {
  const known = new Map<number | null, string[]>();
  for (const { block } of part.rows) {
    const headings = headingsOf(block);
    if (!known.has(block.table) && headings.some((heading) => heading !== ''))
      known.set(block.table, headings);
  }
  return known;
}

/** Bảng: the tables of a part, those with the same headings that follow each other joined (a table over several pages). */
export function readTables(part: DocumentPart): Table[] {
  const known = headingsByTable(part);
  const tables: Table[] = [];
  let number: number | null = null;
  for (const { block, under } of part.rows) {
    const headings = known.get(block.table) ?? headingsOf(block);
    const last = tables.at(-1);
    const isSame =
      last &&
      (block.table === number ||
        (sameHeadings(headings, last.headings) && headings.some((heading) => heading !== '')));
    if (!isSame) tables.push({ headings, rows: [], under, part });
    number = block.table;
    const table = tables.at(-1);
    if (!table || isHeadingRow(block, headings)) continue;
    const previous = table.rows.at(-1);
    if (carriesOn(block, previous)) append(previous, block);
    else table.rows.push(rowOf(block));
  }
  return tables;
}

/** Index of the first column whose heading (folded) fits, -1 when there is none. */
export const columnOf = (headings: readonly string[], pattern: RegExp, not?: RegExp): number =>
  headings.findIndex((heading) => pattern.test(shadow(heading)) && !not?.test(shadow(heading)));
