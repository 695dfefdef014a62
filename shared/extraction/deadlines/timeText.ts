import { mendScan } from './mendScan.ts';

/** A text made ready for matching, and the way back to the places in the text that was given. */
export interface TimeText {
  /** Lower case, NFC, every run of blanks one space, every dash `-`. */
  text: string;
  /** The place in the given text of a place in `text`. */
  placeOf(at: number): number;
  /** Places in `text` that were read otherwise than they stand, misread in a scan by all signs. */
  mended: readonly number[];
}

/** Anything to smooth at all; most text has nothing. */
const odd = /[\u0300-\u036f]|[\t\r\n\u00a0\u00ad\u0130\u2000-\u2015\u202f\u2212\u3000\ufeff]| {2}/;
const dash = /[\u2010-\u2015\u2212]/g;
const blank = /[\u00a0\u2000-\u200a\u202f\u3000\t\r\n]/g;
/** What changes the length when it is smoothed: decomposed letters, runs of blanks, marks of no width, a dotted I. */
const uneven = /[^\p{M}]?\p{M}+| {2,}|[\u00ad\u200b-\u200f\ufeff]|\u0130/gu;

/**
 * Makes a text ready for the parsers. Text that came through the readers is NFC with single spaces already and keeps its
 * places; NFD, odd blanks and dashes (typed or pasted text) are smoothed, with a table of places where lengths change.
 */
export function prepareTimeText(source: string): TimeText {
  const even = evenText(source);
  const { text, mended } = mendScan(even.text);
  return { text: text.toLowerCase(), placeOf: even.placeOf, mended };
}

function evenText(source: string): Omit<TimeText, 'mended'> {
  if (!odd.test(source)) return { text: source, placeOf: (at) => at };
  const even = source.replace(dash, '-').replace(blank, ' ');
  uneven.lastIndex = 0;
  if (!uneven.test(even)) return { text: even, placeOf: (at) => at };
  const parts: string[] = [];
  const places: number[] = [];
  let done = 0;
  for (const { 0: piece, index } of even.matchAll(uneven)) {
    for (let at = done; at < index; at++) places.push(at);
    const smooth = smoothed(piece);
    for (let unit = 0; unit < smooth.length; unit++) places.push(index);
    parts.push(even.slice(done, index), smooth);
    done = index + piece.length;
  }
  for (let at = done; at <= source.length; at++) places.push(at);
  parts.push(even.slice(done));
  return { text: parts.join(''), placeOf: (at) => places[at] ?? source.length };
}

function smoothed(piece: string): string {
  if (piece.startsWith('  ')) return ' ';
  if (/^[\u00ad\u200b-\u200f\ufeff]$/.test(piece)) return '';
  return piece.normalize('NFC').replace('\u0130', 'I');
}
