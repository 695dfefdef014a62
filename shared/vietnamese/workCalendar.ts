import { addDays, type Day, partsOf, weekdayOf } from './day.ts';

/** `off`: lễ, Tết, nghỉ bù, hoán đổi. `worked`: a weekend day worked in exchange. `unsettled`: perhaps off, not settled. */
export const calendarDayKinds = ['off', 'worked', 'unsettled'] as const;
export type CalendarDayKind = (typeof calendarDayKinds)[number];

/** What an office enters for a day; `plain`: what the published calendar says of it does not hold, the week alone counts. */
export const calendarEntryKinds = ['off', 'worked', 'unsettled', 'plain'] as const;
export type CalendarEntryKind = (typeof calendarEntryKinds)[number];

/** Lịch làm việc: what makes a day a working day beside the week itself. Plain data, editable by the office. */
export interface WorkCalendar {
  /** By ISO day. */
  days: ReadonlyMap<string, CalendarDayKind>;
  /** Years whose days are all published; in any other year a count of working days is not certain. */
  settledYears: ReadonlySet<number>;
}

/** Ngày làm việc: Monday to Friday but for days off, and weekend days that are worked instead. */
export function isWorkingDay(day: Day, { days }: WorkCalendar): boolean {
  const kind = days.get(day);
  if (kind === 'worked') return true;
  return weekdayOf(day) <= 5 && kind !== 'off';
}

/** False where the calendar cannot say for sure whether the day is worked. */
export const isSettled = (day: Day, { days, settledYears }: WorkCalendar): boolean =>
  settledYears.has(partsOf(day).year) && days.get(day) !== 'unsettled';

/**
 * The day that lies so many working days after the given one, which is not counted itself (Bộ luật Dân sự 2015, Điều 147
 * khoản 2). `certain` is false when a day on the way is not settled in the calendar.
 */
export function addWorkingDays(
  from: Day,
  count: number,
  calendar: WorkCalendar,
): { day: Day; certain: boolean } {
  let day = from;
  let certain = true;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    certain &&= isSettled(day, calendar);
    if (isWorkingDay(day, calendar)) left--;
  }
  return { day, certain };
}

/** The last working day on or before a day. */
export function workingDayOnOrBefore(day: Day, calendar: WorkCalendar): Day {
  let found = day;
  // No stretch of days off is longer than a fortnight; a calendar that says otherwise is not followed for ever.
  for (let step = 0; step < 31 && !isWorkingDay(found, calendar); step++) found = addDays(found, -1);
  return found;
}

/** The first working day on or after a day. */
export function workingDayOnOrAfter(day: Day, calendar: WorkCalendar): Day {
  let found = day;
  for (let step = 0; step < 31 && !isWorkingDay(found, calendar); step++) found = addDays(found, 1);
  return found;
}
