import { oc } from '@orpc/contract';
import * as z from 'zod';
import { longestReport } from '../domain/progressUpdate.ts';
import { taskStatuses } from '../domain/task.ts';
import { DaySchema, TaskRow } from './schemas.ts';

const Entry = z.object({
  number: z.number().int().min(1),
  on: DaySchema,
  status: z.enum(taskStatuses).nullable(),
  percent: z.number().int().min(0).max(100).nullable(),
  text: z.string().trim().max(longestReport),
});

/** A line that was kept, and its task as it stands now. */
const KeptEntry = z.object({
  id: z.string(),
  version: z.number().int(),
  on: DaySchema,
  status: z.enum(taskStatuses).nullable(),
  percent: z.number().nullable(),
  text: z.string(),
  task: TaskRow,
});
export type KeptEntry = z.infer<typeof KeptEntry>;

/** Nhập nhanh sau họp. */
export const entryContract = {
  /** The task of a number; null where there is none, or none any more. */
  task: oc.input(z.object({ number: z.number().int() })).output(z.object({ task: TaskRow.nullable() })),
  /** Keeps a line, or corrects the one that `replaces` names. Refused with TASK_GONE, PROGRESS_GONE or PROGRESS_CHANGED. */
  keep: oc
    .input(Entry.extend({ replaces: z.object({ id: z.string(), version: z.number().int() }).nullable() }))
    .output(KeptEntry),
  /** Those of some lines that stand still, in the order asked for. */
  list: oc.input(z.object({ ids: z.array(z.string()).max(2000) })).output(z.array(KeptEntry)),
};
