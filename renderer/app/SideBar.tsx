import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useSearch } from 'wouter';
import type { Timeliness } from '../../shared/domain/timeliness.ts';
import {
  appendixText,
  appName,
  clearText,
  collectionText,
  dashboardText,
  entryText,
  honestyText,
  letterText,
  paperText,
  silenceText,
  timelinessText,
  todayText,
  trashText,
  ui,
} from '../../shared/text.ts';
import { TimelinessSign } from '../components/TimelinessSign.tsx';
import { formatCount } from '../lib/formatCount.ts';
import { checkCountsQuery, overviewQuery, reminderCountQuery } from '../lib/queries.ts';
import { parseTaskView, taskViewPath } from '../lib/taskView.ts';
import { lastTaskPath } from './lastTaskPath.ts';
import { SavedViews } from './SavedViews.tsx';

const shownStates: readonly Timeliness[] = [
  'overdue',
  'due-today',
  'due-soon',
  'unclear',
  'not-due',
  'no-deadline',
  'done-on-time',
  'done-late',
];

interface EntryProps {
  to: string;
  label: string;
  count: number | undefined;
  current: boolean;
  /** Whose sign stands before the label. */
  state?: Timeliness;
  /** A sign of its own, of a list beside those by timeliness. */
  sign?: string;
}

const Entry = ({ to, label, count, current, state, sign }: EntryProps) => (
  <li>
    <Link
      to={to}
      className={`nav-entry${state || sign ? ' nav-sub' : ''}${current ? ' nav-current' : ''}`}
      aria-current={current ? 'page' : undefined}
    >
      {state && (
        <span className="nav-sign">
          <TimelinessSign state={state} />
        </span>
      )}
      {sign && (
        <span className="nav-sign" aria-hidden>
          {sign}
        </span>
      )}
      <span className="nav-label">{label}</span>
      {count !== undefined && <span className="nav-count">{formatCount(count)}</span>}
    </Link>
  </li>
);

/** Where one can go. A timeliness that no task is in has no entry, except those that call for action. */
export function SideBar() {
  const { data } = useQuery(overviewQuery);
  const { data: chase } = useQuery(reminderCountQuery);
  const [path] = useLocation();
  const search = useSearch();
  const onTasks = path === '/tasks';
  const { filter, look, saved } = parseTaskView(onTasks ? search : '');
  const { timeliness, forgotten } = filter;
  const { data: checks } = useQuery(checkCountsQuery);
  const only = timeliness.length === 1 && !saved ? timeliness[0] : undefined;
  const states = shownStates.filter(
    (state) =>
      (data?.counts[state] ?? 0) > 0 || state === 'overdue' || state === 'due-soon' || state === 'unclear',
  );
  return (
    <nav className="side-bar" aria-label={ui.nav.label}>
      <p className="product-name">{appName}</p>
      <ul>
        <Entry to="/" label={dashboardText.title} count={undefined} current={path === '/'} />
        <Entry to="/today" label={todayText.title} count={chase?.total} current={path === '/today'} />
        <Entry
          // From another screen the list comes back as it was left; on the list itself this shows everything.
          to={onTasks ? taskViewPath({ look }) : lastTaskPath.get()}
          label={ui.nav.tasks}
          count={data?.taskCount}
          current={onTasks && !only && !forgotten && !saved}
        />
        {(data?.taskCount ?? 0) > 0 && (
          <li>
            <ul aria-label={ui.nav.byTimeliness}>
              {states.map((state) => (
                <Entry
                  key={state}
                  to={taskViewPath({ filter: { timeliness: [state] } })}
                  label={timelinessText[state].label}
                  state={state}
                  count={data?.counts[state] ?? 0}
                  current={only === state}
                />
              ))}
              <Entry
                to={taskViewPath({ filter: { forgotten: true } })}
                sign="…"
                label={silenceText.label}
                count={checks?.forgotten ?? 0}
                current={onTasks && forgotten === true}
              />
              <Entry
                to="/clears"
                sign="✗"
                label={clearText.title}
                count={checks?.lacking ?? 0}
                current={path === '/clears'}
              />
              <Entry
                to="/checks"
                sign="!"
                label={honestyText.title}
                count={checks?.findings ?? 0}
                current={path === '/checks'}
              />
            </ul>
          </li>
        )}
        <SavedViews current={saved} />
        <Entry
          to="/directives"
          label={ui.nav.directives}
          count={data?.directiveCount}
          current={path === '/directives'}
        />
        <Entry to="/units" label={ui.nav.units} count={data?.unitCount} current={path === '/units'} />
        <Entry
          to="/collection"
          label={collectionText.title}
          count={undefined}
          current={path === '/collection'}
        />
        <Entry
          to="/drafts"
          label={ui.nav.drafts}
          count={data?.draftCount}
          current={path.startsWith('/drafts')}
        />
        <Entry
          to="/appendices"
          label={appendixText.title}
          count={undefined}
          current={path.startsWith('/appendices')}
        />
        <Entry to="/print" label={paperText.nav} count={undefined} current={path.startsWith('/print')} />
        <Entry to="/entry" label={entryText.nav} count={undefined} current={path === '/entry'} />
        <Entry to="/letters" label={letterText.title} count={undefined} current={path === '/letters'} />
        <Entry to="/trash" label={trashText.title} count={undefined} current={path === '/trash'} />
        <Entry
          to="/settings"
          label={ui.nav.settings}
          count={undefined}
          current={path.startsWith('/settings')}
        />
      </ul>
    </nav>
  );
}
