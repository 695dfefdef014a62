import { ICalAlarmType, ICalCalendar, ICalEventTransparency } from 'ical-generator';
import { addDays, type Day } from '../../shared/vietnamese/day.ts';

/** Ngày đến hạn trong lịch: a whole day, which keeps its place in a calendar that is loaded again. */
export interface CalendarDay {
  /** Stays the same from one export to the next. */
  key: string;
  day: Day;
  title: string;
  description: string;
}

/** Midnight of a day on this machine's clock, of which `allDay` keeps the date alone. */
const instantOf = (day: Day) =>
  new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));

/**
 * Due days as an iCalendar file (RFC 5545) for Outlook or a telephone: all-day events that do not make one busy, each with
 * an alarm in the morning of the day before. `madeAt` stands as the stamp of every event.
 */
export function calendarBytes(name: string, days: readonly CalendarDay[], madeAt: Date): Uint8Array {
  const calendar = new ICalCalendar({
    name,
    prodId: { company: 'dondoc', product: 'dondoc', language: 'VI' },
  });
  for (const { key, day, title, description } of days) {
    const event = calendar.createEvent({
      id: `${key}@dondoc`,
      start: instantOf(day),
      end: instantOf(addDays(day, 1)),
      allDay: true,
      stamp: madeAt,
      summary: title,
      description,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    event.createAlarm({ type: ICalAlarmType.display, trigger: 16 * 3600, description: title });
  }
  return new TextEncoder().encode(calendar.toString());
}
