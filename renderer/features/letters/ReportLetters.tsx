import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useLocation } from 'wouter';
import type { UnitRef } from '../../../shared/contract/schemas.ts';
import { letterText } from '../../../shared/text.ts';
import { EmptyPlace } from '../../components/EmptyPlace.tsx';
import { formatCount } from '../../lib/formatCount.ts';
import { sendFormsPath } from '../../lib/letterPath.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { LetterDesk } from './LetterDesk.tsx';
import { reportWorkQuery } from './letterActs.ts';
import { ReportUnits } from './ReportUnits.tsx';

const text = letterText.report;

interface ReportLettersProps {
  periodId: string;
  soon: boolean;
  /** The units that the board was left with; null: all. */
  first: readonly string[] | null;
}

const named = 3;

/** Who gets no letter because it was sent no form, and the way to send it one. */
function Unsent({ units, periodId }: { units: readonly UnitRef[]; periodId: string }) {
  const [, navigate] = useLocation();
  if (units.length === 0) return null;
  const count = formatCount(units.length);
  const names = units.slice(0, named).map(({ shortName, name }) => shortName || name);
  const more = units.length > named ? formatCount(units.length - named) : null;
  return (
    <div className="letter-unsent">
      <p className="letter-note">{text.unsent(count, names, more)}</p>
      <Button onClick={() => navigate(sendFormsPath(periodId))}>{text.sendForms(count)}</Button>
    </div>
  );
}

/** Công văn đôn đốc gửi báo cáo: the units whose report of a period has not come; all that are late are chosen at first. */
export function ReportLetters({ periodId, soon, first }: ReportLettersProps) {
  const [, navigate] = useLocation();
  const { data, error, isPlaceholderData } = useQuery({
    ...reportWorkQuery(periodId, soon),
    placeholderData: keepPreviousData,
  });
  if (error) return <Alert type="error" role="alert" title={refusalSentence(error)} />;
  if (!data) return null;
  const unsent = <Unsent units={data.unsent} periodId={periodId} />;
  if (data.units.length === 0)
    return (
      <EmptyPlace
        title={soon ? text.noneWaiting : text.none}
        hint={soon ? text.noneWaitingHint : text.noneHint}
      >
        {unsent}
        <Button onClick={() => navigate(`/collection?period=${periodId}`)}>{text.toCollection}</Button>
      </EmptyPlace>
    );
  return (
    <LetterDesk
      about={{ kind: 'report', periodId, soon }}
      work={data}
      waiting={isPlaceholderData}
      unitIds={data.units.map(({ unit }) => unit.id)}
      first={first}
      tableLabel={text.table}
      notes={unsent}
      table={(chosen, onChosen) => <ReportUnits units={data.units} chosen={chosen} onChosen={onChosen} />}
    />
  );
}
