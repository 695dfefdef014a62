import { Input } from 'antd';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { ui } from '../../../shared/text.ts';
import { useDebounced } from '../../lib/useDebounced.ts';

/** Words to find; asked for when typing pauses. What the address says later (back, forward) takes its place. */
export function SearchField({ value, onChange }: { value: string; onChange: (words: string) => void }) {
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
      style={{ width: 210 }}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
