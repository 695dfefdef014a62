import type { Recurrence } from '../../../domain/deadline.ts';
import type { JoinedTime } from '../candidate.ts';
import { readCue } from '../readCue.ts';
import type { RecurringTime } from '../time.ts';

const furthest = 90;
const sentenceEnd = /[.;](?: |$)/;
const dayFirst = /^,? ?(?:của |vào |\()?$/;
const untilJoint = /^,? (?:cho )?(?:đến|tới)(?: hết)? $/;

interface DayInPeriod {
  day: number | null;
  of: string | null;
  doubt: string | null;
}

/** The day that a wording names inside a period; null when it does not fit that period. */
function dayWithin({ every }: Recurrence, { time, weekday }: JoinedTime): DayInPeriod | null {
  if (every === 'week') return weekday === null ? null : { day: weekday, of: null, doubt: null };
  if (time.unit === 'recurring') {
    const { recurrence, doubt } = time;
    const named = recurrence?.every === every && (recurrence.day !== null || recurrence.of !== null);
    return named ? { day: recurrence.day, of: recurrence.of, doubt } : null;
  }
  if (time.unit !== 'day' || (time.year !== null && !time.nextMonth)) return null;
  const doubt = time.firstDay === null ? null : `nhiều ngày trong kỳ: ${time.firstDay}, ${time.day}`;
  const day = time.firstDay ?? time.day;
  if (time.nextMonth) return { day, of: 'next-month', doubt };
  if (time.month !== null) {
    return every === 'year' || every === 'half-year' ? { day, of: `month-${time.month}`, doubt } : null;
  }
  if (every === 'month') return { day, of: null, doubt };
  return every === 'quarter' || every === 'half-year'
    ? { day, of: null, doubt: 'không rõ tháng nào trong kỳ' }
    : null;
}

const marker = ({ time }: JoinedTime): RecurringTime | null =>
  time.unit === 'recurring' &&
  (time.recurrence === null || (time.recurrence.day === null && time.recurrence.of === null))
    ? time
    : null;

function withDay(
  first: JoinedTime,
  last: JoinedTime,
  period: RecurringTime,
  text: string,
): JoinedTime | null {
  const day = first.time === period ? last : first;
  // "Định kỳ (trước ngày 15 của tháng cuối quý)": the day names its period itself.
  const named = period.recurrence ?? (day.time.unit === 'recurring' ? day.time.recurrence : null);
  const within = named && dayWithin(named, day);
  if (!named || !within) return null;
  const recurrence: Recurrence = { every: named.every, day: within.day, of: within.of };
  const doubt = period.recurrence ? (period.doubt ?? within.doubt) : within.doubt;
  const opened = text.slice(first.from, last.to).includes('(') && text[last.to] === ')';
  return {
    ...first,
    to: last.to + (opened ? 1 : 0),
    time: { unit: 'recurring', recurrence, doubt },
    loose: false,
  };
}

function join(first: JoinedTime, last: JoinedTime, text: string): JoinedTime | null {
  const between = text.slice(first.to, last.from);
  if (between.length > furthest || sentenceEnd.test(between)) return null;
  const period = marker(first);
  if (period) {
    if (untilJoint.test(between) && last.time.unit !== 'recurring' && period.recurrence) {
      return { ...first, to: last.to, time: { ...period, doubt: 'định kỳ có ngày kết thúc' }, loose: false };
    }
    const cue = readCue(text, last.from).cue;
    const led = cue === 'before' || cue === 'until' || cue === 'in' || between.length <= 8;
    return led ? withDay(first, last, period, text) : null;
  }
  const late = marker(last);
  return late?.recurrence && dayFirst.test(between) ? withDay(first, last, late, text) : null;
}

/** A day that fits the period stands later in the sentence, led by no word that binds it: asked about. */
function doubted(first: JoinedTime, last: JoinedTime, text: string): JoinedTime {
  const period = marker(first);
  const between = text.slice(first.to, last.from);
  if (!period?.recurrence || between.length > furthest || sentenceEnd.test(between)) return first;
  if (period.doubt !== null || !withDay(first, last, period, text)) return first;
  return { ...first, time: { ...period, doubt: 'có thể còn ngày cụ thể trong kỳ' } };
}

/** Joins a period and the day in it: `hằng tháng, trước ngày 25`, `ngày 15 hằng tháng`, `thứ Năm hằng tuần`. */
export function joinRecurrence(found: readonly JoinedTime[], text: string): JoinedTime[] {
  const joined: JoinedTime[] = [];
  for (const time of found) {
    let last = time;
    // Twice: "định kỳ vào ngày 20 hằng tháng" joins the day with its month first, then with "định kỳ".
    for (let step = 0; step < 2; step++) {
      const before = joined.at(-1);
      const both = before && join(before, last, text);
      if (before && !both) joined[joined.length - 1] = doubted(before, last, text);
      if (!both) break;
      joined.pop();
      last = both;
    }
    joined.push(last);
  }
  return joined;
}
