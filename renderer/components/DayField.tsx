import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { type FocusEvent, useEffect, useId, useRef, useState } from 'react';
import { ui } from '../../shared/text.ts';
import { type Day, parseIsoDay } from '../../shared/vietnamese/day.ts';
import { liveDayFormats, parseTypedDay } from '../lib/typedDay.ts';

interface DayFieldProps {
  label: string;
  value: Day | null;
  onChange: (day: Day | null) => void;
  /** Told when what is typed is no day (true) and when it is one again (false). */
  onInvalid?: (invalid: boolean) => void;
  id?: string;
  autoFocus?: boolean;
}

/**
 * A calendar day, typed or picked. The picker of antd puts the old day back in silence when no such day exists (31/02);
 * here what was typed stays and the error stands below it.
 */
export function DayField({ label, value, onChange, onInvalid, id, autoFocus }: DayFieldProps) {
  const [mistake, setMistake] = useState<{ typed: string; before: Day | null } | null>(null);
  const errorId = useId();
  const field = useRef<HTMLSpanElement>(null);
  // The picker's key that empties it stands in the way of Tab: unseen, and what is typed next would be a key of the screen.
  useEffect(() => {
    field.current?.querySelector('.ant-picker-clear')?.setAttribute('tabindex', '-1');
  });
  // Whoever listens may drop the day on a mistake; the picker keeps it, for a new value would wipe out what was typed.
  const wrong = mistake && (value === null || value === mistake.before) ? mistake : null;
  const shown = wrong ? wrong.before : value;
  const judge = (text: string) => {
    const day = parseTypedDay(text);
    const invalid = text.trim() !== '' && !day;
    setMistake(invalid ? { typed: text.trim(), before: shown } : null);
    onInvalid?.(invalid);
    // An emptied field the picker would fill with the old day again, a year of two digits it does not know.
    if (!invalid && (day ?? null) !== value) onChange(day ?? null);
  };
  return (
    <span className="day-field" ref={field}>
      <DatePicker
        {...(id ? { id } : {})}
        aria-label={label}
        aria-invalid={wrong !== null}
        aria-describedby={wrong ? errorId : undefined}
        autoFocus={autoFocus ?? false}
        format={liveDayFormats}
        placeholder={ui.day.placeholder}
        value={shown ? dayjs(shown) : null}
        status={wrong ? 'error' : ''}
        preserveInvalidOnBlur
        // a mouse that rests on the calendar would put its day into the field, to be kept on leaving it
        previewValue={false}
        onChange={(picked) => {
          const day = picked?.isValid() ? parseIsoDay(picked.format('YYYY-MM-DD')) : undefined;
          setMistake(null);
          onInvalid?.(false);
          onChange(day ?? null);
        }}
        onBlur={(event: FocusEvent<HTMLElement>) => {
          if (event.target instanceof HTMLInputElement) judge(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.target instanceof HTMLInputElement) judge(event.target.value);
        }}
      />
      {wrong && (
        <span id={errorId} role="alert" className="field-error">
          {ui.day.invalid(wrong.typed)}
        </span>
      )}
    </span>
  );
}
