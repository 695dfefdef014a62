import { eventIterator, oc } from '@orpc/contract';
import * as z from 'zod';
import { documentRelations } from '../domain/documentRelation.ts';
import { BlockSchema, DaySchema, Deadline, SpanSchema } from './schemas.ts';

/** How a unit's name was matched to the directory. */
export const UnitMatch = z.object({
  /** As the document writes it, or as corrected. */
  name: z.string(),
  /** The directory's unit; null when it will be added as a new one. */
  unitId: z.string().nullable(),
  unitName: z.string().nullable(),
  /** What that unit is today, by name; empty: it ended without a successor; absent: it still is what it was. */
  now: z.array(z.string()).optional(),
  /** 1 = the same name, less = likeness, 0 = unknown. */
  confidence: z.number().min(0).max(1),
  certainty: z.enum(['certain', 'implied']),
  rule: z.string(),
  span: SpanSchema.nullable(),
});
export type UnitMatch = z.infer<typeof UnitMatch>;

export const DraftDeadline = z.object({
  deadline: Deadline,
  certainty: z.enum(['certain', 'implied']),
  rule: z.string(),
  span: SpanSchema.nullable(),
});
export type DraftDeadline = z.infer<typeof DraftDeadline>;

/** Quyết định khi rà soát: chưa xem, nhận, bỏ. */
export const decisions = ['pending', 'accepted', 'refused'] as const;

/** A task of the register that may be the same as another: by which directive, and how much alike, 0 to 1. */
export const AlikeTask = z.object({
  id: z.string(),
  code: z.string(),
  text: z.string(),
  directive: z.string().nullable(),
  likeness: z.number().min(0).max(1),
});
export type AlikeTask = z.infer<typeof AlikeTask>;

export const DraftTask = z.object({
  /** Stable within the draft. */
  key: z.string(),
  ref: z.string(),
  section: z.string(),
  text: z.string(),
  leads: z.array(UnitMatch),
  coordinating: z.array(UnitMatch),
  deadlines: z.array(DraftDeadline),
  documents: z.array(z.string()),
  deliverable: z.string().nullable(),
  /** Lĩnh vực and chương trình, where the document says them for certain. */
  field: z.string().nullable().default(null),
  programme: z.string().nullable().default(null),
  source: z.array(SpanSchema),
  doubts: z.array(z.string()),
  /** `new`, or `changed` against the task `existing` that an earlier import of this document gave. */
  novelty: z.enum(['new', 'changed']),
  existing: z.object({ id: z.string(), code: z.string(), text: z.string() }).nullable(),
  decision: z.enum(decisions),
  /** The task of another directive that this may be, held against the register of the moment. */
  alike: AlikeTask.optional(),
  /** A person said that it is that task: confirming adds this directive to its bases. */
  sameAs: z.string().optional(),
  /** A person changed it. */
  corrected: z.boolean(),
});
export type DraftTask = z.infer<typeof DraftTask>;

/** Đoạn được chọn, as it is read: a task's fields, save its words and what is decided about it. */
export const ReadPassage = DraftTask.pick({
  ref: true,
  section: true,
  leads: true,
  coordinating: true,
  deadlines: true,
  documents: true,
  deliverable: true,
  field: true,
  programme: true,
  doubts: true,
  alike: true,
});
export type ReadPassage = z.infer<typeof ReadPassage>;

export const DraftHeader = z.object({
  number: z.string().nullable(),
  kind: z.string().nullable(),
  date: DaySchema.nullable(),
  place: z.string().nullable(),
  issuer: z.string().nullable(),
  subject: z.string().nullable(),
  signer: z.object({ name: z.string().nullable(), title: z.string().nullable() }).nullable(),
  period: z.object({ from: DaySchema, to: DaySchema }).nullable(),
});
export type DraftHeader = z.infer<typeof DraftHeader>;

