import { bold, withoutMarks, withoutPrivateUse } from '../inlineMarks.ts';
import { splitMarker } from '../splitMarker.ts';
import type { Run } from './pageContent.ts';

/** A stretch of text on one base line without a wide gap in it. */
export interface Segment {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  bold: boolean;
  /** Begins with raised digits, as a footnote does. */
  raisedHead: boolean;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raise = (digits: string): string =>
  [...digits.trim()].map((digit) => SUPERSCRIPTS[Number(digit)] ?? '').join('');

/** A gap wider than this many letters' heights parts columns. */
const COLUMN_GAP = 1.9;
const SPACE = 0.16;

const isBlank = (run: Run): boolean => run.text.trim() === '';

/** Base lines that hold runs, top first; a line's own base is that of its largest letters. */
function clusterLines(runs: readonly Run[]): Run[][] {
  const sorted = runs.filter((run) => !isBlank(run) && run.size > 0).sort((a, b) => b.y - a.y);
  const lines: Run[][] = [];
  for (const run of sorted) {
    const last = lines.at(-1);
    const base = last?.[0];
    if (last && base && base.y - run.y < 0.35 * Math.min(base.size, run.size)) last.push(run);
    else lines.push([run]);
  }
  return attachRaised(lines);
}

/** Figures as a footnote's mark, or in brackets as office lists them inside a sentence. */
const isRaisedMark = (run: Run): boolean => /^(?:\d{1,3}|\(\d{1,2}\))$/u.test(run.text.trim());
const isDigits = (run: Run): boolean => /^\d+$/u.test(run.text.trim());

/** Small figures a little above a line belong to it. */
function attachRaised(lines: Run[][]): Run[][] {
  const kept: Run[][] = [];
  const waiting: Run[] = [];
  for (const line of lines) {
    if (line.every(isRaisedMark)) waiting.push(...line);
    else kept.push(line);
  }
  for (const mark of waiting.sort((a, b) => b.size - a.size)) {
    const home = kept.find((line) => {
      const base = line[0];
      if (!base || mark.size > base.size * 0.85 || mark.y < base.y || mark.y > base.y + base.size * 0.75)
        return false;
      return line.some(
        (run) =>
          Math.abs(run.x + run.width - mark.x) < base.size * 0.8 ||
          Math.abs(mark.x + mark.width - run.x) < base.size * 0.8,
      );
    });
    if (home) home.push(mark);
    else kept.push([mark]);
  }
  return kept.sort((a, b) => (b[0]?.y ?? 0) - (a[0]?.y ?? 0));
}

function buildSegment(runs: readonly Run[], size: number): Segment {
  const y = runs.find((run) => run.size >= size * 0.85)?.y ?? runs[0]?.y ?? 0;
  let text = '';
  let right = runs[0]?.x ?? 0;
  let allBold = true;
  let raisedHead = false;
  runs.forEach((run, index) => {
    const raised = isDigits(run) && run.size < size * 0.85 && run.y > y + size * 0.12;
    const gap = run.x - right > size * SPACE || (index > 0 && /^\s/u.test(run.text));
    if (index === 0 && raised) raisedHead = true;
    const content = withoutPrivateUse(raised ? raise(run.text) : run.text.trim());
    text += (gap && index > 0 && !raised ? ' ' : '') + (run.bold ? bold(content) : content);
    if (/\s$/u.test(run.text) && !raised) text += ' ';
    if (!run.bold && !raised && /[\p{L}\p{N}]/u.test(run.text)) allBold = false;
    right = Math.max(right, run.x + run.width);
  });
  return {
    text: text.replace(/ {2,}/gu, ' ').trim(),
    x: runs[0]?.x ?? 0,
    right,
    y,
    size,
    bold: allBold,
    raisedHead,
  };
}

/** The size in which most of the line's letters are set. */
function sizeOf(runs: readonly Run[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of runs) letters.set(size, (letters.get(size) ?? 0) + text.trim().length);
  return [...letters].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** A marker and the text that a tab sets off from it are one. */
function joinMarker(segments: Segment[]): Segment[] {
  const [first, second] = segments;
  if (!first || !second || second.x - first.right > first.size * 5) return segments;
  const text = withoutMarks(first.text).trim();
  if (splitMarker(`${text} x`)?.marker !== text && !/^[-–+•]$/u.test(text)) return segments;
  return [{ ...second, text: `${first.text} ${second.text}`, x: first.x, bold: first.bold && second.bold }];
}

/** The text of a page in segments: lines from top to bottom, each cut where a wide gap parts columns. */
export function pageSegments(runs: readonly Run[]): Segment[] {
  return clusterLines(runs).flatMap((line) => {
    const sorted = [...line].sort((a, b) => a.x - b.x);
    const size = sizeOf(sorted);
    const groups: Run[][] = [];
    let right = Number.NEGATIVE_INFINITY;
    for (const run of sorted) {
      const last = groups.at(-1);
      if (last && run.x - right <= size * COLUMN_GAP) last.push(run);
      else groups.push([run]);
      right = Math.max(right, run.x + run.width);
    }
    const segments = groups.map((group) => buildSegment(group, sizeOf(group)));
    return segments.length === 2 ? joinMarker(segments) : segments;
  });
}
