import { Button, Popover } from 'antd';
import type { Draft } from '../../../shared/contract/draftContract.ts';
import { ui } from '../../../shared/text.ts';
import { KeyHint } from '../../components/KeyHint.tsx';
import { formatCount } from '../../lib/formatCount.ts';
import { formatTime } from '../../lib/formatInstant.ts';
import { isDoubtful } from './doubtsOf.ts';
import { itemsOf, type ReviewItem } from './reviewItems.ts';
import type { ReviewState } from './reviewState.ts';
import type { SaveState } from './useAutosave.ts';

interface ReviewSummaryProps {
  draft: Draft;
  state: ReviewState;
  saveState: SaveState;
  confirming: boolean;
  onConfirm: () => void;
  onUndo: () => void;
  onRedo: () => void;
  onSelect: (key: string) => void;
}

const saveLine = (save: SaveState) => {
  if (save.kind === 'saving') return ui.review.saving;
  if (save.kind === 'failed') return ui.review.saveFailed(save.why);
  return save.at ? ui.review.savedAt(formatTime(save.at)) : '';
};

/** The next of these items after the cursor, round the end. */
const nextOf = (
  items: readonly ReviewItem[],
  cursor: string | null,
  wanted: (item: ReviewItem) => boolean,
) => {
  const at = items.findIndex(({ key }) => key === cursor);
  return [...items.slice(at + 1), ...items.slice(0, at + 1)].find(wanted)?.key;
};

const Findings = ({ findings }: Pick<Draft, 'findings'>) => (
  <ul className="findings">
    {findings.map(({ message, quote, span }) => (
      <li key={`${span.block} ${span.from} ${message}`}>
        <strong>{message}</strong>
        <br />“{quote}”
      </li>
    ))}
  </ul>
);

/** How much there is, how much is doubtful or open, and the way to confirm. */
export function ReviewSummary(props: ReviewSummaryProps) {
  const { draft, state, saveState, confirming, onConfirm, onUndo, onRedo, onSelect } = props;
  const text = ui.review.summary;
  const items = itemsOf(state);
  const wanted = state.tasks.filter(({ decision }) => decision !== 'refused').length;
  const decided = state.tasks.filter(({ decision }) => decision !== 'pending').length;
  const pending = state.tasks.length - decided;
  const doubtful = state.tasks.filter(isDoubtful).length;
  const open = items.filter(({ kind }) => kind === 'open').length;
  const goTo = (of: (item: ReviewItem) => boolean) => {
    const key = nextOf(items, state.cursor, of);
    if (key) onSelect(key);
  };
  return (
    <div className="review-summary">
      <p>
        <strong>{text.tasks(formatCount(wanted))}</strong>
        {' · '}
        <button
          type="button"
          className="summary-link"
          disabled={doubtful === 0}
          title={ui.review.nextDoubtful}
          onClick={() => goTo((item) => item.kind === 'task' && isDoubtful(item.task))}
        >
          {text.doubtful(formatCount(doubtful))}
        </button>
        {' · '}
        <button
          type="button"
          className="summary-link"
          disabled={open === 0}
          title={ui.review.nextOpen}
          onClick={() => goTo(({ kind }) => kind === 'open')}
        >
          {text.open(formatCount(open))}
        </button>
        {draft.findings.length > 0 && (
          <>
            {' · '}
            <Popover
              trigger="click"
              title={ui.review.findings}
              content={<Findings findings={draft.findings} />}
            >
              <button type="button" className="summary-link">
                {text.findings(formatCount(draft.findings.length))}
              </button>
            </Popover>
          </>
        )}
        {' · '}
        {text.decided(formatCount(decided), formatCount(state.tasks.length))}
        {draft.known > 0 && ` · ${text.known(formatCount(draft.known))}`}
      </p>
      <span className={saveState.kind === 'failed' ? 'save-line field-error' : 'save-line'} role="status">
        {saveLine(saveState)}
      </span>
      <Button disabled={state.past.length === 0} onClick={onUndo} aria-keyshortcuts="Control+Z">
        {ui.review.undo} <KeyHint keys="Ctrl+Z" />
      </Button>
      {state.future.length > 0 && (
        <Button onClick={onRedo} aria-keyshortcuts="Control+Y">
          {ui.review.redo} <KeyHint keys="Ctrl+Y" />
        </Button>
      )}
      <Button type="primary" loading={confirming} onClick={onConfirm} aria-keyshortcuts="Control+Enter">
        {pending > 0 ? ui.review.confirmRest(formatCount(pending)) : ui.review.confirm}{' '}
        <KeyHint keys="Ctrl+Enter" />
      </Button>
    </div>
  );
}
