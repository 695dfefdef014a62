import { type RawBuilder, sql } from 'kysely';
import { timelinessOrder } from '../index/timelinessOrder.ts';

/** A count a place in the order of urgency (`t0` …), under a key. */
export type CountedRow = Record<`t${number}`, number> & { id: string | null };

/** Two counts share a number, for a sum each of eight would take longer than reaching what is counted. */
const pair = (first: number, each: RawBuilder<unknown>) =>
  sql`coalesce(sum(${each} << (32 * (timeliness - ${sql.lit(first)}))), 0)`;

/**
 * Counts tasks by timeliness under each key; one row under a null key where the key is null. `each` is how many tasks a
 * row stands for.
 */
export function countedBy(
  key: RawBuilder<unknown>,
  tasks: RawBuilder<unknown>,
  each: RawBuilder<unknown> = sql`1`,
): RawBuilder<CountedRow> {
  const firsts = timelinessOrder.flatMap((_, place) => (place % 2 === 0 ? place : []));
  const sums = firsts.map((first) => sql`${pair(first, each)} as ${sql.ref(`p${first}`)}`);
  const halves = firsts.flatMap((first) => [
    sql`${sql.ref(`p${first}`)} & 4294967295 as ${sql.ref(`t${first}`)}`,
    sql`${sql.ref(`p${first}`)} >> 32 as ${sql.ref(`t${first + 1}`)}`,
  ]);
  return sql`select id, ${sql.join(halves)} from (select ${key} as id, ${sql.join(sums)} ${tasks} group by 1)`;
}
