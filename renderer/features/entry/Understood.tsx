import { useQuery } from '@tanstack/react-query';
import type { TaskRow } from '../../../shared/contract/schemas.ts';
import { type QuickEntry, saysSomething, statusAfterEntry } from '../../../shared/domain/quickEntry.ts';
import { entryText, statusText } from '../../../shared/text.ts';
import { type Day, formatDay } from '../../../shared/vietnamese/day.ts';
import { DueDay } from '../../components/DueDay.tsx';
import { TimelinessTag } from '../../components/TimelinessTag.tsx';
import { taskOfNumberQuery } from './entrySession.ts';

/** The mistake of a line as a sentence; null while there is none, or the code is still being typed. */
export function mistakeOf({ code, number }: QuickEntry, finished: boolean): string | null {
  if (code === '' || number !== null || (!finished && code.length < 4)) return null;
  return entryText.wrongCode(code);
}

const statusWords = (task: TaskRow, entry: QuickEntry, on: Day): string => {
  const next = statusAfterEntry(task.status, entry);
  if (next === 'done') return entryText.becomes(`${statusText.done} ${formatDay(on)}`);
  if (next) return entryText.becomes(statusText[next]);
  return entryText.stays(statusText[task.status]);
};

/** What the line was read as, before it is kept. */
export function Understood({ entry, on, finished }: { entry: QuickEntry; on: Day; finished: boolean }) {
  const { number } = entry;
  const { data: task, isPending } = useQuery({ ...taskOfNumberQuery(number ?? 0), enabled: number !== null });
  const mistake = mistakeOf(entry, finished);
  if (mistake)
    return (
      <p id="entry-understood" className="field-error" role="alert">
        {mistake}
      </p>
    );
  if (number === null)
    return (
      <p id="entry-understood" className="entry-hint">
        {entryText.hint}
      </p>
    );
  if (task === null)
    return (
      <p id="entry-understood" className="field-error" role="alert">
        {entryText.noTask(entry.code)}
      </p>
    );
  return (
    <div id="entry-understood" className="entry-understood" aria-live="polite">
      {!isPending && task && (
        <>
          <p className="entry-task">
            <strong>{task.code}</strong> {task.text}
          </p>
          <p className="entry-facts">
            <TimelinessTag state={task.timeliness} />
            <DueDay due={task.due} daysLeft={task.daysLeft} phrase={task.duePhrase} />
            <span>{task.leads.map(({ shortName }) => shortName).join('; ')}</span>
          </p>
          {saysSomething(entry) ? (
            <p>
              {statusWords(task, entry, on)}
              {entry.percent !== null && `, ${entryText.percent(entry.percent)}`}
              {entry.text !== '' && (
                <>
                  {'. '}
                  {entryText.word} <q>{entry.text}</q>
                </>
              )}
            </p>
          ) : (
            <p className="entry-hint">{entryText.nextHint}</p>
          )}
        </>
      )}
    </div>
  );
}
