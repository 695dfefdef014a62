import widths from './liberationSerifWidths.json' with { type: 'json' };

/** Advance widths of Liberation Serif, which are those of Times New Roman, in thousandths of the size. */
const table: Readonly<Record<string, number>> = widths;
const known = new Map(Object.entries(table));

/** Bold letters run wider, and printers round up: rows reckoned so were never too low against a browser's. */
const roundingShare = 1.06;
const boldShare = 1.08;
/** Height of a line of Times New Roman in Excel, in sizes: 15.75 pt for 12 pt, as Excel's own fitting gives. */
const lineShare = 15.75 / 12;
/** Air above and below the text of a cell, in points. */
const padding = 3;

/** Width of a letter; marks add nothing to a letter's width, and one that is not known counts as the widest. */
function letterWidth(letter: string): number {
  const width = known.get(letter) ?? known.get(letter.normalize('NFD').charAt(0));
  return width ?? 1000;
}

export interface TextStyle {
  /** In points. */
  size: number;
  bold: boolean;
}

const [lineEnd, blank] = [10, 32];
const unknown = -1;
const unfit = -2;

/** Not to be taken as it is: control letters, halves of pairs, what no XML holds. */
const isUnfit = (code: number) =>
  (code < 0x20 && code !== lineEnd) ||
  (code >= 0x7f && code < 0xa0) ||
  (code >= 0xd800 && code <= 0xdfff) ||
  code >= 0xfffe;

/** Widths of letters by their code, as far as they were asked for. */
const byCode = new Float64Array(0x10000).fill(unknown);

function learn(code: number): number {
  const width = isUnfit(code) ? unfit : letterWidth(String.fromCharCode(code));
  byCode[code] = width;
  return width;
}

const roomFor = (width: number, { size, bold }: TextStyle) =>
  ((width / size) * 1000) / (roundingShare * (bold ? boldShare : 1));

/**
 * How many lines the text takes, as many as `lineStarts` has, found in one pass; -1 where a letter of it is unfit for a
 * cell or one of a pair.
 */
export function plainLineCount(text: string, width: number, style: TextStyle): number {
  const room = roomFor(width, style);
  const space = letterWidth(' ');
  const end = text.length;
  let lines = 1;
  let filled = 0;
  let word = 0;
  let start = 0;
  for (let at = 0; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : lineEnd;
    if (code !== blank && code !== lineEnd) {
      let wide = byCode[code] ?? unknown;
      if (wide < 0) {
        if (wide === unknown) wide = learn(code);
        if (wide === unfit) return -1;
      }
      word += wide;
      continue;
    }
    if (filled > 0 && filled + space + word <= room) filled += space + word;
    else {
      if (filled > 0) lines += 1;
      filled = word;
      if (word > room) {
        filled = 0;
        for (let letter = start; letter < at; letter++) {
          const wide = byCode[text.charCodeAt(letter)] ?? 0;
          if (filled > 0 && filled + wide > room) {
            lines += 1;
            filled = 0;
          }
          filled += wide;
        }
      }
    }
    word = 0;
    start = at + 1;
    if (code !== lineEnd || at === end) continue;
    lines += 1;
    filled = 0;
  }
  return lines;
}

/** How many lines the text takes. */
export function lineCount(text: string, width: number, style: TextStyle): number {
  const count = plainLineCount(text, width, style);
  return count < 0 ? lineStarts(text, width, style).length : count;
}

const cache = new Map<string, number>();

/** Width of a piece of text, in thousandths of the size; words recur, so what was measured is kept. */
function widthOf(word: string): number {
  const kept = cache.get(word);
  if (kept !== undefined) return kept;
  let width = 0;
  for (const letter of word) width += letterWidth(letter);
  if (cache.size > 20_000) cache.clear();
  cache.set(word, width);
  return width;
}

/**
 * Where each line begins (offsets into the text) when its words are set one after another into a width in points. Rather
 * one line too many than one too few: what is written by it is never cut.
 */
export function lineStarts(text: string, width: number, style: TextStyle): number[] {
  const room = roomFor(width, style);
  const space = letterWidth(' ');
  const starts: number[] = [];
  let at = 0;
  for (const paragraph of text.split('\n')) {
    starts.push(at);
    let filled = 0;
    for (const word of paragraph.split(' ')) {
      const needed = widthOf(word);
      if (filled > 0 && filled + space + needed <= room) {
        filled += space + needed;
      } else {
        if (filled > 0) starts.push(at);
        filled = needed;
        if (needed > room) filled = breakWord(word, at, room, starts);
      }
      at += word.length + 1;
    }
  }
  return starts;
}

/** A word wider than the cell, broken between letters; answers what it fills of its last line. */
function breakWord(word: string, from: number, room: number, starts: number[]): number {
  let filled = 0;
  let at = from;
  for (const letter of word) {
    const width = letterWidth(letter);
    if (filled > 0 && filled + width > room) {
      starts.push(at);
      filled = 0;
    }
    filled += width;
    at += letter.length;
  }
  return filled;
}

/** The text in pieces of at most so many lines; a break between lines stands for the space or line end that was there. */
export function piecesOf(text: string, most: number, width: number, style: TextStyle): string[] {
  const starts = lineStarts(text, width, style);
  const pieces: string[] = [];
  for (let line = 0; line < starts.length; line += most) {
    const next = starts[line + most];
    const piece = text.slice(starts[line], next);
    pieces.push(next === undefined ? piece : piece.replace(/[ \n]$/u, ''));
  }
  return pieces;
}

/** Height in points of so many lines of text in a cell. */
export const heightOfLines = (lines: number, size: number): number =>
  Math.ceil(lines * size * lineShare) + padding;

/** Room for text in a column (or several merged) of so many characters' width, in points: 7 px a character, less the edges. */
export const textRoom = (characters: number): number => (characters * 7 - 5) * 0.75;
