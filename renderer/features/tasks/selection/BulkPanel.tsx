import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Checkbox, Input } from 'antd';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { BulkChange } from '../../../../shared/contract/bulkContract.ts';
import { longestReason } from '../../../../shared/domain/progressUpdate.ts';
import {
  type TaskPriority,
  type TaskStatus,
  taskPriorities,
  taskStatuses,
} from '../../../../shared/domain/task.ts';
import {
  bulkText,
  completionText,
  fieldText,
  priorityText,
  selectionText,
  statusText,
  ui,
} from '../../../../shared/text.ts';
import { DayField } from '../../../components/DayField.tsx';
import { OneSelect } from '../../../components/OneSelect.tsx';
import { UnitSelect } from '../../../components/UnitSelect.tsx';
import { formatCount } from '../../../lib/formatCount.ts';
import { overviewQuery, unitsQuery } from '../../../lib/queries.ts';
import { useOneAtATime } from '../../../lib/useOneAtATime.ts';
import { type BulkField, changeChosen, type UnreasonedChange } from './bulkActs.ts';

/** Whether tasks that were done would be opened again. */
const opens = ({ status }: BulkChange) => status !== undefined && status !== 'done';

/** Only what was filled in: the rest stays as it is in each task. */
const filled = ({ leads, coordinating, addCoordinating, reason, ...rest }: BulkChange): BulkChange => ({
  ...rest,
  ...(opens(rest) && reason?.trim() && { reason }),
  ...(leads && leads.length > 0 && { leads }),
  ...(coordinating && coordinating.length > 0 && { coordinating }),
  ...(addCoordinating && addCoordinating.length > 0 && { addCoordinating }),
});

interface BulkPanelProps {
  count: number;
  /** The field that takes the focus, or a change that lacks nothing but a reason. */
  at: BulkField | UnreasonedChange;
  onClose: () => void;
}

