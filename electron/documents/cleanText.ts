import type { FootnoteLink } from '../../shared/extraction/block.ts';
import { BOLD_OFF, BOLD_ON } from './inlineMarks.ts';

const INVISIBLE = /[\u{00ad}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2064}\u{feff}]/gu;
const CONTROL = /(?![\t\n\f\r])\p{Cc}|[\u{fffe}\u{ffff}]/gu;
const LIGATURES = /[\u{fb00}-\u{fb06}]/gu;

/** All that the steps below change: most texts hold none of it. */
const UNCLEAN =
  /[\u{00ad}\u{200b}-\u{200f}\u{2010}\u{2011}\u{202a}-\u{202e}\u{2060}-\u{2064}\u{feff}\u{fffe}\u{ffff}\u{fb00}-\u{fb06}]|(?![\t\n\f\r])\p{Cc}/u;

/**
 * A text in the form that is kept everywhere: NFC, without soft hyphens, zero-width and control characters, hard
 * hyphens as `-`, ligatures taken apart. White space is left alone.
 */
export const normalizeText = (text: string): string =>
  (UNCLEAN.test(text)
    ? text
        .replace(INVISIBLE, '')
        .replace(CONTROL, '')
        .replace(LIGATURES, (letter) => letter.normalize('NFKC'))
        .replace(/[\u{2010}\u{2011}]/gu, '-')
    : text
  ).normalize('NFC');

export interface CleanText {
  text: string;
  /** All its letters and digits stand in bold. */
  bold: boolean;
  /** Where the last letter that is not bold ends: from there on all is. */
  boldFrom: number;
  footnotes: FootnoteLink[];
}

const MARKS = /\u{e000}([^\u{e001}]*)\u{e001}|\u{e002}[^\u{e003}]*\u{e003}|[\u{e004}\u{e005}]/gu;
const LETTER = /[\p{L}\p{N}]/u;

/** Where the last word with a letter or digit ends. */
function endOfLetters(text: string): number {
  let end = text.length;
  while (end > 0) {
    const start = text.lastIndexOf(' ', end - 1) + 1;
    if (LETTER.test(text.slice(start, end))) return end;
    end = start - 1;
  }
  return 0;
}

/**
 * Takes the inline marks out of a raw text: white space becomes single spaces, none at the ends, footnote marks become
 * links that remember where they stood. A space that stood only before a mark goes with it when punctuation follows.
 */
export function cleanText(raw: string): CleanText {
  const source = normalizeText(raw);
  let text = '';
  let isBold = false;
  let hasLetters = false;
  let allBold = true;
  let boldFrom = 0;
  let pendingSpace = false;
  let afterNote = false;
  const footnotes: FootnoteLink[] = [];
  const add = (piece: string): void => {
    const words = piece.replace(/\s+/gu, ' ');
    const core = words.trim();
    if (words.startsWith(' ')) pendingSpace = text !== '';
    if (core === '') return;
    if (pendingSpace && !(afterNote && /^[.,;:)\]!?…”]/u.test(core))) text += ' ';
    pendingSpace = words.endsWith(' ');
    afterNote = false;
    const before = text.length;
    text += core;
    if (!LETTER.test(core)) return;
    hasLetters = true;
    if (isBold) return;
    allBold = false;
    boldFrom = before + endOfLetters(core);
  };
  let at = 0;
  for (const match of source.matchAll(MARKS)) {
    if (match.index > at) add(source.slice(at, match.index));
    at = match.index + match[0].length;
    if (match[1] !== undefined) {
      footnotes.push({ at: text.length, label: match[1] });
      afterNote = true;
    } else if (match[0] === BOLD_ON) isBold = true;
    else if (match[0] === BOLD_OFF) isBold = false;
  }
  if (at < source.length) add(source.slice(at));
  return { text, bold: hasLetters && allBold, boldFrom, footnotes };
}
