import { useState } from 'react';
import type { TaskDetail } from '../../../shared/contract/schemas.ts';
import { classText, fieldText, priorityText } from '../../../shared/text.ts';
import { EditableSection } from '../../components/EditableSection.tsx';
import { ClassFields, type ClassValues } from './ClassFields.tsx';
import { saveTask } from './saveTask.ts';

const valuesOf = ({ field, programme, priority, note }: TaskDetail): ClassValues => ({
  field,
  programme,
  priority,
  note,
});

/** Lĩnh vực, chương trình, mức ưu tiên, ghi chú. */
export function ClassSection({ task }: { task: TaskDetail }) {
  const before = valuesOf(task);
  const [values, setValues] = useState(before);
  const lines = [
    [fieldText.field, task.field],
    [fieldText.programme, task.programme],
    [fieldText.priority, task.priority === 'normal' ? null : priorityText[task.priority]],
    [fieldText.note, task.note || null],
  ].filter(([, value]) => value !== null);
  return (
    <EditableSection
      title={classText.title}
      onSave={async () => (await saveTask(task, values)) === 'saved'}
      onCancel={() => setValues(before)}
      edits={values}
      changed={JSON.stringify(values) !== JSON.stringify(before)}
      view={
        lines.length === 0 ? (
          <p>{classText.none}</p>
        ) : (
          lines.map(([label, value]) => (
            <p key={label} className="note-line">
              <strong>{label}:</strong> {value}
            </p>
          ))
        )
      }
      editor={
        <ClassFields
          values={values}
          onChange={(part) => setValues((all) => ({ ...all, ...part }))}
          autoFocus
        />
      }
    />
  );
}
