/** A text made ready for matching, and the way back to the places in the text that was given. */
export interface TimeText {
  /** Lower case, NFC, every run of blanks one space, every dash `-`. */
  text: string;
  /** The place in the given text of a place in `text`. */
  placeOf(at: number): number;
}

const irregular = /[\p{M}\u00a0\u2000-\u200f\u2010-\u2015\u202f\u2212\u3000\ufeff\u00ad\u0130\t\r\n]| {2}/u;
const cluster = /[\p{Z}\s]+|[\u200b-\u200f\ufeff\u00ad]|[^\p{M}]?\p{M}+|./gsu;

/**
 * Makes a text ready for the parsers. Text that came through the readers is NFC with single spaces already and keeps its
 * places; NFD, odd blanks and dashes (typed or pasted text) are smoothed with a table of places.
 */
export function prepareTimeText(source: string): TimeText {
  if (!irregular.test(source)) return { text: source.toLowerCase(), placeOf: (at) => at };
  const parts: string[] = [];
  const places: number[] = [];
  for (const { 0: piece, index } of source.matchAll(cluster)) {
    const smooth = smoothed(piece);
    parts.push(smooth);
    for (let unit = 0; unit < smooth.length; unit++) places.push(index);
  }
  places.push(source.length);
  return { text: parts.join(''), placeOf: (at) => places[at] ?? source.length };
}

function smoothed(piece: string): string {
  if (/^[\u200b-\u200f\ufeff\u00ad]$/.test(piece)) return '';
  if (/^[\p{Z}\s]/u.test(piece)) return ' ';
  if (/^[\u2010-\u2015\u2212]$/.test(piece)) return '-';
  return piece.normalize('NFC').toLowerCase();
}
