import { oc } from '@orpc/contract';
import * as z from 'zod';
import { taskStatuses } from '../domain/task.ts';
import { timelineSteps } from '../domain/taskCalendar.ts';
import { timelinessStates } from '../domain/timeliness.ts';
import { calendarDayKinds } from '../vietnamese/workCalendar.ts';
import { DaySchema } from './schemas.ts';
import { TaskFilter, TaskSort } from './taskContract.ts';

const count = z.number().int();
const filter = TaskFilter.prefault({});

/** A task where there is little room for it. */
export const TaskGlance = z.object({
  id: z.string(),
  code: z.string(),
  text: z.string(),
  /** Of its first lead the short name; '' where it has none. */
  lead: z.string(),
  status: z.enum(taskStatuses),
  timeliness: z.enum(timelinessStates),
});
export type TaskGlance = z.infer<typeof TaskGlance>;

/** Lịch hạn: the due days from one day to another. */
export const CalendarQuery = z
  .object({
    filter,
    from: DaySchema,
    to: DaySchema,
    /** How many tasks of a day are named; the rest is counted. */
    perDay: z.number().int().min(1).max(500).default(4),
  })
  .refine(({ from, to }) => from <= to && Date.parse(to) - Date.parse(from) <= 62 * 86_400_000);
export type CalendarQuery = z.infer<typeof CalendarQuery>;

export const CalendarDay = z.object({
  day: DaySchema,
  /** What the office's working calendar says of it beside the week; null: nothing. */
  kind: z.enum(calendarDayKinds).nullable(),
  /** How that day off is called; '' where nobody said. */
  name: z.string(),
  /** Tasks whose shown due day it is, by timeliness; only those that there are. */
  counts: z.partialRecord(z.enum(timelinessStates), count),
  /** Further occurrences of recurring tasks, after the one that each waits for. */
  recurring: count,
  /** The most pressing first, occurrences last. */
  tasks: z.array(TaskGlance.extend({ recurring: z.boolean() })),
});
export type CalendarDay = z.infer<typeof CalendarDay>;

/** Dòng thời gian by what its rows are. */
export const timelineKeys = ['lead', 'field', 'directive'] as const;
export type TimelineKey = (typeof timelineKeys)[number];

export const TimelineQuery = z.object({
  filter,
  by: z.enum(timelineKeys),
  step: z.enum(timelineSteps),
  from: DaySchema,
  columns: z.number().int().min(1).max(24),
});
export type TimelineQuery = z.infer<typeof TimelineQuery>;

export const TimelineCell = z.object({ tasks: count, overdue: count, done: count });
export type TimelineCell = z.infer<typeof TimelineCell>;

export const Timeline = z.object({
  columns: z.array(z.object({ from: DaySchema, to: DaySchema })),
  /** The most overdue first, then the most. A task of several leads stands with each. */
  rows: z.array(
    z.object({
      /** The unit's or the directive's key; null: of none, or of a lĩnh vực, which its name names. */
      id: z.string().nullable(),
      name: z.string().nullable(),
      cells: z.array(TimelineCell),
    }),
  ),
});
export type Timeline = z.infer<typeof Timeline>;

/** A task from the day it was given to its due day. */
export const TaskBar = TaskGlance.extend({ givenOn: DaySchema, due: DaySchema });
export type TaskBar = z.infer<typeof TaskBar>;

export const BarsQuery = z.object({
  filter,
  sort: TaskSort.prefault({ key: 'due' }),
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(200).default(50),
});
export type BarsQuery = z.infer<typeof BarsQuery>;

/** The same tasks as the list shows, otherwise. */
export const taskViewContract = {
  calendar: oc.input(CalendarQuery).output(z.array(CalendarDay)),
  timeline: oc.input(TimelineQuery).output(Timeline),
  /** Tasks that have a due day; `total`: all of them. */
  bars: oc.input(BarsQuery).output(z.object({ rows: z.array(TaskBar), total: count })),
};
