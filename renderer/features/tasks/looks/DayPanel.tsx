import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { TaskFilter } from '../../../../shared/contract/taskContract.ts';
import { lookText, statusText, timelinessText, ui } from '../../../../shared/text.ts';
import type { Day } from '../../../../shared/vietnamese/day.ts';
import { TimelinessTag } from '../../../components/TimelinessTag.tsx';
import { longDay } from '../../../lib/longDay.ts';
import { calendarQuery } from '../../../lib/queries.ts';
import { refusalSentence } from '../../../lib/refusalSentence.ts';
import { rowMove } from '../../../lib/rowMove.ts';
import { tasksOn } from './CalendarCell.tsx';
import { focusOn, isPlain } from './gridFocus.ts';

const named = 200;

interface DayPanelProps {
  filter: TaskFilter;
  day: Day;
  onOpen: (id: string) => void;
  /** The same day as a list, where everything can be done with its tasks. */
  onList: () => void;
  onClose: () => void;
}

/** All tasks of a day of the calendar, beside it. */
export function DayPanel({ filter, day, onOpen, onList, onClose }: DayPanelProps) {
  const { data, error } = useQuery(calendarQuery({ filter, from: day, to: day, perDay: named }));
  const [at, setAt] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const [found] = data ?? [];
  const tasks = found?.tasks ?? [];
  const total = found ? tasksOn(found) : 0;
  const ready = found !== undefined;
  useEffect(() => {
    if (ready && day) focusOn(list.current, '0');
  }, [ready, day]);

  function onKeyDown(event: KeyboardEvent) {
    const to = isPlain(event) ? rowMove(event.key, at, tasks.length, 10) : undefined;
    if (to === undefined) return;
    event.preventDefault();
    setAt(to);
    focusOn(list.current, String(to));
  }
  return (
    <aside className="detail" aria-label={longDay(day)}>
      <header className="detail-head">
        <h2>{longDay(day)}</h2>
        <Button onClick={onClose} aria-keyshortcuts="Escape">
          {ui.action.close}
        </Button>
      </header>
      <div className="detail-body">
        {error && <Alert type="error" role="alert" title={refusalSentence(error)} />}
        {found?.kind && (
          <p>
            {lookText.dayKind[found.kind]}
            {found.name && `: ${found.name}`}
          </p>
        )}
        {found && <p>{total === 0 ? lookText.noTasks : lookText.count(total)}</p>}
        <ul ref={list} className="day-list" onKeyDown={onKeyDown}>
          {tasks.map(({ id, code, text, lead, status, timeliness, recurring }, index) => (
            <li key={`${id} ${recurring}`}>
              <button
                type="button"
                data-at={index}
                tabIndex={index === at ? 0 : -1}
                onFocus={() => setAt(index)}
                onClick={() => onOpen(id)}
              >
                <span className="day-list-head">
                  <strong>{code}</strong>
                  {recurring ? (
                    <span className="history-when">↻ {lookText.occurrence}</span>
                  ) : (
                    <TimelinessTag state={timeliness} />
                  )}
                  <span className="history-when">{statusText[status]}</span>
                </span>
                <span className="day-list-text">{text}</span>
                <span className="history-when">{lead || ui.units.none}</span>
                <span className="visually-hidden">{timelinessText[timeliness].label}</span>
              </button>
            </li>
          ))}
        </ul>
        {total > tasks.length && <p>{lookText.more(total - tasks.length)}</p>}
        {total - (found?.recurring ?? 0) > 0 && <Button onClick={onList}>{lookText.asList}</Button>}
      </div>
    </aside>
  );
}
