import { type Dispatch, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import type { Block, Span } from '../../../shared/extraction/block.ts';
import { passageText, ui } from '../../../shared/text.ts';
import { DocumentBlocks } from '../../components/DocumentBlocks.tsx';
import { KeyHint } from '../../components/KeyHint.tsx';
import type { DocumentMark } from '../../lib/documentMarks.ts';
import { isPressable, isTyping } from '../../lib/isTyping.ts';
import { useKeyDown } from '../../lib/useKeyDown.ts';
import { PassageButton } from './PassageButton.tsx';
import { chosenPassage, movePassage, type Passage, passageAt, spansOf, textOf } from './passage.ts';
import { passageCommand } from './passageKeys.ts';
import { spansIn } from './passageRanges.ts';
import { usePassageMark } from './usePassageMark.ts';

const { legendItems } = ui.review;
const legend = [
  ['piece piece-lead', legendItems.lead],
  ['piece piece-coordinating', legendItems.coordinating],
  ['piece piece-deadline', legendItems.deadline],
  ['piece piece-reference', legendItems.reference],
  ['run-open', legendItems.open],
] as const;
const nothing: readonly Span[] = [];

interface DocumentPaneProps {
  blocks: readonly Block[];
  /** Its sentences, which the keys go through. */
  sentences: readonly Span[];
  marks: ReadonlyMap<number, readonly DocumentMark[]>;
  active: string | null;
  /** Where the item under the cursor stands: the keys begin there. */
  at: Span | null;
  passage: Passage | null;
  onPassage: Dispatch<Passage | null>;
  /** How often the text was asked for by F6 or the palette: each time it takes the focus. */
  wanted: number;
  onSelect: (key: string) => void;
  onTask: () => void;
  onLeave: () => void;
}

/**
 * The document as it reads; a click on what was taken out of it selects its proposal, the cursor scrolls it into view. Any
 * passage of it can be chosen, by mouse or by keys, to make a task of it.
 */
export function DocumentPane(props: DocumentPaneProps) {
  const { blocks, sentences, marks, active, at, passage, onPassage, wanted, onSelect, onTask, onLeave } =
    props;
  const pane = useRef<HTMLElement>(null);
  const clicked = useRef<string | null>(null);
  const spans = useMemo(() => (passage ? spansOf(blocks, passage) : nothing), [blocks, passage]);
  const end = usePassageMark(pane, spans);

  const onClick = useEffectEvent((event: MouseEvent) => {
    if (isPressable(event.target) || !window.getSelection()?.isCollapsed) return;
    onPassage(null);
    const item =
      event.target instanceof Element && event.target.closest('[data-item]')?.getAttribute('data-item');
    if (!item) return;
    clicked.current = item;
    onSelect(item);
  });
  const onMouseUp = useEffectEvent(() => {
    const selection = window.getSelection();
    const element = pane.current;
    if (!element || !selection || selection.isCollapsed || !element.contains(selection.anchorNode)) return;
    onPassage(chosenPassage(blocks, sentences, spansIn(element, selection.getRangeAt(0))));
  });
  useEffect(() => {
    const element = pane.current;
    element?.addEventListener('click', onClick);
    // a selection may end outside of the text
    document.addEventListener('mouseup', onMouseUp);
    return () => {
      element?.removeEventListener('click', onClick);
      document.removeEventListener('mouseup', onMouseUp);
    };
  }, []);
  useEffect(() => {
    // what was selected by mouse stays so only as long as it is the passage
    if (!passage && pane.current?.contains(window.getSelection()?.anchorNode ?? null))
      window.getSelection()?.removeAllRanges();
  }, [passage]);
  useEffect(() => {
    if (!active || clicked.current === active) return; // what was clicked is in view already
    clicked.current = null;
    pane.current
      ?.querySelector(`[data-item="${CSS.escape(active)}"]`)
      ?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, [active]);

  useEffect(() => {
    if (wanted > 0) pane.current?.focus({ preventScroll: true });
  }, [wanted]);

  useKeyDown(
    (event) => {
      const command = passageCommand(event);
      const inText = event.target instanceof Node && pane.current?.contains(event.target);
      if (!command || isTyping(event.target)) return;
      if (command === 'leave' ? !inText && !(passage && event.key === 'Escape') : !inText) return;
      if (command === 'open' && isPressable(event.target)) return;
      event.preventDefault();
      if (command === 'leave') onLeave();
      else if (command === 'open') {
        const [first] = spans;
        const here = first && marks.get(first.block)?.find((mark) => mark.item && covers(mark, first));
        if (here?.item) onSelect(here.item);
      } else onPassage(passage ? movePassage(blocks, sentences, passage, command) : passageAt(sentences, at));
    },
    { capture: true },
  );

  return (
    <section className="review-document" aria-label={ui.review.document}>
      <ul className="legend" aria-label={ui.review.legend}>
        {legend.map(([className, label]) => (
          <li key={label} className={className}>
            {label}
          </li>
        ))}
        <li className="legend-key">
          {passageText.hint} <KeyHint keys="F6" />
        </li>
      </ul>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus to be scrolled by keys */}
      <section className="document-scroll" ref={pane} tabIndex={0} aria-label={ui.review.documentText}>
        <DocumentBlocks blocks={blocks} marks={marks} active={active} />
        {end && <PassageButton words={textOf(blocks, spans)} end={end} onTask={onTask} />}
      </section>
    </section>
  );
}

const covers = (mark: Span, place: Span) => mark.from <= place.from && place.from < mark.to;
