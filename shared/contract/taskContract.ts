import { oc } from '@orpc/contract';
import * as z from 'zod';
import { longestFieldName } from '../domain/fieldName.ts';
import { taskPriorities, taskStatuses } from '../domain/task.ts';
import { timelinessStates } from '../domain/timeliness.ts';
import { unitStructures } from '../domain/unitLineage.ts';
import { DaySchema, Directive, TaskDetail, TaskRow, WrittenDeadline } from './schemas.ts';

/** Days from one to another, both included; null: without an end. */
const DaySpan = z.object({ from: DaySchema.nullable(), to: DaySchema.nullable() });

/** Which tasks: all conditions hold together; an empty list means no condition. */
export const TaskFilter = z.object({
  /** Words to find, marks and đ folded; every word must stand somewhere, the last as a beginning. */
  search: z.string().max(400).default(''),
  /** Units that lead (or also coordinate, when `unitRole` is `any`). */
  units: z.array(z.string()).default([]),
  unitRole: z.enum(['lead', 'any']).default('lead'),
  /** By the units that the tasks were given to, or by what those are today; `units` are meant in the same way. */
  structure: z.enum(unitStructures).default('assigned'),
  timeliness: z.array(z.enum(timelinessStates)).default([]),
  statuses: z.array(z.enum(taskStatuses)).default([]),
  directives: z.array(z.string()).default([]),
  /** The due day that governs an open task; a done task has none. */
  dueWithin: DaySpan.optional(),
  /** The day on which a task was done. */
  doneWithin: DaySpan.optional(),
  /** Ngày giao: the directive's signing day, else the day on which the task came into the register. */
  givenWithin: DaySpan.optional(),
  /** Tasks that were overdue on a past day, by the due days as they stand now. */
  overdueOn: DaySchema.optional(),
  /** Tasks of no lead; of no directive. */
  without: z.array(z.enum(['lead', 'directive'])).optional(),
  /** Tasks of which a deadline was extended. */
  extended: z.literal(true).optional(),
  /** These tasks and no others: those chosen in the list. Never in an address. */
  ids: z.array(z.string()).optional(),
});
export type TaskFilter = z.infer<typeof TaskFilter>;

export const sortKeys = ['code', 'text', 'lead', 'due', 'status', 'timeliness', 'directive'] as const;
export const TaskSort = z.object({ key: z.enum(sortKeys), descending: z.boolean().default(false) });
export type TaskSort = z.infer<typeof TaskSort>;

export const TaskQuery = z.object({
  filter: TaskFilter.prefault({}),
  sort: TaskSort.prefault({ key: 'due' }),
  /** Rows skipped and rows given. */
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(2000).default(100),
});
export type TaskQuery = z.infer<typeof TaskQuery>;

const TimelinessCounts = z.record(z.enum(timelinessStates), z.number().int());

export const TaskPage = z.object({
  rows: z.array(TaskRow),
  /** Tasks that the filter lets through. */
  total: z.number().int(),
  /** The same filter without its timeliness, counted by timeliness: what the side bar shows. */
  counts: TimelinessCounts,
});
export type TaskPage = z.infer<typeof TaskPage>;

/** What may be changed of a task; what is absent stays. */
export const TaskChange = z.object({
  text: z.string().trim().min(1).optional(),
  status: z.enum(taskStatuses).optional(),
  /** The day it was done; needed when `status` becomes `done` (today when absent). */
  doneOn: DaySchema.nullable().optional(),
  result: z.string().optional(),
  /** Number of the document that completed it; a task that is not done has none. */
  doneDocument: z.string().trim().max(200).nullable().optional(),
  deliverable: z.string().nullable().optional(),
  /** Names; a name the directory does not know becomes a new unit of kind `other`. */
  leads: z.array(z.string().trim().min(1)).optional(),
  coordinating: z.array(z.string().trim().min(1)).optional(),
  deadlines: z.array(WrittenDeadline).optional(),
  /** A name whose folded words the register knows takes the spelling known; null or blank: none. */
  field: z.string().max(longestFieldName).nullable().optional(),
  programme: z.string().max(longestFieldName).nullable().optional(),
  priority: z.enum(taskPriorities).optional(),
  note: z.string().max(4000).optional(),
});
export type TaskChange = z.infer<typeof TaskChange>;

/** Nhiệm vụ nhập tay. */
export const NewTask = z.object({
  text: z.string().trim().min(1).max(20_000),
  /** The directive that gave it, one of the register; null: none. */
  directiveId: z.string().nullable(),
  /** Names; a name the directory does not know becomes a new unit of kind `other`. */
  leads: z.array(z.string().trim().min(1)),
  coordinating: z.array(z.string().trim().min(1)),
  deadlines: z.array(WrittenDeadline),
  deliverable: z.string().nullable(),
  field: z.string().max(longestFieldName).nullable(),
  programme: z.string().max(longestFieldName).nullable(),
  priority: z.enum(taskPriorities),
  note: z.string().max(4000),
});
export type NewTask = z.infer<typeof NewTask>;

const NamesUsed = z.array(z.object({ name: z.string(), tasks: z.number().int() }));

/** Lĩnh vực and chương trình that tasks of the register name, most used first. */
export const FieldNames = z.object({ fields: NamesUsed, programmes: NamesUsed });
export type FieldNames = z.infer<typeof FieldNames>;

export const Overview = z.object({
  /** The day everything is reckoned on. */
  today: DaySchema,
  taskCount: z.number().int(),
  directiveCount: z.number().int(),
  unitCount: z.number().int(),
  counts: TimelinessCounts,
  /** What Ctrl+Z would take back, as a short Vietnamese phrase; null when nothing. */
  undo: z.string().nullable(),
  /** Drafts whose review is not finished. */
  draftCount: z.number().int(),
});
export type Overview = z.infer<typeof Overview>;

export const taskContract = {
  overview: oc.output(Overview),
  list: oc.input(TaskQuery).output(TaskPage),
  /** The keys of all tasks that a filter lets through: what Ctrl+A chooses. */
  keys: oc
    .input(z.object({ filter: TaskFilter.prefault({}) }))
    .output(z.object({ ids: z.array(z.string()) })),
  get: oc.input(z.object({ id: z.string() })).output(TaskDetail),
  /** Refused with DIRECTIVE_GONE. */
  create: oc.input(NewTask).output(TaskDetail),
  fieldNames: oc.output(FieldNames),
  /** Refused with TASK_CHANGED when `version` is not the stored one. */
  update: oc
    .input(z.object({ id: z.string(), version: z.number().int(), change: TaskChange }))
    .output(TaskDetail),
  /** Takes back the last operation; answers what it was. */
  undo: oc.output(z.object({ undone: z.string() })),
};

export const directiveContract = { list: oc.output(z.array(Directive)) };
/** Loads the invented province; refused with STORE_NOT_EMPTY when anything is stored. */
export const sampleContract = { load: oc.output(z.object({ tasks: z.number().int() })) };
