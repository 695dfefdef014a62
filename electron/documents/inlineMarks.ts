/**
 * Inline marks: what a reader knows about a place inside a text (a footnote's mark, where bold begins and ends, the
 * marker that Word numbers by itself) travels in the raw text as private-use characters, so that every reader hands
 * over plain strings and one assembler takes them out. Private-use characters of the file itself are removed before.
 */
const NOTE_OPEN = '\u{e000}';
const NOTE_CLOSE = '\u{e001}';
const MARKER_OPEN = '\u{e002}';
const MARKER_CLOSE = '\u{e003}';
export const BOLD_ON = '\u{e004}';
export const BOLD_OFF = '\u{e005}';

/** A footnote's mark with its number as printed. */
export const noteMark = (label: string): string => `${NOTE_OPEN}${label}${NOTE_CLOSE}`;

/** A marker that the file numbers by itself: certain, it need not be guessed from the text. */
export const markerMark = (marker: string): string => `${MARKER_OPEN}${marker}${MARKER_CLOSE}`;

export const bold = (text: string): string => (text === '' ? '' : `${BOLD_ON}${text}${BOLD_OFF}`);

/** Finds footnote marks; the label is group 1. A fresh expression for every use: it carries a position. */
export const noteMarks = (): RegExp => /\u{e000}([^\u{e001}]*)\u{e001}/gu;

/** The marker at the head of a text, group 1. */
export const leadingMarker = /^[\s\u{e004}\u{e005}]*\u{e002}([^\u{e003}]*)\u{e003}/u;

/** The text without any marks, as a reader of the page sees it without footnote numbers. */
export const withoutMarks = (text: string): string =>
  /[\u{e000}-\u{e005}]/u.test(text)
    ? text
        .replace(noteMarks(), '')
        .replace(/\u{e002}([^\u{e003}]*)\u{e003}/gu, '$1 ')
        .replace(/[\u{e004}\u{e005}]/gu, '')
    : text;

const SYMBOL_BULLETS: Readonly<Record<string, string>> = {
  '\u{f02d}': '-',
  '\u{f02b}': '+',
  '\u{f0b7}': '•',
  '\u{f0a7}': '•',
  '\u{f0a8}': '•',
  '\u{f076}': '•',
  '\u{f0d8}': '•',
  '\u{f0fc}': '•',
  '\u{f0e0}': '•',
  '\u{f06e}': '•',
  '\u{f06c}': '•',
};

/** Removes private-use characters of the file itself; those of Word's Symbol and Wingdings bullets become bullets. */
export const withoutPrivateUse = (text: string): string =>
  text.replace(/[\u{e000}-\u{f8ff}]/gu, (character) => SYMBOL_BULLETS[character] ?? '');
