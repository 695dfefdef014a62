import type { Day } from '../vietnamese/day.ts';

/** Loại thời hạn: how a deadline's wording names time (product.md, "Deadlines"). */
export const deadlineKinds = [
  'date',
  'week',
  'month',
  'quarter',
  'half',
  'year',
  'range',
  'recurring',
  'relative',
  'event',
  'ongoing',
  'none',
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

export const recurrenceUnits = ['day', 'week', 'month', 'quarter', 'half-year', 'year'] as const;

/** Định kỳ: how often something is due. */
export interface Recurrence {
  every: (typeof recurrenceUnits)[number];
  /** Day of the month (1 to 31) or, when `every` is `week`, of the week (1 = Monday); null when not said. */
  day: number | null;
  /**
   * Where in the period it falls; null when plain. `last-month`, `first-month`: the day counts in that month of the quarter
   * ("ngày 15 của tháng cuối quý"); `next-month`: in the month after the period ("ngày 05 của tháng tiếp theo"); `month-12`:
   * in that month of the year ("15/12 hằng năm"); `last-day`, `last-working-day`, `first-day`, `first-working-day` of it.
   */
  of: string | null;
}

/** Thời hạn: by when something is due. Never a bare date: the wording and what it was reckoned from stay with it. */
export interface Deadline {
  /** As the document words it, exactly as it stands there. Empty for one typed in by hand. */
  phrase: string;
  kind: DeadlineKind;
  /** The last day on which it is still on time; null when there is none or none could be resolved. */
  due: Day | null;
  /** First day of the span, where the wording names one. */
  from: Day | null;
  /** The day it was reckoned from: the directive's signing date, say; null where the wording stands alone. */
  reckonedFrom: Day | null;
  recurrence: Recurrence | null;
  /** False where two readings stand or nothing could be resolved: somebody must settle it. */
  certain: boolean;
  /** Why it is not certain, one short Vietnamese clause ("hai cách hiểu: …"); null when certain. */
  doubt: string | null;
}
