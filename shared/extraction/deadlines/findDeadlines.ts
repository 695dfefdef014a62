import type { Deadline } from '../../domain/deadline.ts';
import type { Day } from '../../vietnamese/day.ts';
import { publicCalendar } from '../../vietnamese/publicCalendar.ts';
import type { WorkCalendar } from '../../vietnamese/workCalendar.ts';
import type { Candidate, JoinedTime } from './candidate.ts';
import { deadlineOf } from './deadlineOf.ts';
import { readCue } from './readCue.ts';
import { dropPostponed } from './refiners/dropPostponed.ts';
import { joinMeetings } from './refiners/joinMeetings.ts';
import { joinRanges } from './refiners/joinRanges.ts';
import { joinRecurrence } from './refiners/joinRecurrence.ts';
import { readTails } from './refiners/readTails.ts';
import { refusals } from './refusals.ts';
import { scanTimes } from './scanTimes.ts';
import { prepareTimeText } from './timeText.ts';

/** Settings of an office that change how a wording is resolved. */
export interface DeadlineOptions {
  /** Working days; the published public calendar unless the office keeps its own. */
  calendar?: WorkCalendar;
  /** "Trước ngày D" means D − 1; unless set, D itself is still on time. */
  beforeMeansDayBefore?: boolean;
}

/** A deadline's wording inside a text: `text.slice(from, to) === deadline.phrase`. */
export interface DeadlineFound {
  deadline: Deadline;
  from: number;
  to: number;
  /** Name of the parser that read it. */
  rule: string;
}

/**
 * Finds the deadlines worded in a task's text, in order. A cited document's date, a reporting period, a past fact and the
 * years in a programme's title are none. `on` is the directive's day, null where it has none: a wording that leaves out its
 * year then has no due day and is not certain. Never throws; every span quotes the text exactly.
 */
export function findDeadlines(
  source: string,
  on: Day | null,
  options: DeadlineOptions = {},
): DeadlineFound[] {
  const { text, placeOf, mended } = prepareTimeText(source);
  const times = scanTimes(text, { on, calendar: options.calendar ?? publicCalendar });
  if (times.length === 0) return [];
  const joined = readTails(
    joinMeetings(joinRecurrence(joinRanges(dropPostponed(times, text), text), text), text, on),
    text,
  );
  const found: DeadlineFound[] = [];
  let lastTo = 0;
  for (const [index, time] of joined.entries()) {
    const cue = readCue(text, time.from, joined[index - 1]?.to);
    const candidate: Candidate = { text, found: time, cue, on };
    const refusal = refusals.find((each) => each.refuses(candidate));
    if (refusal) {
      if (refusal.name === 'bareTime') doubtLast(found, text.slice(lastTo, time.from), time);
      continue;
    }
    lastTo = time.to;
    const read = deadlineOf(candidate, options.beforeMeansDayBefore ?? false);
    if (!read) continue;
    const misread = mended.some((at) => at >= candidate.cue.from && at < time.to);
    const deadline = misread ? { ...read, certain: false, doubt: read.doubt ?? doubtfulFigures } : read;
    const [from, to] = [placeOf(candidate.cue.from), placeOf(time.to)];
    found.push({ deadline: { phrase: source.slice(from, to), ...deadline }, from, to, rule: time.rule });
  }
  return found;
}

const doubtfulFigures = 'nghi nhận dạng sai chữ';

const listed = /^ ?(?:,|và|hoặc|\/|;) ?(?:của )?$/;
const calendarUnits: readonly string[] = ['day', 'months', 'years', 'week'];

/** "Trong năm 2026 và quý I năm 2027": the second time has no cue of its own, so the first is not the whole story. */
function doubtLast(found: DeadlineFound[], between: string, { time }: JoinedTime): void {
  const last = found.at(-1);
  if (!last?.deadline.certain || !listed.test(between) || !calendarUnits.includes(time.unit)) return;
  last.deadline = { ...last.deadline, certain: false, doubt: 'còn nêu mốc thời gian khác' };
}
