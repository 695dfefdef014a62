import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Span } from '../../../shared/extraction/block.ts';
import { rangesOf } from './passageRanges.ts';

const name = 'passage';

/** Where the passage ends on the page, counted in the pane's own scrolled content. */
export interface PassageEnd {
  top: number;
  left: number;
}

function endOf(pane: Element, ranges: readonly Range[]): PassageEnd | null {
  const last = [...(ranges.at(-1)?.getClientRects() ?? [])].at(-1);
  if (!last) return null;
  const frame = pane.getBoundingClientRect();
  return { top: last.bottom - frame.top + pane.scrollTop, left: last.right - frame.left };
}

/**
 * Has the browser draw the chosen passage over the text, which no selection does any more once the focus went elsewhere;
 * brings its end into view and answers where that is.
 */
export function usePassageMark(pane: RefObject<HTMLElement | null>, spans: readonly Span[]) {
  const [end, setEnd] = useState<PassageEnd | null>(null);
  useLayoutEffect(() => {
    const element = pane.current;
    if (!element || spans.length === 0) {
      setEnd(null);
      return;
    }
    const mark = () => {
      const ranges = rangesOf(element, spans);
      CSS.highlights.set(name, new Highlight(...ranges));
      setEnd(endOf(element, ranges));
    };
    mark();
    const resized = new ResizeObserver(mark);
    resized.observe(element);
    const changed = new MutationObserver(mark); // the text is drawn anew where a proposal changes
    for (const block of element.querySelectorAll('[data-block]'))
      changed.observe(block, { childList: true, subtree: true });
    return () => {
      resized.disconnect();
      changed.disconnect();
      CSS.highlights.delete(name);
    };
  }, [pane, spans]);
  return end;
}
