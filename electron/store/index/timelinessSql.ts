import { type RawBuilder, sql } from 'kysely';
import type { Reckoning, Timeliness } from '../../../shared/domain/timeliness.ts';
import { addDays } from '../../../shared/vietnamese/day.ts';
import { timelinessPlace } from './timelinessOrder.ts';

const place = (state: Timeliness) => sql.lit(timelinessPlace(state));

/**
 * `timelinessOf` of shared/domain in SQL for a task that is not done, as its place in the order of urgency, over the
 * columns of `task_index`: so that a new day moves the tasks within the database. A test holds the two together.
 */
export const openTimelinessSql = ({ on, soonDays }: Reckoning): RawBuilder<number> => sql<number>`case
  when due_on < ${on} then ${place('overdue')}
  when due_on = ${on} then ${place('due-today')}
  when unclear = 1 then ${place('unclear')}
  when due_on <= ${addDays(on, soonDays)} then ${place('due-soon')}
  when due_on is not null then ${place('not-due')}
  when endless = 1 then ${place('no-deadline')}
  else ${place('unclear')} end`;
