import { type Dispatch, useCallback, useEffect, useRef, useState } from 'react';
import { tellFailed } from '../../lib/notice.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { useSaveOnLeave } from '../../lib/useSaveOnLeave.ts';
import { holdDraft, saveDraft, settled } from './draftSaving.ts';
import { type ReviewAction, type ReviewState, reviewReducer } from './reviewState.ts';

/**
 * The passages whose text the host is reading: how many, and `until` for one more. What is read after the review was left
 * is stored all the same, and whoever opens the draft again waits for it. Dispatch what is read by `tell`.
 */
export function useReading(id: string, state: ReviewState, dispatch: Dispatch<ReviewAction>) {
  const [reading, setReading] = useState(0);
  const underWay = useRef(new Set<Promise<void>>());
  /** The review as it was left. */
  const left = useRef<ReviewState | null>(null);
  useEffect(() => {
    left.current = null;
  }, []);

  const until = useCallback(
    (made: Promise<void>) => {
      underWay.current.add(made);
      holdDraft(id, made);
      setReading((count) => count + 1);
      void made.finally(() => {
        underWay.current.delete(made);
        setReading((count) => count - 1);
      });
    },
    [id],
  );
  const tell = useCallback(
    (action: ReviewAction) => {
      dispatch(action);
      if (!left.current) return;
      left.current = reviewReducer(left.current, action);
      saveDraft(id, left.current).catch((error: unknown) => tellFailed(refusalSentence(error)));
    },
    [id, dispatch],
  );
  useSaveOnLeave((goes) => {
    if (underWay.current.size === 0) return undefined;
    left.current = state;
    return goes === 'page' ? settled(id) : undefined;
  });
  return { reading, until, tell };
}
