import type { DeadlineKind } from '../../domain/deadline.ts';
import {
  addDays,
  type Day,
  dayOf,
  daysInMonth,
  formatDay,
  partsOf,
  weekdayOf,
} from '../../vietnamese/day.ts';
import type { DayTime, MonthsTime, Part, SpanTime, Time, WeekTime, YearsTime } from './time.ts';

/** First and last day of a wording of time; both null where it could not be resolved. */
export interface Span {
  kind: DeadlineKind;
  from: Day | null;
  to: Day | null;
  /** The document's day was needed. */
  reckoned: boolean;
  doubt: string | null;
}

const noYear = 'văn bản không ghi ngày nên không rõ năm';

const unresolved = (kind: DeadlineKind, doubt: string): Span => ({
  kind,
  from: null,
  to: null,
  reckoned: false,
  doubt,
});

/** Past by less than half a year: as likely meant as the coming one. */
const recentDays = 183;

/**
 * The year that was left out: that of the first such period that ends on or after the document's day
 * (product.md, "Deadlines"). In doubt where the same period has only just passed.
 */
function inferYear(
  on: Day,
  endIn: (year: number) => Day | undefined,
): { year: number; doubt: string | null } {
  const { year } = partsOf(on);
  const end = endIn(year);
  if (!end || end >= on) return { year, doubt: null };
  const doubt =
    addDays(end, recentDays) > on ? `không ghi năm: ${formatDay(end)} vừa qua, hay năm ${year + 1}` : null;
  return { year: year + 1, doubt };
}

function spanOfDay(time: DayTime, on: Day | null): Span {
  const { day, month } = time;
  if (month === null) return spanOfDayOnly(time, on);
  const inferred = time.year === null && on ? inferYear(on, (year) => dayOf(year, month, day)) : null;
  const year = time.year ?? inferred?.year;
  if (year === undefined) return unresolved('date', noYear);
  const due = dayOf(year, month, day);
  if (!due) return unresolved('date', `không có ngày ${day}/${month}/${year}`);
  const first = time.firstDay === null ? due : dayOf(year, month, time.firstDay);
  const doubt = weekdayDoubt(due, time.weekday) ?? inferred?.doubt ?? null;
  const kind = time.firstDay === null ? 'date' : 'range';
  return { kind, from: first ?? due, to: due, reckoned: inferred !== null, doubt };
}

const weekdayNames = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];

function weekdayDoubt(day: Day, weekday: number | null): string | null {
  if (weekday === null || weekdayOf(day) === weekday) return null;
  return `${formatDay(day)} là ${weekdayNames[weekdayOf(day) - 1]}, không phải ${weekdayNames[weekday - 1]}`;
}

/** "ngày 25" with no month: the next such day, never certain. */
function spanOfDayOnly({ day }: DayTime, on: Day | null): Span {
  if (!on) return unresolved('date', noYear);
  const { year, month } = partsOf(on);
  for (let step = 0; step < 3; step++) {
    const due = dayOf(year + Math.floor((month - 1 + step) / 12), ((month - 1 + step) % 12) + 1, day);
    if (due && due >= on)
      return { kind: 'date', from: due, to: due, reckoned: true, doubt: 'không ghi tháng' };
  }
  return unresolved('date', `không có ngày ${day}`);
}

function spanOfMonths(time: MonthsTime, on: Day | null): Span {
  const { first, last, part } = time;
  const endIn = (year: number) => dayOf(year, last, daysInMonth(year, last));
  const inferred = time.year === null && on ? inferYear(on, endIn) : null;
  const year = time.year ?? inferred?.year;
  if (year === undefined) return unresolved(time.kind, noYear);
  const [from, to] = [dayOf(year, first, 1), endIn(year)];
  if (!from || !to) return unresolved(time.kind, 'không có tháng này');
  const doubt = inferred?.doubt ?? (time.gap ? 'nêu nhiều kỳ rời nhau' : null);
  const whole: Span = { kind: time.kind, from, to, reckoned: inferred !== null, doubt };
  if (!part) return whole;
  return first === last ? partOfMonth(whole, part) : partOfMonths(whole, year, first, last, part);
}

type SomePart = NonNullable<Part>;

