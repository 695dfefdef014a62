import { type Day, dayOf, parseDay } from '../../shared/vietnamese/day.ts';

/**
 * The ways of typing a day that the date picker takes while one is still typing, in its own notation. Years of two digits
 * are not among them: on the way to `30/1/2026` stands `30/1/20`, and the picker would take 2020 and stop there.
 */
export const liveDayFormats = ['DD/MM/YYYY', 'D/M/YYYY', 'DDMMYYYY'];

const compact = /^(\d{2})(\d{2})(\d{4})$/;
const shortYear = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2})$/;

/** Reads a day as people type it: `30/01/2026`, `30/1/2026`, `30012026`, `30/01/26`. Undefined when there is no such day. */
export function parseTypedDay(text: string): Day | undefined {
  const trimmed = text.trim();
  const long = parseDay(trimmed);
  if (long) return long;
  const [, day, month, year] = compact.exec(trimmed) ?? [];
  if (year) return dayOf(Number(year), Number(month), Number(day));
  const [, shortDay, shortMonth, twoDigits] = shortYear.exec(trimmed) ?? [];
  return twoDigits ? dayOf(2000 + Number(twoDigits), Number(shortMonth), Number(shortDay)) : undefined;
}
