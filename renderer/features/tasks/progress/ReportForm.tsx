import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Input, InputNumber } from 'antd';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { TaskDetail } from '../../../../shared/contract/schemas.ts';
import {
  currentPeriod,
  longestReport,
  type ProgressUpdate,
} from '../../../../shared/domain/progressUpdate.ts';
import { type TaskStatus, taskStatuses } from '../../../../shared/domain/task.ts';
import { progressText, statusText, ui } from '../../../../shared/text.ts';
import { DayField } from '../../../components/DayField.tsx';
import { OneSelect } from '../../../components/OneSelect.tsx';
import { isPopupOpen } from '../../../lib/isPopupOpen.ts';
import { periodsQuery } from '../../../lib/queries.ts';
import { isPercent, reportWarnings, saysSomething } from './reportDraft.ts';

interface ReportFormProps {
  task: TaskDetail;
  draft: ProgressUpdate;
  /** The report that is corrected; null: a new one. */
  own: string | null;
  onChange: (part: Partial<ProgressUpdate>) => void;
  onSave: () => void;
  onCancel: () => void;
}

const nobody = 'office';
const noPeriod = 'none';

function useUnitOptions({ leads, coordinating }: TaskDetail) {
  const named = (units: TaskDetail['leads'], role: keyof typeof progressText.roles) =>
    units.map(({ id, name }) => ({ value: id, label: `${name} (${progressText.roles[role]})` }));
  return [
    ...named(leads, 'lead'),
    ...named(coordinating, 'coordinating'),
    { value: nobody, label: progressText.office },
  ];
}

/** The periods that take reports; the one of today stands first, whether it is stored yet or not. */
function usePeriodOptions(chosen: string | null) {
  const { data } = useQuery(periodsQuery);
  if (!data) return [{ value: currentPeriod, label: '…' }];
  const { current, periods } = data;
  const others = periods.filter(({ id, closedOn }) => id !== current.id && (!closedOn || id === chosen));
  return [
    { value: currentPeriod, label: current.name },
    ...others.map(({ id, name, closedOn }) => ({
      value: id,
      label: closedOn ? `${name} (${progressText.closed})` : name,
    })),
    { value: noPeriod, label: progressText.noPeriod },
  ];
}

