import type { Day } from './day.ts';
import { publicCalendar } from './publicCalendar.ts';
import type { CalendarDayKind, CalendarEntryKind, WorkCalendar } from './workCalendar.ts';

/** A day that an office entered in its calendar. */
export interface CalendarEntry {
  day: Day;
  kind: CalendarEntryKind;
  name: string;
}

/** Lịch làm việc của cơ quan: the published calendar, changed by what the office entered and by the years it settled. */
export function officeCalendar(
  entries: readonly CalendarEntry[],
  settled: ReadonlyMap<number, boolean> = new Map(),
): WorkCalendar {
  const days = new Map<string, CalendarDayKind>(publicCalendar.days);
  for (const { day, kind } of entries) {
    if (kind === 'plain') days.delete(day);
    else days.set(day, kind);
  }
  const settledYears = new Set(publicCalendar.settledYears);
  for (const [year, isSettled] of settled) {
    if (isSettled) settledYears.add(year);
    else settledYears.delete(year);
  }
  return { days, settledYears };
}
