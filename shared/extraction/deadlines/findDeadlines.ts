import type { Deadline } from '../../domain/deadline.ts';
import type { Day } from '../../vietnamese/day.ts';
import { publicCalendar } from '../../vietnamese/publicCalendar.ts';
import type { WorkCalendar } from '../../vietnamese/workCalendar.ts';
import { deadlineOf } from './deadlineOf.ts';
import { readCue } from './readCue.ts';
import { isRefused } from './refiners/isRefused.ts';
import { joinRanges } from './refiners/joinRanges.ts';
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
  const { text, placeOf } = prepareTimeText(source);
  const context = { on, calendar: options.calendar ?? publicCalendar };
  const found: DeadlineFound[] = [];
  for (const time of joinRanges(scanTimes(text, context), text)) {
    const cue = readCue(text, time.from);
    if (isRefused({ text, time, cue, on })) continue;
    const [from, to] = [placeOf(cue.from), placeOf(time.to)];
    const deadline = deadlineOf(time, cue.cue, on, options.beforeMeansDayBefore ?? false);
    if (deadline)
      found.push({ deadline: { ...deadline, phrase: source.slice(from, to) }, from, to, rule: time.rule });
  }
  return found;
}
