import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { TaskFilter, TaskSort } from '../../../shared/contract/taskContract.ts';
import { taskStatuses } from '../../../shared/domain/task.ts';
import { originalPlaceSql } from '../index/originalReckoning.ts';
import { toldSql, toldTexts } from '../index/told.ts';
import type { FoundTasks } from './foundTasks.ts';
import { allConditions, inStatuses, type Narrowing, narrowedBy } from './taskConditions.ts';

type Table = 'task_index' | 'task_order';
type Way = 'asc' | 'desc';

/** Keys of the order by lead for some units, by the unit's own key. */
export type LeadKeys = Readonly<Record<string, string>>;

/** What many tasks have nothing of: those that have come first either way, and can be walked by themselves. */
export const saidKeys = [...toldTexts, 'doneOn'] as const;
export type SaidKey = (typeof saidKeys)[number];

const isDone = sql<SqlBool>`status = ${sql.lit(taskStatuses.indexOf('done'))}`;
const isNotDone = inStatuses(taskStatuses.filter((status) => status !== 'done'));

/** The tasks that have something in a column, or those that have nothing. */
export const narrowedToSaid = (narrow: Narrowing, key: SaidKey, has: boolean): Narrowing =>
  key === 'doneOn'
    ? narrowedBy(narrow, 'states', has ? isDone : isNotDone)
    : narrowedBy(narrow, 'further', toldSql(key, has));

/** An order of the list: what to sort by, where that is kept. */
export interface SortOrder {
  by: RawBuilder<unknown>;
  /** The same for tasks that are gathered first: nothing is to be walked in this order in their place. */
  afterwards: RawBuilder<unknown>;
  /** Where what is sorted by first is kept, and all tables that the order needs. */
  table: Table;
  tables: ReadonlySet<Table>;
  /** How that table is walked in this order; null when nothing keeps it. */
  way: RawBuilder<unknown> | null;
  /** What holds of all tasks that are met on that way. */
  holds: RawBuilder<SqlBool> | null;
}

/** One of the columns that a list is sorted by. */
interface SortTerm {
  table: Table;
  by: RawBuilder<unknown>[];
  afterwards?: RawBuilder<unknown>[];
  way: RawBuilder<unknown> | null;
  holds?: RawBuilder<SqlBool>;
}

const byIndex = (name: string) => sql`indexed by ${sql.ref(name)}`;
const raw = (way: Way) => sql.raw(way);
const down = (way: Way) => (way === 'desc' ? '_down' : '');

const orderKey = (name: 'text' | 'lead' | 'directive', way: Way): SortTerm => ({
  table: 'task_order',
  by: [sql`${sql.ref(`task_order.${name}_key`)} ${raw(way)}`],
  way: byIndex(`task_order_${name}${down(way)}`),
});

const byLeadKeys = (keys: LeadKeys, way: Way): SortTerm => ({
  table: 'task_order',
  by: [
    sql`coalesce(json_extract(${JSON.stringify(keys)}, '$."' || task_order.lead_id || '"'), task_order.lead_key) ${raw(way)}`,
  ],
  way: null,
});

const inIndex = (by: RawBuilder<unknown>[], way: RawBuilder<unknown> | null): SortTerm => ({
  table: 'task_index',
  by,
  way,
});

/** What has none comes last either way. */
const termKey = (name: 'field' | 'programme', way: Way): SortTerm =>
  inIndex(
    [
      sql`${sql.ref(name)} = 0`,
      sql`(select sort_key from index_term where index_term.id = ${sql.ref(name)}) ${raw(way)}`,
    ],
    null,
  );

/** What has none comes last either way; where all have something, as they lie in an index that holds no others. */
function saidKey(key: SaidKey, way: Way, allHave: boolean): SortTerm {
  if (key === 'doneOn') {
    const day = sql`task_index.done_on ${raw(way)}`;
    if (!allHave) return inIndex([sql`${isDone} desc`, day], null);
    return { ...inIndex([day], byIndex('task_index_done_day')), holds: isDone };
  }
  const column = sql.ref(`task_order.${key}_key`);
  const order = { table: 'task_order' as const, by: [sql`${column} ${raw(way)}`] };
  if (!allHave) return { ...order, by: [sql`${column} is null`, ...order.by], way: null };
  return { ...order, way: byIndex(`task_order_${key}`), holds: sql`${column} is not null` };
}

/** A column that a list is sorted by, told apart by the reckoning where that matters. */
export interface ListSort {
  key: TaskSort['key'] | 'originalTimeliness';
  descending: boolean;
}

/** What a list is sorted by where it stands by the reckoning that its filter names. Pure. */
export const sortsBy = (
  reckoning: TaskFilter['reckoning'],
  sorts: readonly TaskSort[],
): readonly ListSort[] =>
  reckoning !== 'original'
    ? sorts
    : sorts.map(({ key, descending }) => ({
        key: key === 'timeliness' ? 'originalTimeliness' : key,
        descending,
      }));

