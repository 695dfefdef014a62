import { Button } from 'antd';
import type { RecurringDeadline } from '../../../../shared/contract/deadlineContract.ts';
import type { TaskStatus } from '../../../../shared/domain/task.ts';
import { occurrencesText as text } from '../../../../shared/text.ts';
import { formatDay } from '../../../../shared/vietnamese/day.ts';
import { TimelinessTag } from '../../../components/TimelinessTag.tsx';

interface OccurrenceLineProps {
  occurrence: RecurringDeadline['occurrences'][number];
  /** Whether it is the one that governs. */
  waited: boolean;
  onStatus: (status: TaskStatus) => void;
  onReport: () => void;
}

/** One occurrence: its day, how it stands, what was reported, and what can be done with it. */
export function OccurrenceLine({ occurrence, waited, onStatus, onReport }: OccurrenceLineProps) {
  const { due, status, doneOn, report, document, timeliness } = occurrence;
  const day = formatDay(due);
  const said = [doneOn && text.doneOn(formatDay(doneOn)), document, report].filter(Boolean).join(' · ');
  return (
    <>
      <div className="occurrence">
        <time dateTime={due} className={waited ? 'occurrence-waited' : undefined}>
          {day}
          {waited && <span className="visually-hidden"> {text.waiting}</span>}
        </time>
        {timeliness ? (
          <TimelinessTag state={timeliness} />
        ) : (
          <span className="history-when">{text.before}</span>
        )}
        <span className="occurrence-acts">
          {status === 'done' ? (
            <Button
              size="small"
              type="link"
              aria-label={text.reopenOf(day)}
              onClick={() => onStatus('not-started')}
            >
              {text.reopen}
            </Button>
          ) : (
            <Button size="small" type="link" aria-label={text.doneOf(day)} onClick={() => onStatus('done')}>
              {text.done}
            </Button>
          )}
          <Button size="small" type="link" aria-label={text.reportOf(day)} onClick={onReport}>
            {text.report}
          </Button>
        </span>
      </div>
      {said && <div className="occurrence-said">{said}</div>}
    </>
  );
}
