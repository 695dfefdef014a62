import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { Link, useLocation } from 'wouter';
import { timelinessText, todayText, ui } from '../../../shared/text.ts';
import { EmptyPlace } from '../../components/EmptyPlace.tsx';
import { TimelinessSign } from '../../components/TimelinessSign.tsx';
import { formatCount } from '../../lib/formatCount.ts';
import { overviewQuery } from '../../lib/queries.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { emptyFilter, taskViewPath } from '../../lib/taskView.ts';
import { SnoozeMenu } from './SnoozeMenu.tsx';
import { TodayTable } from './TodayTable.tsx';
import { exportCalendar, markStep, markTask, reminderWorkQuery } from './todayActs.ts';
import './today.css';

const states = ['overdue', 'due-today', 'due-soon', 'unclear'] as const;

/** Việc hôm nay: what is due, and whom to chase by the office's steps. */
export function TodayPage() {
  const { data, error, refetch } = useQuery(reminderWorkQuery);
  const { data: overview } = useQuery(overviewQuery);
  const [, navigate] = useLocation();
  return (
    <section className="list-page" aria-labelledby="today-title">
      <div className="list-head">
        <h1 id="today-title">{todayText.title}</h1>
        <SnoozeMenu />
        <Button onClick={() => void exportCalendar(emptyFilter)}>{todayText.exportCalendar}</Button>
      </div>
      <ul className="today-counts">
        {states.map((state) => (
          <li key={state}>
            <Link to={taskViewPath({ filter: { timeliness: [state] } })}>
              <TimelinessSign state={state} /> {timelinessText[state].label}{' '}
              <strong>{formatCount(overview?.counts[state] ?? 0)}</strong>
            </Link>
          </li>
        ))}
      </ul>
      {error && (
        <Alert
          type="error"
          role="alert"
          title={refusalSentence(error)}
          action={<Button onClick={() => void refetch()}>{ui.error.retry}</Button>}
        />
      )}
      {data?.steps.length === 0 && (
        <EmptyPlace title={todayText.noSteps} hint={todayText.noStepsHint}>
          <Button type="primary" onClick={() => navigate('/settings')}>
            {todayText.toSettings}
          </Button>
        </EmptyPlace>
      )}
      {data && data.steps.length > 0 && data.total === 0 && (
        <EmptyPlace title={todayText.none} hint={todayText.noneHint} />
      )}
      {data && data.total > 0 && (
        <TodayTable
          steps={data.steps}
          onOpen={(id) => navigate(taskViewPath({ open: id }))}
          onMark={(id, act) => void markTask(id, act)}
          onMarkStep={(step) => void markStep(step)}
        />
      )}
    </section>
  );
}
