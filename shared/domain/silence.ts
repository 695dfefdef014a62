import { addDays, type Day } from '../vietnamese/day.ts';
import type { Period } from './period.ts';

/** Bỏ quên: so many reporting periods without a word make an open task a forgotten one. */
export const silentPeriods = { least: 1, most: 12, usual: 1 } as const;
/** A period's length where none are kept. */
export const daysOfPeriod = 30;

/**
 * The day from which on a word must have come: open tasks whose last word lies before it are forgotten. With N periods
 * ended it is the first day of the N-th of them, counted back, so that a whole period has passed in silence; while fewer
 * have ended, N times thirty days back. Pure.
 */
export function silentBefore(
  periods: readonly Pick<Period, 'firstDay' | 'lastDay'>[],
  count: number,
  on: Day,
): Day {
  const ended = periods
    .filter(({ lastDay }) => lastDay < on)
    .sort((a, b) => b.lastDay.localeCompare(a.lastDay));
  return ended[count - 1]?.firstDay ?? addDays(on, -count * daysOfPeriod);
}

/**
 * The last day on which a task was spoken of: the day it was given, the last change of its status or result, the last
 * report. Pure.
 */
export const lastWordOn = (given: Day, spoken: Day | null, reports: readonly Day[]): Day =>
  [given, ...(spoken ? [spoken] : []), ...reports].reduce((last, day) => (day > last ? day : last));

/** Bỏ quên on a day: open, and silent since before it. */
export const isForgotten = ({ open, lastWord }: { open: boolean; lastWord: Day }, before: Day): boolean =>
  open && lastWord < before;
