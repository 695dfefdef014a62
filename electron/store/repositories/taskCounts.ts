import { type Kysely, sql, type Transaction } from 'kysely';
import type { TaskFilter } from '../../../shared/contract/taskContract.ts';
import type { TimelinessCounts } from '../../../shared/domain/dashboard.ts';
import { taskStatuses } from '../../../shared/domain/task.ts';
import { type Timeliness, timelinessStates } from '../../../shared/domain/timeliness.ts';
import { timelinessOrder, timelinessPlace } from '../index/timelinessOrder.ts';
import type { Tables } from '../tables.ts';
import { countedBy } from './countedBy.ts';
import { columnConditions, furtherConditions, gathered } from './taskList.ts';

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

/** The filter's tasks counted by timeliness; `found` says how many `findTasks` has laid out, null when it was not asked. */
export async function filteredCounts(
  db: Db,
  filter: TaskFilter,
  found: number | null,
): Promise<TimelinessCounts> {
  const holds = columnConditions(filter);
  if (found === null && furtherConditions(filter).length === 0) return registerCounts(db, filter.statuses);
  if (found !== null && holds.length === 0) {
    const all = await registerCounts(db);
    const most = timelinessStates.reduce((a, b) => (all[b] > all[a] ? b : a));
    if (found > added(Object.values(all)) - all[most]) return countsOfMuch(db, found, most);
  }
  const { rows } = await countedBy(sql`null`, gathered({ holds, among: found !== null })).execute(db);
  return countsBy((place) => rows[0]?.[`t${place}`] ?? 0);
}
