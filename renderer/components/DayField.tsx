import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { type FocusEvent, useId, useState } from 'react';
import { ui } from '../../shared/text.ts';
import { type Day, parseIsoDay } from '../../shared/vietnamese/day.ts';
import { parseTypedDay, typedDayFormats } from '../lib/typedDay.ts';

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
  const [wrong, setWrong] = useState<string | null>(null);
  const errorId = useId();
  const judge = (text: string) => {
    const invalid = text.trim() !== '' && !parseTypedDay(text);
    setWrong(invalid ? text.trim() : null);
    onInvalid?.(invalid);
  };
  return (
    <span className="day-field">
      <DatePicker
        {...(id ? { id } : {})}
        aria-label={label}
        aria-invalid={wrong !== null}
        aria-describedby={wrong ? errorId : undefined}
        autoFocus={autoFocus ?? false}
        format={typedDayFormats}
        placeholder={ui.day.placeholder}
        value={value ? dayjs(value) : null}
        status={wrong ? 'error' : ''}
        preserveInvalidOnBlur
        onChange={(picked) => {
          const day = picked?.isValid() ? parseIsoDay(picked.format('YYYY-MM-DD')) : undefined;
          setWrong(null);
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
          {ui.day.invalid(wrong)}
        </span>
      )}
    </span>
  );
}
