import {
  type AppendixGroup,
  type AppendixModel,
  type AppendixRow,
  checkLine,
} from '../../shared/domain/appendix.ts';
import { fontOf } from './blockStyle.ts';
import { checkCodeOf } from './checkCode.ts';
import { headingBlock } from './headingBlock.ts';
import { type BlockKind, type SheetBlock, wideBlock } from './sheetBlock.ts';
import { heightOfLines, lineStarts, piecesOf, textRoom } from './textHeight.ts';
import { type WrittenValue, writtenValue } from './writtenValue.ts';

/** The sheet, line by line, before any library sees it. */
export interface SheetLayout {
  blocks: SheetBlock[];
  /** Lines of the column headings, from 1, ends included: frozen, and repeated on each page. */
  headings: { first: number; last: number };
  /** Number of lines in all. */
  lineCount: number;
  checkCode: string;
}

/** Lines of table text in a row of the sheet: Excel allows 409 points, some 27 lines. */
const mostLines = 26;
/** What is longer goes over several rows of so many lines, so that pages break between lines and fill well. */
const pieceLines = 13;
const empty = (count: number): null[] => Array<null>(count).fill(null);

/** As it shows in the cell, for its height. */
const shown = (value: WrittenValue): string => {
  if (value instanceof Date) return '00/00/0000';
  return value === null ? '' : String(value);
};

function layoutOf({ columns }: AppendixModel) {
  const last = columns.length - 1;
  const widthOf = (left: number, right: number) =>
    columns.slice(left, right + 1).reduce((sum, { width }) => sum + width, 0);
  const lines = (kind: BlockKind, value: WrittenValue, left: number, right: number) =>
    lineStarts(shown(value), textRoom(widthOf(left, right)), fontOf(kind)).length;
  const height = (kind: BlockKind, count: number) => heightOfLines(count, fontOf(kind).size);

  const wide = (kind: BlockKind, text: string): SheetBlock =>
    wideBlock(kind, text, columns.length, height(kind, lines(kind, text, 0, last)));

  /** A group's line: its numeral in the first column, its heading over the others. */
  const group = ({ level, numeral, heading }: AppendixGroup): SheetBlock[] => {
    if (heading === null) return [];
    const kind = level === 1 ? 'group' : 'subgroup';
    const text = writtenValue(heading);
    const from = last > 0 ? 1 : 0;
    const values = from === 1 ? [numeral, text, ...empty(last - 1)] : [text];
    const merges = last > 1 ? [{ top: 0, left: 1, bottom: 0, right: last }] : [];
    return [
      { kind, lines: [{ values, height: height(kind, lines(kind, text, from, last)) }], merges, id: null },
    ];
  };

  /** A task's line; one higher than Excel allows is continued on the lines under it, without a border between. */
  const entry = ({ id, cells }: AppendixRow): SheetBlock => {
    const values = cells.map(writtenValue);
    const needed = Math.max(...values.map((value, index) => lines('entry', value, index, index)));
    if (needed <= mostLines)
      return { kind: 'entry', lines: [{ values, height: height('entry', needed) }], merges: [], id };
    const pieces = values.map((value, index) =>
      typeof value === 'string'
        ? piecesOf(value, pieceLines, textRoom(widthOf(index, index)), fontOf('entry'))
        : [value],
    );
    const continued = Array.from({ length: Math.ceil(needed / pieceLines) }, (_, part) => ({
      values: pieces.map((column) => column[part] || null),
      height: height('entry', Math.min(pieceLines, needed - part * pieceLines)),
    }));
    return { kind: 'entry', lines: continued, merges: [], id };
  };

  /** The total's line: text takes the empty cells after it. */
  const total = (cells: AppendixModel['total']): SheetBlock[] => {
    if (!cells) return [];
    const values = cells.map(writtenValue);
    const spans = values.flatMap((value, left) => {
      if (value === null) return [];
      const next = values.findIndex((other, index) => index > left && other !== null);
      const right = typeof value === 'string' ? (next === -1 ? last : next - 1) : left;
      return [{ top: 0, left, bottom: 0, right }];
    });
    const needed = spans.map(({ left, right }) => lines('total', values[left] ?? null, left, right));
    const merges = spans.filter(({ left, right }) => right > left);
    return [
      {
        kind: 'total',
        lines: [{ values, height: height('total', Math.max(1, ...needed)) }],
        merges,
        id: null,
      },
    ];
  };

  return { wide, group, entry, total };
}

/** Every line of the appendix with its height, from its title lines to its check code. Pure. */
export function sheetLayout(model: AppendixModel): SheetLayout {
  const { wide, group, entry, total } = layoutOf(model);
  const gap = (): SheetBlock => wideBlock('gap', '', model.columns.length, 8);
  const head = [
    wide('label', model.label),
    wide('title', model.title),
    wide('attached', model.attachedTo),
    gap(),
  ];
  const heading = headingBlock(model.columns);
  const body = model.groups.flatMap((one) => [...group(one), ...one.rows.map(entry)]);
  const entries = body.filter(({ kind }) => kind === 'entry');
  const checkCode = checkCodeOf(entries.flatMap(({ lines }) => lines.map(({ values }) => values)));
  const foot = [
    ...model.notes.map((note) => wide('note', note)),
    wide('note', checkLine(model.taskCount, checkCode)),
  ];
  const blocks = [...head, heading, ...body, ...total(model.total), gap(), ...foot];
  const headLines = head.reduce((sum, { lines }) => sum + lines.length, 0);
  return {
    blocks,
    headings: { first: headLines + 1, last: headLines + heading.lines.length },
    lineCount: blocks.reduce((sum, { lines }) => sum + lines.length, 0),
    checkCode,
  };
}
