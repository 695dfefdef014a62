/**
 * Ngày: a calendar day in the office's own calendar, ISO `YYYY-MM-DD`; never an instant, never a time zone.
 * Branded so that a bare string cannot stand in for a day that was checked.
 */
export type Day = string & { readonly __brand: 'Day' };

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

const pad = (value: number, width: number) => String(value).padStart(width, '0');

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days of a month (1 to 12) of a Gregorian year; 0 when there is no such month. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0);

const isDay = (year: number, month: number, day: number) =>
  Number.isInteger(year) &&
  year >= 1900 &&
  year <= 2199 &&
  Number.isInteger(day) &&
  day >= 1 &&
  day <= daysInMonth(year, month);

/** The day of year, month (1 to 12) and day of month; undefined when there is no such day (31/02). */
export const dayOf = (year: number, month: number, day: number): Day | undefined =>
  isDay(year, month, day) ? (`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as Day) : undefined;

/** Reads an ISO day `YYYY-MM-DD`; undefined when the text is not one or names no existing day. */
export function parseIsoDay(text: string): Day | undefined {
  const match = isoDay.exec(text);
  return match && isDay(Number(match[1]), Number(match[2]), Number(match[3])) ? (text as Day) : undefined;
}

/** Reads a day as offices write it, `D/M/YYYY` (also with `-` or `.`), or an ISO day; undefined when there is none. */
export function parseDay(text: string): Day | undefined {
  const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  return match ? dayOf(Number(match[3]), Number(match[2]), Number(match[1])) : parseIsoDay(text.trim());
}

/** Year, month (1 to 12) and day of month. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** As people read it: `30/01/2026`. */
export const formatDay = (day: Day): string => `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;

const toMilliseconds = (day: Day) => Date.parse(`${day}T00:00:00Z`);

/** The day so many days later (earlier when negative). */
export const addDays = (day: Day, count: number): Day =>
  new Date(toMilliseconds(day) + count * 86_400_000).toISOString().slice(0, 10) as Day;

/** Days from one day to another: positive when `to` lies later. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((toMilliseconds(to) - toMilliseconds(from)) / 86_400_000);

/** Day of the week, 1 = Monday (thứ Hai) to 7 = Sunday (Chủ nhật). */
export const weekdayOf = (day: Day): number => new Date(toMilliseconds(day)).getUTCDay() || 7;
