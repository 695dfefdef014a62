import { Button } from 'antd';
import type { CalendarYear } from '../../../shared/contract/calendarContract.ts';
import { workCalendarText as text, ui } from '../../../shared/text.ts';
import { formatDay, weekdayOf } from '../../../shared/vietnamese/day.ts';

type Line = CalendarYear['days'][number];

interface CalendarTableProps {
  days: readonly Line[];
  onEdit: (line: Line) => void;
  onRemove: (line: Line) => void;
}

const nameOf = ({ kind, name }: { kind: Line['kind']; name: string }) => name || text.kinds[kind];

const sourceOf = ({ own, published }: Line) => {
  if (!own) return text.published;
  return published ? text.ownOver(nameOf(published)) : text.own;
};

/** The days of a year that are not what the week makes them, each with where it comes from. */
export const CalendarTable = ({ days, onEdit, onRemove }: CalendarTableProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus to be scrolled by keys
  <section className="list-scroll" tabIndex={0} aria-label={text.title}>
    <table className="calendar-table">
      <thead>
        <tr>
          <th scope="col">{text.day}</th>
          <th scope="col">{text.weekday}</th>
          <th scope="col">{text.kind}</th>
          <th scope="col">{text.name}</th>
          <th scope="col">{text.source}</th>
          <th scope="col">
            <span className="visually-hidden">{text.acts}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {days.map((line) => {
          const day = formatDay(line.day);
          const takesBack = line.own && line.published !== null;
          return (
            <tr key={line.day} className={line.kind === 'plain' ? 'calendar-plain' : undefined}>
              <th scope="row">
                <time dateTime={line.day}>{day}</time>
              </th>
              <td>{ui.weekdays[weekdayOf(line.day) - 1]}</td>
              <td>
                <span className={`calendar-kind calendar-${line.kind}`}>{text.kinds[line.kind]}</span>
              </td>
              <td>{line.name}</td>
              <td className="calendar-note">{sourceOf(line)}</td>
              <td>
                <div className="calendar-acts">
                  <Button size="small" aria-label={text.edit(day)} onClick={() => onEdit(line)}>
                    {ui.action.edit}
                  </Button>
                  <Button
                    size="small"
                    aria-label={takesBack ? text.restore(day) : text.remove(day)}
                    onClick={() => onRemove(line)}
                  >
                    {takesBack ? text.restoreShort : ui.action.remove}
                  </Button>
                </div>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </section>
);
