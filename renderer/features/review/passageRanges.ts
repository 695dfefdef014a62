import type { Span } from '../../../shared/extraction/block.ts';

/** A text node of a block with the place of its first character in the block's text. */
interface TextPlace {
  node: Text;
  block: number;
  from: number;
}

/** The text nodes that hold the document's own words, in order; markers and footnote marks are none. */
function textsIn(root: Element): TextPlace[] {
  const found: TextPlace[] = [];
  for (const part of root.querySelectorAll<HTMLElement>('[data-from]')) {
    const block = Number(part.closest('[data-block]')?.getAttribute('data-block'));
    let from = Number(part.dataset.from);
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof Text) || node.parentElement?.closest('sup')) continue;
      found.push({ node, block, from });
      from += node.length;
    }
  }
  return found;
}

/** What of the document a selection holds, a stretch for each block. */
export function spansIn(root: Element, range: Range): Span[] {
  const spans = new Map<number, Span>();
  for (const { node, block, from } of textsIn(root)) {
    if (!range.intersectsNode(node)) continue;
    const start = from + (node === range.startContainer ? range.startOffset : 0);
    const end = from + (node === range.endContainer ? range.endOffset : node.length);
    if (start >= end) continue;
    const known = spans.get(block);
    spans.set(block, known ? { ...known, to: end } : { block, from: start, to: end });
  }
  return [...spans.values()];
}

/** Where some stretches of the document stand on the page. */
export function rangesOf(root: Element, spans: readonly Span[]): Range[] {
  const blocks = [...new Set(spans.map(({ block }) => block))];
  const texts = blocks.flatMap((block) =>
    [...root.querySelectorAll(`[data-block="${block}"]`)].flatMap(textsIn),
  );
  return spans.flatMap((span) =>
    texts.flatMap(({ node, block, from }) => {
      const [start, end] = [Math.max(span.from - from, 0), Math.min(span.to - from, node.length)];
      if (block !== span.block || start >= end) return [];
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      return [range];
    }),
  );
}
