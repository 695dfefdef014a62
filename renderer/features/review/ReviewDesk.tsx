import { useCallback, useEffect, useEffectEvent, useMemo, useReducer, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Draft } from '../../../shared/contract/draftContract.ts';
import { passageText, ui } from '../../../shared/text.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import { appApi } from '../../lib/api.ts';
import { formatCount } from '../../lib/formatCount.ts';
import { isPressable, isTyping } from '../../lib/isTyping.ts';
import { tellDone, tellFailed } from '../../lib/notice.ts';
import { refreshAll } from '../../lib/queries.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { resolvePhrase } from '../../lib/resolvePhrase.ts';
import { useScreenCommand } from '../../lib/screenCommands.ts';
import { taskViewPath } from '../../lib/taskView.ts';
import { useKeyDown } from '../../lib/useKeyDown.ts';
import { DocumentPane } from './DocumentPane.tsx';
import type { Editing } from './editing.ts';
import { makeOfOpen, makeOfPassage } from './handMadeTasks.ts';
import { ProposalList } from './ProposalList.tsx';
import { ReviewHeader } from './ReviewHeader.tsx';
import { ReviewSummary } from './ReviewSummary.tsx';
import { reckonAgain } from './reckonAgain.ts';
import { itemsOf, type OpenSentence } from './reviewItems.ts';
import { type ReviewCommand, reviewCommand } from './reviewKeys.ts';
import { type HeaderPart, reviewReducer, startReview } from './reviewState.ts';
import { useAutosave } from './useAutosave.ts';
import { useLateSteps } from './useLateSteps.ts';
import { useMarks } from './useMarks.ts';
import { usePassage } from './usePassage.ts';

