import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useId, useState } from 'react';
import { collectionText as text, ui } from '../../../shared/text.ts';
import { type Day, formatDay } from '../../../shared/vietnamese/day.ts';
import { DayField } from '../../components/DayField.tsx';
import { shellApi } from '../../lib/api.ts';
import { formatCount } from '../../lib/formatCount.ts';
import { overviewQuery } from '../../lib/queries.ts';
import { makeForms } from './collectionActs.ts';

interface MakeFormsBarProps {
  period: { id: string; name: string };
  /** None: every unit. */
  unitIds: readonly string[];
  count: number;
  dueOn: Day | null;
  onClose: () => void;
}

/** The day by which forms are to come back, and the key that makes them. */
export function MakeFormsBar({ period, unitIds, count, dueOn, onClose }: MakeFormsBarProps) {
  const [due, setDue] = useState<Day | null>(dueOn);
  const [invalid, setInvalid] = useState(false);
  const [told, setTold] = useState<Day | null>(null);
  const id = useId();
  const today = useQuery(overviewQuery).data?.today;
  // every unit would be late the moment its form is made: told first, made when it is meant
  const past = due !== null && today !== undefined && due < today;
  return (
    <form
      className="make-forms"
      aria-label={text.makeTitle(period.name)}
      onSubmit={(event) => {
        event.preventDefault();
        if (invalid) return;
        if (past && told !== due) return setTold(due);
        onClose();
        void makeForms(period, unitIds, due);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div>
        <label htmlFor={`${id}due`}>{text.dueOn}</label>
        <DayField
          id={`${id}due`}
          label={text.dueOn}
          value={due}
          onChange={setDue}
          onInvalid={setInvalid}
          autoFocus
        />
        {past && told === due && (
          <span role="alert" className="field-error">
            {text.duePast(formatDay(due))}
          </span>
        )}
      </div>
      <p>{text.makeHint(formatCount(count))}</p>
      <Button type="primary" htmlType="submit">
        {shellApi ? text.makeNow : text.makeArchive}
      </Button>
      <Button onClick={onClose}>{ui.action.cancel}</Button>
    </form>
  );
}
