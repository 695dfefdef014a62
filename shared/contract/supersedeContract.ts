import { oc } from '@orpc/contract';
import * as z from 'zod';
import { supersedeChoices } from '../domain/supersede.ts';
import { DaySchema, DirectiveRef, TaskRow } from './schemas.ts';

const relation = z.enum(['replaces', 'amends']);

/** A directive that replaces or amends another of the register, of which tasks are still open. */
export const Supersession = z.object({
  newer: DirectiveRef,
  older: DirectiveRef,
  relation,
  /** Open tasks of the older one that nobody has decided on. */
  open: z.number().int(),
});
export type Supersession = z.infer<typeof Supersession>;

/** A task of the older directive that is to be decided on. */
export const SupersededTask = z.object({ task: TaskRow, older: DirectiveRef, relation });
export type SupersededTask = z.infer<typeof SupersededTask>;

/** A task that ended because a directive took the place of its own. */
export const EndedTask = z.object({
  id: z.string(),
  code: z.string(),
  text: z.string(),
  by: z.string().nullable(),
  on: DaySchema,
  author: z.string(),
});
export type EndedTask = z.infer<typeof EndedTask>;

export const supersedeContract = {
  list: oc.output(z.array(Supersession)),
  /** What is to be decided for one directive. Refused with DIRECTIVE_GONE. */
  plan: oc
    .input(z.object({ directiveId: z.string() }))
    .output(z.object({ newer: DirectiveRef, tasks: z.array(SupersededTask) })),
  /** Does what was chosen as one operation. Refused with DIRECTIVE_GONE, or TASK_GONE when a task is no longer open there. */
  apply: oc
    .input(
      z.object({
        directiveId: z.string(),
        choices: z
          .array(z.object({ taskId: z.string(), choice: z.enum(supersedeChoices) }))
          .min(1)
          .max(10_000),
      }),
    )
    .output(z.object({ moved: z.number().int(), ended: z.number().int(), kept: z.number().int() })),
  ended: oc.output(z.array(EndedTask)),
  /** Takes an end back: the task is followed again. Refused with TASK_GONE. */
  reopen: oc.input(z.object({ id: z.string() })).output(z.object({ reopened: z.boolean() })),
};
