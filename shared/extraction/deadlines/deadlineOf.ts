import type { Deadline } from '../../domain/deadline.ts';
import { addDays, type Day } from '../../vietnamese/day.ts';
import type { Cue } from './readCue.ts';
import type { FoundRange } from './refiners/joinRanges.ts';
import { spanOfTime } from './spanOfTime.ts';

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

/** What a found time means as a deadline, by the words that lead to it; null where it is none. */
export function deadlineOf(found: FoundRange, cue: Cue, on: Day | null, dayBefore: boolean): Resolved | null {
  const { time, until } = found;
  if (time.unit === 'ongoing') return { ...blank, kind: 'ongoing' };
  if (time.unit === 'recurring') {
    return {
      ...blank,
      kind: 'recurring',
      recurrence: time.recurrence,
      certain: !time.doubt,
      doubt: time.doubt,
    };
  }
  const first = spanOfTime(time, on);
  const last = until ? spanOfTime(until, on) : first;
  if (!first || !last) return null;
  const doubt = last.doubt ?? first.doubt;
  const resolved: Resolved = {
    ...blank,
    kind: until ? 'range' : first.kind,
    reckonedFrom: first.reckoned || last.reckoned ? on : null,
    certain: doubt === null && last.to !== null,
    doubt: doubt ?? (last.to === null ? 'không có ngày kết thúc' : null),
  };
  if (until) {
    const backwards = first.from && last.to && first.from > last.to;
    if (backwards) return { ...resolved, certain: false, doubt: 'ngày đầu sau ngày cuối' };
    return { ...resolved, from: first.from, due: last.to };
  }
  if (cue === 'from') return openEnd(resolved, first.from);
  if (cue === 'after') return openEnd(resolved, last.to && addDays(last.to, 1));
  if (cue === 'before')
    return {
      ...resolved,
      due: dueBefore(
        time.unit === 'day',
        first.from,
        last.to,
        dayBefore,
        'part' in time && time.part === 'late',
      ),
    };
  if (cue === 'until') return { ...resolved, due: last.to };
  const bareDay = time.unit === 'day' && first.kind === 'date' && cue !== 'in';
  return { ...resolved, from: bareDay ? null : first.from, due: last.to };
}

/** "Từ …", "sau …": a beginning and no end. */
function openEnd(resolved: Resolved, from: Day | null): Resolved {
  return {
    ...resolved,
    kind: 'range',
    from,
    due: null,
    certain: false,
    doubt: resolved.doubt ?? 'chỉ nói ngày bắt đầu',
  };
}

/** "Trước ngày D" is D itself unless the office counts D − 1; "trước tháng M" is the day before that period begins. */
function dueBefore(
  isDay: boolean,
  from: Day | null,
  to: Day | null,
  dayBefore: boolean,
  late: boolean,
): Day | null {
  if (late) return to;
  if (isDay) return to && dayBefore ? addDays(to, -1) : to;
  return from && addDays(from, -1);
}
