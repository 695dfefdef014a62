import { Button } from 'antd';
import { useId, useState } from 'react';
import { collectionText as text, ui } from '../../../shared/text.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import { DayField } from '../../components/DayField.tsx';
import { shellApi } from '../../lib/api.ts';
import { formatCount } from '../../lib/formatCount.ts';
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
  const id = useId();
  return (
    <form
      className="make-forms"
      aria-label={text.makeTitle(period.name)}
      onSubmit={(event) => {
        event.preventDefault();
        if (invalid) return;
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
      </div>
      <p>{text.makeHint(formatCount(count))}</p>
      <Button type="primary" htmlType="submit">
        {shellApi ? text.makeNow : text.makeArchive}
      </Button>
      <Button onClick={onClose}>{ui.action.cancel}</Button>
    </form>
  );
}
