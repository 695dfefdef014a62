import { useQuery } from '@tanstack/react-query';
import { AutoComplete, Input } from 'antd';
import { useId } from 'react';
import type { FieldNames } from '../../../shared/contract/taskContract.ts';
import { longestFieldName } from '../../../shared/domain/fieldName.ts';
import { type TaskPriority, taskPriorities } from '../../../shared/domain/task.ts';
import { classText, fieldText, priorityText } from '../../../shared/text.ts';
import { fold } from '../../../shared/vietnamese/fold.ts';
import { OneSelect } from '../../components/OneSelect.tsx';
import { fieldNamesQuery } from '../../lib/queries.ts';

/** Where a task belongs in the office's work. */
export interface ClassValues {
  field: string | null;
  programme: string | null;
  priority: TaskPriority;
  note: string;
}

interface ClassFieldsProps {
  values: ClassValues;
  onChange: (part: Partial<ClassValues>) => void;
  autoFocus?: boolean;
}

const lists = { field: 'fields', programme: 'programmes' } as const satisfies Record<
  string,
  keyof FieldNames
>;

/** Fields for lĩnh vực, chương trình (with what the register knows), mức ưu tiên and ghi chú. */
export function ClassFields({ values, onChange, autoFocus = false }: ClassFieldsProps) {
  const id = useId();
  const { data } = useQuery(fieldNamesQuery);
  return (
    <div className="progress-form">
      {(['field', 'programme'] as const).map((column) => (
        <div className="wide" key={column}>
          <label htmlFor={`${id}${column}`}>{fieldText[column]}</label>
          <AutoComplete
            id={`${id}${column}`}
            autoFocus={autoFocus && column === 'field'}
            style={{ width: '100%' }}
            // what was typed stays what was typed, until the arrows choose a name that is known
            defaultActiveFirstOption={false}
            placeholder={classText.choose}
            value={values[column] ?? ''}
            options={(data?.[lists[column]] ?? []).map(({ name }) => ({ value: name }))}
            showSearch={{ filterOption: (typed, option) => fold(option?.value ?? '').includes(fold(typed)) }}
            onChange={(name: string) =>
              onChange({ [column]: name.trim() === '' ? null : name.slice(0, longestFieldName) })
            }
          />
        </div>
      ))}
      <div>
        <label htmlFor={`${id}priority`}>{fieldText.priority}</label>
        <OneSelect<TaskPriority>
          id={`${id}priority`}
          style={{ width: '100%' }}
          value={values.priority}
          options={taskPriorities.map((value) => ({ value, label: priorityText[value] }))}
          onChange={(priority) => onChange({ priority })}
        />
      </div>
      <div className="wide">
        <label htmlFor={`${id}note`}>{fieldText.note}</label>
        <Input.TextArea
          id={`${id}note`}
          className="grows"
          rows={2}
          maxLength={4000}
          value={values.note}
          onChange={(event) => onChange({ note: event.target.value })}
        />
      </div>
    </div>
  );
}
