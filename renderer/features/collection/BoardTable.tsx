import { Checkbox } from 'antd';
import type { BoardRow } from '../../../shared/contract/collectionContract.ts';
import { collectionText as text } from '../../../shared/text.ts';
import { type Day, formatDay } from '../../../shared/vietnamese/day.ts';
import { formatCount } from '../../lib/formatCount.ts';

const { columns } = text;

interface BoardTableProps {
  rows: readonly BoardRow[];
  chosen: ReadonlySet<string>;
  onChosen: (change: (latest: ReadonlySet<string>) => ReadonlySet<string>) => void;
}

const DayCell = ({ day }: { day: Day | null }) => (
  <td>{day && <time dateTime={day}>{formatDay(day)}</time>}</td>
);
const CountCell = ({ count }: { count: number | null }) => (
  <td className="board-number">{count ? formatCount(count) : ''}</td>
);

/** How often its report was asked for by letter; the number stands in the hint and in the register of letters. */
const Reminded = ({ times, lastOn, number }: NonNullable<BoardRow['reminded']>) => (
  <span className="board-reminded" title={text.remindedBy(times, formatDay(lastOn), number)}>
    {text.reminded(times, formatDay(lastOn))}
  </span>
);

/** Units × sent, answered, late, accepted; those chosen get their forms alone. */
export function BoardTable({ rows, chosen, onChosen }: BoardTableProps) {
  const toggle = (id: string) =>
    onChosen((latest) => {
      const next = new Set(latest);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const all = chosen.size === rows.length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus to be scrolled by keys
    <section className="list-scroll" tabIndex={0} aria-label={text.table}>
      <table className="board-table">
        <thead>
          <tr>
            <th scope="col" className="board-choose">
              <Checkbox
                aria-label={text.chooseAll}
                checked={all}
                indeterminate={chosen.size > 0 && !all}
                onChange={() => onChosen(() => new Set(all ? [] : rows.map(({ unitId }) => unitId)))}
              />
            </th>
            <th scope="col">{columns.unit}</th>
            <th scope="col" className="board-state">
              {columns.state}
            </th>
            <th scope="col" className="board-number">
              {columns.tasks}
            </th>
            <th scope="col" className="board-day">
              {columns.sent}
            </th>
            <th scope="col" className="board-day">
              {columns.due}
            </th>
            <th scope="col" className="board-day">
              {columns.answered}
            </th>
            <th scope="col" className="board-number">
              {columns.late}
            </th>
            <th scope="col" className="board-number">
              {columns.accepted}
            </th>
            <th scope="col" className="board-number">
              {columns.open}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.unitId}>
              <td>
                <Checkbox
                  aria-label={text.chooseUnit(row.unit)}
                  checked={chosen.has(row.unitId)}
                  onChange={() => toggle(row.unitId)}
                />
              </td>
              <th scope="row" title={row.unit}>
                {row.unit}
              </th>
              <td>
                <span className={`board-${row.state}`}>
                  <span aria-hidden="true" className="board-sign">
                    {text.state[row.state].sign}
                  </span>{' '}
                  {text.state[row.state].label}
                </span>
                {row.returned && <span className="board-note">{text.sentBack}</span>}
                {row.reminded && <Reminded {...row.reminded} />}
              </td>
              <CountCell count={row.tasks} />
              <DayCell day={row.sentOn} />
              <DayCell day={row.dueOn} />
              <DayCell day={row.answeredOn} />
              <CountCell count={row.lateDays} />
              <CountCell count={row.accepted} />
              <CountCell count={row.open} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
