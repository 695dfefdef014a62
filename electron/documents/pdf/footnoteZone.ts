import type { PageContent } from './pageContent.ts';
import type { Segment } from './pageLines.ts';

const SMALL = 0.88;

/** The short rule above a page's footnotes: alone, at the left margin, with small text below it. */
function ruleAbove(page: PageContent, segments: readonly Segment[], bodySize: number): number | undefined {
  const heights = page.rules
    .filter((rule) => {
      const length = rule.x2 - rule.x1;
      if (rule.y1 !== rule.y2 || length < 30 || length > page.width * 0.45 || rule.y1 > page.height * 0.75)
        return false;
      const below = segments.filter((segment) => segment.y < rule.y1);
      const margin = Math.min(...segments.map((segment) => segment.x));
      if (below.length === 0 || rule.x1 > margin + 60) return false;
      const small = below.every((segment) => segment.size < bodySize * 0.95);
      return small ? below.some((segment) => segment.raisedHead) : below[0]?.raisedHead === true;
    })
    .map((rule) => rule.y1);
  return heights.length > 0 ? Math.max(...heights) : undefined;
}

/** Parts a page's text into running text and the footnotes at its foot. */
export function splitFootnotes(
  page: PageContent,
  segments: readonly Segment[],
  bodySize: number,
): { body: Segment[]; foot: Segment[] } {
  const height = ruleAbove(page, segments, bodySize);
  if (height !== undefined)
    return {
      body: segments.filter((segment) => segment.y >= height),
      foot: segments.filter((segment) => segment.y < height),
    };
  // no rule: small type at the foot, from the first raised number on
  let first = segments.length;
  for (let index = segments.length - 1; index >= 0; index -= 1) {
    const segment = segments[index];
    if (!segment || segment.size > bodySize * SMALL) break;
    first = index;
  }
  const opens = segments.findIndex((segment, index) => index >= first && segment.raisedHead);
  if (opens < 0) return { body: [...segments], foot: [] };
  return { body: segments.slice(0, opens), foot: segments.slice(opens) };
}
