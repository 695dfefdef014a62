import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type KeyboardEvent, useId } from 'react';
import type { NewTask } from '../../../../shared/contract/taskContract.ts';
import { newTaskText, ui } from '../../../../shared/text.ts';
import { fold } from '../../../../shared/vietnamese/fold.ts';
import { DeadlineEditor } from '../../../components/DeadlineEditor.tsx';
import { LabelledInput } from '../../../components/LabelledInput.tsx';
import { OneSelect } from '../../../components/OneSelect.tsx';
import { UnitSelect } from '../../../components/UnitSelect.tsx';
import { useStore } from '../../../lib/createStore.ts';
import { directivesQuery, unitsQuery } from '../../../lib/queries.ts';
import { resolveRest } from '../../../lib/resolveRest.ts';
import { useOneAtATime } from '../../../lib/useOneAtATime.ts';
import { useResolve } from '../../../lib/useResolve.ts';
import { ClassFields } from '../ClassFields.tsx';
import { addTask, begunTask, emptyTask, typedOf } from './newTask.ts';

interface NewTaskPanelProps {
  /** Gets the new task. */
  onDone: (id: string) => void;
  onClose: () => void;
}

/** Nhiệm vụ nhập tay: what, who, by when, of which directive. Ctrl+Enter adds it; what is typed waits when it is left. */
export function NewTaskPanel({ onDone, onClose }: NewTaskPanelProps) {
  const id = useId();
  const units = useQuery(unitsQuery).data ?? [];
  const directives = useQuery(directivesQuery).data ?? [];
  const task = useStore(begunTask);
  const set = (part: Partial<NewTask>) => begunTask.set((before) => ({ ...before, ...part }));
  const setDeadlines = (change: (all: NewTask['deadlines']) => NewTask['deadlines']) =>
    begunTask.set((before) => ({ ...before, deadlines: change(before.deadlines) }));
  const signedOn = directives.find((each) => each.id === task.directiveId)?.date ?? null;
  const resolve = useResolve(signedOn);

  const save = useOneAtATime(async (isHere) => {
    if (task.text.trim() === '') return;
    const added = await addTask({ ...task, deadlines: await resolveRest(task.deadlines, resolve) });
    if (!added) return;
    begunTask.set((now) => (typedOf(now) === typedOf(task) ? emptyTask : now)); // typed since: it waits
    if (isHere()) onDone(added.id);
  });
  function onKeyDown(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey) || (event.key !== 's' && event.key !== 'Enter')) return;
    event.preventDefault();
    void save();
  }
  return (
    <aside className="detail" aria-label={newTaskText.title} onKeyDown={onKeyDown}>
      <header className="detail-head">
        <h2>{newTaskText.title}</h2>
        <Button onClick={onClose} aria-keyshortcuts="Escape">
          {ui.action.close}
        </Button>
      </header>
      <div className="detail-body new-task">
        <div>
          <label htmlFor={`${id}text`}>{newTaskText.text}</label>
          <Input.TextArea
            id={`${id}text`}
            autoFocus
            className="grows"
            rows={3}
            placeholder={newTaskText.textPlaceholder}
            value={task.text}
            onChange={(event) => set({ text: event.target.value })}
          />
        </div>
        {(['leads', 'coordinating'] as const).map((role) => (
          <div key={role}>
            <span className="field-label">{ui.units[role]}</span>
            <UnitSelect
              label={ui.units[role]}
              names={task[role]}
              units={units}
              onChange={(names) => set({ [role]: names })}
            />
          </div>
        ))}
        <div>
          <span className="field-label">{newTaskText.deadlines}</span>
          <DeadlineEditor
            deadlines={task.deadlines}
            autoFocus={false}
            resolve={resolve}
            onChangeAt={(index, next) =>
              setDeadlines((all) => all.map((each, at) => (at === index ? { ...next, metOn: null } : each)))
            }
            onRemoveAt={(index) => setDeadlines((all) => all.filter((_, at) => at !== index))}
            onAdd={(next) => setDeadlines((all) => [...all, { ...next, metOn: null }])}
          />
        </div>
        <div>
          <label htmlFor={`${id}source`}>{newTaskText.source}</label>
          <OneSelect
            id={`${id}source`}
            style={{ width: '100%' }}
            allowClear
            placeholder={newTaskText.noSource}
            value={task.directiveId}
            options={directives.map((each) => ({
              value: each.id,
              label: [each.number ?? each.kind ?? ui.directives.noNumber, each.subject]
                .filter(Boolean)
                .join(' · '),
            }))}
            showSearch={{ filterOption: (typed, option) => fold(option?.label ?? '').includes(fold(typed)) }}
            onChange={(chosen?: string) => set({ directiveId: chosen ?? null })}
          />
        </div>
        <LabelledInput
          label={ui.detail.deliverable}
          value={task.deliverable}
          onChange={(deliverable) => set({ deliverable })}
        />
        <ClassFields values={task} onChange={set} />
        <div className="form-actions">
          <Button
            type="primary"
            disabled={task.text.trim() === ''}
            onClick={() => void save()}
            aria-keyshortcuts="Control+Enter"
          >
            {newTaskText.add}
          </Button>
          <Button onClick={onClose}>{ui.action.cancel}</Button>
        </div>
      </div>
    </aside>
  );
}
