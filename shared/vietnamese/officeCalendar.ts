import { addDays, type Day, dayOf, parseIsoDay, partsOf, weekdayOf } from './day.ts';
import { publicCalendar, publicHolidays } from './publicCalendar.ts';
import {
  type CalendarDayKind,
  type CalendarEntryKind,
  isWorkingDay,
  type WorkCalendar,
} from './workCalendar.ts';

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

/** What the published calendar says of a day, and what the office entered for it. */
export interface CalendarLine {
  day: Day;
  /** What counts. */
  kind: CalendarEntryKind;
  name: string;
  published: { kind: CalendarDayKind; name: string } | null;
  /** Whether the office entered it, in the place of what is published or beside it. */
  own: boolean;
}

/** Lịch làm việc của một năm: every day that is not what the week makes it, in order. */
export function calendarLines(year: number, entries: readonly CalendarEntry[]): CalendarLine[] {
  const lines = new Map<string, CalendarLine>();
  for (const [text, kind, name] of publicHolidays) {
    const day = parseIsoDay(text);
    if (day && partsOf(day).year === year)
      lines.set(day, { day, kind, name, published: { kind, name }, own: false });
  }
  for (const { day, kind, name } of entries)
    if (partsOf(day).year === year)
      lines.set(day, { day, kind, name, published: lines.get(day)?.published ?? null, own: true });
  return [...lines.values()].toSorted((a, b) => a.day.localeCompare(b.day));
}

/** Số ngày làm việc of a year. */
export function workingDaysIn(year: number, calendar: WorkCalendar): number {
  let count = 0;
  for (let day = dayOf(year, 1, 1); day && partsOf(day).year === year; day = addDays(day, 1))
    if (isWorkingDay(day, calendar)) count++;
  return count;
}

/**
 * Whether an entry would change nothing: a Saturday off, a Monday worked, a plain day where nothing is published. The week
 * says so already.
 */
export function isIdle(day: Day, kind: CalendarEntryKind): boolean {
  const published = publicCalendar.days.has(day);
  const weekend = weekdayOf(day) > 5;
  if (kind === 'plain') return !published;
  return !published && (kind === 'off' ? weekend : kind === 'worked' && !weekend);
}
