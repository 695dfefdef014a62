import { withoutMarks } from '../inlineMarks.ts';
import { joinLineTexts } from '../joinLineTexts.ts';
import { isKindTitle } from '../sentenceShape.ts';
import type { Segment } from './pageLines.ts';

/** A stretch of lines set in columns without ruling: a document's head, its end, an unruled table. */
export interface ColumnBlock {
  /** The segments that it takes out of the running text. */
  segments: Set<Segment>;
  rows: string[][];
}

interface Line {
  y: number;
  size: number;
  segments: Segment[];
}

const plain = (segment: Segment): string => withoutMarks(segment.text).trim();

function toLines(segments: readonly Segment[]): Line[] {
  const lines: Line[] = [];
  for (const segment of segments) {
    const last = lines.at(-1);
    if (last && Math.abs(last.y - segment.y) < 0.45 * Math.min(last.size, segment.size))
      last.segments.push(segment);
    else lines.push({ y: segment.y, size: segment.size, segments: [segment] });
  }
  for (const line of lines) line.segments.sort((a, b) => a.x - b.x);
  return lines;
}

/** Bands of x that text covers; what lies between them is empty on every line. */
function coveredBands(segments: readonly Segment[]): { from: number; to: number }[] {
  const bands: { from: number; to: number }[] = [];
  for (const segment of [...segments].sort((a, b) => a.x - b.x)) {
    const last = bands.at(-1);
    if (last && segment.x <= last.to + 3) last.to = Math.max(last.to, segment.right);
    else bands.push({ from: segment.x, to: segment.right });
  }
  return bands;
}

const HEAD = /^(?:Số\s*:|V\/v|CỘNG HÒA XÃ HỘI|CỘNG HOÀ XÃ HỘI|ĐẢNG CỘNG SẢN|Độc lập\s*-)/u;
const HEAD_LINES = 14;
const centre = (segment: Segment): number => (segment.x + segment.right) / 2;

const columnOf = (bands: readonly { from: number; to: number }[], segment: Segment): number =>
  Math.max(
    0,
    bands.findIndex((band) => segment.x >= band.from - 3 && segment.x <= band.to + 3),
  );

/** Texts of the columns, line under line. */
const cellsOf = (segments: readonly Segment[], bands: readonly { from: number; to: number }[]): string[] =>
  bands.map((_, column) =>
    joinLineTexts(
      segments.filter((segment) => columnOf(bands, segment) === column).map((segment) => segment.text),
    ),
  );

/** A document's head: two columns, a new row where the number (`Số:`) begins. */
function headBlock(lines: readonly Line[]): ColumnBlock | undefined {
  const seeds = lines.slice(0, HEAD_LINES).filter((line) => line.segments.length >= 2);
  if (!seeds.some((line) => line.segments.some((segment) => HEAD.test(plain(segment))))) return undefined;
  const bandsOf = (count: number) => coveredBands(lines.slice(0, count).flatMap((line) => line.segments));
  // as far down as the lines leave one gap free between two columns
  const last = seeds.findLast((line) => bandsOf(lines.indexOf(line) + 1).length === 2);
  if (!last) return undefined;
  let end = lines.indexOf(last) + 1;
  const reached = lines.slice(0, end).flatMap((line) => line.segments);
  const centres = bandsOf(end).map((band, column, bands) => {
    const own = reached.filter((segment) => columnOf(bands, segment) === column);
    return own.reduce((sum, segment) => sum + centre(segment), 0) / Math.max(1, own.length) || band.from;
  });
  for (; end < lines.length; end += 1) {
    const line = lines[end];
    const before = lines[end - 1];
    const [segment] = line?.segments ?? [];
    if (!line || !before || !segment || line.segments.length > 1 || isKindTitle(segment.text)) break;
    if (before.y - line.y > line.size * 1.7 || bandsOf(end + 1).length !== 2) break;
    if (!centres.some((middle) => Math.abs(middle - centre(segment)) < 12)) break;
  }
  const segments = lines.slice(0, end).flatMap((line) => line.segments);
  const bands = coveredBands(segments);
  const number = segments.find((segment) => /^Số\s*:/u.test(plain(segment)));
  const border = number ? number.y + number.size * 0.5 : Number.NEGATIVE_INFINITY;
  const upper = segments.filter((segment) => segment.y > border);
  const lower = segments.filter((segment) => segment.y <= border);
  return {
    segments: new Set(segments),
    rows: [upper, lower].filter((part) => part.length > 0).map((part) => cellsOf(part, bands)),
  };
}

