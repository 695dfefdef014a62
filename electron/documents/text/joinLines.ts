import { isCapitals } from '../classifyText.ts';
import { isHeadLine } from '../headColumns.ts';
import { withoutMarks } from '../inlineMarks.ts';
import { carriesOnList, endingOf, isKindTitle, startsSmall } from '../sentenceShape.ts';
import { splitMarker } from '../splitMarker.ts';
import type { TextLine } from './textPiece.ts';

/** How the lines of a file stand to its paragraphs. */
export interface Layout {
  /** Paragraphs are cut into lines of about the same length. */
  wrapped: boolean;
  /** Length of a full line. */
  width: number;
  /** Blank lines stand between paragraphs only, not between all lines. */
  gapsPart: boolean;
}

const MAX_WRAPPED_WIDTH = 135;

/**
 * Finds out whether a file's paragraphs are cut into lines: short lines of even length that go on in small letters; and
 * whether its blank lines mean anything.
 */
export function findLayout(lines: readonly TextLine[]): Layout {
  const prose = lines.filter(({ text }) => !text.includes('\t') && !/(?:^|\s)\|(?:\s|$)/u.test(text));
  const lengths = prose.map(({ text }) => text.trim().length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.85)] ?? 0;
  if (width < 40 || width > MAX_WRAPPED_WIDTH) return { wrapped: false, width, gapsPart: true };
  let full = 0;
  let goingOn = 0;
  let goingOnOverGap = 0;
  prose.forEach((line, index) => {
    const next = prose[index + 1];
    if (next === undefined || line.text.trim().length < width * 0.8) return;
    full += 1;
    if (endingOf(line.text) === 'closed' || !startsSmall(next.text)) return;
    goingOn += 1;
    if (next.gap && !next.afterPage) goingOnOverGap += 1;
  });
  return {
    wrapped: full >= 3 && goingOn >= full * 0.3,
    width,
    gapsPart: goingOnOverGap <= goingOn * 0.5,
  };
}

/** A bullet that is none: a dash of a range or a word that the line's end cut. */
const isCutDash = (before: string, line: string): boolean =>
  /^[-–—]\s/u.test(line) &&
  endingOf(before) === 'open' &&
  (/^[-–—]\s*(?:\d|\p{Ll})/u.test(line) || /\d$/u.test(before.trimEnd()));

/** The line's first word would not have fitted on the line before: that one was cut because it was full. */
const isFull = (before: string, line: string, layout: Layout): boolean =>
  before.length + 1 + (line.split(/\s/u)[0]?.length ?? 0) > layout.width * 0.83;

/** Opens a paragraph of its own wherever it stands. */
const OPENS = /^(?:(?:Kính gửi|Nơi nhận|Số)\s*:|V\/v\s)/u;

/** Begins a paragraph of its own by what it is: an opening, a document's number, a title in capitals. */
const standsAlone = (last: string, text: string): boolean =>
  OPENS.test(text) || isHeadLine(text) || (isKindTitle(text) && !isCapitals(last));

/** Whether a line carries on the line before it (same paragraph), in a file whose paragraphs are cut into lines. */
export function carriesOnWrapped(before: string, line: TextLine, paragraph: string, layout: Layout): boolean {
  const last = withoutMarks(before).trim();
  const text = withoutMarks(line.text).trim();
  if (isKindTitle(last) || isHeadLine(last) || standsAlone(last, text)) return false;
  if (/^[.,;:)\]”]/u.test(text)) return true;
  const full = isFull(last, text, layout);
  if (splitMarker(text)) return full && (isCutDash(last, text) || carriesOnList(paragraph, text));
  const ending = endingOf(last);
  const apart = layout.gapsPart && line.gap && !line.afterPage;
  if (isCapitals(last)) return isCapitals(text) && last.length >= 30 && ending === 'open' && !apart;
  if (isCapitals(text) && (apart || ending !== 'open')) return false;
  if (ending === 'open') return startsSmall(text) || (full && !apart);
  if (startsSmall(text)) return full && ending === 'half';
  // a sentence that ends where the line does: a list item goes on when the line is full
  return full && ending !== 'half' && !apart && splitMarker(withoutMarks(paragraph).trim()) !== null;
}

/** The same for a file that writes a paragraph on one line: only titles and stray breaks are put together. */
export function carriesOnUnwrapped(before: string, line: string, afterKindTitle: boolean): boolean {
  const last = withoutMarks(before).trim();
  const text = withoutMarks(line).trim();
  if (splitMarker(text) || endingOf(last) === 'closed') return false;
  if (isKindTitle(last) || isHeadLine(last) || standsAlone(last, text)) return false;
  if (startsSmall(text)) return endingOf(last) === 'open';
  if (!afterKindTitle || text.startsWith('(') || text.length > 160) return false;
  return isCapitals(last) === isCapitals(text) && endingOf(last) === 'open';
}
