import { Input } from 'antd';
import { useState } from 'react';
import type { TaskDetail } from '../../../shared/contract/schemas.ts';
import { ui } from '../../../shared/text.ts';
import { EditableSection } from '../../components/EditableSection.tsx';
import { LabelledInput } from '../../components/LabelledInput.tsx';
import { useEditRequest } from '../../lib/editRequest.ts';
import { saveTask } from './saveTask.ts';

/** The task's words and what is to be handed in. */
export function TextSection({ task }: { task: TaskDetail }) {
  const [text, setText] = useState(task.text);
  const [deliverable, setDeliverable] = useState(task.deliverable);
  const save = async () => {
    if (!text.trim()) return false;
    const change = { text: text.trim(), deliverable: deliverable?.trim() ?? null };
    return (await saveTask(task, change)) === 'saved';
  };
  const reset = () => {
    setText(task.text);
    setDeliverable(task.deliverable);
  };
  return (
    <EditableSection
      title={ui.detail.text}
      edit={useEditRequest(task.id, 'text')}
      onSave={save}
      onCancel={reset}
      edits={[text, deliverable]}
      changed={text.trim() !== task.text || (deliverable?.trim() || null) !== task.deliverable}
      view={
        <>
          <p>{task.text}</p>
          {task.deliverable && (
            <p>
              <strong>{ui.detail.deliverable}:</strong> {task.deliverable}
            </p>
          )}
        </>
      }
      editor={
        <>
          <Input.TextArea
            autoFocus
            rows={3}
            aria-label={ui.detail.text}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <LabelledInput label={ui.detail.deliverable} value={deliverable} onChange={setDeliverable} />
        </>
      }
    />
  );
}
