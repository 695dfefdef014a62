import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from '../tables.ts';
import { allConditions, type Narrowing, narrowedBy } from './taskConditions.ts';
import { added, type CountedColumn, countsOf, isKept } from './taskCounts.ts';
import {
  gathered,
  type LeadKeys,
  type ListSort,
  narrowedToSaid,
  type SaidKey,
  type SortOrder,
  saidKeys,
  sortOrder,
  walked,
} from './taskList.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** Tasks asked for in an order, and how many there are: those wanted, and in the whole register. */
export interface OrderedTasks {
  narrow: Narrowing;
  sorts: readonly ListSort[];
  leadKeys: LeadKeys;
  wanted: number;
  all: number;
  /** Whether they all have something in the first column. */
  allHave?: boolean;
}

interface Window {
  offset: number;
  limit: number;
}

/**
 * Whether walking all tasks in order until the page is full reads less than gathering those wanted and sorting them. Long
 * keys are slow to look up one by one; what a state lets through may lie together at the far end of an order by day, and
 * what a unit leads lies together in the order by lead.
 */
function isWalked(order: SortOrder, { narrow, sorts, wanted, all }: OrderedTasks, { offset, limit }: Window) {
  if (order.way && wanted === all) return true;
  if (!order.way || (sorts[0]?.key === 'lead' && narrow.ofUnits)) return false;
  const looksUp = order.table === 'task_index' && order.tables.size === 1;
  const guard = narrow.further.length > 0 ? 5 : narrow.counted.length > 0 ? 10 : 40;
  const leastShare = looksUp || guard === 40 ? 1 / guard : 1 / 40;
  // what was found is told by a byte: a step of the walk costs a fraction of reaching a task that is gathered
  const lookups = (order.table === 'task_index' ? 1 : 3) * (narrow.among ? 5 : 1);
  return wanted > all * leastShare && ((offset + limit) * all) / wanted < wanted * lookups;
}

/** Columns of few values; those in `walkable` have an order of their own to be walked when nothing else is sorted by. */
const stepped: readonly ListSort['key'][] = ['status', 'timeliness', 'priority', 'field', 'programme'];
const walkable: readonly ListSort['key'][] = ['status', 'timeliness'];

/** Much is wanted, in the order of a column of few values: each value's tasks lie together and can be walked. */
const isStepped = ({ narrow, sorts: [first, ...rest], wanted, all }: OrderedTasks): boolean =>
  first !== undefined &&
  stepped.includes(first.key) &&
  (rest.length > 0 || !walkable.includes(first.key)) &&
  !narrow.among &&
  wanted > all / 10;

const saidKeyOf = ([first]: readonly ListSort[]): SaidKey | undefined =>
  saidKeys.find((key) => key === first?.key);

/** Much is wanted, in the order of a column that many have nothing in: those that have can be walked by themselves. */
const isHalved = ({ narrow, wanted, all, allHave }: OrderedTasks, key: SaidKey): boolean =>
  !allHave && !narrow.among && wanted > all / 10 && (key === 'doneOn' || narrow.further.length === 0);

/** How many have something in the column. */
async function countSaid(db: Db, narrow: Narrowing, key: SaidKey): Promise<number> {
  const some = narrowedToSaid(narrow, key, true);
  if (isKept(some)) return added([...(await countsOf(db, some, 'status')).values()]);
  // by itself SQLite walks the tasks of a state, most of which have no such text
  const tasks =
    key === 'doneOn'
      ? gathered(some)
      : sql`from task_index indexed by task_index_told where ${sql.join(allConditions(some), sql` and `)}`;
  const { rows } = await sql<{ tasks: number }>`select count(*) as tasks ${tasks}`.execute(db);
  return rows[0]?.tasks ?? 0;
}

/**
 * First those that have something in the column, then the others in the order of what is sorted by next. How many have
 * is counted in an index; what no index counts is walked until the page is full, and counted only where it does not fill.
 */
