import type { Timeliness } from '../../shared/domain/timeliness.ts';
import { daysLeftText, extensionText, timelinessText, ui } from '../../shared/text.ts';
import { type Day, formatDay } from '../../shared/vietnamese/day.ts';

/** The day first given of a task that was extended, and how the task stands by it. */
interface OriginalDue {
  due: Day;
  timeliness: Timeliness;
}

const Original = ({ due, timeliness }: OriginalDue) => {
  const { label, sign } = timelinessText[timeliness];
  return (
    <span className="due-original" title={extensionText.listed(formatDay(due), label)}>
      <span aria-hidden>↦</span>
      <span className="due-original-words">
        {extensionText.from(formatDay(due))} <span aria-hidden>{sign}</span>
        <span className="visually-hidden">{label}</span>
      </span>
    </span>
  );
};

/**
 * A due day and how far off it is: `30/01/2026 còn 9 ngày`. `daysLeft` null leaves out the second part; `original` is given
 * where the task was extended.
 */
export function DueDay({
  due,
  daysLeft,
  phrase,
  original = null,
}: {
  due: Day | null;
  daysLeft: number | null;
  phrase: string | null;
  original?: OriginalDue | null;
}) {
  if (!due)
    return (
      <span className="due-none" title={phrase ?? undefined}>
        {phrase || ui.deadline.none}
      </span>
    );
  return (
    <span className="due">
      <time dateTime={due}>{formatDay(due)}</time>
      {original && <Original {...original} />}
      {daysLeft !== null && (
        <span className={daysLeft < 0 ? 'due-left due-past' : 'due-left'}>{daysLeftText(daysLeft)}</span>
      )}
    </span>
  );
}
