import * as z from 'zod';
import { deadlineKinds, recurrenceUnits } from '../domain/deadline.ts';
import { documentRelations } from '../domain/documentRelation.ts';
import { evidenceKinds } from '../domain/evidence.ts';
import { foundPlaces } from '../domain/foundPlace.ts';
import { longestReport } from '../domain/progressUpdate.ts';
import { taskPriorities, taskStatuses } from '../domain/task.ts';
import { timelinessStates } from '../domain/timeliness.ts';
import { unitKinds } from '../domain/unit.ts';
import { type Day, parseIsoDay } from '../vietnamese/day.ts';

/** An existing calendar day `YYYY-MM-DD`. */
export const DaySchema = z.custom<Day>(
  (value) => typeof value === 'string' && parseIsoDay(value) !== undefined,
);

const Recurrence = z.object({
  every: z.enum(recurrenceUnits),
  day: z.number().int().min(1).max(31).nullable(),
  of: z.string().nullable(),
});

export const Deadline = z.object({
  phrase: z.string(),
  kind: z.enum(deadlineKinds),
  due: DaySchema.nullable(),
  from: DaySchema.nullable(),
  reckonedFrom: DaySchema.nullable(),
  recurrence: Recurrence.nullable(),
  certain: z.boolean(),
  doubt: z.string().nullable(),
});

/** A deadline as a person changes it; its key says which of the task's it is. */
export const WrittenDeadline = Deadline.extend({
  id: z.string().nullish(),
  metOn: DaySchema.nullable(),
});

/** Gia hạn: `Extension` of shared/domain. */
const Extension = z.object({
  id: z.string(),
  previousDue: DaySchema,
  due: DaySchema,
  reason: z.string(),
  document: z.string(),
  signer: z.string(),
  grantedOn: DaySchema,
});

export const TaskDeadline = WrittenDeadline.extend({
  id: z.string().nullable(),
  extensions: z.array(Extension).readonly(),
  openOccurrence: DaySchema.nullable(),
});

/** A unit as a task names it. */
export const UnitRef = z.object({ id: z.string(), name: z.string(), shortName: z.string() });
export type UnitRef = z.infer<typeof UnitRef>;

export const DirectiveRef = z.object({
  id: z.string(),
  number: z.string().nullable(),
  kind: z.string().nullable(),
  date: DaySchema.nullable(),
  subject: z.string().nullable(),
});
export type DirectiveRef = z.infer<typeof DirectiveRef>;

/** A line of the task list. */
export const TaskRow = z.object({
  id: z.string(),
  code: z.string(),
  ref: z.string(),
  text: z.string(),
  leads: z.array(UnitRef),
  coordinating: z.array(UnitRef),
  deadlines: z.array(TaskDeadline),
  /** The due day that governs on the day of reckoning; the last one where nothing is open; null when none. */
  due: DaySchema.nullable(),
  /** Its wording; without a day that of the first deadline; null when there is none. */
  duePhrase: z.string().nullable(),
  /** Days from the day of reckoning to `due`; negative when past; null when there is none or the task is done. */
  daysLeft: z.number().int().nullable(),
  deliverable: z.string().nullable(),
  status: z.enum(taskStatuses),
  doneOn: DaySchema.nullable(),
  result: z.string(),
  timeliness: z.enum(timelinessStates),
  /** Whether a deadline of it was extended; where none was, both reckonings are one. */
  extended: z.boolean(),
  /** `due` and `timeliness` reckoned by the days first given. */
  originalDue: DaySchema.nullable(),
  originalTimeliness: z.enum(timelinessStates),
  directive: DirectiveRef.nullable(),
  /** Ngày giao: the directive's signing day, else the day on which the task came into the register. */
  givenOn: DaySchema,
  /** Of a search: where it holds what was typed, where `text` does not. */
  found: z.object({ place: z.enum(foundPlaces), text: z.string() }).optional(),
  /** Lĩnh vực and chương trình, as the office names them; null when not said. */
  field: z.string().nullable(),
  programme: z.string().nullable(),
  priority: z.enum(taskPriorities),
  note: z.string(),
  /** Number of the document that completed it. */
  doneDocument: z.string().nullable(),
  /** Hoàn thành mà chưa có minh chứng: allowed, and told. */
  doneWithoutEvidence: z.boolean(),
  version: z.number().int(),
});
export type TaskRow = z.infer<typeof TaskRow>;

