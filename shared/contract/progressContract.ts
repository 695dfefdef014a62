import { oc } from '@orpc/contract';
import * as z from 'zod';
import { longestReason, longestReport } from '../domain/progressUpdate.ts';
import { taskStatuses } from '../domain/task.ts';
import { Completion, DaySchema, TaskDetail } from './schemas.ts';

/** What a report says. */
const ProgressInput = z.object({
  /** Null: the secretariat's own word. */
  unitId: z.string().nullable(),
  /** A period's key, or `currentPeriod`. */
  periodId: z.string().nullable(),
  reportedOn: DaySchema,
  text: z.string().trim().max(longestReport),
  percent: z.number().min(0).max(100).nullable(),
  status: z.enum(taskStatuses).nullable(),
  doneOn: DaySchema.nullable(),
});
export type ProgressInput = z.infer<typeof ProgressInput>;

/** Mở lại: why, how it stands then, and the result where it is to say something else. */
const Reopening = z.object({
  reason: z.string().trim().min(1).max(longestReason),
  status: z.enum(['not-started', 'in-progress']).default('in-progress'),
  result: z.string().trim().max(longestReport).optional(),
});
export type Reopening = z.infer<typeof Reopening>;

const seen = { id: z.string(), version: z.number().int() };

/** Each answers the task as it stands then. */
export const progressContract = {
  /** Refused with TASK_GONE. */
  add: oc.input(ProgressInput.extend({ taskId: z.string() })).output(TaskDetail),
  /** Refused with PROGRESS_GONE, or with PROGRESS_CHANGED when `version` is not the stored one. */
  edit: oc.input(ProgressInput.extend(seen)).output(TaskDetail),
  remove: oc.input(z.object(seen)).output(TaskDetail),
  /** Hoàn thành. Refused with TASK_GONE or TASK_CHANGED. */
  complete: oc.input(Completion.extend(seen)).output(TaskDetail),
  /** Mở lại, with the reason. Refused with TASK_GONE, TASK_CHANGED or TASK_NOT_DONE. */
  reopen: oc.input(Reopening.extend(seen)).output(TaskDetail),
};
