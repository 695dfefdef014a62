import './detail.css';
import { Button, Input } from 'antd';
import { type KeyboardEvent, useId, useState } from 'react';
import { extensionText as text, ui } from '../../shared/text.ts';
import { type Day, formatDay } from '../../shared/vietnamese/day.ts';
import { isPopupOpen } from '../lib/isPopupOpen.ts';
import { DayField } from './DayField.tsx';
import { LabelledInput } from './LabelledInput.tsx';

/** What is granted with an extension, as typed. */
export interface GrantedExtension {
  due: Day;
  reason: string;
  document: string;
  signer: string;
  grantedOn: Day;
}

interface ExtensionFormProps {
  title: string;
  /** The day that governs now, which the new one must follow; null where there are several. */
  after: Day | null;
  today: Day;
  /** Stores it; answers why it could not be, null when it is stored. */
  onSave: (granted: GrantedExtension) => Promise<string | null>;
  onCancel: () => void;
}

/** Gia hạn: the new day with its reason, document and signer; by keys alone. */
export function ExtensionForm({ title, after, today, onSave, onCancel }: ExtensionFormProps) {
  const [due, setDue] = useState<Day | null>(null);
  const [grantedOn, setGrantedOn] = useState<Day>(today);
  const [wrong, setWrong] = useState({ due: false, granted: false });
  const [words, setWords] = useState({ reason: '', document: '', signer: '' });
  const write = (part: Partial<typeof words>) => setWords((all) => ({ ...all, ...part }));
  const [problem, setProblem] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const id = useId();

  async function save() {
    if (saving || wrong.due || wrong.granted) return;
    if (!due) return setProblem(text.noDue);
    if (!words.reason.trim()) return setProblem(text.noReason);
    setSaving(true);
    setProblem(await onSave({ due, grantedOn, ...words }));
    setSaving(false);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && !isPopupOpen()) {
      event.preventDefault();
      onCancel();
    } else if ((event.ctrlKey || event.metaKey) && (event.key === 's' || event.key === 'Enter')) {
      event.preventDefault();
      void save();
    }
  }

  return (
    <fieldset className="extension-form" aria-labelledby={`${id}-title`} onKeyDown={onKeyDown}>
      <legend id={`${id}-title`}>{title}</legend>
      <div className="wide">
        <label htmlFor={`${id}-due`}>
          {text.due} {after && <span className="history-when">({text.after(formatDay(after))})</span>}
        </label>
        <DayField
          id={`${id}-due`}
          label={text.due}
          value={due}
          onChange={setDue}
          onInvalid={(invalid) => setWrong((all) => ({ ...all, due: invalid }))}
          autoFocus
        />
      </div>
      <div className="wide">
        <label htmlFor={`${id}-reason`}>{text.reason}</label>
        <Input.TextArea
          id={`${id}-reason`}
          rows={2}
          placeholder={text.reasonPlaceholder}
          value={words.reason}
          onChange={(event) => write({ reason: event.target.value })}
        />
      </div>
      <LabelledInput
        label={text.document}
        value={words.document}
        onChange={(document) => write({ document: document ?? '' })}
      />
      <LabelledInput
        label={text.signer}
        value={words.signer}
        onChange={(signer) => write({ signer: signer ?? '' })}
      />
      <div>
        <label htmlFor={`${id}-granted`}>{text.granted}</label>
        <DayField
          id={`${id}-granted`}
          label={text.granted}
          value={grantedOn}
          onChange={(day) => setGrantedOn(day ?? today)}
          onInvalid={(invalid) => setWrong((all) => ({ ...all, granted: invalid }))}
        />
      </div>
      {problem && (
        <div className="wide field-error" role="alert">
          {problem}
        </div>
      )}
      <div className="wide edit-actions">
        <Button
          size="small"
          type="primary"
          loading={saving}
          onClick={() => void save()}
          aria-keyshortcuts="Control+Enter"
        >
          {text.act}
        </Button>
        <Button size="small" onClick={onCancel}>
          {ui.action.cancel}
        </Button>
      </div>
    </fieldset>
  );
}
