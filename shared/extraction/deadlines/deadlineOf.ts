import type { Deadline } from '../../domain/deadline.ts';
import { addDays, type Day } from '../../vietnamese/day.ts';
import type { Candidate } from './candidate.ts';
import { doubtOf, recurrenceDoubt } from './doubtOf.ts';
import { type Span, spanOfTime } from './spanOfTime.ts';
import type { Time } from './time.ts';

/** A deadline but for its wording. */
export type Resolved = Omit<Deadline, 'phrase'>;

const blank: Resolved = {
  kind: 'date',
  due: null,
  from: null,
  reckonedFrom: null,
  recurrence: null,
  certain: true,
  doubt: null,
};

const unsure = (resolved: Resolved, doubt: string | null): Resolved =>
  doubt === null ? resolved : { ...resolved, certain: false, doubt: resolved.doubt ?? doubt };

/** What a found time means as a deadline, by the words that lead to it; null where it has no meaning as one. */
export function deadlineOf(candidate: Candidate, dayBefore: boolean): Resolved | null {
  const { found, on } = candidate;
  const { time, until } = found;
  if (time.unit === 'ongoing') return { ...blank, kind: 'ongoing' };
  if (time.unit === 'recurring') {
    const resolved: Resolved = { ...blank, kind: 'recurring', recurrence: time.recurrence };
    return unsure(resolved, time.doubt ?? recurrenceDoubt(candidate));
  }
  const first = spanOfTime(time, on);
  const last = until ? spanOfTime(until, on) : first;
  if (!first || !last) return null;
  const reckonedFrom = first.reckoned || last.reckoned ? on : null;
  const placed = place(candidate, { ...blank, kind: first.kind, reckonedFrom }, first, last, dayBefore);
  const resolved = unsure(unsure(placed, last.doubt ?? first.doubt), doubtOf(candidate, placed, last));
  return resolved.due === null && resolved.certain ? unsure(resolved, 'không xác định được ngày') : resolved;
}

/** Puts the days of the span where the cue wants them. */
function place(
  candidate: Candidate,
  resolved: Resolved,
  first: Span,
  last: Span,
  dayBefore: boolean,
): Resolved {
  const { found, cue } = candidate;
  if (found.until) {
    if (first.from && last.to && first.from > last.to)
      return unsure({ ...resolved, kind: 'range' }, 'ngày đầu sau ngày cuối');
    return unsure(
      { ...resolved, kind: 'range', from: first.from, due: last.to },
      found.goesOn ? 'còn tiếp tục sau đó' : null,
    );
  }
  // "Từ 12 - 14/11/2026": both ends are in the wording.
  if (cue.cue === 'from' && found.time.unit === 'day' && found.time.firstDay !== null && !found.goesOn)
    return { ...resolved, kind: 'range', from: first.from, due: last.to };
  if (first.kind === 'relative') return { ...resolved, due: last.to };
  if (isSeveral(found.time)) {
    const span =
      cue.cue === 'before'
        ? { due: first.from && addDays(first.from, -1) }
        : { from: first.from, due: last.to };
    return unsure({ ...resolved, ...span }, found.goesOn ? 'còn tiếp tục sau đó' : null);
  }
  if (cue.cue === 'from' || found.goesOn) return openEnd(resolved, first.from);
  if (cue.cue === 'after') return openEnd(resolved, last.to && addDays(last.to, 1));
  if (cue.cue === 'before') return { ...resolved, due: dueBefore(candidate, first, last, dayBefore) };
  if (cue.cue === 'until') return { ...resolved, due: last.to };
  const bareDay = first.kind === 'date' && cue.cue !== 'in';
  return { ...resolved, from: bareDay ? null : first.from, due: last.to };
}

/** Several months or years in one wording (`tháng 3 - 6/2026`, `năm 2013 đến năm 2020`): a span with its own end. */
const isSeveral = (time: Time) =>
  (time.unit === 'months' || time.unit === 'years') && time.kind === 'range' && time.part === null;

/** "Từ …", "sau …": a beginning and no end. */
const openEnd = (resolved: Resolved, from: Day | null): Resolved =>
  unsure({ ...resolved, kind: 'range', from, due: null }, 'chỉ nói ngày bắt đầu, không nói hạn');

/**
 * "Trước ngày D" is D itself unless the office counts D − 1; "trước tháng M" is the day before that period begins
 * (product.md, "Deadlines"); "trước cuối tháng" is the period's end.
 */
function dueBefore({ found: { time } }: Candidate, first: Span, last: Span, dayBefore: boolean): Day | null {
  if ('part' in time && time.part === 'late') return last.to;
  if (first.kind === 'date') return last.to && (dayBefore ? addDays(last.to, -1) : last.to);
  return first.from && addDays(first.from, -1);
}
