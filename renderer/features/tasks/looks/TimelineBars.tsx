import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Alert, Pagination } from 'antd';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { TaskFilter, TaskSort } from '../../../../shared/contract/taskContract.ts';
import type { TaskBar } from '../../../../shared/contract/taskViewContract.ts';
import type { TimelineStep } from '../../../../shared/domain/taskCalendar.ts';
import { lookText, timelinessText, ui } from '../../../../shared/text.ts';
import { type Day, daysBetween, formatDay } from '../../../../shared/vietnamese/day.ts';
import { TimelinessTag } from '../../../components/TimelinessTag.tsx';
import { barsQuery } from '../../../lib/queries.ts';
import { refusalSentence } from '../../../lib/refusalSentence.ts';
import { rowMove } from '../../../lib/rowMove.ts';
import { columnName } from './columnName.ts';
import { GridCell, GridTable } from './GridTable.tsx';
import { focusOn, isPlain } from './gridFocus.ts';

const barsAtOnce = 50;

interface TimelineBarsProps {
  filter: TaskFilter;
  sort: TaskSort;
  columns: readonly { from: Day; to: Day }[];
  step: TimelineStep;
  today: Day;
  page: number;
  onPage: (page: number) => void;
  onOpen: (id: string) => void;
}

/** Where a bar lies within the days shown, in per cent; what sticks out is cut off, and said so by an open end. */
function barPlace({ givenOn, due }: TaskBar, from: Day, to: Day) {
  const days = daysBetween(from, to) + 1;
  const start = Math.max(0, daysBetween(from, givenOn < due ? givenOn : due));
  const end = Math.min(days, daysBetween(from, due) + 1);
  if (end <= 0 || start >= days) return null;
  return {
    left: (100 * start) / days,
    width: Math.max(0.6, (100 * (end - start)) / days),
    before: givenOn < from,
    after: due > to,
  };
}

/** Each task of the filter as a bar from the day it was given to its due day. */
export function TimelineBars({
  filter,
  sort,
  columns,
  step,
  today,
  page,
  onPage,
  onOpen,
}: TimelineBarsProps) {
  const { data, error, isFetching } = useQuery({
    ...barsQuery({ filter, sort, offset: (page - 1) * barsAtOnce, limit: barsAtOnce }),
    placeholderData: keepPreviousData,
  });
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState(0);
  const rows = data?.rows ?? [];
  const [from, to] = [columns[0]?.from ?? today, columns.at(-1)?.to ?? today];
  const days = daysBetween(from, to) + 1;
  const now = today >= from && today <= to ? (100 * (daysBetween(from, today) + 0.5)) / days : null;
  const active = Math.min(at, Math.max(0, rows.length - 1));

  function onKeyDown(event: KeyboardEvent) {
    if (!isPlain(event)) return;
    const next = rowMove(event.key, active, rows.length, 12);
    const row = rows[active];
    if (next !== undefined) {
      setAt(next);
      focusOn(grid.current, String(next));
    } else if (event.key === 'Enter' && row) onOpen(row.id);
    else return;
    event.preventDefault();
  }
  if (error) return <Alert type="error" role="alert" title={refusalSentence(error)} />;
  if (data && rows.length === 0) return <p className="look-empty">{lookText.noTasks}</p>;
  return (
    <>
      <div className="time-scroll" aria-busy={isFetching}>
        <GridTable
          ref={grid}
          className="time-table bars"
          aria-label={lookText.rowsBy.task}
          onKeyDown={onKeyDown}
        >
          <thead>
            <tr>
              <th scope="col" className="bar-name">
                {ui.tasks.title}
              </th>
              <th scope="col" className="bar-day">
                {lookText.due}
              </th>
              <th scope="col" className="bar-axis">
                <span className="visually-hidden">{lookText.timelineOf}</span>
                <span className="bar-columns" aria-hidden>
                  {columns.map((column) => (
                    <span key={column.from}>{columnName(step, column)}</span>
                  ))}
                </span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => {
              const place = barPlace(row, from, to);
              return (
                <tr key={row.id} onClick={() => onOpen(row.id)}>
                  <GridCell
                    className="bar-name"
                    data-at={index}
                    tabIndex={index === active ? 0 : -1}
                    onFocus={() => setAt(index)}
                    title={row.text}
                  >
                    <strong>{row.code}</strong> {row.text}
                    <span className="visually-hidden">
                      {timelinessText[row.timeliness].label},{' '}
                      {lookText.barOf(formatDay(row.givenOn), formatDay(row.due))}
                    </span>
                  </GridCell>
                  <GridCell className="bar-day">
                    <TimelinessTag state={row.timeliness} brief /> {formatDay(row.due)}
                  </GridCell>
                  <GridCell className="bar-axis">
                    <span className="bar-track">
                      {place && (
                        <span
                          className={`bar bar-${row.timeliness}${place.before ? ' bar-before' : ''}${place.after ? ' bar-after' : ''}`}
                          style={{ left: `${place.left}%`, width: `${place.width}%` }}
                        />
                      )}
                      {now !== null && <span className="bar-now" style={{ left: `${now}%` }} />}
                    </span>
                  </GridCell>
                </tr>
              );
            })}
          </tbody>
        </GridTable>
      </div>
      {(data?.total ?? 0) > barsAtOnce && (
        <nav className="list-foot" aria-label={ui.tasks.pages}>
          <Pagination
            size="small"
            current={page}
            pageSize={barsAtOnce}
            total={data?.total ?? 0}
            showSizeChanger={false}
            onChange={onPage}
          />
        </nav>
      )}
    </>
  );
}
