import { isCapitals } from '../classifyText.ts';
import { areColumns, isMotto } from '../headColumns.ts';
import { withoutMarks } from '../inlineMarks.ts';
import { looksLikeHeading } from '../tableRows.ts';
import { type FoundTable, isDelimiter, isPipeLine, pipeCells, sameWidth } from './tableLines.ts';
import type { TextLine } from './textPiece.ts';

/** Lines that the cells of one row may take, and those before the first bar of a head. */
const MAX_ROW_LINES = 30;
const MAX_HEAD_LINES = 3;
const MAX_END_LINES = 40;

/** Bars with white space round them, as they part cells; one at the line's end only closes the row. */
const countBars = (text: string): number => {
  if (!text.includes('|')) return 0;
  const closing = /\s\|$/u.test(text.trimEnd()) ? 1 : 0;
  return (text.match(/(?<=\s)\|(?=\s|$)/gu)?.length ?? 0) - closing;
};
const isClosed = (text: string): boolean => text.trimEnd().endsWith('|');
const plain = (text: string): string => withoutMarks(text).trim();

/** Rows of `bars` bars each, one below the other or parted by blank lines; a cell may run over several lines. */
function readRows(lines: readonly TextLine[], start: number, bars: number): FoundTable | undefined {
  const rows: string[] = [];
  let parted = false;
  let tail = 0;
  let index = start;
  while (index < lines.length) {
    const line = lines[index];
    if (!line) break;
    // a bar at the line's head stands behind an empty first cell
    let text = isPipeLine(line.text) ? `| ${line.text.trim()}` : line.text;
    let count = countBars(text);
    let next = index + 1;
    while (count > 0 && count < bars && !isClosed(text) && next - index < MAX_ROW_LINES) {
      const more = lines[next];
      if (!more || more.gap) break;
      text += ` ${more.text.trim()}`;
      count += countBars(more.text);
      next += 1;
    }
    // a bar at the line's end may stand before an empty last cell
    if (count === bars || (count === bars - 1 && isClosed(text))) {
      parted ||= rows.length > 0 && line.gap;
      rows.push(text);
      tail = 0;
    } else if (count === 0 && !line.gap && parted && tail < MAX_ROW_LINES && !isClosed(rows.at(-1) ?? '|')) {
      rows.push(`${rows.pop() ?? ''} ${text.trim()}`);
      tail += 1;
    } else break;
    index = next;
  }
  const cells = rows.filter((row) => !isDelimiter(row)).map(pipeCells);
  return cells.length >= 2 ? { rows: sameWidth(cells), used: index - start } : undefined;
}

/** The first line with a bar among those that no blank line parts from the first. */
function findBar(lines: readonly TextLine[], start: number): number {
  const limit = /^Nơi nhận\s*:?$/u.test(plain(lines[start]?.text ?? '')) ? MAX_END_LINES : MAX_HEAD_LINES;
  for (let index = start; index <= start + limit; index += 1) {
    const line = lines[index];
    if (!line || (index > start && line.gap) || isPipeLine(line.text)) return -1;
    if (countBars(line.text) > 0) {
      const isHead =
        limit === MAX_END_LINES || lines.slice(start, index).every(({ text }) => isCapitals(text));
      return isHead ? index : -1;
    }
  }
  return -1;
}

/** A pair of columns with one bar: lines before the bar belong to the left one, those after it to the right one. */
function readPair(
  lines: readonly TextLine[],
  start: number,
  bar: number,
): { cells: string[]; used: number } | undefined {
  const line = lines[bar];
  if (!line) return undefined;
  const [left = '', right = '', ...rest] = pipeCells(line.text);
  if (rest.length > 0) return undefined;
  const before = lines.slice(start, bar).map(({ text }) => text.trim());
  const after: string[] = [];
  if (!isClosed(line.text))
    for (const next of lines.slice(bar + 1, bar + MAX_END_LINES)) {
      if (next.gap || countBars(next.text) > 0 || isPipeLine(next.text)) break;
      // only the signature goes on for sure; below a head the document begins
      if (!/^Nơi nhận/u.test(plain(before[0] ?? left)) && !isMotto(next.text)) break;
      after.push(next.text.trim());
    }
  return {
    cells: [
      [...before, left],
      [right, ...after],
    ].map((part) => part.filter((text) => text !== '' && !/^[-_=]{3,}$/u.test(text)).join(' ')),
    used: bar + 1 - start + after.length,
  };
}

const isPair = (cells: readonly string[]): boolean =>
  areColumns(cells.map(plain)) || /^Kính gửi\s*:?$/u.test(plain(cells[0] ?? ''));

function readPairs(lines: readonly TextLine[], start: number, firstBar: number): FoundTable | undefined {
  const rows: string[][] = [];
  let index = start;
  let bar = firstBar;
  while (bar >= 0) {
    const pair = readPair(lines, index, bar);
    if (!pair) break;
    rows.push(pair.cells);
    index += pair.used;
    bar = countBars(lines[index]?.text ?? '') === 1 || isPipeLine(lines[index]?.text ?? '') ? index : -1;
  }
  const [first] = rows;
  const hasHeadings =
    first !== undefined && looksLikeHeading({ kind: 'row', table: 0, cells: first, page: null });
  const isTable = rows.some(isPair) || rows.length >= 3 || (rows.length === 2 && hasHeadings);
  return isTable ? { rows, used: index - start } : undefined;
}

/**
 * A table whose rows have bars between the cells but none round them, as web pages are copied:
 * `1 | Lập danh mục | Sở Nội vụ`; also the two columns of a head, of `Kính gửi` and of an end. Undefined when none begins here.
 */
export function readBareTable(lines: readonly TextLine[], start: number): FoundTable | undefined {
  const bar = findBar(lines, start);
  if (bar < 0) return undefined;
  const bars = countBars(lines[bar]?.text ?? '');
  if (bars === 1) return readPairs(lines, start, bar);
  return bar === start ? readRows(lines, start, bars) : undefined;
}
