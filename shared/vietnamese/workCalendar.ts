import { addDays, type Day, weekdayOf } from './day.ts';

/** Lịch làm việc: what makes a day a working day beside the week itself. Editable by the office; days are ISO days. */
export interface WorkCalendar {
  /** Ngày nghỉ lễ, nghỉ bù, nghỉ hoán đổi. */
  daysOff: ReadonlySet<string>;
  /** Ngày làm bù: a Saturday or Sunday that is worked. */
  swappedIn: ReadonlySet<string>;
  /** Years whose list is complete and officially published. */
  settledYears: ReadonlySet<number>;
}

/** Ngày làm việc: Monday to Friday but for days off, and weekend days that are worked instead. */
export function isWorkingDay(day: Day, calendar: WorkCalendar): boolean {
  if (calendar.swappedIn.has(day)) return true;
  return weekdayOf(day) <= 5 && !calendar.daysOff.has(day);
}

/**
 * The day that lies so many working days after the given one, which is not counted itself. `certain` is false when the
 * days counted touch a year whose calendar is not settled.
 */
export function addWorkingDays(
  from: Day,
  count: number,
  calendar: WorkCalendar,
): { day: Day; certain: boolean } {
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) left--;
  }
  const years = [Number(from.slice(0, 4)), Number(day.slice(0, 4))];
  return { day, certain: years.every((year) => calendar.settledYears.has(year)) };
}
