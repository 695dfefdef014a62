import { Button } from 'antd';
import type { PeriodList, PeriodRow } from '../../../shared/contract/periodContract.ts';
import { periodText as text, ui } from '../../../shared/text.ts';
import { formatDay } from '../../../shared/vietnamese/day.ts';
import { formatCount } from '../../lib/formatCount.ts';

interface PeriodTableProps {
  list: PeriodList;
  onEdit: (period: PeriodRow) => void;
  onRemove: (period: PeriodRow) => void;
}

/** The periods, the latest first, each with its days and what was reported for it. */
export const PeriodTable = ({ list, onEdit, onRemove }: PeriodTableProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus to be scrolled by keys
  <section className="list-scroll" tabIndex={0} aria-label={text.table}>
    <table className="period-table">
      <thead>
        <tr>
          <th scope="col">{text.name}</th>
          <th scope="col">{text.firstDay}</th>
          <th scope="col">{text.lastDay}</th>
          <th scope="col" className="period-number">
            {text.updates}
          </th>
          <th scope="col">
            <span className="visually-hidden">{text.acts}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {list.periods.map((period) => (
          <tr key={period.id}>
            <th scope="row">
              {period.name}
              {period.id === list.current.id && <span className="period-mark">{text.isCurrent}</span>}
              {period.closedOn && (
                <span className="period-mark">{text.closed(formatDay(period.closedOn))}</span>
              )}
            </th>
            <td>
              <time dateTime={period.firstDay}>{formatDay(period.firstDay)}</time>
            </td>
            <td>
              <time dateTime={period.lastDay}>{formatDay(period.lastDay)}</time>
            </td>
            <td className="period-number">{formatCount(period.updates)}</td>
            <td>
              <div className="period-buttons">
                <Button size="small" aria-label={text.edit(period.name)} onClick={() => onEdit(period)}>
                  {ui.action.edit}
                </Button>
                <Button size="small" aria-label={text.remove(period.name)} onClick={() => onRemove(period)}>
                  {ui.action.remove}
                </Button>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
