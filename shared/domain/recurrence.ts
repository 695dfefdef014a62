import { addDays, type Day, dayOf, daysInMonth, partsOf, weekdayOf } from '../vietnamese/day.ts';
import type { Deadline, Recurrence } from './deadline.ts';

const monthsOf = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

/** The occurrence's day in the last month of the period that holds the day: `day` of it, or its last day. */
function dayInPeriod(recurrence: Recurrence, year: number, lastMonth: number): Day | undefined {
  const last = daysInMonth(year, lastMonth);
  return dayOf(year, lastMonth, Math.min(recurrence.day ?? last, last));
}

/**
 * Kỳ kế tiếp: the next day, on or after the given one, on which a recurring deadline is due; null when it does not recur.
 * Without a day of its own an occurrence is due on the last day of its period (week: Friday, the last working day).
 */
export function nextOccurrence({ recurrence }: Pick<Deadline, 'recurrence'>, on: Day): Day | null {
  if (!recurrence) return null;
  if (recurrence.every === 'day') return on;
  if (recurrence.every === 'week') return addDays(on, ((recurrence.day ?? 5) - weekdayOf(on) + 7) % 7);
  const months = monthsOf[recurrence.every];
  const { year, month } = partsOf(on);
  for (let step = 0; step <= 1; step++) {
    const last = Math.ceil(month / months) * months + step * months;
    const due = dayInPeriod(recurrence, year + Math.floor((last - 1) / 12), ((last - 1) % 12) + 1);
    if (due && due >= on) return due;
  }
  return null;
}
