import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Spin } from 'antd';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { CollectionBoard } from '../../../shared/contract/collectionContract.ts';
import type { PeriodRow } from '../../../shared/contract/periodContract.ts';
import { type BoardState, boardStates } from '../../../shared/domain/collection/board.ts';
import { collectionText as text } from '../../../shared/text.ts';
import { EmptyPlace } from '../../components/EmptyPlace.tsx';
import { formatCount } from '../../lib/formatCount.ts';
import { letterPath } from '../../lib/letterPath.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { useScreenCommand } from '../../lib/screenCommands.ts';
import { useFocusBack } from '../../lib/useFocusBack.ts';
import { BoardTable } from './BoardTable.tsx';
import { boardQuery, saveLateList } from './collectionActs.ts';
import { MakeFormsBar } from './MakeFormsBar.tsx';

/**
 * Bảng theo dõi: each unit with what was sent to it and what came back; the forms are made from here. `send`: those of the
 * units that were sent none are about to be made.
 */
export function BoardView({ period, send = false }: { period: PeriodRow; send?: boolean }) {
  const [, navigate] = useLocation();
  const { data, error } = useQuery(boardQuery(period.id));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [making, setMaking] = useState(false);
  const begin = useEffectEvent((board: CollectionBoard) => {
    const unsent = board.rows.filter(({ state }) => state === 'not-sent').map(({ unitId }) => unitId);
    setChosen(new Set(unsent));
    setMaking(unsent.length > 0);
  });
  const ready = data !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the board is there; then whoever works there decides
  useEffect(() => {
    if (send && data) begin(data);
  }, [send, ready]);
  const makeButton = useRef<HTMLButtonElement>(null);
  useFocusBack(making, () => makeButton.current);
  const rows = data?.rows ?? [];
  const waited = rows.filter(({ state }) => state === 'late' || state === 'waiting').length;
  const late = rows.filter(({ state }) => state === 'late');
  // hardly ever there: shown only where it is
  const isCounted = (state: BoardState) => state !== 'over' || rows.some((row) => row.state === state);
  /** To the letters that ask for the reports: of the late units ticked here, else of all that are late. */
  function toLetters() {
    const ticked = late.filter(({ unitId }) => chosen.has(unitId)).map(({ unitId }) => unitId);
    const units = ticked.length > 0 ? ticked : null;
    navigate(letterPath({ kind: 'report', period: period.id, soon: late.length === 0, units }));
  }
  useScreenCommand({ id: 'make-forms', label: text.make, note: 'L' }, () => setMaking(true), rows.length > 0);
  useScreenCommand(
    { id: 'late-list', label: text.late, note: 'C' },
    () => void saveLateList(period.id),
    waited > 0,
  );
  useScreenCommand({ id: 'report-letters', label: text.letters, note: 'D' }, toLetters, waited > 0);
  if (error) return <Alert type="error" role="alert" title={refusalSentence(error)} />;
  if (!data) return <Spin className="collection-wait" />;
  if (rows.length === 0) return <EmptyPlace title={text.none} hint={text.noneHint} />;
  return (
    <>
      <div className="collection-bar">
        <ul className="collection-counts">
          {boardStates.filter(isCounted).map((state) => (
            <li key={state}>
              <span aria-hidden="true" className={`board-sign board-${state}`}>
                {text.state[state].sign}
              </span>{' '}
              {text.state[state].label}{' '}
              <strong>{formatCount(rows.filter((row) => row.state === state).length)}</strong>
            </li>
          ))}
        </ul>
        {waited > 0 && (
          <>
            <Button
              aria-keyshortcuts="C"
              title={text.withKey(text.late, 'C')}
              onClick={() => void saveLateList(period.id)}
            >
              {text.late}
            </Button>
            <Button aria-keyshortcuts="D" title={text.withKey(text.letters, 'D')} onClick={toLetters}>
              {late.length > 0 ? text.lettersOf(formatCount(late.length)) : text.letters}
            </Button>
          </>
        )}
        <Button
          ref={makeButton}
          type="primary"
          aria-keyshortcuts="L"
          title={text.withKey(text.make, 'L')}
          onClick={() => setMaking(true)}
        >
          {text.make}
        </Button>
      </div>
      {making && (
        <MakeFormsBar
          period={period}
          unitIds={[...chosen]}
          count={chosen.size || rows.filter(({ tasks }) => tasks > 0).length}
          dueOn={data.dueOn}
          onClose={() => setMaking(false)}
        />
      )}
      <BoardTable rows={rows} chosen={chosen} onChosen={setChosen} />
    </>
  );
}
