import { eventIterator, oc } from '@orpc/contract';
import * as z from 'zod';
import { longestReason } from '../domain/progressUpdate.ts';
import { taskPriorities, taskStatuses } from '../domain/task.ts';
import { Extend } from './deadlineContract.ts';
import { DaySchema } from './schemas.ts';
import { TaskFilter } from './taskContract.ts';

/** Nhiệm vụ được chọn: named one by one, or all that a filter lets through when the act begins. */
export const TaskChoice = z.union([
  z.object({ ids: z.array(z.string()).min(1).max(200_000) }),
  z.object({ filter: TaskFilter }),
]);
export type TaskChoice = z.infer<typeof TaskChoice>;

const Names = z.array(z.string().trim().min(1));
const Word = z.string().trim().min(1).max(200).nullable();

/** What is changed of every task chosen; what is absent stays as it is in each. */
export const BulkChange = z.object({
  status: z.enum(taskStatuses).optional(),
  /** The day on which they were done; today when absent. */
  doneOn: DaySchema.optional(),
  /** Why those that were done are opened again: one for all, needed where there are any. */
  reason: z.string().trim().max(longestReason).optional(),
  /** Names; one that the directory does not know becomes a new unit. They take the place of those there were. */
  leads: Names.min(1).optional(),
  coordinating: Names.optional(),
  /** Units that join those that take part already. */
  addCoordinating: Names.optional(),
  field: Word.optional(),
  programme: Word.optional(),
  priority: z.enum(taskPriorities).optional(),
});
export type BulkChange = z.infer<typeof BulkChange>;

/** What is granted to every task chosen, for the deadline that governs it. */
export const BulkExtension = Extend.omit({ ids: true, deadlineId: true });
export type BulkExtension = z.infer<typeof BulkExtension>;

/**
 * Why a task chosen was left as it is: it is in the trash by now; it is so already; of an extension: it is done, has no due
 * day, recurs, or is due later already.
 */
export const bulkReasons = ['gone', 'same', 'done', 'no-day', 'recurring', 'not-later'] as const;
export type BulkReason = (typeof bulkReasons)[number];

/** What came of an act on many tasks: how many it changed, and the others by reason, the first of them by code. */
export const BulkOutcome = z.object({
  changed: z.number().int(),
  unchanged: z.array(
    z.object({ why: z.enum(bulkReasons), count: z.number().int(), codes: z.array(z.string()) }),
  ),
});
export type BulkOutcome = z.infer<typeof BulkOutcome>;

export const BulkEvent = z.union([
  z.object({ step: z.enum(['reading', 'writing']), done: z.number().int(), total: z.number().int() }),
  /** All rows are written; lists and search are brought up to date. */
  z.object({ step: z.literal('indexing') }),
  z.object({ step: z.literal('done'), outcome: BulkOutcome }),
]);
export type BulkEvent = z.infer<typeof BulkEvent>;

export const bulkContract = {
  /**
   * One operation with one undo, whole or not at all; an abort before its end leaves everything as it was. Refused with
   * REOPENING_NO_REASON.
   */
  update: oc.input(z.object({ choice: TaskChoice, change: BulkChange })).output(eventIterator(BulkEvent)),
  /** The same; refused with EXTENSION_NO_REASON. */
  extend: oc
    .input(z.object({ choice: TaskChoice, extension: BulkExtension }))
    .output(eventIterator(BulkEvent)),
};
