import { type Kysely, type RawBuilder, type SqlBool, sql, type Transaction } from 'kysely';
import type { TaskFilter } from '../../../shared/contract/taskContract.ts';
import type { GroupKey } from '../../../shared/domain/taskListing.ts';
import { type Timeliness, timelinessStates } from '../../../shared/domain/timeliness.ts';
import { collationKey } from '../../../shared/vietnamese/collationKey.ts';
import { timelinessPlace } from '../index/timelinessOrder.ts';
import { listed } from '../listed.ts';
import type { Tables } from '../tables.ts';
import { type Narrowing, narrowedBy } from './taskConditions.ts';
import { countsOf, isKept } from './taskCounts.ts';
import { gathered } from './taskList.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** Nhóm: tasks that have one thing in common. */
export interface TaskGroup {
  /** '' for the tasks that have none. */
  key: string;
  name: string | null;
  tasks: number;
  /** What is asked of its tasks. */
  narrow(): Narrowing;
}

/** A list to be grouped: what its filter asks, its timeliness included. */
export interface GroupedList {
  filter: TaskFilter;
  narrow: Narrowing;
  /** What units are today that are something else, where the list is by the structure of today. */
  became: readonly (readonly [string, string])[];
}

interface Counted {
  key: string;
  tasks: number;
}

const openStates = timelinessStates.filter((state) => !state.startsWith('done'));
const doneStates = timelinessStates.filter((state) => state.startsWith('done'));

/** The states that a filter's statuses and timeliness come to; null where a status is asked for that no state tells. */
function statesOf({ statuses, timeliness }: TaskFilter): Timeliness[] | null {
  const open = statuses.filter((status) => status !== 'done').length;
  if (open === 1) return null;
  const ofStatuses =
    statuses.length === 0
      ? timelinessStates
      : [...(open > 0 ? openStates : []), ...(statuses.includes('done') ? doneStates : [])];
  return ofStatuses.filter((state) => timeliness.length === 0 || timeliness.includes(state));
}

/** The states by which a count that is kept can be asked; null where tasks must be looked at. */
const keptStates = ({ narrow, filter }: GroupedList) =>
  isKept(narrow) && narrow.counted.length === 0 ? statesOf(filter) : null;

const inPlaces = (states: readonly Timeliness[]): RawBuilder<SqlBool> =>
  sql`timeliness in ${listed(states.map(timelinessPlace))}`;

const rowsOf = async (db: Db, query: RawBuilder<Counted>): Promise<Counted[]> =>
  (await query.execute(db)).rows.filter(({ tasks }) => tasks > 0);

async function leadCounts(db: Db, list: GroupedList): Promise<Counted[]> {
  const { narrow, became } = list;
  const states = keptStates(list);
  const unled = sql<Counted>`select '' as key, count(*) as tasks
    ${gathered(narrowedBy(narrow, 'further', sql`task_index.leads = 0`))}`;
  const without = await rowsOf(db, unled);
  if (states && became.length === 0)
    return [
      ...(await rowsOf(
        db,
        sql`select unit_id as key, sum(tasks) as tasks from lead_count where ${inPlaces(states)} group by 1`,
      )),
      ...without,
    ];
  const units = sql` cross join task_index_unit on task_index_unit.number = task_index.number
    and task_index_unit.role = 'lead'`;
  const query =
    became.length === 0
      ? sql<Counted>`select unit_id as key, count(*) as tasks ${gathered(narrow, undefined, units)} group by 1`
      : sql<Counted>`select coalesce(value ->> 1, unit_id) as key, count(distinct task_index.number) as tasks
          ${gathered(narrow, undefined, sql`${units} left join json_each(${JSON.stringify(became)}) on value ->> 0 = unit_id`)}
          group by 1`;
  return [...(await rowsOf(db, query)), ...without];
}

async function directiveCounts(db: Db, { narrow }: GroupedList): Promise<Counted[]> {
  if (isKept(narrow) && narrow.counted.length === 0) {
    const holds = narrow.states.length > 0 ? sql`where ${sql.join(narrow.states, sql` and `)}` : sql``;
    return rowsOf(
      db,
      sql`select directive_id as key, sum(tasks) as tasks from directive_count ${holds} group by 1`,
    );
  }
  return rowsOf(
    db,
    sql`select coalesce(directive_id, '') as key, count(*) as tasks ${gathered(narrow)} group by 1`,
  );
}