export const DraftReference = z.object({
  number: z.string(),
  kind: z.string().nullable(),
  date: DaySchema.nullable(),
  issuer: z.string().nullable(),
  subject: z.string().nullable(),
  /** What the directive does with it; null where it is merely cited, or was read before relations were. */
  relation: z.enum(documentRelations).nullable(),
  span: SpanSchema,
});

/** Bản rà soát: a document that was read, its proposals and what was decided so far. Nothing of it is in the register. */
export const Draft = z.object({
  id: z.string(),
  fileName: z.string(),
  createdAt: z.string(),
  header: DraftHeader,
  blocks: z.array(BlockSchema),
  tasks: z.array(DraftTask),
  references: z.array(DraftReference),
  findings: z.array(z.object({ kind: z.string(), quote: z.string(), message: z.string(), span: SpanSchema })),
  open: z.array(z.object({ text: z.string(), span: SpanSchema })),
  /** Tasks of this document that the register holds already, unchanged: they are not proposed again. */
  known: z.number().int(),
  /** The directive in the register, when this document was imported before. */
  directiveId: z.string().nullable(),
});
export type Draft = z.infer<typeof Draft>;

export const DraftSummary = z.object({
  id: z.string(),
  fileName: z.string(),
  createdAt: z.string(),
  number: z.string().nullable(),
  taskCount: z.number().int(),
  pendingCount: z.number().int(),
});
export type DraftSummary = z.infer<typeof DraftSummary>;

/** Reading goes `reading` → `extracting` → `done` with the draft's id. */
export const ImportEvent = z.discriminatedUnion('step', [
  z.object({ step: z.literal('reading'), share: z.number().min(0).max(1) }),
  z.object({ step: z.literal('extracting') }),
  z.object({ step: z.literal('done'), draftId: z.string() }),
]);
export type ImportEvent = z.infer<typeof ImportEvent>;

export const ConfirmOutcome = z.object({
  directiveId: z.string(),
  added: z.number().int(),
  updated: z.number().int(),
  /** Added to tasks of other directives as a further basis. */
  joined: z.number().int(),
  refused: z.number().int(),
  /** Settled by another draft of the same document meanwhile: not stored twice. */
  known: z.number().int(),
});
export type ConfirmOutcome = z.infer<typeof ConfirmOutcome>;

export const draftContract = {
  /** Reads a file and keeps its proposals as a draft. The page sends the bytes: it never names a path. */
  import: oc.input(z.object({ file: z.file() })).output(eventIterator(ImportEvent)),
  list: oc.output(z.array(DraftSummary)),
  get: oc.input(z.object({ id: z.string() })).output(Draft),
  /** Keeps what was decided and corrected so far; the page calls it after every step, so nothing is lost. */
  save: oc
    .input(z.object({ id: z.string(), header: DraftHeader, tasks: z.array(DraftTask) }))
    .output(z.object({ savedAt: z.string() })),
  /** Reads stretches of a draft's document, in reading order, as one task, reckoned from the day given. Refused with DRAFT_GONE. */
  readPassage: oc
    .input(z.object({ id: z.string(), source: z.array(SpanSchema).min(1), on: DaySchema.nullable() }))
    .output(ReadPassage),
  /** How the directory reads a unit's name, best first; of two of one name the one that stood on the day is meant. */
  matchUnit: oc
    .input(z.object({ name: z.string(), on: DaySchema.nullable().optional() }))
    .output(z.array(UnitMatch)),
  /** How a wording of time is resolved, reckoned from the document's day. */
  resolveDeadline: oc.input(z.object({ phrase: z.string(), on: DaySchema })).output(Deadline.nullable()),
  /** Stores the accepted tasks with their directive in one transaction and ends the draft. Pending ones block it. */
  confirm: oc.input(z.object({ id: z.string() })).output(ConfirmOutcome),
  discard: oc.input(z.object({ id: z.string() })).output(z.object({ discarded: z.boolean() })),
};
