import { addDays, type Day, dayOf, daysBetween, daysInMonth, partsOf } from '../vietnamese/day.ts';

/** Kỳ báo cáo: the days that a report covers, first and last included, by the name that the office gives them. */
export interface Period {
  name: string;
  firstDay: Day;
  lastDay: Day;
}

/** Ngày đầu kỳ: the day of the month on which the office's cycle begins; every month has it. */
export const periodStarts = { least: 1, most: 28, usual: 1 } as const;
export const longestPeriodName = 60;
/** A report never covers more; beyond it a year was mistyped. */
export const longestPeriodDays = 400;

const pad = (value: number) => String(value).padStart(2, '0');

function dayIn(year: number, month: number, day: number): Day {
  const found = dayOf(year, month, Math.min(day, daysInMonth(year, month)));
  if (!found) throw new RangeError(`no day ${day}/${month}/${year}`);
  return found;
}

/**
 * Kỳ báo cáo chứa một ngày, by a cycle that begins on day `start` of each month. It bears the month in which it ends:
 * 16/12/2025 to 15/01/2026 is `Kỳ 01/2026`.
 */
export function periodOn(day: Day, start: number): Period {
  const { year, month, day: ofMonth } = partsOf(day);
  const begun = ofMonth >= start ? month : month - 1;
  const firstDay = begun === 0 ? dayIn(year - 1, 12, start) : dayIn(year, begun, start);
  const first = partsOf(firstDay);
  const next =
    first.month === 12 ? dayIn(first.year + 1, 1, start) : dayIn(first.year, first.month + 1, start);
  const lastDay = addDays(next, -1);
  const end = partsOf(lastDay);
  return { name: `Kỳ ${pad(end.month)}/${end.year}`, firstDay, lastDay };
}

/** The period of the cycle that follows a day's. */
export const periodAfter = (lastDay: Day, start: number): Period => periodOn(addDays(lastDay, 1), start);

/** The period of the cycle that goes before a day's. */
export const periodBefore = (firstDay: Day, start: number): Period => periodOn(addDays(firstDay, -1), start);

export const periodHas = ({ firstDay, lastDay }: Pick<Period, 'firstDay' | 'lastDay'>, day: Day): boolean =>
  firstDay <= day && day <= lastDay;

/** Why a period cannot stand beside the others; `found` names the other. */
export type PeriodProblem =
  | { kind: 'no-name' }
  | { kind: 'long-name' }
  | { kind: 'order' }
  | { kind: 'too-long' }
  | { kind: 'name-taken'; found: string }
  | { kind: 'overlap'; found: string };

/** Names are the same whatever their case and spaces. */
const nameKey = (name: string) => name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();

/** What is wrong with a period among the others; undefined when nothing is. */
export function periodProblem(period: Period, others: readonly Period[]): PeriodProblem | undefined {
  const name = nameKey(period.name);
  if (name === '') return { kind: 'no-name' };
  if (name.length > longestPeriodName) return { kind: 'long-name' };
  if (period.firstDay > period.lastDay) return { kind: 'order' };
  if (daysBetween(period.firstDay, period.lastDay) >= longestPeriodDays) return { kind: 'too-long' };
  const same = others.find((other) => nameKey(other.name) === name);
  if (same) return { kind: 'name-taken', found: same.name };
  const overlap = others.find(
    ({ firstDay, lastDay }) => firstDay <= period.lastDay && period.firstDay <= lastDay,
  );
  return overlap && { kind: 'overlap', found: overlap.name };
}
