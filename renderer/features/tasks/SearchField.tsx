import { Input } from 'antd';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { ui } from '../../../shared/text.ts';
import { useDebounced } from '../../lib/useDebounced.ts';

interface SearchFieldProps {
  value: string;
  onChange: (words: string) => void;
  /** ↓ or Enter: on to what was found. */
  onDown: () => void;
}

/** Words to find; asked for when typing pauses. What the address says later (back, forward) takes its place. */
export function SearchField({ value, onChange, onDown }: SearchFieldProps) {
  const [typed, setTyped] = useState(value);
  const asked = useRef(value);
  const settled = useDebounced(typed);

  const ask = useEffectEvent((words: string) => {
    if (words === asked.current) return;
    asked.current = words;
    onChange(words);
  });
  useEffect(() => ask(settled), [settled]);
  useEffect(() => {
    if (value === asked.current) return;
    asked.current = value;
    setTyped(value);
  }, [value]);

  return (
    <Input
      id="task-search"
      type="search"
      allowClear
      aria-label={ui.tasks.search}
      aria-keyshortcuts="/"
      placeholder={ui.tasks.searchPlaceholder}
      style={{ flex: '1 1 130px', maxWidth: 220 }}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
        if (event.nativeEvent.isComposing) return;
        event.preventDefault();
        onDown();
      }}
    />
  );
}
