import type {
  AppendixColumn,
  AppendixGroup,
  AppendixRow,
  AppendixSignature,
  CellValue,
} from '../../shared/domain/appendix.ts';
import { fontOf as styleFont } from './blockStyle.ts';
import type { BlockKind, Merge, SheetBlock } from './sheetBlock.ts';
import { textRoom as cellRoom, heightOfLines, lineCount, piecesOf, plainLineCount } from './textHeight.ts';
import { sheetValue } from './writtenValue.ts';

/** Lines of text in a row of the sheet, by size: Excel allows a row 409 points. */
const mostLines = (size: number) => Math.floor(400 / (size * 1.3125));
/** What is longer goes over several rows of so many lines, so that pages break between lines and fill well. */
const pieceLines = 13;
/** The face whose letters are measured, its size in tables, and how much wider any other may run. */
const measured = 'Times New Roman';
const usualSize = 11;
const otherFaces = 1.2;
const noMerges: readonly Merge[] = [];
const empty = (count: number): null[] => Array<null>(count).fill(null);

/** As it shows in the cell, for its height. */
function shown(value: CellValue, percent = false): string {
  if (typeof value === 'object' && value !== null) return '00/00/0000';
  if (percent && typeof value === 'number') return '100,0%';
  return value === null ? '' : String(value);
}

