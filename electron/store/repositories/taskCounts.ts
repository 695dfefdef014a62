import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import type { TimelinessCounts } from '../../../shared/domain/dashboard.ts';
import { timelinessStates } from '../../../shared/domain/timeliness.ts';
import { byDaysFirstGiven, type ExtendedCount, isExtendedSql } from '../index/originalReckoning.ts';
import type { ReadTaskStates } from '../index/taskStates.ts';
import { timelinessPlace } from '../index/timelinessOrder.ts';
import type { Tables } from '../tables.ts';
import { counted } from './countedBy.ts';
import type { AskedFilter } from './foundTasks.ts';
import { type Narrowing, narrowedBy } from './taskConditions.ts';
import { gathered } from './taskList.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** A column that `task_count` counts by. */
export type CountedColumn = 'status' | 'timeliness' | 'field' | 'programme' | 'priority';

const countsBy = (count: (place: number) => number): TimelinessCounts =>
  Object.fromEntries(
    timelinessStates.map((state) => [state, count(timelinessPlace(state))]),
  ) as TimelinessCounts;

async function countedStates(db: Db, tasks: RawBuilder<unknown>): Promise<TimelinessCounts> {
  const { rows } = await counted(tasks).execute(db);
  return countsBy((place) => rows[0]?.[`t${place}`] ?? 0);
}

/** Adds counts up. */
export const added = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** Whether tasks are counted without looking at any of them. */
export const isKept = ({ further, among }: Narrowing): boolean => !among && further.length === 0;

/** Tasks counted by a column, by the value that it has; values that none has are left out. */
export async function countsOf(
  db: Db,
  narrow: Narrowing,
  column: CountedColumn,
): Promise<Map<number, number>> {
  const conditions = [...narrow.states, ...narrow.counted, sql`tasks > 0`];
  const { rows } = isKept(narrow)
    ? await sql<{ value: number; tasks: number }>`select ${sql.ref(column)} as value, sum(tasks) as tasks
        from task_count where ${sql.join(conditions, sql` and `)} group by 1`.execute(db)
    : // the sign keeps the index of the column from being walked in the place of what the conditions find
      await sql<{ value: number; tasks: number }>`select +${sql.ref(column)} as value, count(*) as tasks
        ${gathered(narrow)} group by +${sql.ref(column)}`.execute(db);
  return new Map(rows.map(({ value, tasks }) => [value, tasks]));
}

/** All tasks of the register. */
export const everything: Narrowing = { states: [], counted: [], further: [], among: null, ofUnits: false };

/** Tasks counted by timeliness from what is kept. */
export async function keptCounts(db: Db, narrow: Narrowing): Promise<TimelinessCounts> {
  const counts = await countsOf(db, narrow, 'timeliness');
  return countsBy((place) => counts.get(place) ?? 0);
}

async function standingCounts(db: Db, narrow: Narrowing, states: ReadTaskStates): Promise<TimelinessCounts> {
  if (isKept(narrow)) return keptCounts(db, narrow);
  if (narrow.among && narrow.counted.length === 0 && narrow.further.length === 0)
    return (await states(db)).countOf(narrow.among.numbers);
  return countedStates(db, gathered(narrow));
}

/** The filter's tasks counted by timeliness, by the reckoning that it names. `states` says how tasks stand. */
export async function filteredCounts(
  db: Db,
  filter: AskedFilter,
  narrow: Narrowing,
  states: ReadTaskStates,
): Promise<TimelinessCounts> {
  const counts = await standingCounts(db, narrow, states);
  if (filter.reckoning !== 'original') return counts;
  const { rows } = await sql<ExtendedCount>`select task_index.timeliness as timeliness,
    task_index.original_timeliness as original, count(*) as tasks
    ${gathered(narrowedBy(narrow, 'further', isExtendedSql))} group by 1, 2`.execute(db);
  return byDaysFirstGiven(counts, rows);
}
