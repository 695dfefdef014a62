import { oc } from '@orpc/contract';
import * as z from 'zod';
import { DaySchema } from './schemas.ts';

/** Kỳ báo cáo as typed: what cannot stand is refused with the sentence for it. */
export const PeriodInput = z.object({
  name: z.string().max(10_000),
  firstDay: DaySchema,
  lastDay: DaySchema,
});
export type PeriodInput = z.infer<typeof PeriodInput>;

export const PeriodRow = PeriodInput.extend({
  id: z.string(),
  version: z.number().int(),
  /** The day its figures were frozen. */
  closedOn: DaySchema.nullable(),
  /** How many progress updates were reported for it. */
  updates: z.number().int(),
});
export type PeriodRow = z.infer<typeof PeriodRow>;

export const PeriodList = z.object({
  /** The latest first. */
  periods: z.array(PeriodRow),
  /** The period that today lies in; where none is stored, `id` is null and the office's cycle says its days. */
  current: PeriodInput.extend({ id: z.string().nullable() }),
  /** The period of the cycle after the last one stored. */
  next: PeriodInput,
});
export type PeriodList = z.infer<typeof PeriodList>;

export const periodContract = {
  list: oc.output(PeriodList),
  /** Refused with PERIOD_NAME, PERIOD_DAYS, PERIOD_NAME_TAKEN or PERIOD_OVERLAP. */
  add: oc.input(PeriodInput).output(PeriodRow),
  /** The period of today, made where it is missing. Refused as `add`. */
  ensureCurrent: oc.output(PeriodRow),
  /** Refused as `add`, and with PERIOD_GONE or PERIOD_CHANGED. */
  edit: oc.input(PeriodInput.extend({ id: z.string(), version: z.number().int() })).output(PeriodRow),
  /** Refused with PERIOD_GONE or PERIOD_IN_USE. */
  remove: oc.input(z.object({ id: z.string() })).output(z.object({ name: z.string() })),
};
