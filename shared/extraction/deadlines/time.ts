import type { DeadlineKind, Recurrence } from '../../domain/deadline.ts';
import type { Day } from '../../vietnamese/day.ts';
import type { WorkCalendar } from '../../vietnamese/workCalendar.ts';

/** Đầu (thượng tuần), giữa (trung tuần), cuối (hạ tuần), nửa đầu, nửa cuối of a period. */
export type Part = 'early' | 'middle' | 'late' | 'firstHalf' | 'secondHalf' | null;

/** A day as written; month and year may be missing. */
export interface DayTime {
  unit: 'day';
  day: number;
  month: number | null;
  year: number | null;
  /** 1 = Monday, where the wording names one beside the date. */
  weekday: number | null;
  /** First of several days named together ("ngày 20, 21/12"); null for one day. */
  firstDay: number | null;
  /** "ngày 05 tháng sau": in the month after the one that is reported. */
  nextMonth?: true;
}

/** One or several months of a year: month, quarter, six months. */
export interface MonthsTime {
  unit: 'months';
  kind: 'month' | 'quarter' | 'half' | 'range';
  first: number;
  last: number;
  year: number | null;
  part: Part;
  /** Months between first and last are not all meant ("quý I và quý IV"). */
  gap: boolean;
}

/** One or several years. */
export interface YearsTime {
  unit: 'years';
  kind: 'year' | 'range';
  first: number;
  last: number;
  part: Part;
  /** "giai đoạn", "nhiệm kỳ": a programme's years, often the name of a programme. */
  programme: boolean;
}

/** Tuần k của tháng M. */
export interface WeekTime {
  unit: 'week';
  week: number | 'last';
  month: number;
  year: number | null;
}

/** Reckoned already, from the document's day or a known event. */
export interface SpanTime {
  unit: 'span';
  kind: DeadlineKind;
  from: Day | null;
  due: Day | null;
  /** Uses the document's day. */
  reckoned: boolean;
  doubt: string | null;
}

export interface RecurringTime {
  unit: 'recurring';
  recurrence: Recurrence | null;
  doubt: string | null;
}

export interface OngoingTime {
  unit: 'ongoing';
}

/** A wording of time, before it is known whether it is a deadline. */
export type Time = DayTime | MonthsTime | YearsTime | WeekTime | SpanTime | RecurringTime | OngoingTime;

/** What parsers may lean on. */
export interface TimeContext {
  /** The document's day; null where it has none. */
  on: Day | null;
  calendar: WorkCalendar;
}

/** A wording of time found in a prepared text. */
export interface FoundTime {
  rule: string;
  from: number;
  to: number;
  time: Time;
  /** Bare figures such as `15/3`, `3/2026`, `2026`: time only where the words around say so. */
  loose: boolean;
  /** Of a bare weekday ("thứ Sáu"): its number, 1 = Monday. */
  weekday: number | null;
}

/** What a parser read. */
export interface TimeRead {
  time: Time;
  loose?: boolean;
  weekday?: number;
  /** Characters read, where they are not those of the match. */
  length?: number;
}

/** Reads one kind of wording at a place of the prepared text. */
export interface TimeParser {
  name: string;
  /** Sticky, every quantifier bounded. */
  pattern: RegExp;
  /** What the match means; null when it means no time. `loose` marks bare figures. */
  read(match: RegExpExecArray, context: TimeContext): TimeRead | null;
}
