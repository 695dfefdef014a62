import './deadlines.css';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import type { RecurringDeadline } from '../../../../shared/contract/deadlineContract.ts';
import type { TaskDetail } from '../../../../shared/contract/schemas.ts';
import { occurrencesText as text } from '../../../../shared/text.ts';
import { formatCount } from '../../../lib/formatCount.ts';
import { occurrencesQuery, overviewQuery } from '../../../lib/queries.ts';
import { refusalSentence } from '../../../lib/refusalSentence.ts';
import { useScreenCommand } from '../../../lib/screenCommands.ts';
import { completeOccurrences, markOccurrence } from './deadlineActs.ts';
import { OccurrenceForm } from './OccurrenceForm.tsx';
import { OccurrenceLine } from './OccurrenceLine.tsx';

/** Occurrences shown before "Xem … kỳ trước" is pressed; open ones that count are always shown. */
const shownFirst = 6;

const command = { id: 'report-occurrence', label: text.key, note: 'K' };

interface OccurrenceListProps {
  task: TaskDetail;
  deadline: RecurringDeadline;
  several: boolean;
  /** The occurrence whose form is open, by its day. */
  edited: string | null;
  onEdit: (due: string | null) => void;
}

function OccurrenceList({ task, deadline, several, edited, onEdit }: OccurrenceListProps) {
  const today = useQuery(overviewQuery).data?.today;
  const [all, setAll] = useState(false);
  if (!today) return null;
  const { deadlineId, phrase, openOccurrence, occurrences } = deadline;
  const latestFirst = occurrences.toReversed();
  const isWaiting = ({ status, timeliness }: (typeof occurrences)[number]) =>
    status !== 'done' && (timeliness === 'overdue' || timeliness === 'due-today');
  const shown = all ? latestFirst : latestFirst.filter((each, at) => at < shownFirst || isWaiting(each));
  const waiting = occurrences.filter(isWaiting).length;
  return (
    <>
      {several && <p>{text.of(phrase)}</p>}
      {waiting > 1 && (
        <Button size="small" onClick={() => void completeOccurrences(task, deadlineId)}>
          {text.completeAll(formatCount(waiting))}
        </Button>
      )}
      <ul className="occurrences" aria-label={several ? text.of(phrase) : text.title}>
        {shown.map((occurrence) => (
          <li key={occurrence.due}>
            <OccurrenceLine
              occurrence={occurrence}
              waited={occurrence.due === openOccurrence}
              onStatus={(status) => void markOccurrence(task, { deadlineId, due: occurrence.due, status })}
              onReport={() => onEdit(occurrence.due)}
            />
            {edited === occurrence.due && (
              <OccurrenceForm
                occurrence={occurrence}
                today={today}
                onClose={() => onEdit(null)}
                onSave={(said) => markOccurrence(task, { deadlineId, due: occurrence.due, ...said })}
              />
            )}
          </li>
        ))}
      </ul>
      {occurrences.length > shownFirst && shown.length + (all ? 1 : 0) !== occurrences.length && (
        <Button size="small" type="link" onClick={() => setAll(!all)}>
          {all ? text.fewer : text.more(formatCount(occurrences.length - shown.length))}
        </Button>
      )}
    </>
  );
}

/** Các kỳ thực hiện of a recurring task, the latest first: each marked done, reopened, reported on by itself. */
export function OccurrenceSection({ task }: { task: TaskDetail }) {
  const recurs = task.deadlines.some(({ recurrence }) => recurrence !== null);
  const { data = [], error } = useQuery({ ...occurrencesQuery(task.id), enabled: recurs });
  const [edited, setEdited] = useState<{ deadlineId: string; due: string } | null>(null);
  const [first] = data.flatMap(({ deadlineId, openOccurrence }) =>
    openOccurrence ? [{ deadlineId, due: openOccurrence }] : [],
  );
  useScreenCommand(command, () => setEdited(first ?? null), first !== undefined);
  if (!recurs) return null;
  return (
    <section className="detail-section" aria-labelledby="occurrences-title">
      <h3 id="occurrences-title">{text.title}</h3>
      {error && <Alert type="error" role="alert" title={refusalSentence(error)} />}
      {data.map((deadline) => (
        <OccurrenceList
          key={deadline.deadlineId}
          task={task}
          deadline={deadline}
          several={data.length > 1}
          edited={edited?.deadlineId === deadline.deadlineId ? edited.due : null}
          onEdit={(due) => setEdited(due === null ? null : { deadlineId: deadline.deadlineId, due })}
        />
      ))}
    </section>
  );
}
