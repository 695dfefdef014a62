import type { FootnoteLink } from '../../shared/extraction/block.ts';
import { BOLD_OFF, BOLD_ON } from './inlineMarks.ts';

const INVISIBLE = /[\u{00ad}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2064}\u{feff}]/gu;
const CONTROL = /(?![\t\n\f\r])\p{Cc}|[\u{fffe}\u{ffff}]/gu;
const LIGATURES = /[\u{fb00}-\u{fb06}]/gu;

/**
 * A text in the form that is kept everywhere: NFC, without soft hyphens, zero-width and control characters, hard
 * hyphens as `-`, ligatures taken apart. White space is left alone.
 */
export const normalizeText = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .replace(LIGATURES, (letter) => letter.normalize('NFKC'))
    .replace(/[\u{2010}\u{2011}]/gu, '-')
    .normalize('NFC');

export interface CleanText {
  text: string;
  /** All its letters and digits stand in bold. */
  bold: boolean;
  /** Where the last letter that is not bold ends: from there on all is. */
  boldFrom: number;
  footnotes: FootnoteLink[];
}

const TOKEN =
  /\u{e000}([^\u{e001}]*)\u{e001}|\u{e002}[^\u{e003}]*\u{e003}|[\u{e004}\u{e005}]|\s+|[^\s\u{e000}-\u{e005}]+/gu;

/**
 * Takes the inline marks out of a raw text: white space becomes single spaces, none at the ends, footnote marks become
 * links that remember where they stood. A space that stood only before a mark goes with it when punctuation follows.
 */
export function cleanText(raw: string): CleanText {
  let text = '';
  let isBold = false;
  let boldLetters = 0;
  let letters = 0;
  let boldFrom = 0;
  let pendingSpace = false;
  let afterNote = false;
  const footnotes: FootnoteLink[] = [];
  for (const match of normalizeText(raw).matchAll(TOKEN)) {
    const token = match[0];
    if (match[1] !== undefined) {
      footnotes.push({ at: text.length, label: match[1] });
      afterNote = true;
    } else if (token === BOLD_ON) isBold = true;
    else if (token === BOLD_OFF) isBold = false;
    else if (/^\s/u.test(token)) pendingSpace = text !== '';
    else if (!token.startsWith('\u{e002}')) {
      if (pendingSpace && !(afterNote && /^[.,;:)\]!?…”]/u.test(token))) text += ' ';
      pendingSpace = false;
      afterNote = false;
      const count = token.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
      letters += count;
      if (isBold) boldLetters += count;
      text += token;
      if (count > 0 && !isBold) boldFrom = text.length;
    }
  }
  return { text, bold: letters > 0 && boldLetters === letters, boldFrom, footnotes };
}
