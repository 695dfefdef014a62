import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { TaskFilter } from '../../../../shared/contract/taskContract.ts';
import { monthOf, monthsLater, monthWeeks, weekStart } from '../../../../shared/domain/taskCalendar.ts';
import { lookText, ui } from '../../../../shared/text.ts';
import { addDays, type Day } from '../../../../shared/vietnamese/day.ts';
import { calendarQuery } from '../../../lib/queries.ts';
import { refusalSentence } from '../../../lib/refusalSentence.ts';
import { CalendarCell } from './CalendarCell.tsx';
import { GridTable } from './GridTable.tsx';
import { focusOn, isPlain } from './gridFocus.ts';
import './calendar.css';

/** As many lines as the lowest window has room for in a month of six weeks. */
const shownPerDay = 3;

interface CalendarLookProps {
  filter: TaskFilter;
  today: Day;
  /** The day that keys act on; its month is shown. */
  day: Day;
  onDay: (day: Day) => void;
  /** Shows all tasks of a day beside the calendar. */
  onOpenDay: (day: Day) => void;
  onOpen: (id: string) => void;
}

const isDay = (target: EventTarget) =>
  target instanceof Element && target.getAttribute('role') === 'gridcell';

/** Where a key leads from a day; undefined when it is no such key. */
function dayMove(event: KeyboardEvent, day: Day): Day | undefined {
  switch (event.key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'PageUp':
      return monthsLater(day, -1);
    case 'PageDown':
      return monthsLater(day, 1);
    case 'Home':
      return weekStart(day);
    case 'End':
      return addDays(weekStart(day), 6);
    default:
      return undefined;
  }
}

/** Lịch tháng: the filter's tasks on their due days, days off marked, moved through by keys. */
export function CalendarLook({ filter, today, day, onDay, onOpenDay, onOpen }: CalendarLookProps) {
  const grid = useRef<HTMLTableElement>(null);
  const month = monthOf(day);
  const weeks = monthWeeks(month);
  const from = weeks[0]?.[0] ?? day;
  const to = weeks.at(-1)?.[6] ?? day;
  const { data, error, isFetching } = useQuery({
    ...calendarQuery({ filter, from, to, perDay: shownPerDay }),
    placeholderData: keepPreviousData,
  });
  const days = new Map(data?.map((each) => [each.day, each]));

  // The focus goes with the day that a key leads to, before the next key comes.
  const following = useRef(false);
  useLayoutEffect(() => {
    if (following.current) focusOn(grid.current, day);
    following.current = false;
  }, [day]);

  function onKeyDown(event: KeyboardEvent) {
    if (!isPlain(event) || !isDay(event.target)) return;
    const next = dayMove(event, day);
    if (next) {
      following.current = true;
      onDay(next);
    } else if (event.key === 'Enter' || event.key === ' ') onOpenDay(day);
    else return;
    event.preventDefault();
  }
  const title = lookText.month(month);

  return (
    <div className="look" aria-busy={isFetching}>
      <div className="look-bar">
        <Button
          aria-label={lookText.previousMonth}
          aria-keyshortcuts="PageUp"
          onClick={() => onDay(monthsLater(day, -1))}
        >
          ‹
        </Button>
        <h2 aria-live="polite">{title}</h2>
        <Button
          aria-label={lookText.nextMonth}
          aria-keyshortcuts="PageDown"
          onClick={() => onDay(monthsLater(day, 1))}
        >
          ›
        </Button>
        <Button onClick={() => onDay(today)} disabled={day === today}>
          {lookText.today}
        </Button>
        <span className="look-hint">{lookText.calendarHint}</span>
      </div>
      {error && <Alert type="error" role="alert" title={refusalSentence(error)} />}
      <div className="calendar-scroll">
        <GridTable
          ref={grid}
          className="calendar"
          aria-label={lookText.calendarOf(title)}
          onKeyDown={onKeyDown}
        >
          <thead>
            <tr>
              {ui.weekdays.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week[0]}>
                {week.map((each) => (
                  <CalendarCell
                    key={each}
                    day={each}
                    data={days.get(each)}
                    shown={shownPerDay}
                    active={each === day}
                    today={each === today}
                    within={monthOf(each) === month}
                    onDay={onOpenDay}
                    onOpen={onOpen}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </GridTable>
      </div>
    </div>
  );
}
