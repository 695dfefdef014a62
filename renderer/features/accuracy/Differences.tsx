import { useEffect, useRef } from 'react';
import type {
  AccuracyCase,
  ComparedTask,
  TaskDifference,
} from '../../../shared/contract/accuracyContract.ts';
import { deadlineText, ui } from '../../../shared/text.ts';
import { formatDay } from '../../../shared/vietnamese/day.ts';

const text = ui.accuracy;
type Deadline = ComparedTask['deadlines'][number];

const deadlineWords = (deadline: Deadline) => {
  const { phrase, due, recurrence, certain } = deadline;
  const when = due ? formatDay(due) : recurrence ? ui.deadline.recurring({ ...recurrence }) : null;
  const words = deadlineText(phrase || null, when, null);
  return certain ? words : `${words} (${ui.deadline.notCertain})`;
};

/** One side of a difference; what differs from the other side stands out. */
function Side({ task, fields }: { task: ComparedTask | null; fields: TaskDifference['fields'] }) {
  if (!task) return <span className="side-none">{text.nothing}</span>;
  const lines = [
    ['leads', task.leads.map(({ name }) => name).join('; ')],
    ['coordinating', task.coordinating.map(({ name }) => name).join('; ')],
    ['deadlines', task.deadlines.map(deadlineWords).join('; ')],
  ] as const;
  return (
    <>
      <p className="side-text">{task.text}</p>
      <dl className="side-fields">
        {lines.map(([field, words]) => (
          <div key={field} className={fields.includes(field) ? 'side-differs' : undefined}>
            <dt>{text.fields[field]}</dt>
            <dd>{words || text.notNamed}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function reasonOf({ proposed, confirmed, fields }: TaskDifference): string {
  if (!proposed) return text.missed;
  if (!confirmed) return text.madeUp;
  return text.differsIn(fields.map((field) => text.fields[field].toLocaleLowerCase('vi')).join(', '));
}

/** The tasks of a document in which the present proposal differs from what was confirmed, side by side. */
export function Differences({
  document,
  label,
  asked,
}: {
  document: AccuracyCase;
  label: string;
  /** Somebody asked for this one: it comes into view, and the keys go on from there. */
  asked: boolean;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { id } = document;
  useEffect(() => {
    if (asked && id) heading.current?.focus();
  }, [asked, id]);
  return (
    <section className="differences" aria-labelledby="differences-title">
      <h2 id="differences-title" ref={heading} tabIndex={-1}>
        {text.differencesOf(document.differences.length, label)}
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.what}</th>
            <th scope="col">{text.proposed}</th>
            <th scope="col">{text.confirmed}</th>
          </tr>
        </thead>
        <tbody>
          {document.differences.map((difference, at) => {
            const { proposed, confirmed, fields, wrongCertain } = difference;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a report is shown whole and never changes; its differences have no key
              <tr key={at}>
                <th scope="row">
                  {(confirmed ?? proposed)?.ref}
                  <span className="difference-reason">{reasonOf(difference)}</span>
                  {wrongCertain > 0 && <strong className="wrong-certain">▲ {text.wrongCertain}</strong>}
                </th>
                <td>
                  <Side task={proposed} fields={fields} />
                </td>
                <td>
                  <Side task={confirmed} fields={fields} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