/** A report of a task: who, for which period, how far, what. Ctrl+Enter stores it. */
export function ReportForm({ task, draft, own, onChange, onSave, onCancel }: ReportFormProps) {
  const id = useId();
  const currentId = useQuery(periodsQuery).data?.current.id;
  const [wrongDays, setWrongDays] = useState({ reportedOn: false, doneOn: false });
  const judge = (field: keyof typeof wrongDays) => (invalid: boolean) =>
    setWrongDays((all) => ({ ...all, [field]: invalid }));
  const form = useRef<HTMLDivElement>(null);
  // All of it in sight, what is told under the text too; `scrollIntoView` would move the whole window with it.
  useEffect(() => {
    const body = form.current?.closest('.detail-body');
    const top = form.current?.getBoundingClientRect().top ?? 0;
    if (body) body.scrollTop += top - body.getBoundingClientRect().top;
  }, []);
  const unitOptions = useUnitOptions(task);
  const periodOptions = usePeriodOptions(draft.periodId);
  const wrongPercent = !isPercent(draft.percent);
  const ready =
    saysSomething(draft) &&
    !wrongPercent &&
    !wrongDays.reportedOn &&
    !(wrongDays.doneOn && draft.status === 'done');
  const warnings = reportWarnings(
    draft.periodId === currentPeriod ? { ...draft, periodId: currentId ?? null } : draft,
    task,
    own,
  );
  const period = draft.periodId ?? noPeriod;

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || isPopupOpen()) return;
    event.preventDefault(); // the detail stays, only the report is left
    event.stopPropagation();
    onCancel();
  }
  /** Before the fields themselves hear of it: a list would open at Enter. */
  function onStoreKey(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey) || (event.key !== 'Enter' && event.key !== 's')) return;
    event.preventDefault();
    event.stopPropagation();
    if (ready) onSave();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields within
    <div className="report-form progress-form" onKeyDownCapture={onStoreKey} onKeyDown={onKeyDown} ref={form}>
      <div className="wide">
        <label htmlFor={`${id}unit`}>{progressText.unit}</label>
        <OneSelect
          id={`${id}unit`}
          autoFocus
          style={{ width: '100%' }}
          value={draft.unitId ?? nobody}
          options={unitOptions}
          onChange={(unit: string) => onChange({ unitId: unit === nobody ? null : unit })}
        />
      </div>
      <div>
        <label htmlFor={`${id}period`}>{progressText.period}</label>
        <OneSelect
          id={`${id}period`}
          style={{ width: '100%' }}
          value={period === currentId ? currentPeriod : period}
          options={periodOptions}
          onChange={(chosen: string) => onChange({ periodId: chosen === noPeriod ? null : chosen })}
        />
      </div>
      <div>
        <label htmlFor={`${id}on`}>{progressText.reportedOn}</label>
        <DayField
          id={`${id}on`}
          label={progressText.reportedOn}
          value={draft.reportedOn}
          onInvalid={judge('reportedOn')}
          onChange={(day) => day && onChange({ reportedOn: day })}
        />
      </div>
      <div>
        <label htmlFor={`${id}percent`}>{progressText.percent}</label>
        <InputNumber<number>
          id={`${id}percent`}
          style={{ width: '100%' }}
          decimalSeparator=","
          suffix="%"
          changeOnWheel={false}
          {...(wrongPercent && {
            status: 'error',
            'aria-invalid': true,
            'aria-describedby': `${id}percentError`,
          })}
          value={draft.percent}
          onChange={(percent) => onChange({ percent })}
        />
        {wrongPercent && (
          <span id={`${id}percentError`} role="alert" className="field-error">
            {progressText.percentRange}
          </span>
        )}
      </div>
      <div>
        <label htmlFor={`${id}status`}>{progressText.status}</label>
        <OneSelect<TaskStatus>
          id={`${id}status`}
          style={{ width: '100%' }}
          allowClear
          placeholder={progressText.statusUnsaid}
          value={draft.status}
          options={taskStatuses.map((value) => ({ value, label: statusText[value] }))}
          onChange={(status?: TaskStatus) =>
            onChange({ status: status ?? null, ...(status !== 'done' && { doneOn: null }) })
          }
        />
      </div>
      {draft.status === 'done' && (
        <div className="wide">
          <label htmlFor={`${id}done`}>{progressText.doneOn}</label>
          <DayField
            id={`${id}done`}
            label={progressText.doneOn}
            value={draft.doneOn ?? draft.reportedOn}
            onInvalid={judge('doneOn')}
            onChange={(doneOn) => onChange({ doneOn })}
          />
        </div>
      )}
      <div className="wide">
        <label htmlFor={`${id}text`}>{progressText.text}</label>
        <Input.TextArea
          id={`${id}text`}
          className="grows"
          rows={3}
          maxLength={longestReport}
          placeholder={progressText.textPlaceholder}
          value={draft.text}
          onChange={(event) => onChange({ text: event.target.value })}
        />
      </div>
      <div className="wide" aria-live="polite">
        {warnings.map((warning) => (
          <Alert key={warning} type="warning" showIcon title={warning} />
        ))}
      </div>
      <div className="wide form-actions">
        <Button type="primary" disabled={!ready} onClick={onSave} aria-keyshortcuts="Control+Enter">
          {ui.action.save}
        </Button>
        <Button onClick={onCancel}>{ui.action.cancel}</Button>
        {!saysSomething(draft) && <span className="history-when">{progressText.nothing}</span>}
      </div>
    </div>
  );
}
