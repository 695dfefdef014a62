import { oc } from '@orpc/contract';
import * as z from 'zod';
import { honestyRules } from '../domain/honesty/finding.ts';
import { clears } from '../domain/sixClears.ts';
import { DaySchema, TaskRow } from './schemas.ts';

const paging = {
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(500).default(100),
};
const Rule = z.enum(honestyRules);
const Facts = z.record(z.string(), z.union([z.string(), z.number()]));

/** What is to be looked after, counted: what the side bar shows. */
export const CheckCounts = z.object({
  /** Open tasks that lack one of the six clears. */
  lacking: z.number().int(),
  /** Bỏ quên. */
  forgotten: z.number().int(),
  /** Tasks not spoken of since before this day are forgotten. */
  silentBefore: DaySchema,
  findings: z.number().int(),
});
export type CheckCounts = z.infer<typeof CheckCounts>;

/** A task with what it lacks of the six clears. */
export const LackingTask = z.object({
  task: TaskRow,
  lacks: z.array(z.enum(clears)),
  /** The lead that answers for the whole, by its key. */
  answering: z.string().nullable(),
  decidedBy: z.string().nullable(),
});
export type LackingTask = z.infer<typeof LackingTask>;

export const LackingPage = z.object({
  rows: z.array(LackingTask),
  total: z.number().int(),
  /** Open tasks that lack each of the six. */
  counts: z.record(z.enum(clears), z.number().int()),
});
export type LackingPage = z.infer<typeof LackingPage>;

/** Something that is to be checked with a task. */
export const TaskFinding = z.object({
  rule: Rule,
  facts: Facts,
  /** Whether the program can mend it by itself, when asked to. */
  fixable: z.boolean(),
  /** Why somebody left it as it is; null while nobody did. */
  reason: z.string().nullable(),
});
export type TaskFinding = z.infer<typeof TaskFinding>;

export const FindingRow = z.object({ task: TaskRow, finding: TaskFinding });
export type FindingRow = z.infer<typeof FindingRow>;

export const FindingPage = z.object({
  rows: z.array(FindingRow),
  total: z.number().int(),
  /** By rule, of those open or of those set aside, as asked for. */
  counts: z.record(Rule, z.number().int()),
});
export type FindingPage = z.infer<typeof FindingPage>;

/** What is to be known of one task beside what its own row says. */
export const TaskChecks = z.object({
  lacks: z.array(z.enum(clears)),
  answering: z.string().nullable(),
  decidedBy: z.string().nullable(),
  findings: z.array(TaskFinding),
});
export type TaskChecks = z.infer<typeof TaskChecks>;

const finding = z.object({ taskId: z.string(), rule: Rule });

export const checkContract = {
  counts: oc.output(CheckCounts),
  /** Open tasks that lack any of some clears (of all six when none is named), by number. */
  lacking: oc.input(z.object({ lacks: z.array(z.enum(clears)).default([]), ...paging })).output(LackingPage),
  ofTask: oc.input(z.object({ id: z.string() })).output(TaskChecks),
  /** Says which lead answers for the whole, or who decided. Refused with TASK_GONE, or UNIT_GONE when it leads nothing here. */
  setClear: oc
    .input(
      z.object({
        id: z.string(),
        answering: z.string().nullable().optional(),
        decidedBy: z.string().trim().max(300).nullable().optional(),
      }),
    )
    .output(TaskChecks),
  findings: oc
    .input(z.object({ rules: z.array(Rule).default([]), aside: z.boolean().default(false), ...paging }))
    .output(FindingPage),
  /** Đã xem, để nguyên. Refused with FINDING_GONE when it no longer holds, FINDING_REASON without a reason. */
  setAside: oc
    .input(finding.extend({ reason: z.string().max(1000) }))
    .output(z.object({ aside: z.boolean() })),
  /** Takes up again what was set aside. Refused with FINDING_GONE. */
  takeUp: oc.input(finding).output(z.object({ aside: z.boolean() })),
  /** Mends it as the rule says. Refused with FINDING_GONE when there is nothing to mend. */
  fix: oc.input(finding).output(z.object({ fixed: z.boolean() })),
};