/** The same as a page of a list is sent, in which nobody reads the single deadlines: they come with the task itself. */
export const ListedTask = TaskRow.omit({ deadlines: true });
export type ListedTask = z.infer<typeof ListedTask>;

export const BlockSchema = z.object({
  no: z.number().int(),
  kind: z.enum(['heading', 'paragraph', 'item', 'row', 'footnote']),
  marker: z.string().nullable(),
  text: z.string(),
  bold: z.boolean(),
  cells: z.array(z.object({ heading: z.string(), text: z.string(), from: z.number(), to: z.number() })),
  table: z.number().int().nullable(),
  footnotes: z.array(z.object({ at: z.number(), label: z.string() })),
  page: z.number().int().nullable(),
});

export const SpanSchema = z.object({ block: z.number().int(), from: z.number().int(), to: z.number().int() });

/** A change as the history shows it: which field, from what to what, as plain words. */
export const HistoryEntry = z.object({
  at: z.string(),
  author: z.string(),
  action: z.string(),
  changes: z.array(
    z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
  ),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/** What was reported of a task, as it is shown. */
export const ProgressReport = z.object({
  id: z.string(),
  version: z.number().int(),
  /** Null: the secretariat's own word. */
  unit: UnitRef.nullable(),
  periodId: z.string().nullable(),
  reportedOn: DaySchema,
  text: z.string(),
  percent: z.number().nullable(),
  status: z.enum(taskStatuses).nullable(),
  doneOn: DaySchema.nullable(),
  /** The file that it was read from; null where somebody typed it. */
  sourceFile: z.string().nullable(),
});
export type ProgressReport = z.infer<typeof ProgressReport>;

/** Minh chứng as it is shown: a file, or the number of a document. */
export const EvidenceItem = z.object({
  id: z.string(),
  /** The report that it proves; null: the task as a whole. */
  updateId: z.string().nullable(),
  kind: z.enum(evidenceKinds),
  number: z.string().nullable(),
  fileName: z.string().nullable(),
  /** In bytes. */
  size: z.number().int().nullable(),
  note: z.string(),
  addedAt: z.string(),
  addedBy: z.string(),
});
export type EvidenceItem = z.infer<typeof EvidenceItem>;

/** Hoàn thành: what is said when a task is done. */
export const Completion = z.object({
  doneOn: DaySchema,
  /** Number of the document that completes it; null when there is none. */
  document: z.string().trim().min(1).max(200).nullable(),
  result: z.string().trim().max(longestReport),
});
export type Completion = z.infer<typeof Completion>;

/** Everything shown of one task. */
export const TaskDetail = TaskRow.extend({
  section: z.string(),
  documents: z.array(z.string()),
  /** Documents that its directive replaces, amends, rests on or carries out, in the order cited. */
  related: z.array(z.object({ number: z.string(), relation: z.enum(documentRelations) })),
  /** The source in its surroundings: the blocks around it, and the spans that the task came from. */
  context: z.array(BlockSchema),
  source: z.array(SpanSchema),
  /** File that the directive was read from. */
  sourceFile: z.string().nullable(),
  /** The oldest first. */
  progress: z.array(ProgressReport),
  evidence: z.array(EvidenceItem),
  history: z.array(HistoryEntry),
});
export type TaskDetail = z.infer<typeof TaskDetail>;

/** Whom to ask in a unit; empty where nobody said. */
export const UnitContact = z.object({
  person: z.string().trim().max(200),
  phone: z.string().trim().max(200),
  email: z.string().trim().max(200),
  address: z.string().trim().max(400),
});
export type UnitContact = z.infer<typeof UnitContact>;

export const Unit = z.object({
  id: z.string(),
  name: z.string(),
  shortName: z.string(),
  kind: z.enum(unitKinds),
  aliases: z.array(z.string()),
  contact: UnitContact,
  /** False once it has merged, changed its name or ended; then `now` names what it became. */
  stands: z.boolean(),
  now: z.array(UnitRef),
  /** Tasks it leads, all states. */
  taskCount: z.number().int(),
  version: z.number().int(),
});
export type Unit = z.infer<typeof Unit>;

export const Directive = DirectiveRef.extend({
  issuer: z.string().nullable(),
  signer: z.string().nullable(),
  sourceFile: z.string().nullable(),
  taskCount: z.number().int(),
  openCount: z.number().int(),
  overdueCount: z.number().int(),
});
export type Directive = z.infer<typeof Directive>;
