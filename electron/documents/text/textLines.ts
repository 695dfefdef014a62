import { withoutMarks } from '../inlineMarks.ts';
import type { TextLine } from './textPiece.ts';

/** A line of dashes, underscores or dots that only draws, or the star under the name of a Party body. */
const isRuling = (line: string): boolean =>
  /^[\s_\-–—=*~·]{3,}$/u.test(line) || /^[\s.…]{5,}$/u.test(line) || /^\s*[*★]\s*$/u.test(line);

const PAGE_NUMBER = /^(?:[-–—]\s*)?(?:trang\s*)?(\d{1,3})(?:\s*[/|]\s*\d{1,3})?(?:\s*[-–—])?$/iu;
/** `-1-`, `– 2 –`, `Trang 3/7`: nothing but a page's number is written so, wherever it stands. */
const DRESSED_PAGE_NUMBER = /^(?:[-–—]\s*\d{1,3}\s*[-–—]|Trang\s*\d{1,3}(?:\s*[/|]\s*\d{1,3})?)$/iu;

/**
 * The lines of a text that say something, each knowing whether a gap or a page's end stood before it. Page numbers are
 * dropped: dressed ones wherever they stand, plain ones that stand alone and go up from page to page. So are lines that
 * only draw.
 */
export function textLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let gap = true;
  let newPage = false;
  let afterPage = false;
  let lastPage = 0;
  const raw = text.split('\n');
  raw.forEach((full, index) => {
    full.split('\f').forEach((part, order) => {
      if (order > 0) {
        newPage = true;
        gap = true;
      }
      const line = part.trimEnd();
      if (line.trim() === '') {
        // a long run of spaces is the rule above the footnotes, as converters write it
        if (/^ {12,}$/u.test(part.replace(/\r$/u, '')))
          lines.push({ text: FOOTNOTE_RULE, gap: true, newPage, afterPage: true });
        gap = true;
        return;
      }
      if (isRuling(withoutMarks(line))) {
        gap = true;
        return;
      }
      const shown = withoutMarks(line).trim();
      const number = Number(PAGE_NUMBER.exec(shown)?.[1] ?? Number.NaN);
      const alone = gap && (raw[index + 1] ?? '').trim() === '';
      if (DRESSED_PAGE_NUMBER.test(shown) || (alone && number > lastPage && number <= lastPage + 10)) {
        lastPage = number;
        gap = true;
        afterPage = true;
        return;
      }
      lines.push({ text: line, gap, newPage, afterPage: afterPage || newPage });
      gap = false;
      newPage = false;
      afterPage = false;
    });
  });
  return lines;
}

/** Stands for the rule above a page's footnotes. */
export const FOOTNOTE_RULE = '\u{e006}';
