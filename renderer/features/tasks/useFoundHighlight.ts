import { useEffect } from 'react';
import { foundSpans } from '../../../shared/vietnamese/foundSpans.ts';
import type { SearchPiece } from '../../../shared/vietnamese/searchPieces.ts';

const name = 'found';

/** Where something that is searched for stands in the texts of an element. */
function rangesIn(element: Element, pieces: readonly SearchPiece[]): Range[] {
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode())
    for (const { from, to } of foundSpans(node.textContent ?? '', pieces)) {
      const range = new Range();
      range.setStart(node, from);
      range.setEnd(node, to);
      ranges.push(range);
    }
  return ranges;
}

/**
 * Marks in everything that an element shows, as it changes, what is searched for. The browser draws it over the texts, so
 * that no part of the page has to know of it.
 */
export function useFoundHighlight(selector: string, pieces: readonly SearchPiece[], shown: boolean): void {
  useEffect(() => {
    const element = document.querySelector(selector);
    if (!element || pieces.length === 0 || !shown) return;
    const mark = () => CSS.highlights.set(name, new Highlight(...rangesIn(element, pieces)));
    mark();
    const watcher = new MutationObserver(mark);
    watcher.observe(element, { childList: true, subtree: true, characterData: true });
    return () => {
      watcher.disconnect();
      CSS.highlights.delete(name);
    };
  }, [selector, pieces, shown]);
}
