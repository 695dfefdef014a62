import { Button } from 'antd';
import { useLocation } from 'wouter';
import type { Draft } from '../../../shared/contract/draftContract.ts';
import { ui } from '../../../shared/text.ts';
import { EmptyPlace } from '../../components/EmptyPlace.tsx';
import { appApi } from '../../lib/api.ts';
import { formatCount } from '../../lib/formatCount.ts';
import { tellFailed } from '../../lib/notice.ts';
import { refreshAll } from '../../lib/queries.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { taskViewPath } from '../../lib/taskView.ts';

/**
 * The document was imported before and has nothing new: nothing is proposed twice. Sentences that were left open then are
 * open still and can be seen.
 */
export function NothingNew({ draft, onShowOpen }: { draft: Draft; onShowOpen: () => void }) {
  const [, navigate] = useLocation();
  const directives = draft.directiveId ? [draft.directiveId] : [];
  async function close(to: string) {
    try {
      await appApi.drafts.discard({ id: draft.id });
    } catch (error) {
      tellFailed(refusalSentence(error));
    }
    navigate(to);
    await refreshAll();
  }
  return (
    <EmptyPlace title={ui.review.nothingNew(formatCount(draft.known))} hint={draft.fileName}>
      <div className="review-choice">
        <Button type="primary" onClick={() => void close(taskViewPath({ filter: { directives } }))}>
          {ui.review.showTasks}
        </Button>
        {draft.open.length > 0 && (
          <Button onClick={onShowOpen}>{ui.review.showOpen(formatCount(draft.open.length))}</Button>
        )}
        <Button onClick={() => void close('/tasks')}>{ui.review.closeDraft}</Button>
      </div>
    </EmptyPlace>
  );
}
