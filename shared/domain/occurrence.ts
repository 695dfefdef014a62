import { addDays, type Day } from '../vietnamese/day.ts';
import type { WorkCalendar } from '../vietnamese/workCalendar.ts';
import type { Recurrence } from './deadline.ts';
import { nextOccurrence } from './recurrence.ts';

/** Định kỳ as a register keeps it: how often something is due, and since when. */
export interface KeptRecurrence {
  recurrence: Recurrence;
  /** The day on which it was given: nothing is due before. */
  begins: Day;
  /** The day on which it came into the register: what was due before is shown, and not counted as overdue. */
  registeredOn: Day;
}

/** Các kỳ thực hiện: the due days of a recurring deadline between two days, both included, in order. Pure. */
export function occurrencesOf(
  { recurrence, begins }: Pick<KeptRecurrence, 'recurrence' | 'begins'>,
  from: Day,
  to: Day,
  calendar: WorkCalendar,
): Day[] {
  const days: Day[] = [];
  let due = nextOccurrence({ recurrence }, from > begins ? from : begins, calendar);
  while (due && due <= to) {
    days.push(due);
    due = nextOccurrence({ recurrence }, addDays(due, 1), calendar);
  }
  return days;
}

/** Whether an occurrence counts: one that was due before the task came into the register is only shown. */
export const isCounted = (due: Day, { registeredOn }: Pick<KeptRecurrence, 'registeredOn'>): boolean =>
  due >= registeredOn;

/**
 * Kỳ đang chờ: the first occurrence that counts and is not done, past or not, so that none goes unnoticed; whatever day it
 * is. Null where none comes any more.
 */
export function openOccurrence(
  { recurrence, begins, registeredOn }: KeptRecurrence,
  isDone: (due: Day) => boolean,
  calendar: WorkCalendar,
): Day | null {
  let due = nextOccurrence({ recurrence }, begins > registeredOn ? begins : registeredOn, calendar);
  while (due && isDone(due)) due = nextOccurrence({ recurrence }, addDays(due, 1), calendar);
  return due;
}
