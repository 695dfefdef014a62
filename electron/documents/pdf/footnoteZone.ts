import { withoutMarks } from '../inlineMarks.ts';
import type { PageContent } from './pageContent.ts';
import type { Segment } from './pageLines.ts';

/** A line of a page's foot; `label` when it opens a footnote. */
export interface FootLine {
  segment: Segment;
  label: string | null;
  text: string;
}

const SMALL = 0.88;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const toLabel = (signs: string): string => [...signs].map((sign) => SUPERSCRIPTS.indexOf(sign)).join('');

/** The labels that a page's text cites in raised figures. */
const citedOn = (segments: readonly Segment[]): Set<string> =>
  new Set(
    segments.flatMap(({ text }) => [...text.matchAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu)].map(([signs]) => toLabel(signs))),
  );

/** The line taken apart: raised figures open a footnote, figures on the line do where the page cites them. */
function footLine(segment: Segment, cited: ReadonlySet<string>): FootLine {
  const raised = /^[\u{e004}\u{e005}\s]*([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/u.exec(segment.text);
  if (segment.raisedHead && raised?.[1])
    return { segment, label: toLabel(raised[1]), text: segment.text.slice(raised[0].length).trim() };
  const level = /^(\d{1,3})\s*(?=[\p{L}(“"])/u.exec(withoutMarks(segment.text));
  if (level?.[1] && cited.has(level[1])) {
    const at = segment.text.indexOf(level[1]) + level[1].length;
    return { segment, label: level[1], text: segment.text.slice(at).trim() };
  }
  return { segment, label: null, text: segment.text };
}

/** The short rule above a page's footnotes: alone, at the left margin, with footnotes below it. */
function ruleAbove(page: PageContent, lines: readonly FootLine[], bodySize: number): number | undefined {
  const margin = Math.min(...lines.map(({ segment }) => segment.x));
  const heights = page.rules
    .filter((rule) => {
      const length = rule.x2 - rule.x1;
      if (rule.y1 !== rule.y2 || length < 30 || length > page.width * 0.45) return false;
      if (rule.y1 > page.height * 0.75 || rule.x1 > margin + 60) return false;
      const below = lines.filter(({ segment }) => segment.y < rule.y1);
      const small = below.every(({ segment }) => segment.size < bodySize * 0.95);
      return small ? below.some(({ label }) => label !== null) : (below[0]?.label ?? null) !== null;
    })
    .map((rule) => rule.y1);
  return heights.length > 0 ? Math.max(...heights) : undefined;
}

/** Parts a page's text into running text and the footnotes at its foot. */
export function splitFootnotes(
  page: PageContent,
  segments: readonly Segment[],
  bodySize: number,
): { body: Segment[]; foot: FootLine[] } {
  const cited = citedOn(segments);
  const lines = segments.map((segment) => footLine(segment, cited));
  const height = ruleAbove(page, lines, bodySize);
  if (height !== undefined)
    return {
      body: segments.filter((segment) => segment.y >= height),
      foot: lines.filter(({ segment }) => segment.y < height),
    };
  // no rule: small type at the foot, from the first number on
  let first = lines.length;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (!line || line.segment.size > bodySize * SMALL) break;
    first = index;
  }
  const opens = lines.findIndex(({ label }, index) => index >= first && label !== null);
  if (opens < 0) return { body: [...segments], foot: [] };
  return { body: segments.slice(0, opens), foot: lines.slice(opens) };
}
