import { oc } from '@orpc/contract';
import * as z from 'zod';
import { taskStatuses } from '../domain/task.ts';
import { timelinessStates } from '../domain/timeliness.ts';
import { DaySchema } from './schemas.ts';

/** Gia hạn: what is granted, the same for every task named. */
export const Extend = z.object({
  ids: z.array(z.string()).min(1),
  /** Which deadline of the one task; without it the one that governs each. */
  deadlineId: z.string().optional(),
  due: DaySchema,
  reason: z.string().max(2_000),
  /** Number of the document that allows it, and who signed it; empty where nobody said. */
  document: z.string().max(500).default(''),
  signer: z.string().max(200).default(''),
  /** Today unless named. */
  grantedOn: DaySchema.optional(),
});
export type Extend = z.infer<typeof Extend>;

export const WithdrawExtension = z.object({ taskId: z.string(), extensionId: z.string() });
export type WithdrawExtension = z.infer<typeof WithdrawExtension>;

/** A recurring deadline with its occurrences, in order, and the one that is waited for. */
export const RecurringDeadline = z.object({
  deadlineId: z.string(),
  phrase: z.string(),
  openOccurrence: DaySchema.nullable(),
  occurrences: z.array(
    z.object({
      due: DaySchema,
      status: z.enum(taskStatuses),
      doneOn: DaySchema.nullable(),
      report: z.string(),
      document: z.string(),
      timeliness: z.enum(timelinessStates).nullable(),
    }),
  ),
});
export type RecurringDeadline = z.infer<typeof RecurringDeadline>;

/** What is said of one occurrence; what is absent stays. */
export const MarkOccurrence = z.object({
  deadlineId: z.string(),
  due: DaySchema,
  status: z.enum(taskStatuses),
  /** Today when it is done and nothing else is said. */
  doneOn: DaySchema.nullable().optional(),
  report: z.string().max(10_000).optional(),
  document: z.string().max(500).optional(),
});
export type MarkOccurrence = z.infer<typeof MarkOccurrence>;

const Changed = z.object({ tasks: z.number().int() });

/** What becomes of deadlines, among the procedures of tasks. */
export const deadlineContract = {
  /** One operation for all; refused with an EXTENSION_ code, then none is extended. */
  extend: oc.input(Extend).output(Changed),
  /** Refused with EXTENSION_GONE or EXTENSION_NOT_LAST. */
  withdrawExtension: oc.input(WithdrawExtension).output(Changed),
  /** The recurring deadlines of a task; refused with TASK_GONE. */
  occurrences: oc.input(z.object({ taskId: z.string() })).output(z.array(RecurringDeadline)),
  /** Refused with DEADLINE_GONE or OCCURRENCE_UNKNOWN. */
  markOccurrence: oc.input(MarkOccurrence).output(Changed),
  /** Marks done, today, every occurrence that counts and is due by today; answers how many. */
  completeOccurrences: oc
    .input(z.object({ deadlineId: z.string() }))
    .output(z.object({ occurrences: z.number().int() })),
};
