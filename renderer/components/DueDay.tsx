import { daysLeftText, ui } from '../../shared/text.ts';
import { type Day, formatDay } from '../../shared/vietnamese/day.ts';

/** A due day and how far off it is: `30/01/2026 còn 9 ngày`. `daysLeft` null leaves out the second part. */
export function DueDay({
  due,
  daysLeft,
  phrase,
}: {
  due: Day | null;
  daysLeft: number | null;
  phrase: string | null;
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
      {daysLeft !== null && (
        <span className={daysLeft < 0 ? 'due-left due-past' : 'due-left'}>{daysLeftText(daysLeft)}</span>
      )}
    </span>
  );
}
