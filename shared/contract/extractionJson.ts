import * as z from 'zod';
import { deadlineKinds, recurrenceUnits } from '../domain/deadline.ts';
import { documentRelations } from '../domain/documentRelation.ts';
import { DaySchema } from './schemas.ts';

const Recurrence = z.object({
  every: z.enum(recurrenceUnits),
  day: z.number().int().nullable(),
  of: z.string().nullable(),
});

/** A deadline as `extract --json` and `list --json` print it. */
export const DeadlineJson = z.object({
  phrase: z.string(),
  kind: z.enum(deadlineKinds),
  due: DaySchema.nullable(),
  from: DaySchema.nullable(),
  recurrence: Recurrence.nullable(),
  certain: z.boolean(),
});

/** What `extract FILE --json` prints (product.md, "The extraction's JSON"). Unknown is null or an empty list. */
export const ExtractionJson = z.object({
  schema: z.literal(1),
  document: z.object({
    number: z.string().nullable(),
    kind: z.string().nullable(),
    date: DaySchema.nullable(),
    place: z.string().nullable(),
    issuer: z.string().nullable(),
    subject: z.string().nullable(),
    signer: z.object({ name: z.string().nullable(), title: z.string().nullable() }).nullable(),
    period: z.object({ from: DaySchema, to: DaySchema }).nullable(),
  }),
  tasks: z.array(
    z.object({
      ref: z.string(),
      section: z.string(),
      text: z.string(),
      lead: z.array(z.string()),
      coordinate: z.array(z.string()),
      deadlines: z.array(DeadlineJson),
      documents: z.array(z.string()),
      source: z.object({ block: z.number(), from: z.number(), to: z.number() }),
    }),
  ),
  references: z.array(
    z.object({
      number: z.string(),
      kind: z.string().nullable(),
      date: DaySchema.nullable(),
      issuer: z.string().nullable(),
      subject: z.string().nullable(),
      relation: z.enum(documentRelations).nullable(),
    }),
  ),
  indicators: z.array(
    z.object({
      name: z.string(),
      value: z.number().nullable(),
      unit: z.string().nullable(),
      numerator: z.number().nullable(),
      denominator: z.number().nullable(),
      unitOrg: z.string().nullable(),
      quote: z.string(),
    }),
  ),
  models: z.array(
    z.object({
      no: z.number(),
      name: z.string(),
      lead: z.string().nullable(),
      status: z.string().nullable(),
    }),
  ),
  targets: z.array(
    z.object({
      group: z.string().nullable(),
      groupName: z.string().nullable(),
      no: z.string().nullable(),
      name: z.string(),
      target: z.string(),
    }),
  ),
  obstacles: z.array(
    z.object({
      kind: z.enum(['obstacle', 'proposal']),
      about: z.string().nullable(),
      to: z.array(z.string()),
      text: z.string(),
    }),
  ),
  findings: z.array(z.object({ kind: z.string(), quote: z.string(), message: z.string() })),
  open: z.array(z.string()),
});
export type ExtractionJson = z.infer<typeof ExtractionJson>;
