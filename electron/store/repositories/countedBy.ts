import { type RawBuilder, sql } from 'kysely';
import { timelinessOrder } from '../index/timelinessOrder.ts';

/** A count a place in the order of urgency (`t0` …). */
export type CountedPlaces = Record<`t${number}`, number>;
/** The same under a key. */
export type CountedRow = CountedPlaces & { id: string | null };

/** Conditions on a count take a third of the time that sums over a value a place take. */
const places = (count: RawBuilder<unknown>) =>
  sql.join(
    timelinessOrder.map(
      (_, place) => sql`${count} filter (where timeliness = ${sql.lit(place)}) as ${sql.ref(`t${place}`)}`,
    ),
  );

/** Counts rows by timeliness, each one task, in one row. Nothing is grouped: SQLite would sort even under one key. */
export const counted = (tasks: RawBuilder<unknown>): RawBuilder<CountedPlaces> =>
  sql`select ${places(sql`count(*)`)} ${tasks}`;

/** Counts tasks by timeliness under each key, from rows whose column `tasks` says how many each stands for. */
export const countedBy = (key: RawBuilder<unknown>, tasks: RawBuilder<unknown>): RawBuilder<CountedRow> =>
  sql`select ${key} as id, ${places(sql`total(tasks)`)} ${tasks} group by 1`;
