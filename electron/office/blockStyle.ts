import type { AppendixColumn, CellValue } from '../../shared/domain/appendix.ts';
import type { BlockKind } from './sheetBlock.ts';
import type { TextStyle } from './textHeight.ts';
import type { CellLook } from './xlsx/cellLook.ts';

interface Font extends TextStyle {
  italic: boolean;
}

/** Sizes and faces: the title lines by Nghị định 30/2020/NĐ-CP, Phụ lục I; the table one size smaller, as offices do. */
const fonts: Record<BlockKind, Font> = {
  label: { size: 14, bold: true, italic: false },
  title: { size: 14, bold: true, italic: false },
  attached: { size: 13, bold: false, italic: true },
  gap: { size: 11, bold: false, italic: false },
  heading: { size: 11, bold: true, italic: false },
  group: { size: 11, bold: true, italic: false },
  subgroup: { size: 11, bold: true, italic: true },
  entry: { size: 11, bold: false, italic: false },
  total: { size: 11, bold: true, italic: false },
  note: { size: 11, bold: false, italic: true },
  signature: { size: 13, bold: true, italic: false },
};

export const fontOf = (kind: BlockKind): Font => fonts[kind];

const inTable: readonly BlockKind[] = ['heading', 'group', 'subgroup', 'entry', 'total'];
const centred: readonly BlockKind[] = ['label', 'title', 'attached', 'heading', 'signature'];

/** Text that Excel would take for a formula when somebody edits the cell. */
const looksLikeFormula = /^[=+\-@]/u;

/** How a value is shown: as the format's code in Excel. */
export function formatOf(value: CellValue, percent = false): CellLook['format'] {
  if (typeof value === 'object' && value !== null) return 'dd/mm/yyyy';
  if (percent) return '0.0%';
  if (typeof value === 'number') return Number.isInteger(value) ? '#,##0' : '#,##0.0#';
  return typeof value === 'string' && looksLikeFormula.test(value) ? '@' : 'General';
}

/** Where a cell of a block stands: figures of a group or a total as its column's, words at the left. */
export function alignOf(
  kind: BlockKind,
  column: AppendixColumn,
  first: boolean,
  figure: boolean,
): AppendixColumn['align'] {
  if (centred.includes(kind)) return 'center';
  if (kind === 'entry') return column.align;
  if (kind === 'group' && first) return 'center';
  return (kind === 'total' && !first) || figure ? column.align : 'left';
}

export interface Edges {
  /** False where the row goes on from the one above, or on the one below. */
  top: boolean;
  bottom: boolean;
}

/** The look of a cell: of its block's kind, its column, what stands in it, and whether its row is continued. */
export function lookOf(
  kind: BlockKind,
  column: AppendixColumn,
  first: boolean,
  value: CellValue,
  edges: Edges = { top: true, bottom: true },
): CellLook {
  const figure = typeof value === 'number';
  return {
    font: fonts[kind],
    format: formatOf(value, column.percent && (figure || kind === 'entry')),
    horizontal: alignOf(kind, column, first, figure),
    vertical: kind === 'entry' || kind === 'signature' ? 'top' : 'middle',
    // A long numeral (XXXVIII) is made smaller rather than broken.
    shrink: kind === 'group' && first,
    border: inTable.includes(kind) ? edges : null,
  };
}
