import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { bitsWithAny, type Clear } from '../../../../shared/domain/sixClears.ts';
import { isOpenSql } from '../dayConditions.ts';

/** The condition that an open task lacks any of some clears, over the columns of `task_index`. */
export const lacksSql = (some: readonly Clear[]): RawBuilder<SqlBool> =>
  sql<SqlBool>`(${isOpenSql} and task_index.lacks in (${sql.join(bitsWithAny(some).map((bits) => sql.lit(bits)))}))`;
