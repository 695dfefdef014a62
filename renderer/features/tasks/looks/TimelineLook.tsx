import { Button, Segmented } from 'antd';
import { useState } from 'react';
import type { TaskFilter, TaskSort } from '../../../../shared/contract/taskContract.ts';
import type { TimelineKey } from '../../../../shared/contract/taskViewContract.ts';
import { monthsLater, type TimelineStep, timelineColumns } from '../../../../shared/domain/taskCalendar.ts';
import { lookText } from '../../../../shared/text.ts';
import { addDays, type Day } from '../../../../shared/vietnamese/day.ts';
import { useRemembered } from '../../../lib/useRemembered.ts';
import { TimelineBars } from './TimelineBars.tsx';
import { TimelineCounts } from './TimelineCounts.tsx';
import './timeline.css';

interface TimelineLookProps {
  filter: TaskFilter;
  sort: TaskSort;
  today: Day;
  /** The day that the first column holds. */
  day: Day;
  narrow: boolean;
  onDay: (day: Day) => void;
  onList: (filter: TaskFilter) => void;
  onOpen: (id: string) => void;
}

const rowKinds = ['lead', 'field', 'directive', 'task'] as const satisfies readonly (TimelineKey | 'task')[];
const steps = ['week', 'month'] as const satisfies readonly TimelineStep[];

/** Dòng thời gian: due days by week or month, of units, lĩnh vực, directives, or of each task by itself. */
export function TimelineLook(props: TimelineLookProps) {
  const { filter, sort, today, day, narrow, onDay, onList, onOpen } = props;
  const [by, setBy] = useRemembered('timeline-rows', rowKinds, 'lead');
  const [step, setStep] = useRemembered('timeline-step', steps, 'month');
  const count = narrow ? 6 : 10;
  // A little of what has passed stands before the day.
  const from = step === 'week' ? addDays(day, -14) : monthsLater(day, -2);
  const columns = timelineColumns(step, from, count);
  const [page, setPage] = useState(1);
  const shift = (way: 1 | -1) => onDay(step === 'week' ? addDays(day, way * 28) : monthsLater(day, way * 3));
  return (
    <div className="look">
      <div className="look-bar">
        <Segmented
          aria-label={lookText.by}
          value={by}
          options={rowKinds.map((value) => ({ value, label: lookText.rowsBy[value] }))}
          onChange={(next) => {
            setBy(next);
            setPage(1);
          }}
        />
        <Segmented
          aria-label={lookText.step}
          value={step}
          options={steps.map((value) => ({ value, label: lookText.steps[value] }))}
          onChange={setStep}
        />
        <Button aria-label={lookText.earlier} onClick={() => shift(-1)}>
          ‹
        </Button>
        <Button onClick={() => onDay(today)} disabled={day === today}>
          {lookText.today}
        </Button>
        <Button aria-label={lookText.later} onClick={() => shift(1)}>
          ›
        </Button>
        {by === 'task' ? (
          <span className="look-hint">{lookText.barsHint}</span>
        ) : (
          <ul className="time-key" aria-hidden>
            {(['overdue', 'open', 'done'] as const).map((part) => (
              <li key={part}>
                <span className={`time-swatch time-${part}`} />
                {lookText.parts[part]}
              </li>
            ))}
          </ul>
        )}
      </div>
      {by === 'task' ? (
        <TimelineBars
          filter={filter}
          sort={sort}
          columns={columns}
          step={step}
          today={today}
          page={page}
          onPage={setPage}
          onOpen={onOpen}
        />
      ) : (
        <TimelineCounts
          query={{ filter, by, step, from, columns: count }}
          onList={(row, span) => onList({ ...filter, ...row, ...(span && { dueBetween: span }) })}
        />
      )}
    </div>
  );
}
