import { Input } from 'antd';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { ui } from '../../../shared/text.ts';
import { useDebounced } from '../../lib/useDebounced.ts';

interface SearchFieldProps {
  value: string;
  onChange: (words: string) => void;
  /** What was found by these words is not there yet. */
  waiting: boolean;
  /** ↓ or Enter: on to what was found, once it is there. */
  onDown: () => void;
}

/**
 * Words to find; asked for when typing pauses, or at once by ↓ and Enter. What the address says later (back, forward)
 * takes their place.
 */
export function SearchField({ value, onChange, waiting, onDown }: SearchFieldProps) {
  const [typed, setTyped] = useState(value);
  const asked = useRef(value);
  const settled = useDebounced(typed);
  /** On to the list as soon as it shows what these words find: its next key must not meet what others found. */
  const [leaving, setLeaving] = useState(false);

  function ask(words: string) {
    if (words === asked.current) return;
    asked.current = words;
    onChange(words);
  }
  const askSettled = useEffectEvent(ask);
  useEffect(() => askSettled(settled), [settled]);
  useEffect(() => {
    if (value === asked.current) return;
    asked.current = value;
    setTyped(value);
  }, [value]);
  useEffect(() => {
    if (!leaving || waiting || value !== typed) return;
    setLeaving(false);
    onDown();
  });

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
      onChange={(event) => {
        setTyped(event.target.value);
        setLeaving(false);
      }}
      onBlur={() => setLeaving(false)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
        if (event.nativeEvent.isComposing) return;
        event.preventDefault();
        ask(typed);
        setLeaving(true);
      }}
    />
  );
}
