import { type RawBuilder, sql } from 'kysely';
import type { Reckoning, Timeliness } from '../../../shared/domain/timeliness.ts';
import { addDays } from '../../../shared/vietnamese/day.ts';
import { timelinessPlace } from './timelinessOrder.ts';

const place = (state: Timeliness) => sql.lit(timelinessPlace(state));

/**
 * `timelinessOf` of shared/domain in SQL for a task that is not done, as its place in the order of urgency, over the
 * columns of `task_index`: so that a new day moves the tasks within the database. `due`: by the day that governs, or by the
 * one first given. A test holds the two together.
 */
export function openTimelinessSql(
  { on, soonDays }: Reckoning,
  due: 'due_on' | 'original_due_on' = 'due_on',
): RawBuilder<number> {
  const day = sql.ref(due);
  return sql<number>`case
  when ${day} < ${on} then ${place('overdue')}
  when ${day} = ${on} then ${place('due-today')}
  when unclear = 1 then ${place('unclear')}
  when ${day} <= ${addDays(on, soonDays)} then ${place('due-soon')}
  when ${day} is not null then ${place('not-due')}
  when endless = 1 then ${place('no-deadline')}
  else ${place('unclear')} end`;
}
