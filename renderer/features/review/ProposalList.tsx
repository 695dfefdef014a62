import { type Dispatch, type RefObject, useEffect, useRef } from 'react';
import type { Deadline } from '../../../shared/domain/deadline.ts';
import { ui } from '../../../shared/text.ts';
import { EmptyPlace } from '../../components/EmptyPlace.tsx';
import type { Editing } from './editing.ts';
import { OpenSentenceCard } from './OpenSentenceCard.tsx';
import { ProposalCard } from './ProposalCard.tsx';
import type { OpenSentence, ReviewItem } from './reviewItems.ts';
import type { ReviewAction } from './reviewState.ts';

interface ProposalListProps {
  place: RefObject<HTMLElement | null>;
  items: readonly ReviewItem[];
  cursor: string | null;
  editing: Editing;
  dispatch: Dispatch<ReviewAction>;
  onSelect: (key: string) => void;
  onEdit: (editing: Editing) => void;
  onTask: (sentence: OpenSentence) => void;
  resolve: (phrase: string) => Promise<Deadline | null>;
}

/** Proposals and open sentences in reading order; the one under the cursor has the focus and is in view. */
export function ProposalList({
  place,
  items,
  cursor,
  editing,
  dispatch,
  onSelect,
  onEdit,
  onTask,
  resolve,
}: ProposalListProps) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const card = cursor && list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(cursor)}"]`);
    if (!card) return;
    if (!editing) card.focus({ preventScroll: true });
    // An editor grows while it is used (a message, one more deadline): its end stays in view.
    const observer = new ResizeObserver(() => card.scrollIntoView({ block: 'nearest' }));
    observer.observe(card);
    return () => observer.disconnect();
  }, [cursor, editing]);

  return (
    <section className="review-proposals" ref={place} aria-label={ui.review.proposals}>
      {items.length === 0 && <EmptyPlace title={ui.review.nothingFound} />}
      <ol ref={list}>
        {items.map((item) =>
          item.kind === 'task' ? (
            <ProposalCard
              key={item.key}
              task={item.task}
              active={item.key === cursor}
              editing={item.key === cursor ? editing : null}
              dispatch={dispatch}
              onSelect={onSelect}
              onEdit={onEdit}
              resolve={resolve}
            />
          ) : (
            <OpenSentenceCard
              key={item.key}
              sentence={item.sentence}
              active={item.key === cursor}
              dispatch={dispatch}
              onSelect={onSelect}
              onTask={onTask}
            />
          ),
        )}
      </ol>
    </section>
  );
}