/** Đầu tháng: 1 to 10, giữa tháng: 11 to 20, cuối tháng: 21 to the end; nửa đầu: 1 to 15. */
function partOfMonth(whole: Span, part: SomePart): Span {
  if (!whole.from) return whole;
  if (part === 'late') return { ...whole, from: addDays(whole.from, 20) };
  if (part === 'firstHalf') return { ...whole, to: addDays(whole.from, 14) };
  if (part === 'secondHalf') return { ...whole, from: addDays(whole.from, 15) };
  const start = part === 'early' ? 0 : 10;
  const doubt = `“${part === 'early' ? 'đầu' : 'giữa'} tháng” không rõ đến ngày nào`;
  return { ...whole, from: addDays(whole.from, start), to: addDays(whole.from, start + 9), doubt };
}

/** Đầu quý: its first month, giữa quý: its second, cuối quý: its last. */
function partOfMonths(whole: Span, year: number, first: number, last: number, part: SomePart): Span {
  if (part === 'firstHalf' || part === 'secondHalf')
    return { ...whole, doubt: 'nửa kỳ: không rõ đến ngày nào' };
  const month = { early: first, middle: Math.floor((first + last) / 2), late: last }[part];
  const doubt =
    part === 'late' ? whole.doubt : `“${part === 'early' ? 'đầu' : 'giữa'} quý” không rõ đến ngày nào`;
  return {
    ...whole,
    from: dayOf(year, month, 1) ?? null,
    to: dayOf(year, month, daysInMonth(year, month)) ?? null,
    doubt,
  };
}

function spanOfYears({ kind, first, last, part }: YearsTime): Span {
  const span = (from?: Day, to?: Day, doubt: string | null = null): Span => ({
    kind: part === 'early' || part === 'middle' ? 'range' : kind,
    from: from ?? null,
    to: to ?? null,
    reckoned: false,
    doubt,
  });
  if (part === 'early')
    return span(dayOf(first, 1, 1), dayOf(first, 3, 31), '“đầu năm” không rõ đến tháng nào');
  if (part === 'middle')
    return span(dayOf(first, 4, 1), dayOf(first, 6, 30), '“giữa năm” không rõ đến tháng nào');
  return span(dayOf(first, part === 'late' ? 10 : 1, 1), dayOf(last, 12, 31));
}

/** Weeks run Monday to Sunday; week 1 of a month is the first whose Thursday lies in it. */
function spanOfWeek({ week, month, year: said }: WeekTime, on: Day | null): Span {
  const inferred =
    said === null && on ? inferYear(on, (year) => dayOf(year, month, daysInMonth(year, month))) : null;
  const year = said ?? inferred?.year;
  if (year === undefined) return unresolved('week', noYear);
  const [first, last] = [dayOf(year, month, 1), dayOf(year, month, daysInMonth(year, month))];
  if (!first || !last) return unresolved('week', 'không có tháng này');
  const reckoned = inferred !== null;
  if (week === 'last') {
    return {
      kind: 'week',
      from: addDays(last, 1 - weekdayOf(last)),
      to: last,
      reckoned,
      doubt: 'tuần cuối tháng: không rõ đến ngày nào',
    };
  }
  const monday = addDays(first, ((4 - weekdayOf(first) + 7) % 7) - 3 + (week - 1) * 7);
  return {
    kind: 'week',
    from: monday,
    to: addDays(monday, 6),
    reckoned,
    doubt: 'tuần trong tháng: không rõ cách đếm tuần',
  };
}

const spanOfSpan = ({ kind, from, due, reckoned, doubt }: SpanTime): Span => ({
  kind,
  from,
  to: due,
  reckoned,
  doubt,
});

/** The days that a wording of time spans, the missing year taken from the document's day; null for what has no days. */
export function spanOfTime(time: Time, on: Day | null): Span | null {
  if (time.unit === 'day') return spanOfDay(time, on);
  if (time.unit === 'months') return spanOfMonths(time, on);
  if (time.unit === 'years') return spanOfYears(time);
  if (time.unit === 'week') return spanOfWeek(time, on);
  return time.unit === 'span' ? spanOfSpan(time) : null;
}
