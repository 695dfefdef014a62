import { Button } from 'antd';
import { useId, useState } from 'react';
import type { PeriodInput, PeriodRow } from '../../../shared/contract/periodContract.ts';
import { periodText, ui } from '../../../shared/text.ts';
import { DayField } from '../../components/DayField.tsx';
import { LabelledInput } from '../../components/LabelledInput.tsx';
import { useOneAtATime } from '../../lib/useOneAtATime.ts';
import { addPeriod, editPeriod } from './periodActs.ts';

interface PeriodFormProps {
  /** What it begins with. */
  start: PeriodInput;
  /** The period that is edited; without one a new one is made. */
  edited: PeriodRow | null;
  onClose: () => void;
}

/** Name, first and last day of a period; what cannot stand is refused with its sentence and stays as typed. */
export function PeriodForm({ start, edited, onClose }: PeriodFormProps) {
  const [name, setName] = useState<string | null>(start.name);
  const [firstDay, setFirstDay] = useState<PeriodInput['firstDay'] | null>(start.firstDay);
  const [lastDay, setLastDay] = useState<PeriodInput['lastDay'] | null>(start.lastDay);
  const [missing, setMissing] = useState(false);
  const id = useId();
  const title = edited ? periodText.edit(edited.name) : periodText.form;

  const save = useOneAtATime(async (isHere) => {
    setMissing(!firstDay || !lastDay);
    if (!firstDay || !lastDay) return;
    const input = { name: name ?? '', firstDay, lastDay };
    if ((await (edited ? editPeriod(edited, input) : addPeriod(input))) && isHere()) onClose();
  });
  return (
    <form
      className="period-form"
      aria-labelledby={`${id}title`}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <h2 id={`${id}title`}>{title}</h2>
      <LabelledInput label={periodText.name} value={name} onChange={setName} autoFocus />
      <div>
        <label htmlFor={`${id}first`}>{periodText.firstDay}</label>
        <DayField
          id={`${id}first`}
          label={periodText.firstDay}
          value={firstDay}
          onChange={setFirstDay}
          onInvalid={(invalid) => invalid && setFirstDay(null)}
        />
      </div>
      <div>
        <label htmlFor={`${id}last`}>{periodText.lastDay}</label>
        <DayField
          id={`${id}last`}
          label={periodText.lastDay}
          value={lastDay}
          onChange={setLastDay}
          onInvalid={(invalid) => invalid && setLastDay(null)}
        />
      </div>
      <div className="period-acts">
        <Button type="primary" htmlType="submit">
          {ui.action.save}
        </Button>
        <Button onClick={onClose}>{ui.action.cancel}</Button>
      </div>
      {missing && (
        <p role="alert" className="field-error">
          {periodText.missingDay}
        </p>
      )}
    </form>
  );
}
