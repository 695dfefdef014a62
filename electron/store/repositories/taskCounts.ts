import { type Kysely, sql, type Transaction } from 'kysely';
import type { TaskFilter } from '../../../shared/contract/taskContract.ts';
import type { TimelinessCounts } from '../../../shared/domain/dashboard.ts';
import { taskStatuses } from '../../../shared/domain/task.ts';
import { type Timeliness, timelinessStates } from '../../../shared/domain/timeliness.ts';
import { timelinessOrder, timelinessPlace } from '../index/timelinessOrder.ts';
import { searchExpression } from '../search/taskSearch.ts';
import type { Tables } from '../tables.ts';
import { countedBy } from './countedBy.ts';
import { columnConditions, furtherConditions, gathered, inStatuses } from './taskList.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

const countsBy = (count: (place: number) => number): TimelinessCounts =>
  Object.fromEntries(
    timelinessStates.map((state) => [state, count(timelinessPlace(state))]),
  ) as TimelinessCounts;

/** Adds counts up. */
export const added = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** The whole register counted, or some statuses of it, without looking at any task. */
export async function registerCounts(
  db: Db,
  statuses: TaskFilter['statuses'] = [],
): Promise<TimelinessCounts> {
  const rows = await db.selectFrom('task_count').selectAll().execute();
  const wanted = rows.filter(({ status }) => {
    const name = taskStatuses[status];
    return statuses.length === 0 || (name !== undefined && statuses.includes(name));
  });
  return countsBy((place) =>
    added(wanted.flatMap(({ timeliness, tasks }) => (timeliness === place ? tasks : []))),
  );
}

/** Much was found: looks only at the states that few tasks are in, and what is left over is in the one that most are in. */
async function countsOfMuch(db: Db, found: number, most: Timeliness): Promise<TimelinessCounts> {
  const { rows } = await sql<{ timeliness: number; tasks: number }>`select timeliness, count(*) as tasks
    from task_index indexed by task_index_timeliness cross join found on found.number = task_index.number
    where timeliness <> ${sql.lit(timelinessPlace(most))} group by timeliness`.execute(db);
  const others = new Map(rows.map(({ timeliness, tasks }) => [timeliness, tasks]));
  const left = found - added([...others.values()]);
  return countsBy((place) => (timelinessOrder[place] === most ? left : (others.get(place) ?? 0)));
}

/** All that a unit leads, without looking at any task. */
async function leadCounts(db: Db, unitId: string): Promise<TimelinessCounts> {
  const rows = await db.selectFrom('lead_count').selectAll().where('unit_id', '=', unitId).execute();
  return countsBy((place) => rows.find(({ timeliness }) => timeliness === place)?.tasks ?? 0);
}

/** What was found, in some statuses, counted in the index of states alone. */
async function foundCounts(db: Db, statuses: TaskFilter['statuses']): Promise<TimelinessCounts> {
  const states = sql`from found cross join task_index indexed by task_index_state
    on task_index.number = found.number ${statuses.length > 0 ? sql`where ${inStatuses(statuses)}` : sql``}`;
  const { rows } = await countedBy(sql`null`, states).execute(db);
  return countsBy((place) => rows[0]?.[`t${place}`] ?? 0);
}

const isOneLead = ({ search, units, unitRole, ids }: TaskFilter) =>
  searchExpression(search) === null && !ids && units.length === 1 && unitRole === 'lead';

/** The filter's tasks counted by timeliness; `found` says how many `findTasks` has laid out, null when it was not asked. */
export async function filteredCounts(
  db: Db,
  filter: TaskFilter,
  found: number | null,
): Promise<TimelinessCounts> {
  const { statuses, units } = filter;
  const isPlain = furtherConditions(filter).length === 0;
  if (found === null && isPlain) return registerCounts(db, statuses);
  if (found !== null && isPlain) {
    const [unit] = units;
    if (unit !== undefined && isOneLead(filter) && statuses.length === 0) return leadCounts(db, unit);
    const all = await registerCounts(db);
    const most = timelinessStates.reduce((a, b) => (all[b] > all[a] ? b : a));
    if (statuses.length === 0 && found > added(Object.values(all)) - all[most])
      return countsOfMuch(db, found, most);
    return foundCounts(db, statuses);
  }
  const tasks = gathered({ holds: columnConditions(filter), among: found !== null });
  const { rows } = await countedBy(sql`null`, tasks).execute(db);
  return countsBy((place) => rows[0]?.[`t${place}`] ?? 0);
}
