import { isCapitals } from '../classifyText.ts';
import { withoutMarks } from '../inlineMarks.ts';
import { endingOf, isKindTitle, startsSmall } from '../sentenceShape.ts';
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
  const width = lengths[Math.floor(lengths.length * 0.93)] ?? 0;
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

/** Whether a line carries on the line before it (same paragraph), in a file whose paragraphs are cut into lines. */
export function carriesOnWrapped(before: string, line: string, paragraph: string, layout: Layout): boolean {
  const last = withoutMarks(before).trim();
  const text = withoutMarks(line).trim();
  const full = last.length >= layout.width * 0.8;
  if (splitMarker(text)) return full && isCutDash(last, text);
  if (/^[.,;:)\]”]/u.test(text)) return true;
  if (isKindTitle(last)) return false;
  const ending = endingOf(last);
  if (ending === 'open') {
    if (isCapitals(last)) return isCapitals(text) && last.length >= 30;
    return startsSmall(text) || full || (last.length >= layout.width * 0.6 && !isCapitals(text));
  }
  if (startsSmall(text)) return ending === 'half' ? full : false;
  // a sentence that ends at the line's end: the list item or paragraph goes on unless a short line closed it
  return (
    full && ending === 'closed' && !/:$/u.test(last) && splitMarker(withoutMarks(paragraph).trim()) !== null
  );
}

/** The same for a file that writes a paragraph on one line: only titles and stray breaks are put together. */
export function carriesOnUnwrapped(before: string, line: string, afterKindTitle: boolean): boolean {
  const last = withoutMarks(before).trim();
  const text = withoutMarks(line).trim();
  if (splitMarker(text) || endingOf(last) === 'closed' || isKindTitle(last)) return false;
  if (startsSmall(text)) return endingOf(last) === 'open';
  if (!afterKindTitle || text.startsWith('(') || text.length > 160) return false;
  return isCapitals(last) === isCapitals(text) && endingOf(last) === 'open';
}
