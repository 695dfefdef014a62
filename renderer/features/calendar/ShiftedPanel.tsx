import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { Link } from 'wouter';
import type { ShiftedDeadline } from '../../../shared/contract/calendarContract.ts';
import { workCalendarText as text } from '../../../shared/text.ts';
import { formatDay } from '../../../shared/vietnamese/day.ts';
import { formatCount } from '../../lib/formatCount.ts';
import { taskViewPath } from '../../lib/taskView.ts';
import { applyShifted } from './calendarActs.ts';

/** The deadlines that the calendar would put on another day: a person says which of them move. */
export function ShiftedPanel({ shifted }: { shifted: readonly ShiftedDeadline[] }) {
  const [chosen, setChosen] = useState<readonly string[]>(
    shifted.filter(({ byHand }) => !byHand).map(({ deadlineId }) => deadlineId),
  );
  const choose = (id: string, wanted: boolean) =>
    setChosen((all) => (wanted ? [...all, id] : all.filter((each) => each !== id)));
  return (
    <section className="shifted" aria-labelledby="shifted-title">
      <h2 id="shifted-title">{text.shifted}</h2>
      <p className="calendar-note">{text.shiftedNote}</p>
      <ul>
        {shifted.map(({ deadlineId, taskId, code, text: words, phrase, due, certain, would, byHand }) => (
          <li key={deadlineId}>
            <Checkbox
              checked={chosen.includes(deadlineId)}
              aria-label={text.choose(code)}
              onChange={({ target }) => choose(deadlineId, target.checked)}
            />
            <div>
              <Link to={taskViewPath({ open: taskId, filter: { search: code } })}>{code}</Link> {words}
              <div className="calendar-note">
                “{phrase}” · {due && certain ? text.now(formatDay(due)) : text.unknownNow} →{' '}
                <strong>{text.would(formatDay(would))}</strong>
                {byHand && ` · ${text.byHand}`}
              </div>
            </div>
          </li>
        ))}
      </ul>
      <Button type="primary" disabled={chosen.length === 0} onClick={() => void applyShifted([...chosen])}>
        {text.apply(formatCount(chosen.length))}
      </Button>
    </section>
  );
}
