import { splitMarker } from '../splitMarker.ts';
import type { TextLine } from './textPiece.ts';

const MAX_CELL_LINES = 60;
const MAX_CELL_TAIL = 5;

export const isPipeLine = (text: string): boolean => /^\s*\|.*\S/u.test(text);
const isTabLine = (text: string): boolean => text.includes('\t');

/** The line of dashes below the headings of a table in Markdown. */
export const isDelimiter = (text: string): boolean =>
  /^\s*\|?(?:\s*:?-{2,}:?\s*\|)*\s*:?-{2,}:?\s*\|?\s*$/u.test(text);

const cellText = (cell: string): string =>
  cell
    .replace(/\\\|/gu, '|')
    .replace(/(?:^|\s)[-_=]{3,}(?=\s|$)/gu, ' ')
    .trim();

/** The cells of a row that bars part, with or without bars round it. */
export const pipeCells = (row: string): string[] =>
  row
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '')
    .split(/(?<!\\)\|/u)
    .map(cellText);

/** The rows filled up with empty cells to the same length. */
export const sameWidth = (rows: string[][]): string[][] => {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
};

export interface FoundTable {
  rows: string[][];
  /** Lines used, from the first on. */
  used: number;
}

/** Reads a table drawn with pipes that begins at `start`; a cell may run over several lines until its row is closed. */
function readPipeTable(lines: readonly TextLine[], start: number): FoundTable {
  const rows: string[][] = [];
  let index = start;
  while (index < lines.length) {
    const line = lines[index];
    if (!line || !isPipeLine(line.text) || (index > start && line.gap)) break;
    let row = line.text;
    index += 1;
    if (!/\|\s*$/u.test(row)) {
      const closing = lines
        .slice(index, index + MAX_CELL_LINES)
        .findIndex((next) => /\|\s*$/u.test(next.text) || /^\s*\|/u.test(next.text));
      const last = closing < 0 ? undefined : lines[index + closing];
      if (last && !/^\s*\|/u.test(last.text)) {
        row = [row, ...lines.slice(index, index + closing + 1).map((next) => next.text)].join(' ');
        index += closing + 1;
      } else {
        while (index < lines.length && !lines[index]?.gap && !isPipeLine(lines[index]?.text ?? '')) {
          row += ` ${lines[index]?.text ?? ''}`;
          index += 1;
        }
      }
    }
    if (!isDelimiter(row)) rows.push(pipeCells(row));
  }
  return { rows: sameWidth(rows), used: index - start };
}

/** Whether the table goes on within a few lines: else a line without a tab is the paragraph after it. */
function tabLineFollows(lines: readonly TextLine[], from: number): boolean {
  for (const line of lines.slice(from, from + MAX_CELL_TAIL)) {
    if (line.gap) return false;
    if (isTabLine(line.text)) return true;
  }
  return false;
}

/** Reads a table whose cells tabs part; a line without a tab right below carries on the last cell. */
function readTabTable(lines: readonly TextLine[], start: number): FoundTable {
  const rows: string[][] = [];
  let index = start;
  while (index < lines.length) {
    const line = lines[index];
    if (!line || (index > start && line.gap)) break;
    if (isTabLine(line.text)) rows.push(line.text.split('\t').map(cellText));
    else {
      const row = rows.at(-1);
      if (!row || !tabLineFollows(lines, index)) break;
      row[row.length - 1] = `${row.at(-1) ?? ''} ${cellText(line.text)}`.trim();
    }
    index += 1;
  }
  return { rows: sameWidth(rows), used: index - start };
}

/** A tab after a marker, or used to indent, makes no table. */
const isTabbedText = (rows: string[][]): boolean =>
  rows.every((row) => {
    const cells = row.filter((cell) => cell !== '');
    if (cells.length <= 1) return true;
    const [first, second] = cells;
    return (
      cells.length === 2 &&
      rows.length < 3 &&
      splitMarker(`${first} x`)?.marker === first &&
      (second?.length ?? 0) > 0
    );
  });

/** The table drawn with bars round its rows, or by tabs, that begins at a line; undefined when none does. */
export function readTable(lines: readonly TextLine[], start: number): FoundTable | undefined {
  const text = lines[start]?.text ?? '';
  if (isPipeLine(text)) {
    const table = readPipeTable(lines, start);
    return table.rows.length > 0 ? table : undefined;
  }
  if (!isTabLine(text)) return undefined;
  const table = readTabTable(lines, start);
  return isTabbedText(table.rows) ? undefined : table;
}
