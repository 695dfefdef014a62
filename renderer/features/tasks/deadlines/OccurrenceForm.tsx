import { Button, Input } from 'antd';
import { type KeyboardEvent, useId, useState } from 'react';
import type { RecurringDeadline } from '../../../../shared/contract/deadlineContract.ts';
import { type TaskStatus, taskStatuses } from '../../../../shared/domain/task.ts';
import { statusText, occurrencesText as text, ui } from '../../../../shared/text.ts';
import { type Day, formatDay } from '../../../../shared/vietnamese/day.ts';
import { DayField } from '../../../components/DayField.tsx';
import { LabelledInput } from '../../../components/LabelledInput.tsx';
import { OneSelect } from '../../../components/OneSelect.tsx';
import { isPopupOpen } from '../../../lib/isPopupOpen.ts';
import { useOneAtATime } from '../../../lib/useOneAtATime.ts';

interface SaidOfOccurrence {
  status: TaskStatus;
  doneOn: Day | null;
  report: string;
  document: string;
}

interface OccurrenceFormProps {
  occurrence: RecurringDeadline['occurrences'][number];
  today: Day;
  /** Stores it; answers why it could not be, null when it is stored. */
  onSave: (said: SaidOfOccurrence) => Promise<string | null>;
  /** It is stored, or given up. */
  onClose: () => void;
}

/** What is said of one occurrence: its report, document, status and the day on which it was done. */
export function OccurrenceForm({ occurrence, today, onSave, onClose }: OccurrenceFormProps) {
  const { due, report, document, doneOn } = occurrence;
  const [said, setSaid] = useState<SaidOfOccurrence>({
    report,
    document,
    // whoever opens the form has a result to write down
    status: 'done',
    doneOn: doneOn ?? today,
  });
  const [wrongDay, setWrongDay] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const edit = (part: Partial<SaidOfOccurrence>) => setSaid((all) => ({ ...all, ...part }));
  const save = useOneAtATime(async (isHere) => {
    if (wrongDay) return;
    const refused = await onSave(said);
    if (refused !== null) setProblem(refused);
    else if (isHere()) onClose();
  });
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && !isPopupOpen()) {
      event.preventDefault();
      onClose();
    } else if ((event.ctrlKey || event.metaKey) && (event.key === 's' || event.key === 'Enter')) {
      event.preventDefault();
      void save();
    }
  }
  return (
    <fieldset className="extension-form" aria-labelledby={`${id}-title`} onKeyDown={onKeyDown}>
      <legend id={`${id}-title`}>{text.nth(formatDay(due))}</legend>
      <div className="wide">
        <label htmlFor={`${id}-report`}>{text.reportText}</label>
        <Input.TextArea
          id={`${id}-report`}
          autoFocus
          rows={2}
          value={said.report}
          onChange={(event) => edit({ report: event.target.value })}
        />
      </div>
      <LabelledInput
        className="wide"
        label={text.document}
        value={said.document}
        onChange={(value) => edit({ document: value ?? '' })}
      />
      <div>
        <label htmlFor={`${id}-status`}>{text.status}</label>
        <OneSelect<TaskStatus>
          id={`${id}-status`}
          style={{ width: '100%' }}
          value={said.status}
          options={taskStatuses.map((value) => ({ value, label: statusText[value] }))}
          onChange={(status) => edit({ status, doneOn: status === 'done' ? (said.doneOn ?? today) : null })}
        />
      </div>
      <div>
        <label htmlFor={`${id}-done`}>{text.doneDay}</label>
        <DayField
          id={`${id}-done`}
          label={text.doneDay}
          value={said.doneOn}
          onInvalid={setWrongDay}
          onChange={(day) => edit(day ? { doneOn: day, status: 'done' } : { doneOn: null })}
        />
      </div>
      {problem && (
        <div className="wide field-error" role="alert">
          {problem}
        </div>
      )}
      <div className="wide edit-actions">
        <Button size="small" type="primary" onClick={() => void save()} aria-keyshortcuts="Control+Enter">
          {ui.action.save}
        </Button>
        <Button size="small" onClick={onClose}>
          {ui.action.cancel}
        </Button>
      </div>
    </fieldset>
  );
}
