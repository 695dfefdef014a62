import { Input } from 'antd';
import { useId, useState } from 'react';
import { decidedValue } from '../../../shared/domain/collection/decidedValue.ts';
import type { FormField, FormValue } from '../../../shared/domain/collection/form.ts';
import { collectionText as text } from '../../../shared/text.ts';
import { typedValue } from './fieldValueText.ts';

interface CellEditorProps {
  field: FormField;
  name: string;
  value: FormValue;
  /** Told the value typed; undefined when it was given up. */
  onDone: (value: FormValue | undefined) => void;
}

/** Days that are typed without a year are not made up here. */
const noYear = 0;

/** A cell corrected in place: Enter takes it, Esc gives it up; what can be nothing for its field is said at once. */
export function CellEditor({ field, name, value, onDone }: CellEditorProps) {
  const [typed, setTyped] = useState(typedValue(field, value));
  const [wrong, setWrong] = useState(false);
  const id = useId();
  function save() {
    const found = decidedValue({ field, value: typed }, noYear);
    if (found === undefined) setWrong(true);
    else onDone(found);
  }
  return (
    <>
      <Input.TextArea
        aria-label={text.editOf(name)}
        aria-invalid={wrong}
        aria-describedby={wrong ? id : undefined}
        status={wrong ? 'error' : ''}
        rows={field === 'result' ? 3 : 1}
        autoFocus
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone(undefined);
          else if (event.key === 'Enter' && !event.shiftKey) save();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      {wrong && (
        <span id={id} role="alert" className="field-error">
          {text.badValue}
        </span>
      )}
    </>
  );
}
