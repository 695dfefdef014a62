import { type Dispatch, useCallback, useEffect, useRef, useState } from 'react';
import { tellFailed } from '../../lib/notice.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { useSaveOnLeave } from '../../lib/useSaveOnLeave.ts';
import { holdDraft, saveDraft, settled } from './draftSaving.ts';
import { type ReviewAction, type ReviewState, reviewReducer } from './reviewState.ts';

/**
 * Steps of a review that come late: what the host is asked for, by `until` (`waiting` counts it), and what an editor hands
 * up as it goes. Dispatched by `tell` they are stored even when the review was left before, and whoever opens the draft
 * again waits for them.
 */
export function useLateSteps(id: string, state: ReviewState, dispatch: Dispatch<ReviewAction>) {
  const [waiting, setWaiting] = useState(0);
  const underWay = useRef(new Set<Promise<void>>());
  /** The review as it was left. */
  const left = useRef<ReviewState | null>(null);
  useEffect(() => {
    left.current = null;
  }, []);

  const until = useCallback(
    (asked: Promise<void>) => {
      underWay.current.add(asked);
      holdDraft(id, asked);
      setWaiting((count) => count + 1);
      void asked.finally(() => {
        underWay.current.delete(asked);
        setWaiting((count) => count - 1);
      });
    },
    [id],
  );
  const tell = useCallback(
    (action: ReviewAction) => {
      dispatch(action);
      const before = left.current;
      if (!before) return;
      const after = reviewReducer(before, action);
      left.current = after;
      if (after.tasks === before.tasks && after.header === before.header) return;
      saveDraft(id, after).catch((error: unknown) => tellFailed(refusalSentence(error)));
    },
    [id, dispatch],
  );
  useSaveOnLeave((goes) => {
    if (goes === 'page' && underWay.current.size === 0) return undefined;
    left.current = state;
    return goes === 'page' ? settled(id) : undefined;
  });
  return { waiting, until, tell };
}
