import type { Deadline } from '../../../shared/domain/deadline.ts';
import { addDays, type Day, dayOf, daysInMonth, formatDay, partsOf } from '../../../shared/vietnamese/day.ts';

const plain: Deadline = {
  phrase: '',
  kind: 'none',
  due: null,
  from: null,
  reckonedFrom: null,
  recurrence: null,
  certain: true,
  doubt: null,
};

const roman = ['I', 'II', 'III', 'IV'];

/** The days of the calendar that the wordings below need; all exist, so a missing one is a bug. */
function existing(year: number, month: number, day: number): Day {
  const found = dayOf(year, month, day);
  if (!found) throw new Error(`no such day: ${year}-${month}-${day}`);
  return found;
}

const lastOfMonth = (year: number, month: number) => existing(year, month, daysInMonth(year, month));

/** `trước ngày 30/01/2026`: that day counts as on time. */
export const before = (due: Day): Deadline => ({
  ...plain,
  phrase: `trước ngày ${formatDay(due)}`,
  kind: 'date',
  due,
});

/** `chậm nhất ngày 30/01/2026`. */
export const atLatest = (due: Day): Deadline => ({
  ...plain,
  phrase: `chậm nhất ngày ${formatDay(due)}`,
  kind: 'date',
  due,
});

/** `trong tháng 01/2026`, of the month that holds the day. */
export function inMonth(day: Day): Deadline {
  const { year, month } = partsOf(day);
  const phrase = `trong tháng ${String(month).padStart(2, '0')}/${year}`;
  return { ...plain, phrase, kind: 'month', from: existing(year, month, 1), due: lastOfMonth(year, month) };
}

/** `trong Quý I/2026`, of the quarter that holds the day. */
export function inQuarter(day: Day): Deadline {
  const { year, month } = partsOf(day);
  const quarter = Math.ceil(month / 3);
  const phrase = `trong Quý ${roman[quarter - 1]}/${year}`;
  const from = existing(year, quarter * 3 - 2, 1);
  return { ...plain, phrase, kind: 'quarter', from, due: lastOfMonth(year, quarter * 3) };
}

/** `hết năm 2027`. */
export const byEndOfYear = (year: number): Deadline => ({
  ...plain,
  phrase: `hết năm ${year}`,
  kind: 'year',
  due: existing(year, 12, 31),
});

/** `từ ngày 01/01/2026 đến ngày 31/03/2026`. */
export const between = (from: Day, due: Day): Deadline => ({
  ...plain,
  phrase: `từ ngày ${formatDay(from)} đến ngày ${formatDay(due)}`,
  kind: 'range',
  from,
  due,
});

/** `trong vòng 30 ngày kể từ ngày ký`: calendar days, the day of signing not counted (Bộ luật Dân sự, Điều 147). */
export const withinDays = (count: number, signedOn: Day): Deadline => ({
  ...plain,
  phrase: `trong vòng ${count} ngày kể từ ngày ký`,
  kind: 'relative',
  due: addDays(signedOn, count),
  reckonedFrom: signedOn,
});

/** `định kỳ hằng tháng, trước ngày 25`. */
export const everyMonth = (day: number): Deadline => ({
  ...plain,
  phrase: `định kỳ hằng tháng, trước ngày ${day}`,
  kind: 'recurring',
  recurrence: { every: 'month', day, of: null },
});

/** `định kỳ hằng quý, trước ngày 20 của tháng cuối quý`. */
export const everyQuarter = (day: number): Deadline => ({
  ...plain,
  phrase: `định kỳ hằng quý, trước ngày ${day} của tháng cuối quý`,
  kind: 'recurring',
  recurrence: { every: 'quarter', day, of: 'last-month' },
});

/** `chậm nhất thứ Năm hằng tuần`. */
export const everyThursday: Deadline = {
  ...plain,
  phrase: 'chậm nhất thứ Năm hằng tuần',
  kind: 'recurring',
  recurrence: { every: 'week', day: 4, of: null },
};

/** `thường xuyên`: no day. */
export const ongoing: Deadline = { ...plain, phrase: 'thường xuyên', kind: 'ongoing' };

/** A wording that hangs on something whose day nobody has said. */
export const unresolved = (phrase: string, doubt: string): Deadline => ({
  ...plain,
  phrase,
  kind: 'event',
  certain: false,
  doubt,
});

/** `trước ngày 31/6/2026`: a day that does not exist is kept as worded and asked about, never moved. */
export const impossible = (year: number): Deadline => ({
  ...plain,
  phrase: `trước ngày 31/6/${year}`,
  kind: 'date',
  certain: false,
  doubt: `không có ngày 31/6/${year}`,
});
