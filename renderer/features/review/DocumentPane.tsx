import { useEffect, useEffectEvent, useRef } from 'react';
import type { Block } from '../../../shared/extraction/block.ts';
import { ui } from '../../../shared/text.ts';
import { DocumentBlocks } from '../../components/DocumentBlocks.tsx';
import type { DocumentMark } from '../../lib/documentMarks.ts';

const { legendItems } = ui.review;
const legend = [
  ['piece piece-lead', legendItems.lead],
  ['piece piece-coordinating', legendItems.coordinating],
  ['piece piece-deadline', legendItems.deadline],
  ['piece piece-reference', legendItems.reference],
  ['run-open', legendItems.open],
] as const;

interface DocumentPaneProps {
  blocks: readonly Block[];
  marks: ReadonlyMap<number, readonly DocumentMark[]>;
  active: string | null;
  onSelect: (key: string) => void;
}

/** The document as it reads; a click on what was taken out of it selects its proposal, the cursor scrolls it into view. */
export function DocumentPane({ blocks, marks, active, onSelect }: DocumentPaneProps) {
  const pane = useRef<HTMLElement>(null);
  const clicked = useRef<string | null>(null);

  // For the mouse; the keyboard reaches every item through the list of proposals.
  const onClick = useEffectEvent((event: MouseEvent) => {
    const item =
      event.target instanceof Element && event.target.closest('[data-item]')?.getAttribute('data-item');
    if (!item) return;
    clicked.current = item;
    onSelect(item);
  });
  useEffect(() => {
    const element = pane.current;
    element?.addEventListener('click', onClick);
    return () => element?.removeEventListener('click', onClick);
  }, []);
  useEffect(() => {
    if (!active || clicked.current === active) return; // what was clicked is in view already
    clicked.current = null;
    pane.current
      ?.querySelector(`[data-item="${CSS.escape(active)}"]`)
      ?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, [active]);

  return (
    <section className="review-document" aria-label={ui.review.document}>
      <ul className="legend" aria-label={ui.review.legend}>
        {legend.map(([className, label]) => (
          <li key={label} className={className}>
            {label}
          </li>
        ))}
      </ul>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus to be scrolled by keys */}
      <section className="document-scroll" ref={pane} tabIndex={0} aria-label={ui.review.documentText}>
        <DocumentBlocks blocks={blocks} marks={marks} active={active} />
      </section>
    </section>
  );
}
