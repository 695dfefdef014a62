import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useLocation } from 'wouter';
import { letterText } from '../../../shared/text.ts';
import { EmptyPlace } from '../../components/EmptyPlace.tsx';
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

/** Công văn đôn đốc gửi báo cáo: the units whose report of a period has not come; all that are late are chosen at first. */
export function ReportLetters({ periodId, soon, first }: ReportLettersProps) {
  const [, navigate] = useLocation();
  const { data, error } = useQuery({ ...reportWorkQuery(periodId, soon), placeholderData: keepPreviousData });
  if (error) return <Alert type="error" role="alert" title={refusalSentence(error)} />;
  if (!data) return null;
  if (data.units.length === 0)
    return (
      <EmptyPlace
        title={soon ? text.noneWaiting : text.none}
        hint={soon ? text.noneWaitingHint : text.noneHint}
      >
        <Button onClick={() => navigate(`/collection?period=${periodId}`)}>{text.toCollection}</Button>
      </EmptyPlace>
    );
  return (
    <LetterDesk
      about={{ kind: 'report', periodId, soon }}
      work={data}
      unitIds={data.units.map(({ unit }) => unit.id)}
      first={first}
      tableLabel={text.table}
      table={(chosen, onChosen) => <ReportUnits units={data.units} chosen={chosen} onChosen={onChosen} />}
    />
  );
}
