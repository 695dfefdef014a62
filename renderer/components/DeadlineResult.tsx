import type { Deadline } from '../../shared/domain/deadline.ts';
import { ui } from '../../shared/text.ts';
import { formatDay } from '../../shared/vietnamese/day.ts';

/** What a wording was resolved to, from what it was reckoned, and whether that is certain (why not, otherwise). */
export function DeadlineResult({ deadline }: { deadline: Deadline }) {
  const { due, from, kind, recurrence, reckonedFrom, certain, doubt } = deadline;
  return (
    <span className={certain ? 'deadline-result' : 'deadline-result deadline-doubt'}>
      {!certain && <span aria-hidden>? </span>}
      {due && (
        <>
          {from && `${formatDay(from)} – `}
          <strong>{formatDay(due)}</strong>
        </>
      )}
      {!due && recurrence && ui.deadline.recurring(recurrence)}
      {!due && !recurrence && (kind === 'ongoing' ? ui.deadline.ongoing : ui.deadline.unknown)}
      {reckonedFrom && (
        <span className="deadline-from"> {ui.deadline.reckonedFrom(formatDay(reckonedFrom))}</span>
      )}
      {!certain && <span> · {doubt ? ui.deadline.doubt(doubt) : ui.deadline.notCertain}</span>}
    </span>
  );
}
