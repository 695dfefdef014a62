import { oc } from '@orpc/contract';
import * as z from 'zod';
import { AlikeTask } from './draftContract.ts';
import { BlockSchema, DirectiveRef, SpanSchema } from './schemas.ts';

/** Căn cứ giao việc: a further directive that gives a task, and where. */
export const TaskBasis = z.object({
  id: z.string(),
  directive: DirectiveRef,
  ref: z.string(),
  section: z.string(),
  /** As that directive words it. */
  text: z.string(),
  source: z.array(SpanSchema),
  context: z.array(BlockSchema),
  sourceFile: z.string().nullable(),
});
export type TaskBasis = z.infer<typeof TaskBasis>;

export const basisContract = {
  ofTask: oc.input(z.object({ id: z.string() })).output(z.array(TaskBasis)),
  /** Tasks of other directives that may be the same, the likest first. Refused with TASK_GONE. */
  alike: oc.input(z.object({ id: z.string() })).output(z.array(AlikeTask)),
  /** Makes tasks into the one kept. Refused with TASK_GONE. */
  merge: oc
    .input(z.object({ keep: z.string(), others: z.array(z.string()).min(1).max(100) }))
    .output(z.object({ merged: z.number().int() })),
};