function sortTerm({ key, descending }: ListSort, leadKeys: LeadKeys, allHave: boolean): SortTerm {
  const way = descending ? 'desc' : 'asc';
  switch (key) {
    case 'deliverable':
    case 'result':
    case 'note':
    case 'doneOn':
      return saidKey(key, way, allHave);
    case 'code':
      return {
        ...inIndex([sql`task_index.number ${raw(way)}`], sql`not indexed`),
        afterwards: [sql`+task_index.number ${raw(way)}`],
      };
    case 'due':
      return inIndex(
        [sql`task_index.undated`, sql`task_index.due ${raw(way)}`],
        byIndex(`task_index_due${down(way)}`),
      );
    case 'status':
    case 'timeliness':
      return inIndex(
        [sql`${sql.ref(`task_index.${key}`)} ${raw(way)}`],
        byIndex(`task_index_${key}${down(way)}`),
      );
    case 'originalTimeliness':
      return inIndex([sql`${originalPlaceSql} ${raw(way)}`], null);
    case 'priority':
      return inIndex([sql`task_index.priority ${raw(way)}`], null);
    case 'given':
      return inIndex([sql`task_index.given_on ${raw(way)}`], byIndex('task_index_given'));
    case 'field':
    case 'programme':
      return termKey(key, way);
    case 'lead':
      return Object.keys(leadKeys).length === 0 ? orderKey(key, way) : byLeadKeys(leadKeys, way);
    default:
      return orderKey(key, way);
  }
}

/**
 * What has no due day comes last either way; among equals in all columns the most pressing first, then by number. Nothing is
 * equal in its code: what would come after that is left out. `allHave`: the tasks all have something in the first column.
 */
export function sortOrder(sorts: readonly ListSort[], leadKeys: LeadKeys, allHave = false): SortOrder {
  const code = sorts.findIndex(({ key }) => key === 'code');
  const used = code < 0 ? sorts : sorts.slice(0, code + 1);
  const terms = used.map((sort, at) => sortTerm(sort, leadKeys, allHave && at === 0));
  const {
    table,
    way,
    holds = null,
  } = terms[0] ?? sortTerm({ key: 'due', descending: false }, leadKeys, false);
  const rest = ['undated', 'due', 'number'].filter((name) => name === 'number' || used[0]?.key !== 'due');
  const tail = code < 0 ? rest.map((name) => sql.ref(`${table}.${name}`)) : [];
  return {
    by: sql.join([...terms.flatMap(({ by }) => by), ...tail]),
    afterwards: sql.join([...terms.flatMap(({ by, afterwards = by }) => afterwards), ...tail]),
    table,
    tables: new Set(terms.map((term) => term.table)),
    way,
    holds,
  };
}

const joined = (table: Table, other: Table) =>
  sql` cross join ${sql.table(table)} on ${sql.ref(`${table}.number`)} = ${sql.ref(`${other}.number`)}`;
const nothing = sql``;
const allHold = (conditions: readonly RawBuilder<SqlBool>[]): RawBuilder<unknown> =>
  conditions.length === 0 ? nothing : sql`where ${sql.join(conditions, sql` and `)}`;

/** What was found, one after the other, each with its row of a table. */
const foundAnd = (table: Table, { list }: FoundTasks) =>
  sql`json_each(${list}) as found cross join ${sql.table(table)} on ${sql.ref(`${table}.number`)} = found.value`;

/** Whether a row that is met in an order was found: a look at one byte, where a join would search each number. */
const isMarked = (table: Table, { marks }: FoundTasks) =>
  sql<SqlBool>`substr(${marks}, ${sql.ref(`${table}.number`)} + 1, 1) = x'01'`;

/** `from … where …` that begins at the tasks found, or at those for which the columns' conditions hold. */
export function gathered(narrow: Narrowing, order?: SortOrder, further = nothing): RawBuilder<unknown> {
  const conditions = allConditions(narrow);
  const isKeysAlone = order?.table === 'task_order' && order.tables.size === 1 && conditions.length === 0;
  if (narrow.among && isKeysAlone) return sql`from ${foundAnd('task_order', narrow.among)}`;
  const index = narrow.among ? foundAnd('task_index', narrow.among) : sql`task_index`;
  const keys = order?.tables.has('task_order') ? joined('task_order', 'task_index') : nothing;
  return sql`from ${index}${keys}${further} ${allHold(conditions)}`;
}

/** `from … where …` that walks all tasks in the order wanted until the page is full: for filters that let much through. */
export function walked(narrow: Narrowing, { table, tables, way, holds }: SortOrder): RawBuilder<unknown> {
  const conditions = allConditions(narrow);
  const found = narrow.among ? [isMarked(table, narrow.among)] : [];
  const other: Table = table === 'task_order' ? 'task_index' : 'task_order';
  const isNeeded = tables.has(other) || (other === 'task_index' && conditions.length > 0);
  return sql`from ${sql.table(table)} ${way ?? nothing}${isNeeded ? joined(other, table) : nothing} ${allHold([...(holds ? [holds] : []), ...found, ...conditions])}`;
}
