import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Dashboard } from '../../../shared/contract/dashboardContract.ts';
import type { TaskFilter } from '../../../shared/contract/taskContract.ts';
import { overdueAges, overdueSpan, restOfWeek } from '../../../shared/domain/dashboard.ts';
import type { Timeliness } from '../../../shared/domain/timeliness.ts';
import { dashboardText as text } from '../../../shared/text.ts';
import { formatDay } from '../../../shared/vietnamese/day.ts';
import { TimelinessSign } from '../../components/TimelinessSign.tsx';
import { formatCount } from '../../lib/formatCount.ts';
import { taskViewPath } from '../../lib/taskView.ts';

interface TileProps {
  tone: string;
  state: Timeliness;
  label: string;
  count: number;
  filter: Partial<TaskFilter>;
  children?: ReactNode;
}

const Tile = ({ tone, state, label, count, filter, children }: TileProps) => (
  <li className={`tile tile-${tone}`}>
    <Link to={taskViewPath({ filter })} className="tile-link">
      <span className="tile-label">
        <TimelinessSign state={state} />
        {label}
      </span>
      <span className="tile-count">{formatCount(count)}</span>
    </Link>
    {children}
  </li>
);

/** What calls for action today, each number with its list. */
export const Tiles = ({ dashboard: { on, counts, dueThisWeek, ages } }: { dashboard: Dashboard }) => (
  <ul className="tiles">
    <Tile
      tone="overdue"
      state="overdue"
      label={text.overdue}
      count={counts.overdue}
      filter={{ timeliness: ['overdue'] }}
    >
      <ul className="ages" aria-label={text.agesOf}>
        {overdueAges.map((age) => (
          <li key={age}>
            <Link to={taskViewPath({ filter: { timeliness: ['overdue'], dueWithin: overdueSpan(age, on) } })}>
              {text.ages[age]}: <strong>{formatCount(ages[age])}</strong>
            </Link>
          </li>
        ))}
      </ul>
    </Tile>
    <Tile
      tone="today"
      state="due-today"
      label={text.today}
      count={counts['due-today']}
      filter={{ timeliness: ['due-today'] }}
    />
    <Tile
      tone="week"
      state="due-soon"
      label={text.week}
      count={dueThisWeek}
      filter={{ dueWithin: restOfWeek(on) }}
    >
      <p className="tile-note">{text.weekEnd(formatDay(restOfWeek(on).to))}</p>
    </Tile>
    <Tile
      tone="unclear"
      state="unclear"
      label={text.unclear}
      count={counts.unclear}
      filter={{ timeliness: ['unclear'] }}
    >
      <p className="tile-note">{text.unclearHint}</p>
    </Tile>
  </ul>
);
