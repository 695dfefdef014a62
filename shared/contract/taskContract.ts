import { oc } from '@orpc/contract';
import * as z from 'zod';
import { deadlineCertainties } from '../domain/deadlineCertainty.ts';
import { longestFieldName } from '../domain/fieldName.ts';
import { clears } from '../domain/sixClears.ts';
import { taskPriorities, taskStatuses } from '../domain/task.ts';
import { groupKeys, mostThenBy, sortKeys, unitRoleChoices, withoutChoices } from '../domain/taskListing.ts';
import { timelinessStates } from '../domain/timeliness.ts';
import { unitKinds } from '../domain/unit.ts';
import { unitStructures } from '../domain/unitLineage.ts';
import { DaySchema, Directive, ListedTask, TaskDetail, WrittenDeadline } from './schemas.ts';

/** Days from one to another, both included; null: without an end. */
const DaySpan = z.object({ from: DaySchema.nullable(), to: DaySchema.nullable() });

/** Which tasks: all conditions hold together; an empty list means no condition. */
export const TaskFilter = z.object({
  /** Words to find, marks and đ folded; every word must stand somewhere, the last as a beginning. */
  search: z.string().max(400).default(''),
  /** Units that lead (or also coordinate, when `unitRole` is `any`). */
  units: z.array(z.string()).default([]),
  unitRole: z.enum(unitRoleChoices).default('lead'),
  /** Khối of units that have such a role. */
  kinds: z.array(z.enum(unitKinds)).optional(),
  /** By the units that the tasks were given to, or by what those are today; `units` are meant in the same way. */
  structure: z.enum(unitStructures).default('assigned'),
  timeliness: z.array(z.enum(timelinessStates)).default([]),
  /** Timeliness is meant by the days first given, whatever was granted since; absent: by the days that stand. */
  reckoning: z.literal('original').optional(),
  statuses: z.array(z.enum(taskStatuses)).default([]),
  directives: z.array(z.string()).default([]),
  /** Lĩnh vực and chương trình by name, in any spelling. */
  fields: z.array(z.string()).optional(),
  programmes: z.array(z.string()).optional(),
  priorities: z.array(z.enum(taskPriorities)).optional(),
  certainties: z.array(z.enum(deadlineCertainties)).optional(),
  /** The due day that the list shows, of done tasks too. */
  dueBetween: DaySpan.optional(),
  /** The due day that governs an open task; a done task has none. */
  dueWithin: DaySpan.optional(),
  /** The day on which a task was done. */
  doneWithin: DaySpan.optional(),
  /** Ngày giao: the directive's signing day, else the day on which the task came into the register. */
  givenWithin: DaySpan.optional(),
  /** Tasks that were overdue on a past day, by the due days as they stand now. */
  overdueOn: DaySchema.optional(),
  /** Tasks of which a deadline was extended. */
  extended: z.literal(true).optional(),
  /** These tasks and no others: those chosen in the list. Never in an address. */
  ids: z.array(z.string()).optional(),
  /** What a task has none of. */
  without: z.array(z.enum(withoutChoices)).optional(),
  /** Open tasks that lack any of these of the six clears. */
  lacks: z.array(z.enum(clears)).optional(),
  /** Bỏ quên: open tasks without a word for as many periods as the office says. */
  forgotten: z.literal(true).optional(),
});
export type TaskFilter = z.infer<typeof TaskFilter>;

export const TaskSort = z.object({ key: z.enum(sortKeys), descending: z.boolean().default(false) });
export type TaskSort = z.infer<typeof TaskSort>;

/** Nhóm thu gọn: all but some, or none but some, by their keys. */
const Folded = z.object({ all: z.boolean(), but: z.array(z.string()) });
export type Folded = z.infer<typeof Folded>;

export const TaskQuery = z.object({
  filter: TaskFilter.prefault({}),
  sort: TaskSort.prefault({ key: 'due' }),
  /** What tasks that are equal by that are sorted by, in turn. */
  thenBy: z.array(TaskSort).max(mostThenBy).optional(),
  groupBy: z.enum(groupKeys).optional(),
  folded: Folded.optional(),
  /** Lines skipped and lines given; where tasks are grouped each heading is a line too. */
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(2000).default(100),
});
export type TaskQuery = z.infer<typeof TaskQuery>;

const TimelinessCounts = z.record(z.enum(timelinessStates), z.number().int());

/** Nhóm trong danh sách: a group of which something stands on the page. */
const TaskSection = z.object({
  /** The id of its unit, directive, lĩnh vực or chương trình, a month `2026-01`; '' for tasks that have none. */
  key: z.string(),
  /** As people call it; null: none, or a month, which is worded where it is shown. */
  name: z.string().nullable(),
  /** Its tasks, and how many of them are on this page, after its heading. */
  tasks: z.number().int(),
  shown: z.number().int(),
  /** Its heading stood on an earlier page. */
  continued: z.boolean(),
  folded: z.boolean(),
});
export type TaskSection = z.infer<typeof TaskSection>;

export const TaskPage = z.object({
  rows: z.array(ListedTask),
  /** Tasks that the filter lets through. */
  total: z.number().int(),
  /** Lines that there are to page through: tasks, and the headings of their groups. */
  lines: z.number().int().optional(),
  /** The groups that stand on the page, in order; together their `shown` are the rows. */
  sections: z.array(TaskSection).optional(),
  /** The same filter without its timeliness, counted by timeliness, by the reckoning that it names. */
  counts: TimelinessCounts,
});
export type TaskPage = z.infer<typeof TaskPage>;

/** What may be changed of a task; what is absent stays. */
export const TaskChange = z.object({
  text: z.string().trim().min(1).optional(),
  status: z.enum(taskStatuses).optional(),
  /** The day it was done; needed when `status` becomes `done` (today when absent). */
  doneOn: DaySchema.nullable().optional(),
  /** Blanks alone are none. */
  result: z.string().trim().optional(),
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
  /** What Ctrl+Y would do again, named in the same way. */
  redo: z.string().nullable(),
  /** Drafts whose review is not finished. */
  draftCount: z.number().int(),
});
export type Overview = z.infer<typeof Overview>;

export const taskContract = {
  overview: oc.output(Overview),
  /** How many tasks are reckoned anew, of how many, after an update of the program; until then everything else waits. */
  reckoningAnew: oc.output(z.object({ done: z.number().int(), all: z.number().int() }).nullable()),
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
  /** Does again what was taken back last; answers what it was. */
  redo: oc.output(z.object({ redone: z.string() })),
};

export const directiveContract = { list: oc.output(z.array(Directive)) };
/** Loads the invented province; refused with STORE_NOT_EMPTY when anything is stored. */
export const sampleContract = { load: oc.output(z.object({ tasks: z.number().int() })) };
