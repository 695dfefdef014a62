import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Input, Radio } from 'antd';
import { type KeyboardEvent, useState } from 'react';
import type { LackingTask } from '../../../shared/contract/checkContract.ts';
import type { Clear } from '../../../shared/domain/sixClears.ts';
import { clearText, ui } from '../../../shared/text.ts';
import { DeadlineEditor } from '../../components/DeadlineEditor.tsx';
import { UnitSelect } from '../../components/UnitSelect.tsx';
import { isPopupOpen } from '../../lib/isPopupOpen.ts';
import { unitsQuery } from '../../lib/queries.ts';
import { resolveRest } from '../../lib/resolveRest.ts';
import { useOneAtATime } from '../../lib/useOneAtATime.ts';
import { useResolve } from '../../lib/useResolve.ts';
import { type ClearEdits, saveClear } from './saveClear.ts';

interface ClearEditorProps {
  row: LackingTask;
  clear: Clear;
  /** Stored: on to the next. */
  onSaved: () => void;
  onClose: () => void;
}

/** The one field that a clear needs; Enter stores it. */
export function ClearEditor({ row, clear, onSaved, onClose }: ClearEditorProps) {
  const { task } = row;
  const units = useQuery(unitsQuery).data ?? [];
  const [edits, setEdits] = useState<ClearEdits>({
    leads: task.leads.map(({ name }) => name),
    text: task.text,
    deadlines: task.deadlines,
    answering: row.answering,
    deliverable: task.deliverable ?? '',
    decidedBy: row.decidedBy ?? '',
  });
  const [saving, setSaving] = useState(false);
  const resolve = useResolve(task.directive?.date ?? null);
  const edit = (part: Partial<ClearEdits>) => setEdits((all) => ({ ...all, ...part }));
  const editDeadlines = (change: (all: ClearEdits['deadlines']) => ClearEdits['deadlines']) =>
    setEdits((all) => ({ ...all, deadlines: change(all.deadlines) }));
  const title = clearText.fix(task.code, clearText.names[clear]);

  const save = useOneAtATime(async (isHere) => {
    setSaving(true);
    const deadlines = await resolveRest(edits.deadlines, resolve);
    if ((await saveClear(task, clear, { ...edits, deadlines })) && isHere()) onSaved();
    setSaving(false);
  });
  function onKeyDown(event: KeyboardEvent) {
    const plain = event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing;
    // a list that is open takes the key itself, a button is pressed by it
    if (!plain || isPopupOpen() || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    void save();
  }

  const fields: Record<Clear, () => React.ReactNode> = {
    person: () => (
      <UnitSelect
        label={ui.units.leads}
        names={edits.leads}
        units={units}
        autoFocus
        onChange={(leads) => edit({ leads })}
      />
    ),
    work: () => (
      <Input.TextArea
        autoFocus
        rows={4}
        aria-label={ui.detail.text}
        value={edits.text}
        onChange={(event) => edit({ text: event.target.value })}
      />
    ),
    time: () => (
      <DeadlineEditor
        deadlines={edits.deadlines}
        resolve={resolve}
        onChangeAt={(index, next) =>
          editDeadlines((all) => all.map((each, at) => (at === index ? { ...each, ...next } : each)))
        }
        onRemoveAt={(index) => editDeadlines((all) => all.filter((_, at) => at !== index))}
        onAdd={(next) =>
          editDeadlines((all) => [...all, { ...next, metOn: null }] as ClearEdits['deadlines'])
        }
      />
    ),
    responsibility: () =>
      task.leads.length === 0 ? (
        <p>{clearText.addLeadFirst}</p>
      ) : (
        <Radio.Group
          aria-label={clearText.who}
          value={edits.answering ?? task.leads[0]?.id}
          onChange={({ target }) => edit({ answering: String(target.value) })}
        >
          {task.leads.map(({ id, name }, at) => (
            <Radio key={id} value={id} autoFocus={at === 0} className="clear-choice">
              {name}
            </Radio>
          ))}
        </Radio.Group>
      ),
    deliverable: () => (
      <Input
        autoFocus
        aria-label={ui.detail.deliverable}
        value={edits.deliverable}
        onChange={(event) => edit({ deliverable: event.target.value })}
      />
    ),
    authority: () => (
      <Input
        autoFocus
        aria-label={clearText.decidedBy}
        placeholder={clearText.decidedByPlaceholder}
        value={edits.decidedBy}
        onChange={(event) => edit({ decidedBy: event.target.value })}
      />
    ),
  };

  return (
    <aside className="detail" aria-labelledby="clear-title" onKeyDown={onKeyDown}>
      <header className="detail-head">
        <h2 id="clear-title">{title}</h2>
        <Button onClick={onClose} aria-keyshortcuts="Escape">
          {ui.action.close}
        </Button>
      </header>
      <div className="detail-body clear-editor">
        <p>{task.text}</p>
        {row.lacks.includes(clear) && (
          <Alert type="info" title={`${clearText.hasNot}: ${clearText.lacks[clear]}`} />
        )}
        {fields[clear]()}
        <div className="edit-actions">
          <Button type="primary" loading={saving} onClick={() => void save()} aria-keyshortcuts="Enter">
            {clearText.saveNext}
          </Button>
          <Button onClick={onClose}>{ui.action.cancel}</Button>
        </div>
      </div>
    </aside>
  );
}