async function monthCounts(db: Db, list: GroupedList): Promise<Counted[]> {
  const states = keptStates(list);
  return rowsOf(
    db,
    states
      ? sql`select month as key, sum(tasks) as tasks from month_count where ${inPlaces(states)} group by 1`
      : sql`select coalesce(substr(task_index.due, 1, 7), '') as key, count(*) as tasks
          ${gathered(list.narrow)} group by 1`,
  );
}

async function termCounts(db: Db, { narrow }: GroupedList, column: 'field' | 'programme') {
  const counts = await countsOf(db, narrow, column);
  return [...counts].map(([value, tasks]) => ({ key: value === 0 ? '' : String(value), tasks }));
}

/** Names of what groups stand for, by their key. */
async function namesOf(db: Db, by: GroupKey, keys: readonly string[]): Promise<Map<string, string>> {
  if (by === 'month') return new Map();
  const query = {
    lead: sql<{ id: string; name: string }>`select id, name from unit where id in ${listed(keys)}`,
    directive: sql<{ id: string; name: string }>`select id, coalesce(number, subject, kind, '') as name
      from directive where id in ${listed(keys)}`,
    field: sql<{ id: string; name: string }>`select cast(id as text) as id, term as name
      from index_term where id in ${listed(keys.map(Number))}`,
  }[by === 'programme' ? 'field' : by];
  const { rows } = await query.execute(db);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function narrowed({ narrow, became }: GroupedList, by: GroupKey, key: string): Narrowing {
  switch (by) {
    case 'lead': {
      const units = [...became.flatMap(([was, now]) => (now === key ? was : [])), key];
      const led = sql<SqlBool>`task_index.number in (select number from task_index_unit
        where role = 'lead' and unit_id in ${listed(units)})`;
      return narrowedBy(narrow, 'further', key === '' ? sql`task_index.leads = 0` : led);
    }
    case 'directive': {
      // a directive has few tasks: no other column's index is to be walked in the place of its own
      const unindexed = (condition: RawBuilder<SqlBool>) => sql<SqlBool>`+(${condition})`;
      const { states, counted } = narrow;
      return narrowedBy(
        { ...narrow, states: states.map(unindexed), counted: counted.map(unindexed) },
        'further',
        key === '' ? sql`task_index.directive_id is null` : sql`task_index.directive_id = ${key}`,
      );
    }
    case 'month':
      return narrowedBy(
        narrow,
        'further',
        key === ''
          ? sql`task_index.undated = 1`
          : sql`(task_index.undated = 0 and task_index.due >= ${`${key}-01`} and task_index.due <= ${`${key}-31`})`,
      );
    default:
      return narrowedBy(narrow, 'counted', sql`${sql.ref(by)} = ${sql.lit(Number(key))}`);
  }
}

const countsBy = (db: Db, list: GroupedList, by: GroupKey): Promise<Counted[]> => {
  if (by === 'lead') return leadCounts(db, list);
  if (by === 'directive') return directiveCounts(db, list);
  return by === 'month' ? monthCounts(db, list) : termCounts(db, list, by);
};

/** Keys of the names that groups were put in order by; a register has some thousand of them. */
const keptKeys = new Map<string, string>();
const mostKept = 10_000;

function keptKey(name: string): string {
  const known = keptKeys.get(name);
  if (known !== undefined) return known;
  if (keptKeys.size >= mostKept) keptKeys.clear();
  const key = collationKey(name);
  keptKeys.set(name, key);
  return key;
}

/** The groups of a list with how many tasks each has, by name as Vietnamese sorts, those that have none last. */
export async function taskGroups(
  db: Db,
  list: GroupedList,
  by: GroupKey,
  descending: boolean,
): Promise<TaskGroup[]> {
  const counted = await countsBy(db, list, by);
  const names = await namesOf(
    db,
    by,
    counted.map(({ key }) => key),
  );
  return counted
    .map(({ key, tasks }) => {
      const name = names.get(key) ?? null;
      return { key, name, tasks, order: by === 'month' ? key : keptKey(name ?? '') };
    })
    .sort((a, b) => {
      const none = Number(a.key === '') - Number(b.key === '');
      const byName = a.order === b.order ? (a.key < b.key ? -1 : 1) : a.order < b.order ? -1 : 1;
      return none || (descending ? -byName : byName);
    })
    .map(({ key, name, tasks }) => ({ key, name, tasks, narrow: () => narrowed(list, by, key) }));
}
