import { type RawBuilder, sql } from 'kysely';
import type { Reckoning, Timeliness } from '../../../shared/domain/timeliness.ts';
import { addDays } from '../../../shared/vietnamese/day.ts';

/**
 * `timelinessOf` of shared/domain in SQL, over `task` joined with `task_index` reckoned on that day: so that lists filter,
 * count and sort in the database. A test holds the two together.
 */
export const timelinessSql = ({ on, soonDays }: Reckoning): RawBuilder<Timeliness> => sql<Timeliness>`case
  when task.status = 'done' then case when task.done_on > task_index.last_due then 'done-late' else 'done-on-time' end
  when task_index.due_on < ${on} then 'overdue'
  when task_index.due_on = ${on} then 'due-today'
  when task_index.unclear = 1 then 'unclear'
  when task_index.due_on <= ${addDays(on, soonDays)} then 'due-soon'
  when task_index.due_on is not null then 'not-due'
  when task_index.endless = 1 then 'no-deadline'
  else 'unclear' end`;
