import { type Kysely, type RawBuilder, type SqlBool, sql, type Transaction } from 'kysely';
import { silentBefore } from '../../../../shared/domain/silence.ts';
import type { Day } from '../../../../shared/vietnamese/day.ts';
import type { Tables } from '../../tables.ts';
import { isOpenSql } from '../dayConditions.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** Keeps since when a task must have been spoken of, by the periods and the setting of this moment. */
export async function markSilence(db: Db, on: Day, count: number): Promise<void> {
  const periods = await db
    .selectFrom('period')
    .select(['first_day as firstDay', 'last_day as lastDay'])
    .where('deleted_at', 'is', null)
    .execute();
  const silent_before = silentBefore(periods, count, on);
  await db
    .updateTable('index_state')
    .set({ silent_before })
    .where('silent_before', '<>', silent_before)
    .execute();
}

/**
 * `isForgotten` of shared/domain over the columns of `task_index`; a test holds the two together. Bounded on both sides: the
 * planner takes its index for narrow enough then.
 */
export const isForgottenSql: RawBuilder<SqlBool> = sql<SqlBool>`(${isOpenSql}
  and task_index.last_word_on >= '0000' and task_index.last_word_on < (select silent_before from index_state))`;
