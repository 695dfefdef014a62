import { memo } from 'react';
import type { CalendarDay } from '../../../../shared/contract/taskViewContract.ts';
import { timelinessStates } from '../../../../shared/domain/timeliness.ts';
import { lookText, timelinessText } from '../../../../shared/text.ts';
import { type Day, partsOf, weekdayOf } from '../../../../shared/vietnamese/day.ts';
import { TimelinessSign } from '../../../components/TimelinessSign.tsx';
import { longDay } from '../../../lib/longDay.ts';
import { GridCell } from './GridTable.tsx';

/** Tasks and occurrences of a day. */
export const tasksOn = ({ counts, recurring }: CalendarDay): number =>
  Object.values(counts).reduce((sum, count) => sum + count, recurring);

/** Everything of a day in words, for the ear. */
export function dayLabel(day: Day, data: CalendarDay | undefined): string {
  if (!data) return longDay(day);
  const total = tasksOn(data);
  const states = timelinessStates.flatMap((state) => {
    const count = data.counts[state] ?? 0;
    return count > 0 ? `${count} ${timelinessText[state].label.toLowerCase()}` : [];
  });
  if (data.recurring > 0) states.push(lookText.laterOccurrences(data.recurring));
  return [
    longDay(day),
    data.kind && `${lookText.dayKind[data.kind]}${data.name ? `: ${data.name}` : ''}`,
    total === 0 ? lookText.noTasks : `${lookText.count(total)}: ${states.join(', ')}`,
  ]
    .filter(Boolean)
    .join('; ');
}

interface CalendarCellProps {
  day: Day;
  data: CalendarDay | undefined;
  /** How many tasks there is room for. */
  shown: number;
  active: boolean;
  today: boolean;
  /** Of the month shown, or of one beside it. */
  within: boolean;
  onDay: (day: Day) => void;
  onOpen: (id: string) => void;
}

/** A day of the calendar: its tasks by state as far as there is room, how many more there are. */
export const CalendarCell = memo(
  ({ day, data, shown, active, today, within, onDay, onOpen }: CalendarCellProps) => {
    const tasks = data?.tasks.slice(0, shown) ?? [];
    const more = data ? tasksOn(data) - tasks.length : 0;
    const off = data?.kind === 'off' || (weekdayOf(day) > 5 && data?.kind !== 'worked');
    const classes = ['day-cell', off && 'day-off', today && 'day-today', !within && 'day-outside'];
    return (
      <GridCell
        className={classes.filter(Boolean).join(' ')}
        data-at={day}
        tabIndex={active ? 0 : -1}
        aria-current={today ? 'date' : undefined}
        onClick={() => onDay(day)}
      >
        <span className="visually-hidden">{dayLabel(day, data)}</span>
        <div className="day-head" aria-hidden>
          <span className="day-number">{partsOf(day).day}</span>
          {data?.kind && (
            <span className={`day-kind day-kind-${data.kind}`} title={data.name}>
              {data.name || lookText.dayKind[data.kind]}
            </span>
          )}
          {more > 0 && <span className="day-more">{lookText.more(more)}</span>}
        </div>
        {tasks.map(({ id, code, text, timeliness, recurring }) => (
          <button
            key={`${id} ${recurring}`}
            type="button"
            tabIndex={-1}
            className={`day-task timeliness timeliness-${timeliness}`}
            title={`${code} · ${timelinessText[timeliness].label}${recurring ? ` · ${lookText.occurrence}` : ''}\n${text}`}
            onClick={(event) => {
              event.stopPropagation();
              onOpen(id);
            }}
          >
            {recurring ? <span aria-hidden>↻</span> : <TimelinessSign state={timeliness} />}
            <span className="visually-hidden">
              {recurring ? lookText.occurrence : timelinessText[timeliness].label}{' '}
            </span>
            <span className="day-task-text">{text}</span>
          </button>
        ))}
      </GridCell>
    );
  },
);