/** Document on the left, proposals on the right, one cursor through both. Nothing is stored before it is confirmed. */
export function ReviewDesk({ draft, today }: { draft: Draft; today: Day }) {
  const [state, dispatch] = useReducer(reviewReducer, draft, startReview);
  const [editing, setEditing] = useState<Editing>(null);
  const [confirming, setConfirming] = useState(false);
  const { waiting, until, tell } = useLateSteps(draft.id, state, dispatch);
  const [confirmWanted, setConfirmWanted] = useState(false);
  const proposals = useRef<HTMLElement>(null);
  const [, navigate] = useLocation();
  const { saveState, flush, setEnded } = useAutosave(draft.id, state);
  const marks = useMarks(state, draft.references);
  const items = useMemo(() => itemsOf(state), [state]);
  const { cursor, header } = state;
  const current = items.find(({ key }) => key === cursor);
  const { passage, setPassage, sentences, wanted } = usePassage(draft.blocks, current?.at ?? null);

  const making = useMemo(
    () => ({ id: draft.id, on: header.date, dispatch: tell }),
    [draft.id, header.date, tell],
  );

  const select = useCallback(
    (key: string) => {
      setEditing(null);
      setPassage(null);
      dispatch({ type: 'select', key });
    },
    [setPassage],
  );
  const taskOfOpen = useCallback(
    (sentence: OpenSentence) => until(makeOfOpen(making, sentence)),
    [making, until],
  );
  const resolve = useCallback(
    (phrase: string) => {
      const resolved = resolvePhrase(phrase, header.date, today);
      // its row hands it up right after that
      until(
        resolved.then(
          () => {},
          () => {},
        ),
      );
      return resolved;
    },
    [header.date, today, until],
  );

  async function confirm() {
    if (confirming) return;
    // a task that was just made is stored with what its text says
    setConfirmWanted(waiting > 0);
    if (waiting > 0) return;
    setConfirming(true);
    setEditing(null);
    try {
      const accepted = reviewReducer(state, { type: 'acceptAll' });
      dispatch({ type: 'acceptAll' });
      await flush(accepted);
      setEnded(true);
      const outcome = await appApi.drafts.confirm({ id: draft.id });
      const open = items.filter(({ kind }) => kind === 'open').length;
      tellDone(ui.review.confirmed(outcome) + (open > 0 ? ui.review.openLeft(formatCount(open)) : ''));
      navigate(taskViewPath({ filter: { directives: [outcome.directiveId] } }));
      await refreshAll();
    } catch (error) {
      tellFailed(refusalSentence(error));
      setEnded(false);
      setConfirming(false);
    }
  }

  async function reckon(date: Day | null) {
    try {
      const answers = await reckonAgain(state.tasks, (phrase) => resolvePhrase(phrase, date, today));
      tell({ type: 'reckoned', date, answers });
      if (answers.length > 0) tellDone(ui.review.header.reckoned(answers.length));
    } catch (error) {
      tellFailed(refusalSentence(error));
    }
  }
  function setHeader(part: HeaderPart) {
    dispatch({ type: 'header', part });
    // nothing is confirmed with days that are reckoned from another one
    if (part.date !== undefined && part.date !== header.date) until(reckon(part.date));
  }

  /** An open sentence has nothing to edit before it is a task. */
  const edit = (which: Editing) => {
    if (current?.kind === 'task') setEditing(which);
  };
  const leaveText = () => {
    setPassage(null);
    proposals.current?.querySelector<HTMLElement>('[aria-current=true]')?.focus();
  };
  const confirmAtLast = useEffectEvent(() => void confirm());
  useEffect(() => {
    if (confirmWanted && waiting === 0) confirmAtLast();
  }, [confirmWanted, waiting]);
  const makeTask = () => {
    setEditing(null);
    if (passage) {
      leaveText();
      until(makeOfPassage(making, state, passage));
    } else if (current?.kind === 'open') taskOfOpen(current.sentence);
  };
  const run: Record<ReviewCommand, () => void> = {
    next: () => dispatch({ type: 'move', by: 1 }),
    previous: () => dispatch({ type: 'move', by: -1 }),
    accept: () => {
      if (current?.kind === 'task') dispatch({ type: 'decide', key: current.key, decision: 'accepted' });
    },
    refuse: () => {
      if (current?.kind === 'task') dispatch({ type: 'decide', key: current.key, decision: 'refused' });
      else if (current) dispatch({ type: 'toTask', key: current.key, asTask: false });
    },
    text: () => edit('text'),
    split: () => edit('text'),
    deadlines: () => edit('deadlines'),
    units: () => edit('units'),
    same: () => current && dispatch({ type: 'same', key: current.key }),
    merge: () => current && dispatch({ type: 'mergeWithPrevious', key: current.key }),
    toTask: makeTask,
    confirm: () => void confirm(),
    undo: () => dispatch({ type: 'undo' }),
    redo: () => dispatch({ type: 'redo' }),
  };

  useScreenCommand(
    { id: 'review-to-task', label: passageText.toTask, note: 'N' },
    makeTask,
    passage !== null || current?.kind === 'open',
  );

  useKeyDown(
    (event) => {
      const command = reviewCommand(event);
      const inField = isTyping(event.target);
      // The text editor alone knows what Esc gives up.
      if (event.key === 'Escape' && editing === 'text') return;
      if (event.key === 'Escape' && editing) setEditing(null);
      else if (!command || (inField && command !== 'confirm')) return;
      // Enter on a button presses the button.
      else if (command === 'accept' && isPressable(event.target)) return;
      else {
        if (command !== 'confirm' && command !== 'undo' && command !== 'redo') setEditing(null);
        setPassage(null);
        run[command]();
      }
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );

  return (
    <div className="review">
      <ReviewHeader header={header} fileName={draft.fileName} onChange={setHeader} />
      <ReviewSummary
        draft={draft}
        state={state}
        saveState={saveState}
        confirming={confirming}
        onConfirm={() => void confirm()}
        onUndo={run.undo}
        onRedo={run.redo}
        onSelect={select}
      />
      <DocumentPane
        blocks={draft.blocks}
        marks={marks}
        active={cursor}
        at={current?.at ?? null}
        passage={passage}
        onPassage={setPassage}
        wanted={wanted}
        sentences={sentences}
        onSelect={select}
        onTask={makeTask}
        onLeave={leaveText}
      />
      <ProposalList
        place={proposals}
        items={items}
        cursor={cursor}
        editing={editing}
        dispatch={tell}
        onSelect={select}
        onEdit={setEditing}
        onTask={taskOfOpen}
        resolve={resolve}
      />
    </div>
  );
}
