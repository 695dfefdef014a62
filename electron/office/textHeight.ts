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

/** Lines that one paragraph takes when its words are set one after another into `room` thousandths of the size. */
function wrappedLines(paragraph: string, room: number): number {
  const space = letterWidth(' ');
  let lines = 1;
  let filled = 0;
  for (const word of paragraph.split(' ')) {
    const width = widthOf(word);
    if (filled > 0 && filled + space + width <= room) {
      filled += space + width;
      continue;
    }
    if (filled > 0) lines += 1;
    const full = Math.max(0, Math.ceil(width / room) - 1);
    lines += full;
    filled = width - full * room;
  }
  return lines;
}

/** Lines that a text takes in a width in points. */
export function linesOf(text: string, width: number, { size, bold }: TextStyle): number {
  const room = (width / size) * 1000;
  const share = roundingShare * (bold ? boldShare : 1);
  return text.split('\n').reduce((sum, paragraph) => sum + wrappedLines(paragraph, room / share), 0);
}

/** Height in points of so many lines of text in a cell. */
export const heightOfLines = (lines: number, size: number): number =>
  Math.ceil(lines * size * lineShare) + padding;

/** Room for text in a column (or several merged) of so many characters' width, in points: 7 px a character, less the edges. */
export const textRoom = (characters: number): number => (characters * 7 - 5) * 0.75;