async function halvedNumbers(db: Db, asked: OrderedTasks, key: SaidKey, window: Window): Promise<number[]> {
  const { narrow, sorts, wanted, all } = asked;
  const { offset, limit } = window;
  const known = key === 'doneOn' || narrow.counted.length === 0 ? await countSaid(db, narrow, key) : null;
  const some = await orderedNumbers(db, { ...asked, allHave: true, wanted: known ?? all }, window);
  if (some.length === limit) return some;
  const before = known ?? (await countSaid(db, narrow, key));
  const others = {
    ...asked,
    narrow: narrowedToSaid(narrow, key, false),
    sorts: sorts.slice(1),
    wanted: wanted - before,
  };
  const rest = { offset: Math.max(0, offset - before), limit: limit - some.length };
  return [...some, ...(await orderedNumbers(db, others, rest))];
}

/** Places of the terms in their order, the last of all for none. */
async function termPlaces(db: Db): Promise<(id: number) => number> {
  const rows = await db.selectFrom('index_term').select('id').orderBy('sort_key').execute();
  const places = new Map(rows.map(({ id }, at) => [id, at]));
  return (id) => places.get(id) ?? -1;
}

/** Values of a column with how many tasks have each, in the order asked for; what has none of a lĩnh vực comes last. */
async function stepsOf(db: Db, narrow: Narrowing, { key, descending }: ListSort) {
  const counts = [...(await countsOf(db, narrow, key as CountedColumn))];
  const named = key === 'field' || key === 'programme';
  const place = named ? await termPlaces(db) : (value: number) => value;
  return counts
    .sort(
      ([a], [b]) =>
        (named ? Number(a === 0) - Number(b === 0) : 0) ||
        (descending ? place(b) - place(a) : place(a) - place(b)),
    )
    .map(([value, tasks]) => ({
      tasks,
      narrow: narrowedBy(
        narrow,
        walkable.includes(key) ? 'states' : 'counted',
        sql`${sql.ref(key)} = ${sql.lit(value)}`,
      ),
    }));
}

async function steppedNumbers(db: Db, asked: OrderedTasks, { offset, limit }: Window): Promise<number[]> {
  const [first, ...rest] = asked.sorts;
  if (!first) return [];
  const numbers: number[] = [];
  let before = 0;
  for (const { tasks, narrow } of await stepsOf(db, asked.narrow, first)) {
    const from = Math.max(0, offset - before);
    const count = Math.min(limit - numbers.length, tasks - from);
    if (count > 0) {
      const step = { ...asked, narrow, sorts: rest, wanted: tasks };
      numbers.push(...(await orderedNumbers(db, step, { offset: from, limit: count })));
    }
    before += tasks;
    if (numbers.length === limit) break;
  }
  return numbers;
}

/** Numbers of the tasks that stand in a window of an order, by the way that reads less. */
export async function orderedNumbers(db: Db, asked: OrderedTasks, window: Window): Promise<number[]> {
  const { narrow, sorts, leadKeys, wanted, allHave = false } = asked;
  if (window.offset >= wanted || window.limit <= 0) return [];
  if (isStepped(asked)) return steppedNumbers(db, asked, window);
  const said = saidKeyOf(sorts);
  if (said && isHalved(asked, said)) return halvedNumbers(db, asked, said, window);
  const order = sortOrder(sorts, leadKeys, allHave);
  const having = said && allHave ? narrowedToSaid(narrow, said, true) : narrow;
  const walks = isWalked(order, asked, window);
  const tasks = walks ? walked(narrow, order) : gathered(having, order);
  const by = walks || narrow.among ? order.by : order.afterwards;
  const { rows } = await sql<{ number: number }>`select ${sql.ref(`${order.table}.number`)} ${tasks}
    order by ${by} limit ${window.limit} offset ${window.offset}`.execute(db);
  return rows.map(({ number }) => number);
}
