import { Input } from 'antd';
import { useEffect, useId, useRef, useState } from 'react';
import { ui } from '../../../shared/text.ts';

interface SettingLineProps {
  label: string;
  /** What it changes, and within which bounds. */
  note: string;
  value: string;
  placeholder?: string;
  /** Stands behind the field: `ngày`. */
  unit?: string;
  width: number;
  /** Answers null, or why it could not be kept. */
  onSave: (value: string) => Promise<string | null>;
}

/** A setting as a line of text: kept when one leaves it or presses Enter, put back by Esc; says so beside it. */
export function SettingLine({ label, note, value, placeholder, unit, width, onSave }: SettingLineProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [outcome, setOutcome] = useState<{ saved: boolean; text: string } | null>(null);
  const asked = useRef(value);
  useEffect(() => {
    setTyped(value);
    if (asked.current !== value) setOutcome(null); // taken back, or set elsewhere
    asked.current = value;
  }, [value]);

  async function save() {
    if (typed.trim() === asked.current) return;
    asked.current = typed.trim();
    const refused = await onSave(typed);
    setOutcome(refused ? { saved: false, text: refused } : { saved: true, text: ui.settings.savedHere });
  }
  function putBack() {
    setTyped(value);
    setOutcome(null);
    asked.current = value;
  }
  const failed = outcome?.saved === false;
  return (
    <div className="setting">
      <label htmlFor={id}>{label}</label>
      <div className="setting-field">
        <Input
          id={id}
          style={{ width }}
          value={typed}
          status={failed ? 'error' : ''}
          aria-invalid={failed}
          aria-describedby={`${id}-note ${id}-outcome`}
          {...(placeholder ? { placeholder } : {})}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => void save()}
          onKeyDown={(event) => {
            if (event.key === 'Enter') void save();
            else if (event.key === 'Escape') putBack();
          }}
        />
        {unit && <span>{unit}</span>}
        <span
          id={`${id}-outcome`}
          role={failed ? 'alert' : 'status'}
          className={failed ? 'field-error' : 'setting-saved'}
        >
          {outcome?.text}
        </span>
      </div>
      <p id={`${id}-note`} className="setting-note">
        {note}
      </p>
    </div>
  );
}
