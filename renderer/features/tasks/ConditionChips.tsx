import { Button } from 'antd';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { TaskFilter } from '../../../shared/contract/taskContract.ts';
import { filterWords } from '../../../shared/filterWords.ts';
import { dashboardText, ui } from '../../../shared/text.ts';
import { emptyFilter, withoutCondition } from '../../lib/filterAddress.ts';
import { useFilterNames } from './useFilterNames.ts';

interface ConditionChipsProps {
  filter: TaskFilter;
  onFilter: (change: (latest: TaskFilter) => TaskFilter) => void;
}

/** Every condition of the list in words, each with the way to drop it: Enter, Space or Delete. */
export function ConditionChips({ filter, onFilter }: ConditionChipsProps) {
  const conditions = filterWords(filter, useFilterNames());
  const list = useRef<HTMLUListElement>(null);
  // Where the chip that is dropped by key stood; the focus goes to the one that takes its place.
  const dropped = useRef<number | null>(null);
  useEffect(() => {
    if (dropped.current === null) return;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    (
      buttons[Math.min(dropped.current, buttons.length - 1)] ?? document.getElementById('task-search')
    )?.focus();
    dropped.current = null;
  });
  function drop(at: number) {
    const condition = conditions[at];
    if (!condition) return;
    dropped.current = at;
    onFilter((latest) => withoutCondition(latest, condition.key));
  }
  const onKeyDown = (at: number) => (event: KeyboardEvent) => {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    drop(at);
  };

  if (conditions.length === 0) return null;
  return (
    <ul ref={list} className="condition-chips" aria-label={ui.tasks.conditions}>
      {conditions.map(({ key, words }, at) => (
        <li key={key}>
          <Button
            size="small"
            title={words}
            aria-label={dashboardText.removeCondition(words)}
            onClick={() => drop(at)}
            onKeyDown={onKeyDown(at)}
          >
            <span className="condition-words">{words}</span> ×
          </Button>
        </li>
      ))}
      <li>
        <Button type="link" size="small" onClick={() => onFilter(() => emptyFilter)}>
          {ui.tasks.clearFilter}
        </Button>
      </li>
    </ul>
  );
}
