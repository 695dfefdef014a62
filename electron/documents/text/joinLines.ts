import { isCapitals } from '../classifyText.ts';
import { withoutMarks } from '../inlineMarks.ts';
import { carriesOnList, endingOf, isKindTitle, startsSmall } from '../sentenceShape.ts';
import { splitMarker } from '../splitMarker.ts';

/** How the lines of a file stand to its paragraphs. */
export interface Layout {
  /** Paragraphs are cut into lines of about the same length. */
  wrapped: boolean;
  /** Length of a full line. */
  width: number;
}

const MAX_WRAPPED_WIDTH = 135;

/** Finds out whether a file's paragraphs are cut into lines: short lines of even length that go on in small letters. */
export function findLayout(lines: readonly string[]): Layout {
  const prose = lines.filter((line) => !line.includes('\t') && !line.trimStart().startsWith('|'));
  const lengths = prose.map((line) => line.trim().length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.85)] ?? 0;
  if (width < 40 || width > MAX_WRAPPED_WIDTH) return { wrapped: false, width };
  let full = 0;
  let goingOn = 0;
  prose.forEach((line, index) => {
    const next = prose[index + 1];
    if (next === undefined || line.trim().length < width * 0.8) return;
    full += 1;
    if (endingOf(line) !== 'closed' && startsSmall(next)) goingOn += 1;
  });
  return { wrapped: full >= 3 && goingOn >= full * 0.3, width };
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
const OPENS = /^(?:Kính gửi|Nơi nhận|Số)\s*:/u;

/** Whether a line carries on the line before it (same paragraph), in a file whose paragraphs are cut into lines. */
export function carriesOnWrapped(before: string, line: string, paragraph: string, layout: Layout): boolean {
  const last = withoutMarks(before).trim();
  const text = withoutMarks(line).trim();
  if (isKindTitle(last) || OPENS.test(text)) return false;
  if (/^[.,;:)\]”]/u.test(text)) return true;
  const full = isFull(last, text, layout);
  if (splitMarker(text)) return full && (isCutDash(last, text) || carriesOnList(paragraph, text));
  const ending = endingOf(last);
  if (isCapitals(last)) return isCapitals(text) && last.length >= 30 && ending === 'open';
  if (ending === 'open') return full || startsSmall(text);
  if (startsSmall(text)) return full && ending === 'half';
  // a sentence that ends where the line does: a list item goes on when the line is full
  return full && ending !== 'half' && splitMarker(withoutMarks(paragraph).trim()) !== null;
}

/** The same for a file that writes a paragraph on one line: only titles and stray breaks are put together. */
export function carriesOnUnwrapped(before: string, line: string, afterKindTitle: boolean): boolean {
  const last = withoutMarks(before).trim();
  const text = withoutMarks(line).trim();
  if (splitMarker(text) || OPENS.test(text) || endingOf(last) === 'closed' || isKindTitle(last)) return false;
  if (startsSmall(text)) return endingOf(last) === 'open';
  if (!afterKindTitle || text.startsWith('(') || text.length > 160) return false;
  return isCapitals(last) === isCapitals(text) && endingOf(last) === 'open';
}
