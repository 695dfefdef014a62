import { oc } from '@orpc/contract';
import * as z from 'zod';
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

const Changed = z.object({ tasks: z.number().int() });

/** What becomes of deadlines, among the procedures of tasks. */
export const deadlineContract = {
  /** One operation for all; refused with an EXTENSION_ code, then none is extended. */
  extend: oc.input(Extend).output(Changed),
  /** Refused with EXTENSION_GONE or EXTENSION_NOT_LAST. */
  withdrawExtension: oc.input(WithdrawExtension).output(Changed),
};
