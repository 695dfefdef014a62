import { addDays, type Day, dayOf, daysInMonth, partsOf, weekdayOf } from '../vietnamese/day.ts';
import { publicCalendar } from '../vietnamese/publicCalendar.ts';
import { type WorkCalendar, workingDayOnOrAfter, workingDayOnOrBefore } from '../vietnamese/workCalendar.ts';
import type { Deadline, Recurrence } from './deadline.ts';

const monthsOf = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;
type MonthPeriod = keyof typeof monthsOf;

/** Day of the month, or the month's last day where it is shorter ("ngày 31" in June is the 30th). */
function clampedDay(months: number, day: number): Day | undefined {
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return dayOf(year, month, Math.min(day, daysInMonth(year, month)));
}

/** The month, counted from year 0, in which the occurrence of the period that begins with `first` is due. */
function monthOfOccurrence({ of }: Recurrence, first: number, length: number): number {
  if (of === 'first-month' || of === 'first-day' || of === 'first-working-day') return first;
  if (of === 'next-month') return first + length;
  const named = /^month-(\d{1,2})$/.exec(of ?? '')?.[1];
  // "15/6" of a half-year: June and December alike.
  return named ? first + ((Number(named) - 1) % length) : first + length - 1;
}

/** The due day of the period of whole months that begins with month `first`, counted from year 0. */
function dueInPeriod(
  recurrence: Recurrence,
  first: number,
  length: number,
  calendar: WorkCalendar,
): Day | undefined {
  const month = monthOfOccurrence(recurrence, first, length);
  const opens = recurrence.of === 'first-day' || recurrence.of === 'first-working-day';
  const day = clampedDay(month, recurrence.day ?? (opens ? 1 : 31));
  if (day && recurrence.of === 'last-working-day') return workingDayOnOrBefore(day, calendar);
  return day && recurrence.of === 'first-working-day' ? workingDayOnOrAfter(day, calendar) : day;
}

function nextInMonths(
  recurrence: Recurrence & { every: MonthPeriod },
  on: Day,
  calendar: WorkCalendar,
): Day | null {
  const length = monthsOf[recurrence.every];
  const { year, month } = partsOf(on);
  const current = Math.floor((year * 12 + month - 1) / length) * length;
  // The period before may still be due in this one ("ngày 05 của tháng tiếp theo"), and the next one already at the end of
  // this one: the last working day on or before the 1st, where the 1st is a day off.
  for (let step = -1; step <= 2; step++) {
    const due = dueInPeriod(recurrence, current + step * length, length, calendar);
    if (due && due >= on) return due;
  }
  return null;
}

/**
 * Kỳ kế tiếp: the next day, on or after the given one, on which a recurring deadline is due; null when it does not recur.
 * Without a day of its own an occurrence is due on the last day of its period (week: Friday, the last working day).
 * `calendar` places "ngày làm việc cuối cùng"; the public one unless the office keeps its own.
 */
export function nextOccurrence(
  { recurrence }: Pick<Deadline, 'recurrence'>,
  on: Day,
  calendar: WorkCalendar = publicCalendar,
): Day | null {
  if (!recurrence) return null;
  const { every } = recurrence;
  if (every === 'day') return on;
  if (every === 'week') return addDays(on, ((recurrence.day ?? 5) - weekdayOf(on) + 7) % 7);
  return nextInMonths({ ...recurrence, every }, on, calendar);
}
