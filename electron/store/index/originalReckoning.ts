import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { TimelinessCounts } from '../../../shared/domain/dashboard.ts';
import type { Timeliness } from '../../../shared/domain/timeliness.ts';
import { timelinessOrder, timelinessPlace } from './timelinessOrder.ts';

/** The condition that a deadline of the task was extended. */
export const isExtendedSql = sql<SqlBool>`task_index.extended = ${sql.lit(1)}`;

/** The condition that a task is in one of these states by the days first given; only extended ones hold another than their own. */
export function inOriginalStates(states: readonly Timeliness[]): RawBuilder<SqlBool> {
  const places = sql.join(states.map((state) => sql.lit(timelinessPlace(state))));
  return sql<SqlBool>`((task_index.extended = 0 and task_index.timeliness in (${places}))
    or (${isExtendedSql} and task_index.original_timeliness in (${places})))`;
}

/** How a task stands by the days first given. */
export const originalPlaceSql = sql<number>`iif(${isExtendedSql}, task_index.original_timeliness, task_index.timeliness)`;

/** Extended tasks by how they stand, and by how they would by the days first given. */
export interface ExtendedCount {
  timeliness: number;
  original: number | null;
  tasks: number;
}

/** Counts of tasks as they would be by the days first given: the extended ones among them stand elsewhere. Pure. */
export function byDaysFirstGiven(
  counts: TimelinessCounts,
  extended: readonly ExtendedCount[],
): TimelinessCounts {
  const moved = { ...counts };
  for (const { timeliness, original, tasks } of extended) {
    const [now, given] = [timelinessOrder[timeliness], timelinessOrder[original ?? timeliness]];
    if (!now || !given) throw new Error(`no state at ${timeliness} or ${original}`);
    moved[now] -= tasks;
    moved[given] += tasks;
  }
  return moved;
}