/** Changes the chosen tasks, beside the list: what is left open stays as it is in each; one act, one undo. */
export function BulkPanel({ count, at, onClose }: BulkPanelProps) {
  const unreasoned = typeof at === 'object' ? at : null;
  const [change, setChange] = useState<BulkChange>(unreasoned?.change ?? {});
  const [wrongDay, setWrongDay] = useState(false);
  const [replace, setReplace] = useState(false);
  const units = useQuery(unitsQuery).data ?? [];
  const today = useQuery(overviewQuery).data?.today ?? null;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const wanted = filled(change);
  const lacksReason = unreasoned !== null && opens(wanted) && !wanted.reason;
  const ready = Object.keys(wanted).length > 0 && !wrongDay && !lacksReason;
  const put = (part: BulkChange) => setChange((before) => ({ ...before, ...part }));
  /** Leaves a field as it is in each task. */
  const leave = (...keys: (keyof BulkChange)[]) =>
    setChange((before) =>
      Object.fromEntries(Object.entries(before).filter(([key]) => !keys.some((each) => each === key))),
    );
  useEffect(() => {
    const field = typeof at === 'object' ? 'reason' : at;
    form.current?.querySelector<HTMLElement>(`[data-field=${field}] :is(input, textarea)`)?.focus();
  }, [at]);

  const save = useOneAtATime(async (isHere) => {
    if (ready && (await changeChosen(wanted)) && isHere()) onClose();
  });
  function onKeyDown(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey) || (event.key !== 's' && event.key !== 'Enter')) return;
    event.preventDefault();
    void save();
  }
  const joined = change.coordinating ?? change.addCoordinating ?? [];
  const join = (names: string[], all: boolean) => {
    setReplace(all);
    leave('coordinating', 'addCoordinating');
    put(all ? { coordinating: names } : { addCoordinating: names });
  };
  const words = (field: 'field' | 'programme') => (
    <div className="detail-part" data-field={field}>
      <label htmlFor={`${id}${field}`}>{fieldText[field]}</label>
      <Input
        id={`${id}${field}`}
        allowClear
        maxLength={200}
        placeholder={bulkText.asItIs}
        value={change[field] ?? ''}
        onChange={({ target }) => (target.value.trim() ? put({ [field]: target.value }) : leave(field))}
      />
    </div>
  );

  return (
    <aside className="detail" aria-label={bulkText.panel(formatCount(count))}>
      <header className="detail-head">
        <h2>{bulkText.panel(formatCount(count))}</h2>
        <Button onClick={onClose} aria-keyshortcuts="Escape">
          {ui.action.close}
        </Button>
      </header>
      <form
        ref={form}
        className="detail-body bulk-form"
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p className="history-when">{bulkText.hint}</p>
        {lacksReason && <Alert type="warning" showIcon role="alert" title={unreasoned.why} />}
        <div className="detail-part" data-field="status">
          <label htmlFor={`${id}status`}>{fieldText.status}</label>
          <OneSelect<TaskStatus>
            id={`${id}status`}
            allowClear
            style={{ width: '100%' }}
            placeholder={bulkText.asItIs}
            value={change.status ?? null}
            options={taskStatuses.map((value) => ({ value, label: statusText[value] }))}
            onChange={(status) => (status ? put({ status }) : leave('status', 'doneOn', 'reason'))}
          />
        </div>
        {opens(change) && (
          <div className="detail-part" data-field="reason">
            <label htmlFor={`${id}reason`}>{completionText.reason}</label>
            <Input.TextArea
              id={`${id}reason`}
              className="grows"
              rows={2}
              maxLength={longestReason}
              placeholder={bulkText.reopenHint}
              required={unreasoned !== null}
              value={change.reason ?? ''}
              onChange={({ target }) => (target.value ? put({ reason: target.value }) : leave('reason'))}
            />
          </div>
        )}
        {change.status === 'done' && (
          <div className="detail-part">
            <label htmlFor={`${id}doneOn`}>{fieldText.doneOn}</label>
            <DayField
              id={`${id}doneOn`}
              label={fieldText.doneOn}
              value={change.doneOn ?? today}
              onInvalid={setWrongDay}
              onChange={(day) => (day ? put({ doneOn: day }) : leave('doneOn'))}
            />
          </div>
        )}
        <div className="detail-part" data-field="leads">
          <span>{fieldText.leads}</span>
          <UnitSelect
            label={fieldText.leads}
            names={change.leads ?? []}
            units={units}
            onChange={(leads) => put({ leads })}
          />
        </div>
        <div className="detail-part" data-field="coordinating">
          <span>{replace ? fieldText.coordinating : bulkText.addCoordinating}</span>
          <UnitSelect
            label={replace ? fieldText.coordinating : bulkText.addCoordinating}
            names={joined}
            units={units}
            onChange={(names) => join(names, replace)}
          />
          <Checkbox checked={replace} onChange={({ target }) => join([...joined], target.checked)}>
            {bulkText.replaceCoordinating}
          </Checkbox>
        </div>
        {words('field')}
        {words('programme')}
        <div className="detail-part" data-field="priority">
          <label htmlFor={`${id}priority`}>{fieldText.priority}</label>
          <OneSelect<TaskPriority>
            id={`${id}priority`}
            allowClear
            style={{ width: '100%' }}
            placeholder={bulkText.asItIs}
            value={change.priority ?? null}
            options={taskPriorities.map((value) => ({ value, label: priorityText[value] }))}
            onChange={(priority) => (priority ? put({ priority }) : leave('priority'))}
          />
        </div>
        <div className="edit-actions">
          <Button type="primary" htmlType="submit" disabled={!ready} aria-keyshortcuts="Control+S">
            {bulkText.change(formatCount(count))}
          </Button>
          <Button onClick={onClose}>{ui.action.cancel}</Button>
        </div>
        <p className="visually-hidden" role="status">
          {selectionText.selected(formatCount(count))}
        </p>
      </form>
    </aside>
  );
}
