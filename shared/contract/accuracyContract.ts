import { eventIterator, oc } from '@orpc/contract';
import * as z from 'zod';
import { DaySchema, Deadline } from './schemas.ts';

const Tally = z.object({
  right: z.number().int(),
  confirmed: z.number().int(),
  proposed: z.number().int(),
});
export type Tally = z.infer<typeof Tally>;

/** Độ chính xác: counts by what is measured; percentages are reckoned where they are shown, beside their counts. */
const Accuracy = z.object({
  tasks: Tally,
  leads: Tally,
  coordinating: Tally,
  deadlines: Tally,
  wrongCertain: z.number().int(),
});
export type Accuracy = z.infer<typeof Accuracy>;

const Unit = z.object({ name: z.string(), unitId: z.string().nullable() });

const ComparedTask = z.object({
  ref: z.string(),
  text: z.string(),
  leads: z.array(Unit),
  coordinating: z.array(Unit),
  deadlines: z.array(Deadline),
});
export type ComparedTask = z.infer<typeof ComparedTask>;

/** A task of which proposal and confirmation differ; null: not proposed, or not confirmed. */
const TaskDifference = z.object({
  proposed: ComparedTask.nullable(),
  confirmed: ComparedTask.nullable(),
  fields: z.array(z.enum(['tasks', 'leads', 'coordinating', 'deadlines'])),
  wrongCertain: z.number().int(),
});
export type TaskDifference = z.infer<typeof TaskDifference>;

/** Một văn bản đã xác nhận: what the present extraction proposes against what was confirmed. */
const AccuracyCase = z.object({
  id: z.string(),
  directiveId: z.string(),
  number: z.string().nullable(),
  kind: z.string().nullable(),
  date: DaySchema.nullable(),
  subject: z.string().nullable(),
  fileName: z.string(),
  confirmedAt: z.string(),
  /** As it was when the document was imported. */
  atImport: Accuracy,
  now: Accuracy,
  differences: z.array(TaskDifference),
});
export type AccuracyCase = z.infer<typeof AccuracyCase>;

export const AccuracyReport = z.object({ cases: z.array(AccuracyCase), atImport: Accuracy, now: Accuracy });
export type AccuracyReport = z.infer<typeof AccuracyReport>;

export const AccuracyEvent = z.discriminatedUnion('step', [
  z.object({ step: z.literal('measuring'), done: z.number().int(), all: z.number().int() }),
  z.object({ step: z.literal('done'), report: AccuracyReport }),
]);
export type AccuracyEvent = z.infer<typeof AccuracyEvent>;

export const accuracyContract = {
  /** Reads every confirmed document anew, one after another; stores nothing. */
  measure: oc.output(eventIterator(AccuracyEvent)),
};
