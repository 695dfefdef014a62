import { addDays, type Day, dayOf } from '../../vietnamese/day.ts';
import { fold } from '../../vietnamese/fold.ts';

/** A day that a cell holds; `doubtful`: part of it was made up, or it could be another day. */
export interface FoundDay {
  day: Day;
  doubtful: boolean;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthOf = (name: string) => months.indexOf(name.slice(0, 3)) + 1;
const yearOf = (digits: string) => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));
const time = '(?:[ t]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?[ap]m)?z?)?';
const sign = '\\s*[/.\\-–\\s]\\s*';

const certain = (day: Day | undefined): FoundDay | undefined => day && { day, doubtful: false };

/** Ways in which a day is written, upon folded text. */
const forms: readonly [RegExp, (found: RegExpExecArray, year: number) => FoundDay | undefined][] = [
  [
    new RegExp(`^(?:ngay\\s*)?(\\d{1,2})${sign}(\\d{1,2})${sign}(\\d{4}|\\d{2})${time}$`, 'u'),
    ([, day, month, year = '']) => certain(dayOf(yearOf(year), Number(month), Number(day))),
  ],
  [
    new RegExp(`^(\\d{4})[/.\\-](\\d{1,2})[/.\\-](\\d{1,2})${time}$`, 'u'),
    ([, year, month, day]) => certain(dayOf(Number(year), Number(month), Number(day))),
  ],
  [
    /^(?:ngay\s*)?(\d{1,2})\s*thang\s*(\d{1,2})\s*nam\s*(\d{4})$/u,
    ([, day, month, year]) => certain(dayOf(Number(year), Number(month), Number(day))),
  ],
  [
    /^(\d{1,2})[\s-]*(?:thg|thang|th)[\s.]*(\d{1,2})[\s-]*,?\s*(\d{4}|\d{2})$/u,
    ([, day, month, year = '']) => certain(dayOf(yearOf(year), Number(month), Number(day))),
  ],
  [
    /^(\d{1,2})[\s-]*([a-z]{3,9})[\s-]*,?\s*(\d{4}|\d{2})$/u,
    ([, day, name = '', year = '']) => certain(dayOf(yearOf(year), monthOf(name), Number(day))),
  ],
  [
    new RegExp(`^(?:ngay\\s*)?(\\d{1,2})${sign}(\\d{1,2})$`, 'u'),
    ([, day, month], year) => {
      const found = dayOf(year, Number(month), Number(day));
      return found && { day: found, doubtful: true };
    },
  ],
];

/** Ngày as text in any usual form; without a year that of the period, in doubt. Undefined where there is no such day. */
export function readDayText(text: string, year: number): FoundDay | undefined {
  const words = fold(text)
    .replace(/^[\s'‘’"]+|[\s.;,]+$/gu, '')
    .replace(/\s+/gu, ' ');
  for (const [form, read] of forms) {
    const found = form.exec(words);
    if (found) return read(found, year);
  }
  return undefined;
}

const first1900 = '1899-12-30' as Day;
const first1904 = '1904-01-01' as Day;

/** Ngày that a workbook counts by a number; undefined for a number that is no day of this century. */
export function daySerial(serial: number, date1904: boolean): Day | undefined {
  if (!Number.isFinite(serial) || serial < 30_000 || serial > 80_000) return undefined;
  const day = addDays(date1904 ? first1904 : first1900, Math.floor(serial));
  return day >= '2000-01-01' && day <= '2099-12-31' ? day : undefined;
}
