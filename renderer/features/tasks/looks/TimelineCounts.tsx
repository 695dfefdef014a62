import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { TaskFilter } from '../../../../shared/contract/taskContract.ts';
import type {
  Timeline,
  TimelineCell,
  TimelineKey,
  TimelineQuery,
} from '../../../../shared/contract/taskViewContract.ts';
import { lookText, timelinessText } from '../../../../shared/text.ts';
import type { Day } from '../../../../shared/vietnamese/day.ts';
import { formatCount } from '../../../lib/formatCount.ts';
import { timelineQuery } from '../../../lib/queries.ts';
import { refusalSentence } from '../../../lib/refusalSentence.ts';
import { columnName } from './columnName.ts';
import { GridCell, GridTable } from './GridTable.tsx';
import { focusOn, isPlain } from './gridFocus.ts';

type Row = Timeline['rows'][number];

interface TimelineCountsProps {
  query: TimelineQuery;
  /** Lists what is behind a number: of a row, within days. */
  onList: (row: Partial<TaskFilter>, span: { from: Day; to: Day } | null) => void;
}

/** The condition that lists a row's tasks. */
const rowFilter = (by: TimelineKey, { id, name }: Row): Partial<TaskFilter> => {
  if (by === 'field') return name === null ? { without: ['field'] } : { fields: [name] };
  if (id === null) return { without: [by] };
  return by === 'lead' ? { units: [id], unitRole: 'lead' } : { directives: [id] };
};

const summed = (cells: readonly TimelineCell[]): TimelineCell => ({
  tasks: cells.reduce((sum, { tasks }) => sum + tasks, 0),
  overdue: cells.reduce((sum, { overdue }) => sum + overdue, 0),
  done: cells.reduce((sum, { done }) => sum + done, 0),
});

const share = (part: number, most: number) => `${most === 0 ? 0 : (100 * part) / most}%`;

/** How much of a cell is overdue, open, done: drawn, and said in words. */
const CellBar = ({ cell, most }: { cell: TimelineCell; most: number }) => (
  <span className="time-bar" aria-hidden>
    <span className="time-overdue" style={{ width: share(cell.overdue, most) }} />
    <span className="time-open" style={{ width: share(cell.tasks - cell.overdue - cell.done, most) }} />
    <span className="time-done" style={{ width: share(cell.done, most) }} />
  </span>
);

/** Due days counted by row and column, overdue ones apart; every number opens its list. */
export function TimelineCounts({ query, onList }: TimelineCountsProps) {
  const { by, step } = query;
  const { data, error, isFetching } = useQuery({
    ...timelineQuery(query),
    placeholderData: keepPreviousData,
  });
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const columns = data?.columns ?? [];
  const rows = data?.rows ?? [];
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ tasks }) => tasks)));
  const active = {
    row: Math.min(at.row, Math.max(0, rows.length - 1)),
    column: Math.min(at.column, columns.length),
  };

  function open(row: number, column: number) {
    const each = rows[row];
    if (each)
      onList(
        rowFilter(by, each),
        columns[column] ??
          ({ from: columns[0]?.from ?? null, to: columns.at(-1)?.to ?? null } as { from: Day; to: Day }),
      );
  }
  function onKeyDown(event: KeyboardEvent) {
    if (!isPlain(event)) return;
    const { row, column } = active;
    const moves: Record<string, [number, number]> = {
      ArrowLeft: [row, column - 1],
      ArrowRight: [row, column + 1],
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      PageUp: [row - 10, column],
      PageDown: [row + 10, column],
      Home: [row, 0],
      End: [row, columns.length],
    };
    const move = moves[event.key];
    if (move) {
      const to = {
        row: Math.min(Math.max(move[0], 0), rows.length - 1),
        column: Math.min(Math.max(move[1], 0), columns.length),
      };
      setAt(to);
      focusOn(grid.current, `${to.row}-${to.column}`);
    } else if (event.key === 'Enter') open(row, column);
    else return;
    event.preventDefault();
  }
  const nameOf = ({ name }: Row) => name || lookText.noneOf[by];

  if (error) return <Alert type="error" role="alert" title={refusalSentence(error)} />;
  if (data && rows.length === 0) return <p className="look-empty">{lookText.noTasks}</p>;
  return (
    <div className="time-scroll" aria-busy={isFetching}>
      <GridTable ref={grid} className="time-table" aria-label={lookText.timelineOf} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col" className="time-name">
              {lookText.rowsBy[by]}
            </th>
            {columns.map((column) => (
              <th scope="col" key={column.from}>
                {columnName(step, column)}
              </th>
            ))}
            <th scope="col">{lookText.total}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowAt) => (
            <tr key={row.id ?? row.name ?? ''}>
              <th scope="row" className="time-name" title={nameOf(row)}>
                {nameOf(row)}
              </th>
              {[...row.cells, summed(row.cells)].map((cell, columnAt) => (
                <GridCell
                  key={columns[columnAt]?.from ?? 'total'}
                  data-at={`${rowAt}-${columnAt}`}
                  tabIndex={rowAt === active.row && columnAt === active.column ? 0 : -1}
                  className="time-cell"
                  onFocus={() => setAt({ row: rowAt, column: columnAt })}
                  onClick={() => open(rowAt, columnAt)}
                >
                  <span className="visually-hidden">
                    {lookText.cell(cell.tasks, cell.overdue, cell.done)}
                  </span>
                  {cell.tasks > 0 && (
                    <span aria-hidden>
                      <span className="time-count">{formatCount(cell.tasks)}</span>
                      {cell.overdue > 0 && (
                        <span className="time-late">
                          {timelinessText.overdue.sign} {formatCount(cell.overdue)}
                        </span>
                      )}
                      {columnAt < columns.length && <CellBar cell={cell} most={most} />}
                    </span>
                  )}
                </GridCell>
              ))}
            </tr>
          ))}
        </tbody>
      </GridTable>
    </div>
  );
}
