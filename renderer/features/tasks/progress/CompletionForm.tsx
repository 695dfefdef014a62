import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { TaskDetail } from '../../../../shared/contract/schemas.ts';
import { doneWithoutEvidence } from '../../../../shared/domain/evidence.ts';
import { type TaskStatus, taskStatuses } from '../../../../shared/domain/task.ts';
import { completionText, statusText, ui } from '../../../../shared/text.ts';
import { DayField } from '../../../components/DayField.tsx';
import { LabelledInput } from '../../../components/LabelledInput.tsx';
import { OneSelect } from '../../../components/OneSelect.tsx';
import { overviewQuery } from '../../../lib/queries.ts';
import { useFocusBack } from '../../../lib/useFocusBack.ts';
import { useOneAtATime } from '../../../lib/useOneAtATime.ts';
import { useSaveOnLeave } from '../../../lib/useSaveOnLeave.ts';
import {
  type CompletionEdits,
  completionAct,
  isReady,
  saveCompletion,
  unsavedWords,
} from './completionEdits.ts';

/** What was typed and not stored yet, by task: leaving a task saves it, and what could not be saved waits here. */
const unsaved = new Map<string, CompletionEdits>();

/** Status, completion and result; kept by "Lưu", by Ctrl+S and by leaving the task. */
export function CompletionForm({ task }: { task: TaskDetail }) {
  const today = useQuery(overviewQuery).data?.today ?? null;
  const [edits, setEdits] = useState<CompletionEdits>(() => unsaved.get(task.id) ?? {});
  const [changed, setChanged] = useState(false);
  const [wrongDay, setWrongDay] = useState(false);
  const form = useRef<HTMLElement>(null);
  const { status, doneOn, doneDocument, result } = { ...task, ...edits };
  const dirty = Object.keys(edits).length > 0;
  const ready = isReady(task, edits);
  const isDone = status === 'done';
  const reopening = completionAct(task, edits) === 'reopen';
  useFocusBack(reopening, () => form.current?.querySelector<HTMLElement>('#task-status'));
  const bare = doneWithoutEvidence({ status, doneDocument }, task.evidence.length);

  function edit(part: CompletionEdits) {
    setEdits((all) => ({ ...all, ...part }));
    unsaved.set(task.id, { ...unsaved.get(task.id), ...part });
  }
  const setStatus = (next: TaskStatus) =>
    edit({ status: next, doneOn: next === 'done' ? (doneOn ?? today) : null });
  /** Then the first field that belongs to it takes the focus. */
  function turn(next: TaskStatus, field: string) {
    setStatus(next);
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(field)?.focus());
  }

  const save = useOneAtATime(async () => {
    if (!dirty || wrongDay || !ready || !today) return;
    unsaved.delete(task.id); // from here on: what is typed meanwhile
    const outcome = await saveCompletion(task, edits, today);
    setChanged(outcome === 'changed');
    if (outcome === 'saved') setEdits(unsaved.get(task.id) ?? {});
    else unsaved.set(task.id, { ...edits, ...unsaved.get(task.id) });
  });
  useSaveOnLeave(() => {
    const left = unsaved.get(task.id);
    if (!left || wrongDay || !isReady(task, left) || !today) return undefined;
    unsaved.delete(task.id);
    return saveCompletion(task, left, today).then(
      (outcome) => outcome === 'saved' || unsaved.set(task.id, { ...left, ...unsaved.get(task.id) }),
    );
  });

  function onKeyDown(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey) || (event.key !== 's' && event.key !== 'Enter')) return;
    event.preventDefault();
    void save();
  }

  return (
    <section className="detail-section" aria-labelledby="progress-title" onKeyDown={onKeyDown} ref={form}>
      <h3 id="progress-title">{ui.detail.progress}</h3>
      {changed && <Alert type="warning" role="alert" title={ui.detail.changedElsewhere} />}
      <div className="progress-form">
        <div>
          <label htmlFor="task-status">{ui.detail.status}</label>
          <OneSelect<TaskStatus>
            id="task-status"
            style={{ width: '100%' }}
            value={status}
            options={taskStatuses.map((value) => ({ value, label: statusText[value] }))}
            onChange={setStatus}
          />
        </div>
        {isDone && (
          <div>
            <label htmlFor="task-done-on">{ui.detail.doneOn}</label>
            <DayField
              id="task-done-on"
              label={ui.detail.doneOn}
              value={doneOn}
              onInvalid={setWrongDay}
              onChange={(day) => edit({ doneOn: day ?? today, status: 'done' })}
            />
          </div>
        )}
        {isDone && (
          <LabelledInput
            className="wide done-document"
            label={completionText.document}
            placeholder={completionText.documentPlaceholder}
            value={doneDocument}
            onChange={(next) => edit({ doneDocument: next })}
          />
        )}
        {reopening && (
          <LabelledInput
            className="wide reopen-reason"
            label={completionText.reason}
            value={edits.reason ?? null}
            onChange={(reason) => edit({ reason: reason ?? '' })}
          />
        )}
        <div className="wide">
          <label htmlFor="task-result">{ui.detail.result}</label>
          <Input.TextArea
            id="task-result"
            className="grows"
            rows={2}
            placeholder={ui.detail.resultPlaceholder}
            value={result}
            onChange={(event) => edit({ result: event.target.value })}
          />
        </div>
        {isDone && today && doneOn && doneOn > today && (
          <Alert className="wide" type="warning" title={completionText.future} />
        )}
        {bare && <Alert className="wide" type="warning" showIcon title={completionText.noEvidenceHint} />}
        <div className="wide form-actions">
          <Button
            type="primary"
            disabled={!dirty || wrongDay || !ready}
            onClick={() => void save()}
            aria-keyshortcuts="Control+S"
          >
            {ui.action.save}
          </Button>
          {!isDone && (
            <Button onClick={() => turn('done', '.done-document input')}>{completionText.complete}</Button>
          )}
          {isDone && task.status === 'done' && (
            <Button onClick={() => turn('in-progress', '.reopen-reason input')}>
              {completionText.reopen}
            </Button>
          )}
          {dirty && <span className="history-when">{unsavedWords(ready)}</span>}
        </div>
      </div>
    </section>
  );
}
