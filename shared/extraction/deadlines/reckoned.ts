import type { DeadlineKind } from '../../domain/deadline.ts';
import { addDays, type Day, dayOf, daysInMonth, partsOf, weekdayOf } from '../../vietnamese/day.ts';
import type { SpanTime } from './time.ts';

/** Said wherever the document's own day is needed and missing. */
export const noDocumentDay = 'văn bản không ghi ngày nên không tính được';

/** A span reckoned from the document's day; without days where that is not known. */
export function reckonedSpan(
  on: Day | null,
  kind: DeadlineKind,
  reckon: (on: Day) => { from: Day | null; due: Day | null; doubt?: string | null },
): SpanTime {
  if (!on) return { unit: 'span', kind, from: null, due: null, reckoned: false, doubt: noDocumentDay };
  const { from, due, doubt = null } = reckon(on);
  return { unit: 'span', kind, from, due, reckoned: true, doubt };
}

/** The same day of the month so many months later, or that month's last day (Bộ luật Dân sự 2015, Điều 148 khoản 3). */
export function addMonths(day: Day, count: number): Day | null {
  const parts = partsOf(day);
  const months = parts.year * 12 + parts.month - 1 + count;
  const [year, month] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  return dayOf(year, month, Math.min(parts.day, daysInMonth(year, month))) ?? null;
}

/** Monday of the day's week, moved by so many weeks. */
export const mondayOf = (day: Day, weeks = 0): Day => addDays(day, 1 - weekdayOf(day) + 7 * weeks);
