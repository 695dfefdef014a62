import { oc } from '@orpc/contract';
import * as z from 'zod';
import { firstShown, overdueAges } from '../domain/dashboard.ts';
import { timelinessStates } from '../domain/timeliness.ts';
import { DaySchema, DirectiveRef, UnitRef } from './schemas.ts';

const count = z.number().int();
const Counts = z.record(z.enum(timelinessStates), count);

export const DashboardQuery = z
  .object({
    /** How many directives are told, the worst first: a register has thousands, of which a page shows the first. */
    directives: count.min(1).default(firstShown),
  })
  .prefault({});
export type DashboardQuery = z.infer<typeof DashboardQuery>;

/** Tổng quan: `DashboardFigures` of shared/domain with the names that stand beside its bars, the worst first. */
export const Dashboard = z.object({
  /** The day everything is reckoned on. */
  on: DaySchema,
  counts: Counts,
  /** The same by the days first given, and how many tasks were extended. */
  originalCounts: Counts,
  extended: count,
  dueThisWeek: count,
  ages: z.record(z.enum(overdueAges), count),
  /** Null: tasks without a lead. */
  units: z.array(z.object({ unit: UnitRef.nullable(), counts: Counts })),
  /** Null: tasks of no directive. */
  directives: z.array(z.object({ directive: DirectiveRef.nullable(), counts: Counts })),
  /** How many there are, those not told too. */
  directiveCount: count,
  /** Null: tasks without a lĩnh vực. */
  fields: z.array(z.object({ field: z.string().nullable(), counts: Counts })),
  /** The twelve months up to this one, the earliest first. */
  trend: z.array(z.object({ from: DaySchema, to: DaySchema, given: count, done: count, overdue: count })),
});
export type Dashboard = z.infer<typeof Dashboard>;

export const dashboardContract = { get: oc.input(DashboardQuery).output(Dashboard) };