/** Makes the blocks of a sheet with these columns, each with its lines' heights in that face and size. */
export function blockBuilder(
  columns: readonly AppendixColumn[],
  face: { name: string; size: number } = { name: measured, size: usualSize },
) {
  const scale = face.size / usualSize;
  const wider = face.name === measured ? 1 : otherFaces;
  const fontOf = (kind: BlockKind) => {
    const font = styleFont(kind);
    return scale === 1 ? font : { ...font, size: Math.round(font.size * scale * 2) / 2 };
  };
  const textRoom = (characters: number) => cellRoom(characters) / wider;
  const last = columns.length - 1;
  const widthOf = (left: number, right: number) =>
    columns.slice(left, right + 1).reduce((sum, { width }) => sum + width, 0);
  const rooms = columns.map(({ width }) => textRoom(width));
  const height = (kind: BlockKind, count: number) => heightOfLines(count, fontOf(kind).size);
  const merged = (left: number, right: number): readonly Merge[] =>
    right > left ? [{ top: 0, left, bottom: 0, right }] : noMerges;

  /** Text over several columns; what no row can hold goes on in the rows under it. */
  function spanned(kind: BlockKind, text: string, left: number, right: number) {
    const font = fontOf(kind);
    const room = textRoom(widthOf(left, right));
    const needed = lineCount(text, room, font);
    const most = mostLines(font.size);
    if (needed <= most) return [{ text: text || null, height: height(kind, needed) }];
    return piecesOf(text, most, room, font).map((piece, at) => ({
      text: piece || null,
      height: height(kind, Math.min(most, needed - at * most)),
    }));
  }

  return {
    /** Text over the whole width. */
    wide(kind: BlockKind, text: string): SheetBlock {
      const lines = spanned(kind, String(sheetValue(text) ?? ''), 0, last);
      return {
        kind,
        lines: lines.map((line) => ({ values: [line.text, ...empty(last)], height: line.height })),
        merges: lines.flatMap((_, top) => merged(0, last).map((merge) => ({ ...merge, top, bottom: top }))),
        id: null,
      };
    },

    /** An empty line of its own height. */
    gap: (points: number): SheetBlock => ({
      kind: 'gap',
      lines: [{ values: empty(last + 1), height: points }],
      merges: merged(0, last),
      id: null,
    }),

    /** A group's line: its numeral in the first column, its heading over the next ones as far as no figure stands there. */
    group({ level, numeral, heading, sums }: AppendixGroup): SheetBlock[] {
      if (heading === null) return [];
      const kind = level === 1 ? 'group' : 'subgroup';
      const isFigure = (index: number) =>
        sums !== undefined && Boolean(columns[index]?.sum || columns[index]?.ratio);
      const places = Array.from({ length: last + 1 }, (_, index) => index);
      const free = places.filter((index) => !isFigure(index));
      // where figures fill the line there is no place for a heading: then it takes the line and shows no figures
      const left = free.find((index) => index > 0) ?? 0;
      const figures = free.length > 0 ? sums : undefined;
      const stop = figures ? places.find((index) => index > left && isFigure(index)) : undefined;
      const right = (stop ?? last + 1) - 1;
      const apart = left > 0 && !(figures && isFigure(0));
      const text = [apart ? null : numeral, heading].filter((part) => part !== null).join('. ');
      const lines = spanned(kind, String(sheetValue(text) ?? ''), left, right);
      return [
        {
          kind,
          lines: lines.map((line, at) => {
            const values: CellValue[] = places.map((index) =>
              figures && at === 0 && (index < left || index > right)
                ? sheetValue(figures[index] ?? null)
                : null,
            );
            values[left] = line.text;
            if (apart && at === 0) values[0] = numeral;
            return { values, height: line.height };
          }),
          merges: lines.flatMap((_, top) =>
            merged(left, right).map((merge) => ({ ...merge, top, bottom: top })),
          ),
          id: null,
        },
      ];
    },

    /** A task's line; one higher than Excel allows is continued on the lines under it, without a border between. */
    entry({ id, cells }: AppendixRow): SheetBlock {
      const font = fontOf('entry');
      let values = cells;
      let needed = 1;
      for (let index = 0; index < cells.length; index++) {
        const room = rooms[index] ?? 0;
        const given = shown(cells[index] ?? null, columns[index]?.percent);
        let lines = given === '' ? 1 : plainLineCount(given, room, font);
        if (lines < 0 || (given === '' && cells[index] !== null)) {
          values = cells.map(sheetValue);
          lines = lineCount(shown(values[index] ?? null), room, font);
        }
        if (lines > needed) needed = lines;
      }
      const most = mostLines(font.size);
      if (needed <= most)
        return { kind: 'entry', lines: [{ values, height: height('entry', needed) }], merges: noMerges, id };
      const pieces = values.map((value, index) =>
        typeof value === 'string' ? piecesOf(value, pieceLines, rooms[index] ?? 0, font) : [value],
      );
      const lines = Array.from({ length: Math.ceil(needed / pieceLines) }, (_, part) => ({
        values: pieces.map((column) => column[part] ?? null).map((value) => (value === '' ? null : value)),
        height: height('entry', Math.min(pieceLines, needed - part * pieceLines)),
      }));
      return { kind: 'entry', lines, merges: noMerges, id };
    },

    /** The total's line: text takes the empty cells after it. */
    total(cells: readonly CellValue[] | null): SheetBlock[] {
      if (!cells) return [];
      const values = cells.map(sheetValue);
      const spans = values.flatMap((value, left) => {
        if (value === null) return [];
        const next = values.findIndex((other, index) => index > left && other !== null);
        const right = typeof value === 'string' ? (next === -1 ? last : next - 1) : left;
        return [{ top: 0, left, bottom: 0, right }];
      });
      const font = fontOf('total');
      const needed = spans.map(({ left, right }) =>
        lineCount(shown(values[left] ?? null, columns[left]?.percent), textRoom(widthOf(left, right)), font),
      );
      const most = mostLines(font.size);
      return [
        {
          kind: 'total',
          lines: [{ values, height: height('total', Math.min(most, Math.max(1, ...needed))) }],
          merges: spans.filter(({ left, right }) => right > left),
          id: null,
        },
      ];
    },

    /** Khối ký: two halves side by side. */
    signature(signature: AppendixSignature | null): SheetBlock[] {
      if (!signature || last < 1) return [];
      const half = widthOf(0, last) / 2;
      let middle = 0;
      while (middle < last - 1 && widthOf(0, middle) < half) middle += 1;
      const font = fontOf('signature');
      const [left, right] = [signature.left, signature.right].map((text) => sheetValue(text.trimEnd()));
      const needed = Math.max(
        lineCount(shown(left ?? null), textRoom(widthOf(0, middle)), font),
        lineCount(shown(right ?? null), textRoom(widthOf(middle + 1, last)), font),
      );
      const values: CellValue[] = empty(last + 1);
      values[0] = left ?? null;
      values[middle + 1] = right ?? null;
      return [
        {
          kind: 'signature',
          lines: [{ values, height: height('signature', Math.min(needed, mostLines(font.size))) }],
          merges: [...merged(0, middle), ...merged(middle + 1, last)],
          id: null,
        },
      ];
    },
  };
}
