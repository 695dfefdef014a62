import type { Day } from '../../vietnamese/day.ts';
import type { TaskPriority, TaskStatus } from '../task.ts';
import type { TaskDeadline, Timeliness } from '../timeliness.ts';

/** A unit as an appendix names it. */
export interface AppendixUnit {
  id: string;
  name: string;
}

/** A task as the appendices need it, reckoned on a day; a line of the task list (`TaskRow`) is one. */
export interface AppendixTask {
  id: string;
  code?: string;
  text: string;
  /** Lĩnh vực; null or absent: not placed in any. */
  field?: string | null;
  programme?: string | null;
  priority?: TaskPriority;
  note?: string;
  /** Number of the document that completed it. */
  doneDocument?: string | null;
  leads: readonly AppendixUnit[];
  coordinating: readonly AppendixUnit[];
  deadlines: readonly TaskDeadline[];
  /** The due day that governs on the day of reckoning, and the days left until it (negative: past). */
  due: Day | null;
  daysLeft: number | null;
  /** The day and the timeliness by the deadlines as first given, extensions left aside. */
  originalDue?: Day | null;
  originalTimeliness?: Timeliness;
  deliverable: string | null;
  status: TaskStatus;
  doneOn: Day | null;
  result: string;
  timeliness: Timeliness;
  directive: { number: string | null; kind: string | null; date: Day | null } | null;
}
