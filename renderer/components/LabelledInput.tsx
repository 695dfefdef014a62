import { Input } from 'antd';
import { useId } from 'react';

interface LabelledInputProps {
  label: string;
  value: string | null;
  /** Told null when nothing but blanks is left. */
  onChange: (value: string | null) => void;
  className?: string;
  placeholder?: string;
  autoFocus?: boolean;
}

/** A line of text under its label. */
export function LabelledInput(props: LabelledInputProps) {
  const { label, value, onChange, className, placeholder, autoFocus } = props;
  const id = useId();
  return (
    <div className={className}>
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        autoFocus={autoFocus ?? false}
        {...(placeholder && { placeholder })}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value.trim() === '' ? null : event.target.value)}
      />
    </div>
  );
}
