import { addDays, type Day, dayOf, daysInMonth, partsOf, weekdayOf } from '../vietnamese/day.ts';

/** Tháng: `2026-01`. */
export type Month = string & { readonly __month: true };

/** The month that a day lies in. */
export const monthOf = (day: Day): Month => day.slice(0, 7) as Month;

/** Reads `2026-01`; undefined when the text names no month. */
export const parseMonth = (text: string): Month | undefined => {
  const match = /^(\d{4})-(\d{2})$/u.exec(text);
  return match && dayOf(Number(match[1]), Number(match[2]), 1) ? (text as Month) : undefined;
};

/** A day of a month by its number; the last one where the month is shorter. */
export function dayIn(month: Month, day: number): Day {
  const [year, of] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  const found = dayOf(year, of, Math.min(day, daysInMonth(year, of)));
  if (!found) throw new Error(`no day ${day} in ${month}`);
  return found;
}

/** The same day so many months later, or the last one of that month; the day itself beyond what a day can be. */
export function monthsLater(day: Day, count: number): Day {
  const { year, month, day: of } = partsOf(day);
  const months = year * 12 + month - 1 + count;
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return dayOf(toYear, toMonth, Math.min(of, daysInMonth(toYear, toMonth))) ?? day;
}

/** Tuần: its Monday. */
export const weekStart = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** Lịch tháng: the weeks that a month's days lie in, from Monday to Sunday, days of its neighbours included. */
export function monthWeeks(month: Month): Day[][] {
  const first = weekStart(dayIn(month, 1));
  const last = dayIn(month, 31);
  const weeks: Day[][] = [];
  for (let monday = first; monday <= last; monday = addDays(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, at) => addDays(monday, at)));
  return weeks;
}

/** Cột của dòng thời gian: weeks or months. */
export const timelineSteps = ['week', 'month'] as const;
export type TimelineStep = (typeof timelineSteps)[number];

/** So many weeks or months, the one that a day lies in first, each from its first day to its last. */
export function timelineColumns(step: TimelineStep, from: Day, count: number): { from: Day; to: Day }[] {
  const first = step === 'week' ? weekStart(from) : dayIn(monthOf(from), 1);
  const start = (at: number) => (step === 'week' ? addDays(first, 7 * at) : monthsLater(first, at));
  return Array.from({ length: count }, (_, at) => ({ from: start(at), to: addDays(start(at + 1), -1) }));
}
