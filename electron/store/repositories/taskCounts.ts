import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import type { TimelinessCounts } from '../../../shared/domain/dashboard.ts';
import { timelinessStates } from '../../../shared/domain/timeliness.ts';
import { byDaysFirstGiven, type ExtendedCount, isExtendedSql } from '../index/originalReckoning.ts';
import { timelinessPlace } from '../index/timelinessOrder.ts';
import { searchExpression } from '../search/taskSearch.ts';
import type { Tables } from '../tables.ts';
import { counted } from './countedBy.ts';
import type { AskedFilter } from './foundTasks.ts';
import { inStatuses, type Narrowing, narrowedBy } from './taskConditions.ts';
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
export const everything: Narrowing = { states: [], counted: [], further: [], among: false, ofUnits: false };

/** Tasks counted by timeliness from what is kept. */
export async function keptCounts(db: Db, narrow: Narrowing): Promise<TimelinessCounts> {
  const counts = await countsOf(db, narrow, 'timeliness');
  return countsBy((place) => counts.get(place) ?? 0);
}

/** All that a unit leads, without looking at any task. */
async function leadCounts(db: Db, unitId: string): Promise<TimelinessCounts> {
  const rows = await db.selectFrom('lead_count').selectAll().where('unit_id', '=', unitId).execute();
  return countsBy((place) => rows.find(({ timeliness }) => timeliness === place)?.tasks ?? 0);
}

const foundStates = sql`from found cross join task_state on task_state.number = found.number`;

/** What was found, counted where nothing but states is kept; what is left over is in the state that most tasks are in. */
async function foundCounts(db: Db, found: number): Promise<TimelinessCounts> {
  const all = await keptCounts(db, everything);
  const most = timelinessStates.reduce((a, b) => (all[b] > all[a] ? b : a));
  const isOther = sql`timeliness <> ${sql.lit(timelinessPlace(most))}`;
  const others = await countedStates(db, sql`${foundStates} where ${isOther}`);
  return { ...others, [most]: found - added(Object.values(others)) };
}

const isOneLead = ({ search, units, unitRole, ids, kindUnits }: AskedFilter) =>
  searchExpression(search) === null && !ids && !kindUnits && units.length === 1 && unitRole === 'lead';

async function standingCounts(
  db: Db,
  filter: AskedFilter,
  narrow: Narrowing,
  found: number | null,
): Promise<TimelinessCounts> {
  if (isKept(narrow)) return keptCounts(db, narrow);
  const { statuses, units } = filter;
  if (found !== null && narrow.further.length === 0 && narrow.counted.length === 0) {
    const [unit] = units;
    if (unit !== undefined && isOneLead(filter) && statuses.length === 0) return leadCounts(db, unit);
    if (statuses.length > 0) return countedStates(db, sql`${foundStates} where ${inStatuses(statuses)}`);
    return foundCounts(db, found);
  }
  return countedStates(db, gathered(narrow));
}

/**
 * The filter's tasks counted by timeliness, by the reckoning that it names; `found` says how many `findTasks` has laid out,
 * null when it was not asked.
 */
export async function filteredCounts(
  db: Db,
  filter: AskedFilter,
  narrow: Narrowing,
  found: number | null,
): Promise<TimelinessCounts> {
  const counts = await standingCounts(db, filter, narrow, found);
  if (filter.reckoning !== 'original') return counts;
  const { rows } = await sql<ExtendedCount>`select task_index.timeliness as timeliness,
    task_index.original_timeliness as original, count(*) as tasks
    ${gathered(narrowedBy(narrow, 'further', isExtendedSql))} group by 1, 2`.execute(db);
  return byDaysFirstGiven(counts, rows);
}
