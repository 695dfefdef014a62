import type { Style } from 'exceljs';
import type { AppendixColumn } from '../../shared/domain/appendix.ts';
import type { BlockKind } from './sheetBlock.ts';
import type { TextStyle } from './textHeight.ts';
import type { WrittenValue } from './writtenValue.ts';

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
};

export const fontOf = (kind: BlockKind): Font => fonts[kind];

const inTable: readonly BlockKind[] = ['heading', 'group', 'subgroup', 'entry', 'total'];
const centred: readonly BlockKind[] = ['label', 'title', 'attached', 'heading'];
const line = { style: 'thin' as const };

/** Text that Excel would take for a formula when somebody edits the cell. */
const looksLikeFormula = /^[=+\-@]/u;

function numberFormat(value: WrittenValue): string {
  if (value instanceof Date) return 'dd/mm/yyyy';
  if (typeof value === 'number') return Number.isInteger(value) ? '#,##0' : '#,##0.0#';
  return typeof value === 'string' && looksLikeFormula.test(value) ? '@' : 'General';
}

function alignOf(kind: BlockKind, column: AppendixColumn, first: boolean): AppendixColumn['align'] {
  if (centred.includes(kind)) return 'center';
  if (kind === 'entry') return column.align;
  if (kind === 'group') return first ? 'center' : 'left';
  return kind === 'total' && !first ? column.align : 'left';
}

/** The look of a cell: of its block's kind, its column, what stands in it, and whether its row is continued. */
export function styleOf(
  kind: BlockKind,
  column: AppendixColumn,
  first: boolean,
  value: WrittenValue,
  edges: { top: boolean; bottom: boolean } = { top: true, bottom: true },
): Partial<Style> {
  const { size, bold, italic } = fonts[kind];
  return {
    font: { name: 'Times New Roman', family: 1, size, bold, italic },
    numFmt: numberFormat(value),
    alignment: {
      horizontal: alignOf(kind, column, first),
      vertical: kind === 'entry' ? 'top' : 'middle',
      // A long numeral (XXXVIII) is made smaller rather than broken.
      ...(kind === 'group' && first ? { shrinkToFit: true } : { wrapText: true }),
    },
    ...(inTable.includes(kind)
      ? {
          border: {
            left: line,
            right: line,
            ...(edges.top ? { top: line } : {}),
            ...(edges.bottom ? { bottom: line } : {}),
          },
        }
      : {}),
  };
}
