import { type RawBuilder, sql } from 'kysely';

/**
 * Values for `in`, however many: one parameter, so that the statement is the same for every length and is prepared once.
 */
export const listed = <T extends string | number>(values: readonly T[]): RawBuilder<T> =>
  sql<T>`(select value from json_each(${JSON.stringify(values)}))`;
