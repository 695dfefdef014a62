import { Button, Checkbox, Input, Segmented } from 'antd';
import { useId } from 'react';
import type { AppendixForm } from '../../../shared/contract/appendixContract.ts';
import { longest } from '../../../shared/domain/appendices/appendixForm.ts';
import { formColumns } from '../../../shared/domain/appendices/originalForms.ts';
import {
  appendixSources,
  type SourceName,
  sourceNames,
} from '../../../shared/domain/appendices/sources/sources.ts';
import { timelinessStates } from '../../../shared/domain/timeliness.ts';
import { appendixText, timelinessText } from '../../../shared/text.ts';
import { ManySelect } from '../../components/ManySelect.tsx';
import { OneSelect } from '../../components/OneSelect.tsx';
import { chooseFile } from '../../lib/chooseFile.ts';
import { optionsFound } from '../../lib/optionsFound.ts';
import type { PartChange } from '../../lib/partChange.ts';
import { ColumnEditor } from './ColumnEditor.tsx';

const text = appendixText.editor;

/** Characters of a column's width that fit A4 between its margins. */
const paperRoom = { portrait: 88, landscape: 135 } as const;

interface FormEditorProps {
  form: AppendixForm;
  onForm: (change: PartChange<AppendixForm>) => void;
  /** The frame's file name; null: none. */
  frame: string | null;
  onFrame: (frame: File | null) => void;
  /** Another list may be chosen: of a form that is being made. */
  canChooseSource: boolean;
}

const stateOptions = timelinessStates.map((value) => ({ value, label: timelinessText[value].label }));

/** Columns that any list has to begin with. */
const firstColumns = (source: SourceName) =>
  formColumns(appendixSources[source].columns, Object.keys(appendixSources[source].columns).slice(0, 3));

/** Everything that an office may change of an appendix. */
export function FormEditor({ form, onForm, frame, onFrame, canChooseSource }: FormEditorProps) {
  const id = useId();
  const source = appendixSources[form.source];
  const line = (key: 'label' | 'title' | 'attachedTo', label: string, hint?: string) => (
    <div>
      <label htmlFor={id + key}>{label}</label>
      <Input.TextArea
        id={id + key}
        rows={1}
        maxLength={longest.line}
        value={form[key]}
        aria-describedby={hint ? `${id + key}-hint` : undefined}
        onChange={({ target }) => onForm({ [key]: target.value })}
      />
      {hint && (
        <p className="appendix-hint" id={`${id + key}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
  const sign = (side: 'left' | 'right', label: string) => (
    <div>
      <label htmlFor={id + side}>{label}</label>
      <Input.TextArea
        id={id + side}
        rows={2}
        maxLength={longest.line}
        value={form.signature?.[side] ?? ''}
        onChange={({ target }) =>
          onForm((latest) => {
            const signature = { left: '', right: '', ...latest.signature, [side]: target.value };
            return { signature: signature.left || signature.right ? signature : null };
          })
        }
      />
    </div>
  );
  return (
    <div className="form-editor">
      {canChooseSource && (
        <div>
          <label htmlFor={`${id}source`}>{text.source}</label>
          <OneSelect<SourceName>
            id={`${id}source`}
            value={form.source}
            options={sourceNames.map((value) => ({ value, label: appendixSources[value].label }))}
            onChange={(value) =>
              onForm({ source: value, grouping: 'none', states: [], columns: firstColumns(value) })
            }
          />
        </div>
      )}
      {line('label', text.label)}
      {line('title', text.heading, text.words)}
      {line('attachedTo', text.attachedTo, text.attachedHint)}
      <ColumnEditor
        source={form.source}
        room={paperRoom[form.orientation]}
        columns={form.columns}
        onColumns={(change) => onForm(({ columns }) => ({ columns: change(columns) }))}
      />
      <div className="form-row">
        <Segmented<AppendixForm['orientation']>
          aria-label={text.orientation}
          value={form.orientation}
          options={[
            { value: 'portrait', label: text.portrait },
            { value: 'landscape', label: text.landscape },
          ]}
          onChange={(orientation) => onForm({ orientation })}
        />
        <OneSelect<string>
          aria-label={text.grouping}
          className="form-grow"
          value={form.grouping in source.groupings ? form.grouping : 'none'}
          options={Object.entries(source.groupings).map(([value, { label }]) => ({ value, label }))}
          onChange={(grouping) => onForm({ grouping })}
        />
      </div>
      <div className="form-row">
        <Checkbox checked={form.total} onChange={({ target }) => onForm({ total: target.checked })}>
          {text.total}
        </Checkbox>
        <Checkbox checked={form.subtotals} onChange={({ target }) => onForm({ subtotals: target.checked })}>
          {text.subtotals}
        </Checkbox>
        <Checkbox checked={form.numbered} onChange={({ target }) => onForm({ numbered: target.checked })}>
          {text.numbered}
        </Checkbox>
      </div>
      {form.source !== 'directives' && (
        <ManySelect
          label={text.states}
          placeholder={text.states}
          value={form.states}
          optionsFor={(typed) => optionsFound(stateOptions, typed)}
          onChange={(states) =>
            onForm({ states: timelinessStates.filter((state) => states.includes(state)) })
          }
        />
      )}
      <fieldset className="form-signature">
        <legend>{text.signature}</legend>
        {sign('left', text.left)}
        {sign('right', text.right)}
      </fieldset>
      <div>
        <label htmlFor={`${id}notes`}>{text.notes}</label>
        <Input.TextArea
          id={`${id}notes`}
          rows={2}
          value={form.notes.join('\n')}
          onChange={({ target }) =>
            onForm({ notes: target.value === '' ? [] : target.value.split('\n').slice(0, longest.notes) })
          }
        />
      </div>
      <fieldset>
        <legend>{text.frame}</legend>
        <p className="appendix-hint">{text.frameHint}</p>
        <div className="form-row">
          <Button
            onClick={async () => {
              const file = await chooseFile('.xlsx');
              if (file) onFrame(file);
            }}
          >
            {text.chooseFrame}
          </Button>
          {frame && <span className="form-frame">{frame}</span>}
          {frame && <Button onClick={() => onFrame(null)}>{text.removeFrame}</Button>}
        </div>
      </fieldset>
    </div>
  );
}
