import { Button } from 'antd';
import { useId, useState } from 'react';
import type { CalendarDayInput } from '../../../shared/contract/calendarContract.ts';
import { workCalendarText as text, ui } from '../../../shared/text.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import { type CalendarEntryKind, calendarEntryKinds } from '../../../shared/vietnamese/workCalendar.ts';
import { DayField } from '../../components/DayField.tsx';
import { LabelledInput } from '../../components/LabelledInput.tsx';
import { OneSelect } from '../../components/OneSelect.tsx';
import { useOneAtATime } from '../../lib/useOneAtATime.ts';
import { setDay } from './calendarActs.ts';

interface CalendarDayFormProps {
  /** The day that is changed; without one a new one is entered. */
  edited: CalendarDayInput | null;
  onClose: () => void;
}

/** A day, what it is and why; what cannot stand is refused with its sentence and stays as typed. */
export function CalendarDayForm({ edited, onClose }: CalendarDayFormProps) {
  const [day, setDayTo] = useState<Day | null>(edited?.day ?? null);
  const [kind, setKind] = useState<CalendarEntryKind>(edited?.kind ?? 'off');
  const [name, setName] = useState<string | null>(edited?.name ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const save = useOneAtATime(async (isHere) => {
    if (!day) return setProblem(text.noDay);
    const refused = await setDay({ day, kind, name: name ?? '' });
    if (refused !== null) setProblem(refused);
    else if (isHere()) onClose();
  });
  return (
    <form
      className="calendar-form"
      aria-label={text.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div>
        <label htmlFor={`${id}day`}>{text.day}</label>
        <DayField
          id={`${id}day`}
          label={text.day}
          value={day}
          onChange={setDayTo}
          onInvalid={(invalid) => invalid && setDayTo(null)}
          autoFocus={edited === null}
        />
      </div>
      <div>
        <label htmlFor={`${id}kind`}>{text.kind}</label>
        <OneSelect<CalendarEntryKind>
          id={`${id}kind`}
          style={{ width: '100%' }}
          value={kind}
          options={calendarEntryKinds.map((value) => ({ value, label: text.kinds[value] }))}
          onChange={setKind}
        />
      </div>
      <LabelledInput label={text.name} value={name} onChange={setName} autoFocus={edited !== null} />
      <div className="calendar-acts">
        <Button type="primary" htmlType="submit">
          {ui.action.save}
        </Button>
        <Button onClick={onClose}>{ui.action.cancel}</Button>
      </div>
      {problem && (
        <p role="alert" className="field-error">
          {problem}
        </p>
      )}
    </form>
  );
}
