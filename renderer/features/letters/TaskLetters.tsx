import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { letterText } from '../../../shared/text.ts';
import { EmptyPlace } from '../../components/EmptyPlace.tsx';
import { formatCount } from '../../lib/formatCount.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { LetterDesk } from './LetterDesk.tsx';
import { LetterUnits } from './LetterUnits.tsx';
import { letterWorkQuery } from './letterActs.ts';

/** Công văn đôn đốc thực hiện nhiệm vụ: the units with tasks that are overdue or due; everybody is chosen at first. */
export function TaskLetters({ soon }: { soon: boolean }) {
  const { data, error, isPlaceholderData } = useQuery({
    ...letterWorkQuery(soon),
    placeholderData: keepPreviousData,
  });
  if (error) return <Alert type="error" role="alert" title={refusalSentence(error)} />;
  if (!data) return null;
  if (data.units.length === 0) return <EmptyPlace title={letterText.none} hint={letterText.noneHint} />;
  return (
    <LetterDesk
      about={{ kind: 'tasks', soon }}
      work={data}
      waiting={isPlaceholderData}
      unitIds={data.units.map(({ unit }) => unit.id)}
      first={null}
      tableLabel={letterText.table}
      table={(chosen, onChosen) => (
        <LetterUnits units={data.units} soon={soon} chosen={chosen} onChosen={onChosen} />
      )}
      notes={
        data.withoutLead > 0 && (
          <p className="letter-note">{letterText.withoutLead(formatCount(data.withoutLead))}</p>
        )
      }
    />
  );
}