/** A document's end: `Nơi nhận` on the left, the signature on the right, line by line unrelated. */
function endBlock(segments: readonly Segment[], pageWidth: number): ColumnBlock | undefined {
  const start = segments.findIndex(
    (segment) => /^Nơi nhận\s*:?/u.test(plain(segment)) && segment.x < pageWidth * 0.4,
  );
  const opening = segments[start];
  if (!opening) return undefined;
  const taken: Segment[] = [];
  const top = opening.y + opening.size * 4;
  for (const segment of segments) {
    const beside = segment.x > pageWidth * 0.42;
    const before = segment.y > opening.y + opening.size * 0.5;
    if (before && !(beside && segment.y < top && segment.x > opening.right)) continue;
    if (
      before &&
      segments.some(
        (other) =>
          other !== segment &&
          !(other.x > pageWidth * 0.42) &&
          other.y < segment.y &&
          other.y > opening.y + opening.size * 0.5,
      )
    )
      continue;
    // a line that runs across both columns ends it
    if (!before && segment.x < pageWidth * 0.4 && segment.right > pageWidth * 0.6) break;
    taken.push(segment);
  }
  const left = taken.filter((segment) => segment.x <= pageWidth * 0.42);
  const right = taken.filter((segment) => segment.x > pageWidth * 0.42);
  if (right.length === 0) return undefined;
  const text = (part: readonly Segment[]) => joinLineTexts(part.map((segment) => segment.text));
  return { segments: new Set(taken), rows: [[text(left), text(right)]] };
}

/** A table without ruling: lines of three columns or more one below the other; the first column opens a row. */
function alignedBlocks(lines: readonly Line[]): ColumnBlock[] {
  const blocks: ColumnBlock[] = [];
  let index = 0;
  while (index < lines.length) {
    let end = index;
    while (end < lines.length && isAligned(lines, index, end)) end += 1;
    const part = lines.slice(index, end);
    const full = part.filter((line) => line.segments.length >= 3);
    if (full.length >= 3) {
      const segments = part.flatMap((line) => line.segments);
      const bands = coveredBands(segments);
      const rows: Segment[][] = [];
      for (const line of part) {
        const opens = line.segments.some((segment) => columnOf(bands, segment) === 0);
        const last = rows.at(-1);
        if (last && !opens) last.push(...line.segments);
        else rows.push([...line.segments]);
      }
      blocks.push({ segments: new Set(segments), rows: rows.map((row) => cellsOf(row, bands)) });
    }
    index = Math.max(end, index + 1);
  }
  return blocks;
}

function isAligned(lines: readonly Line[], from: number, at: number): boolean {
  const line = lines[at];
  const before = lines[at - 1];
  if (!line || (at > from && before && before.y - line.y > line.size * 3)) return false;
  if (at === from) return line.segments.length >= 3;
  const segments = lines.slice(from, at + 1).flatMap((item) => item.segments);
  return coveredBands(segments).length >= 3;
}

/** The stretches of a page that are set in columns without ruling. */
export function columnBlocks(
  segments: readonly Segment[],
  pageWidth: number,
  isFirst: boolean,
): ColumnBlock[] {
  const blocks: ColumnBlock[] = [];
  let rest = [...segments];
  const take = (block: ColumnBlock | undefined) => {
    if (!block) return;
    blocks.push(block);
    rest = rest.filter((segment) => !block.segments.has(segment));
  };
  if (isFirst) take(headBlock(toLines(rest)));
  take(endBlock(rest, pageWidth));
  for (const block of alignedBlocks(toLines(rest))) take(block);
  return blocks;
}
