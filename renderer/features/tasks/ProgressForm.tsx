import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Input, Select } from 'antd';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { TaskDetail } from '../../../shared/contract/schemas.ts';
import { type TaskStatus, taskStatuses } from '../../../shared/domain/task.ts';
import { statusText, ui } from '../../../shared/text.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import { DayField } from '../../components/DayField.tsx';
import { overviewQuery } from '../../lib/queries.ts';
import { useSaveOnLeave } from '../../lib/useSaveOnLeave.ts';
import { saveTask } from './saveTask.ts';

interface Edits {
  status?: TaskStatus;
  doneOn?: Day | null;
  result?: string;
}

/** What was typed and not stored yet, by task: leaving a task saves it, and what could not be saved waits here. */
const unsaved = new Map<string, Edits>();

/** Status, day of completion and result; kept by "Lưu", by Ctrl+S and by leaving the task. */
export function ProgressForm({ task, editResult }: { task: TaskDetail; editResult: number }) {
  const today = useQuery(overviewQuery).data?.today ?? null;
  const [edits, setEdits] = useState<Edits>(() => unsaved.get(task.id) ?? {});
  const [changed, setChanged] = useState(false);
  const [wrongDay, setWrongDay] = useState(false);
  const resultField = useRef<HTMLDivElement>(null);
  const { status, doneOn, result } = { ...task, ...edits };
  const dirty = Object.keys(edits).length > 0;

  function edit(part: Edits) {
    const next = { ...edits, ...part };
    setEdits(next);
    unsaved.set(task.id, next);
  }
  const setStatus = (next: TaskStatus) =>
    edit({ status: next, doneOn: next === 'done' ? (doneOn ?? today) : null });

  async function save() {
    if (!dirty || wrongDay) return;
    unsaved.delete(task.id);
    const outcome = await saveTask(task, edits);
    setChanged(outcome === 'changed');
    if (outcome === 'saved') setEdits({});
    else unsaved.set(task.id, edits);
  }
  useSaveOnLeave(() => {
    const left = unsaved.get(task.id);
    if (!left || wrongDay) return undefined;
    unsaved.delete(task.id);
    return saveTask(task, left).then((outcome) => outcome === 'saved' || unsaved.set(task.id, left));
  });
  useEffect(() => {
    if (editResult > 0) resultField.current?.querySelector('textarea')?.focus();
  }, [editResult]);

  function onKeyDown(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey) || (event.key !== 's' && event.key !== 'Enter')) return;
    event.preventDefault();
    void save();
  }

  return (
    <section className="detail-section" aria-labelledby="progress-title" onKeyDown={onKeyDown}>
      <h3 id="progress-title">{ui.detail.progress}</h3>
      {changed && <Alert type="warning" role="alert" title={ui.detail.changedElsewhere} />}
      <div className="progress-form">
        <div>
          <label htmlFor="task-status">{ui.detail.status}</label>
          <Select<TaskStatus>
            id="task-status"
            style={{ width: '100%' }}
            value={status}
            options={taskStatuses.map((value) => ({ value, label: statusText[value] }))}
            onChange={setStatus}
          />
        </div>
        <div>
          <label htmlFor="task-done-on">{ui.detail.doneOn}</label>
          <DayField
            id="task-done-on"
            label={ui.detail.doneOn}
            value={doneOn}
            onInvalid={setWrongDay}
            onChange={(day) => edit(day ? { doneOn: day, status: 'done' } : { doneOn: null })}
          />
        </div>
        <div className="wide" ref={resultField}>
          <label htmlFor="task-result">{ui.detail.result}</label>
          <Input.TextArea
            id="task-result"
            rows={2}
            placeholder={ui.detail.resultPlaceholder}
            value={result}
            onChange={(event) => edit({ result: event.target.value })}
          />
        </div>
        <div className="wide">
          <Button
            type="primary"
            disabled={!dirty || wrongDay}
            onClick={() => void save()}
            aria-keyshortcuts="Control+S"
          >
            {ui.action.save}
          </Button>{' '}
          {dirty && <span className="history-when">{ui.detail.unsaved}</span>}
        </div>
      </div>
    </section>
  );
}
