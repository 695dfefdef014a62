import type { AppendixColumn, CellValue } from '../../../shared/domain/appendix.ts';
import { type Edges, formatOf, lookOf } from '../blockStyle.ts';
import type { BlockKind, SheetBlock } from '../sheetBlock.ts';
import type { CellLook } from './cellLook.ts';
import { columnLetter } from './columnLetter.ts';
import { escapeXml } from './escapeXml.ts';
import type { StyleTable } from './styleTable.ts';

const day = 86_400_000;
/** Days from 30/12/1899, as workbooks count them. */
const serialOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / day + 25_569;

export interface RowContext {
  columns: readonly AppendixColumn[];
  styles: StyleTable;
  /** Columns before the first; and how much larger the letters are than usual. */
  left?: number;
  scale?: number;
  /** The cell's type attribute and content for a text: by number, or in place. */
  text: (text: string) => { type: string; content: string };
}

const formatPlace: Readonly<Record<CellLook['format'], number>> = {
  General: 0,
  '@': 1,
  '#,##0': 2,
  '#,##0.0#': 3,
  '0.0%': 4,
  'dd/mm/yyyy': 5,
};

/** The number of a look, found again without building it: looks recur in every line. */
function styleNumbers({ columns, styles, scale = 1 }: RowContext) {
  const lookIn = (...given: Parameters<typeof lookOf>): CellLook => {
    const look = lookOf(...given);
    const size = Math.round(look.font.size * scale * 2) / 2;
    return scale === 1 ? look : { ...look, font: { ...look.font, size } };
  };
  const kinds = new Map<BlockKind, number[]>();
  return (kind: BlockKind, index: number, value: CellValue, edges: Edges): number => {
    const column = columns[index];
    if (!column) return 0;
    const known = kinds.get(kind) ?? [];
    if (known.length === 0) kinds.set(kind, known);
    const figure = typeof value === 'number' ? 1 : 0;
    const edge = (edges.top ? 1 : 0) + (edges.bottom ? 2 : 0);
    const place = ((index * 6 + formatPlace[formatOf(value, column.percent)]) * 4 + edge) * 2 + figure;
    const number = known[place] ?? styles.numberOf(lookIn(kind, column, index === 0, value, edges));
    known[place] = number;
    return number;
  };
}

/** Writes lines of a sheet as XML, one after another. */
export function rowWriter(context: RowContext) {
  const styleOf = styleNumbers(context);
  const letters = context.columns.map((_, index) => columnLetter(index + 1 + (context.left ?? 0)));

  function cellXml(reference: string, style: number, value: CellValue, formula: string | null): string {
    const start = `<c r="${reference}" s="${style}"`;
    const reckoned = formula === null ? '' : `<f>${escapeXml(formula)}</f>`;
    if (value === null) return reckoned ? `${start} t="str">${reckoned}<v></v></c>` : `${start}/>`;
    if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('a sheet holds no such number');
    if (typeof value === 'number') return `${start}>${reckoned}<v>${value}</v></c>`;
    if (typeof value === 'object') return `${start}><v>${serialOf(value.day)}</v></c>`;
    const { type, content } = context.text(value);
    return `${start} t="${type}">${content}</c>`;
  }

  /** A line of a block; `closed`: a page ends after it, so that a row that goes on gets its lower edge. */
  return ({ kind, lines }: SheetBlock, offset: number, number: number, closed: boolean): string => {
    const line = lines[offset];
    if (!line) return '';
    const whole = kind !== 'entry';
    const edges = {
      top: whole || offset === 0,
      bottom: whole || closed || offset === lines.length - 1,
    };
    let xml = `<row r="${number}" ht="${line.height}" customHeight="1">`;
    for (const [index, value] of line.values.entries())
      xml += cellXml(
        letters[index] + String(number),
        styleOf(kind, index, value, edges),
        value,
        line.formulas?.[index] ?? null,
      );
    return `${xml}</row>`;
  };
}
