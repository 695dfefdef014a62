import { addDays, type Day } from '../vietnamese/day.ts';
import type { WorkCalendar } from '../vietnamese/workCalendar.ts';
import type { Recurrence } from './deadline.ts';
import { nextOccurrence } from './recurrence.ts';
import type { TaskStatus } from './task.ts';
import { type Reckoning, type Timeliness, timelinessBy } from './timeliness.ts';

/** Định kỳ as a register keeps it: how often something is due, and since when. */
export interface KeptRecurrence {
  recurrence: Recurrence;
  /** The day on which it was given: nothing is due before. */
  begins: Day;
  /** The day on which it came into the register: what was due before is shown, and not counted as overdue. */
  registeredOn: Day;
}

/** What somebody said of an occurrence, which its due day tells from the others. */
export interface OccurrenceRecord {
  due: Day;
  status: TaskStatus;
  /** The day on which it was done. */
  doneOn: Day | null;
  report: string;
  /** Number of the document that reports it. */
  document: string;
}

/** Kỳ thực hiện: one occurrence of a recurring deadline as it stands on a day. */
export interface Occurrence extends OccurrenceRecord {
  /** Null of one that was due before the task came into the register and that nobody marked done: it does not count. */
  timeliness: Timeliness | null;
}

/** Các kỳ: the due days of a recurring deadline between two days, both included, in order. Pure. */
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

/** How many occurrences after the day are shown. */
const ahead = 2;

/** The days of the occurrences to come after a day. */
function comingDays(kept: KeptRecurrence, on: Day, calendar: WorkCalendar): Day[] {
  const days: Day[] = [];
  const tomorrow = addDays(on, 1);
  let from: Day | null = tomorrow > kept.begins ? tomorrow : kept.begins;
  while (from && days.length < ahead) {
    const due: Day | null = nextOccurrence(kept, from, calendar);
    if (due) days.push(due);
    from = due && addDays(due, 1);
  }
  return days;
}

/**
 * Các kỳ thực hiện as they stand on a day: from the first one on to the next ones after that day, in order; one that was
 * recorded and would not come out so any more (a calendar or a wording has changed) stands among them. Pure.
 */
export function occurrencesOn(
  kept: KeptRecurrence,
  records: readonly OccurrenceRecord[],
  reckoning: Reckoning,
  calendar: WorkCalendar,
): Occurrence[] {
  const { on } = reckoning;
  const known = new Map(records.map((record) => [record.due, record]));
  const past = occurrencesOf(kept, kept.begins, on, calendar);
  const days = new Set([...past, ...comingDays(kept, on, calendar), ...known.keys()]);
  return [...days].toSorted().map((due) => {
    const blank = { due, status: 'not-started', doneOn: null, report: '', document: '' } as const;
    const record = known.get(due) ?? blank;
    const days = { dueOn: due, lastDue: due, unclear: false, endless: false };
    const counts = record.status === 'done' || due >= kept.registeredOn;
    return { ...record, timeliness: counts ? timelinessBy(record, days, reckoning) : null };
  });
}
