import { isCapitals } from '../classifyText.ts';
import { isHeadLine } from '../headColumns.ts';
import { withoutMarks } from '../inlineMarks.ts';
import { carriesOnList, endingOf, isKindTitle, startsSmall } from '../sentenceShape.ts';
import { splitMarker } from '../splitMarker.ts';
import type { Segment } from './pageLines.ts';

/** The measures of a document's running text. */
export interface Measures {
  left: number;
  right: number;
  /** From one base line to the next inside a paragraph. */
  pitch: number;
  /** Paragraphs begin further right than their other lines. */
  indents: boolean;
}

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The value that most lines share, to a point or two. */
function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(Math.round(value / 2), (counts.get(Math.round(value / 2)) ?? 0) + 1);
  return 2 * ([...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0);
}

export function measure(pages: readonly (readonly Segment[])[]): Measures {
  const all = pages.flat();
  const right = commonest(
    all.filter((segment) => segment.right - segment.x > 200).map((segment) => segment.right),
  );
  const full = all.filter((segment) => segment.right > right - 30);
  const left = commonest(full.map((segment) => segment.x));
  const steps = pages.flatMap((page) =>
    page
      .slice(1)
      .map((segment, index) => (page[index]?.y ?? 0) - segment.y)
      .filter((step) => step > 4 && step < 60),
  );
  const indented = all.filter(
    (segment) => segment.x > left + 12 && segment.x < left + 70 && segment.right > right - 30,
  );
  return {
    left,
    right,
    pitch: Math.min(median(steps), commonest(steps) + 2),
    indents: indented.length >= Math.max(2, full.length * 0.06),
  };
}

const plain = (segment: Segment): string => withoutMarks(segment.text).trim();

const isSymmetric = (segment: Segment, { left, right }: Measures): boolean =>
  Math.abs((segment.x + segment.right) / 2 - (left + right) / 2) < 6;

const isCentred = (segment: Segment, measures: Measures): boolean =>
  segment.x > measures.left + 8 && isSymmetric(segment, measures);

/** The line's first word would not have fitted on the line before. */
function isFull(before: Segment, line: Segment, measures: Measures): boolean {
  const text = plain(line);
  const letter = (line.right - line.x) / Math.max(1, text.length);
  const word = (text.split(' ')[0]?.length ?? 0) * letter;
  return before.right + letter + word > measures.right - 1;
}

/** Whether a line carries on the paragraph that ends with the line before it. `samePage`: nothing stands between them. */
export function carriesOn(
  before: Segment,
  line: Segment,
  paragraph: string,
  samePage: boolean,
  measures: Measures,
): boolean {
  const last = plain(before);
  const text = plain(line);
  if (
    isKindTitle(last) ||
    isKindTitle(text) ||
    isHeadLine(last) ||
    isHeadLine(text) ||
    text.startsWith('(Kèm') ||
    /^(?:Kính gửi|Nơi nhận)\s*:/u.test(text)
  )
    return false;
  if (Math.abs(before.size - line.size) > Math.max(before.size, line.size) * 0.12) return false;
  const step = before.y - line.y;
  if (samePage && step > measures.pitch * 1.9) return false;
  const wide = samePage && step > measures.pitch * 1.22;
  // a title's first line may be as wide as the page
  const inTitle = isCentred(before, measures) || (before.bold && line.bold && isSymmetric(before, measures));
  if (inTitle && isCentred(line, measures))
    return (
      !wide &&
      endingOf(last) !== 'closed' &&
      !text.startsWith('(') &&
      isCapitals(last) === isCapitals(text) &&
      !splitMarker(text)
    );
  const full = isFull(before, line, measures);
  const indented = line.x > measures.left + 10;
  const marker = splitMarker(text);
  if (marker) {
    if (full && !indented && carriesOnList(paragraph, text)) return true;
    // a dash or figure in the middle of a sentence, pushed to the line's head
    const cut = full && !wide && !indented && endingOf(last) === 'open';
    return (
      cut &&
      (/^\d/u.test(marker.marker)
        ? measures.indents && /\p{Ll}$/u.test(last) && startsSmall(text.slice(marker.length))
        : /^-\s+[\d\p{Ll}]/u.test(text))
    );
  }
  if (isCapitals(last) && !isCapitals(text) && last.length > 3) return false;
  if (isCapitals(text) && !isCapitals(last) && endingOf(last) !== 'open') return false;
  if (measures.indents && indented && line.x > before.x + 10) return false;
  if (wide) return full && startsSmall(text) && endingOf(last) === 'open';
  if (full) return true;
  return startsSmall(text) && endingOf(last) === 'open';
}
