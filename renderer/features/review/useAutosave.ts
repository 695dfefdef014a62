import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { useSaveOnLeave } from '../../lib/useSaveOnLeave.ts';
import { saveDraft } from './draftSaving.ts';
import type { ReviewState } from './reviewState.ts';

export type SaveState =
  | { kind: 'saved'; at: string | null }
  | { kind: 'saving' }
  | { kind: 'failed'; why: string };

const pause = 300;

/** Keeps every step of a review: a moment after it, when the review is left, and when asked (`flush`). */
export function useAutosave(id: string, state: Pick<ReviewState, 'header' | 'tasks'>) {
  const { header, tasks } = state;
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'saved', at: null });
  const saved = useRef({ header, tasks });
  const latest = useRef({ header, tasks });
  const ended = useRef(false);
  latest.current = { header, tasks };

  /** Saves the state given, or the latest one, unless it is saved already; throws when it cannot be saved. */
  const flush = useCallback(
    async (given?: Pick<ReviewState, 'header' | 'tasks'>) => {
      const next = given ?? latest.current;
      if (ended.current) return;
      if (next.header === saved.current.header && next.tasks === saved.current.tasks) return;
      saved.current = next;
      setSaveState({ kind: 'saving' });
      try {
        setSaveState({ kind: 'saved', at: await saveDraft(id, next) });
      } catch (error) {
        saved.current = { header: next.header, tasks: [] }; // differs from every state: the next flush tries again
        setSaveState({ kind: 'failed', why: refusalSentence(error) });
        throw error;
      }
    },
    [id],
  );

  /** The failure stands in the review's head; nobody else has to hear of it. */
  const flushQuietly = useEffectEvent(() => void flush().catch(() => {}));
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change starts the wait anew
  useEffect(() => {
    const timer = setTimeout(flushQuietly, pause);
    return () => clearTimeout(timer);
  }, [header, tasks]);
  useSaveOnLeave(() => {
    const now = latest.current;
    const isSaved = now.header === saved.current.header && now.tasks === saved.current.tasks;
    return isSaved || ended.current ? undefined : flush().catch(() => {});
  });
  /** While a draft is being confirmed, and after that, there is nothing to save any more. */
  const setEnded = useCallback((value: boolean) => {
    ended.current = value;
  }, []);
  return { saveState, flush, setEnded };
}
