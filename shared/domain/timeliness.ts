import { addDays, type Day } from '../vietnamese/day.ts';
import type { Deadline } from './deadline.ts';
import { asGiven, currentDue, type Extension, isExtended } from './extension.ts';
import type { TaskStatus } from './task.ts';

/** Tình trạng thời hạn on a given day (product.md, "Deadlines"). */
export const timelinessStates = [
  'overdue',
  'due-today',
  'due-soon',
  'not-due',
  'done-on-time',
  'done-late',
  'unclear',
  'no-deadline',
] as const;
export type Timeliness = (typeof timelinessStates)[number];

/** Sắp đến hạn: within so many days, unless the office sets another number. */
export const defaultSoonDays = 7;

/** What timeliness is reckoned by: the day, and how far ahead "sắp đến hạn" reaches. */
export interface Reckoning {
  on: Day;
  soonDays: number;
}

/** A task's deadline as it is written down: its wording and whether that part is done already (a task may have several). */
export interface WrittenDeadline extends Deadline {
  /** Key of its row; without one it is new. */
  id?: string | null | undefined;
  /** The day on which this part was met; null while it is open. */
  metOn: Day | null;
}

/** A task's deadline with what became of it since. */
export interface TaskDeadline extends WrittenDeadline {
  id: string | null;
  /** The chain of extensions, the first one first. */
  extensions: readonly Extension[];
  /** Kỳ đang chờ, of a recurring one: the first occurrence that counts and that nobody marked done; null of any other. */
  openOccurrence: Day | null;
}

/** The day that governs a task, with the deadline it comes from. */
export interface GoverningDue {
  due: Day;
  phrase: string;
}

/** The day that one deadline stands for: as last extended; of a recurring one the occurrence that is waited for. */
export const dueOf = (deadline: TaskDeadline): Day | null => currentDue(deadline) ?? deadline.openOccurrence;

/** All days of a deadline: the one given, those that it was extended to, the occurrence that is waited for. */
export const daysOfDeadline = ({ due, extensions, openOccurrence }: TaskDeadline): Day[] =>
  [due, ...extensions.map((extension) => extension.due), openOccurrence].filter((day) => day !== null);

/**
 * The due day that governs a task: the earliest of its parts that are still open, so that no part's day passes unnoticed,
 * an occurrence that nobody marked done included. Null when no part has a day.
 */
export function governingDue(deadlines: readonly TaskDeadline[]): GoverningDue | null {
  const open = deadlines.filter((deadline) => !deadline.metOn && deadline.certain);
  const days = open.flatMap((deadline) => {
    const due = dueOf(deadline);
    return due ? [{ due, phrase: deadline.phrase }] : [];
  });
  return days.sort((a, b) => a.due.localeCompare(b.due))[0] ?? null;
}

/** The last due day of a task, against which its completion is reckoned; null when it has none. */
export const lastDue = (deadlines: readonly TaskDeadline[]): Day | null =>
  deadlines
    .flatMap((deadline) => {
      const due = currentDue(deadline);
      return due && deadline.certain ? [due] : [];
    })
    .sort()
    .at(-1) ?? null;

/** Thời hạn còn phải làm rõ: uncertain, or no deadline at all. */
export const isUnclear = (deadlines: readonly TaskDeadline[]) =>
  deadlines.length === 0 || deadlines.some(({ certain, metOn }) => !certain && !metOn);

const isOngoing = (deadlines: readonly TaskDeadline[]) =>
  deadlines.length > 0 && deadlines.every(({ kind, due }) => kind === 'ongoing' && !due);

/** Không thời hạn: it goes on for ever, or every part of it is met. */
export const isEndless = (deadlines: readonly TaskDeadline[]) =>
  isOngoing(deadlines) || deadlines.every((deadline) => deadline.metOn);

/** What a task's deadlines come to, whatever day it is. */
export interface DueDays {
  /** The due day that governs. */
  dueOn: Day | null;
  lastDue: Day | null;
  unclear: boolean;
  endless: boolean;
}

export const dueDays = (deadlines: readonly TaskDeadline[]): DueDays => ({
  dueOn: governingDue(deadlines)?.due ?? null,
  lastDue: lastDue(deadlines),
  unclear: isUnclear(deadlines),
  endless: isEndless(deadlines),
});

/** The same by the days first given; null where nothing was extended, so that both reckonings are one. */
export const originalDueDays = (deadlines: readonly TaskDeadline[]): DueDays | null =>
  isExtended(deadlines) ? dueDays(asGiven(deadlines)) : null;

/** Tình trạng thời hạn by what the task's deadlines come to on the day. Pure. */
export function timelinessBy(
  { status, doneOn }: { status: TaskStatus; doneOn: Day | null },
  { dueOn, lastDue: last, unclear, endless }: DueDays,
  { on, soonDays }: Reckoning,
): Timeliness {
  if (status === 'done') return last && doneOn && doneOn > last ? 'done-late' : 'done-on-time';
  if (dueOn && dueOn < on) return 'overdue';
  if (dueOn === on) return 'due-today';
  if (unclear) return 'unclear';
  if (dueOn) return dueOn <= addDays(on, soonDays) ? 'due-soon' : 'not-due';
  return endless ? 'no-deadline' : 'unclear';
}

/**
 * Tình trạng thời hạn of a task on a day. Pure: the day is passed in. A task is late from the day after its due day.
 * A day that is known and past makes it overdue even where another part is unclear.
 */
export const timelinessOf = (
  task: { status: TaskStatus; doneOn: Day | null; deadlines: readonly TaskDeadline[] },
  on: Day,
  soonDays: number = defaultSoonDays,
): Timeliness => timelinessBy(task, dueDays(task.deadlines), { on, soonDays });
