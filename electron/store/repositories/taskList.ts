import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { TaskFilter, TaskSort } from '../../../shared/contract/taskContract.ts';
import { taskStatuses } from '../../../shared/domain/task.ts';
import type { Timeliness } from '../../../shared/domain/timeliness.ts';
import { daysWithin, wasOverdueSql } from '../index/dayConditions.ts';
import { timelinessPlace } from '../index/timelinessOrder.ts';
import { listed } from '../listed.ts';

/** What a filter asks of the columns of `task_index`, and whether the tasks must be among those `found`. */
export interface Narrowing {
  holds: RawBuilder<SqlBool>[];
  among: boolean;
}

/** The condition that a task has one of these statuses. */
export const inStatuses = (statuses: TaskFilter['statuses']): RawBuilder<SqlBool> =>
  sql`task_index.status in (${sql.join(statuses.map((status) => sql.lit(taskStatuses.indexOf(status))))})`;

/** The filter's conditions on columns, all but its statuses and its timeliness. */
export function furtherConditions(filter: TaskFilter): RawBuilder<SqlBool>[] {
  const { directives, dueWithin, doneWithin, givenWithin, overdueOn, without, extended } = filter;
  return [
    directives.length > 0 && sql<SqlBool>`task_index.directive_id in ${listed(directives)}`,
    dueWithin && daysWithin('due', dueWithin),
    doneWithin && daysWithin('done', doneWithin),
    givenWithin && daysWithin('given', givenWithin),
    overdueOn && sql<SqlBool>`(${wasOverdueSql.done(overdueOn)} or ${wasOverdueSql.open(overdueOn)})`,
    without?.includes('lead') && sql<SqlBool>`task_index.leads = 0`,
    without?.includes('directive') && sql<SqlBool>`task_index.directive_id is null`,
    extended && sql<SqlBool>`task_index.extended = ${sql.lit(1)}`,
  ].filter((condition) => typeof condition === 'object');
}

/** The filter's conditions on columns, all but its timeliness. */
export const columnConditions = (filter: TaskFilter): RawBuilder<SqlBool>[] => [
  ...(filter.statuses.length > 0 ? [inStatuses(filter.statuses)] : []),
  ...furtherConditions(filter),
];

/** The condition that a task is in one of these states. */
export const inStates = (states: readonly Timeliness[]): RawBuilder<SqlBool> =>
  sql`task_index.timeliness in (${sql.join(states.map((state) => sql.lit(timelinessPlace(state))))})`;

/** An order of the list: what to sort by, and where it is kept. */
export interface SortOrder {
  by: RawBuilder<unknown>;
  table: 'task_index' | 'task_order';
  /** How the table is walked in this order; null when nothing keeps it. */
  way: RawBuilder<unknown> | null;
}

/** Keys of the order by lead for some units, by the unit's own key. */
export type LeadKeys = Readonly<Record<string, string>>;

const byIndex = (name: string) => sql`indexed by ${sql.ref(name)}`;
const afterKey = sql`task_order.undated, task_order.due, task_order.number`;

const keyOrder = (
  name: 'text' | 'lead' | 'directive',
  way: RawBuilder<unknown>,
  down: string,
): SortOrder => ({
  by: sql`${sql.ref(`task_order.${name}_key`)} ${way}, ${afterKey}`,
  table: 'task_order',
  way: byIndex(`task_order_${name}${down}`),
});

const stateOrder = (name: 'status' | 'timeliness', way: RawBuilder<unknown>, down: string): SortOrder => ({
  by: sql`${sql.ref(`task_index.${name}`)} ${way}, task_index.undated, task_index.due, task_index.number`,
  table: 'task_index',
  way: byIndex(`task_index_${name}${down}`),
});

const byLeadKeys = (keys: LeadKeys, way: RawBuilder<unknown>): SortOrder => ({
  by: sql`coalesce(json_extract(${JSON.stringify(keys)}, '$."' || task_order.lead_id || '"'), task_order.lead_key) ${way}, ${afterKey}`,
  table: 'task_order',
  way: null,
});

/** What has no due day comes last either way; among equals the most pressing first, then by number. */
export function sortOrder({ key, descending }: TaskSort, leadKeys: LeadKeys): SortOrder {
  const way = descending ? sql`desc` : sql`asc`;
  const down = descending ? '_down' : '';
  switch (key) {
    case 'code':
      return { by: sql`task_index.number ${way}`, table: 'task_index', way: sql`not indexed` };
    case 'due':
      return {
        by: sql`task_index.undated, task_index.due ${way}, task_index.number`,
        table: 'task_index',
        way: byIndex(`task_index_due${down}`),
      };
    case 'status':
    case 'timeliness':
      return stateOrder(key, way, down);
    case 'lead':
      return Object.keys(leadKeys).length === 0 ? keyOrder(key, way, down) : byLeadKeys(leadKeys, way);
    default:
      return keyOrder(key, way, down);
  }
}

const joined = (table: 'task_index' | 'task_order' | 'found', other: string) =>
  sql` cross join ${sql.table(table)} on ${sql.ref(`${table}.number`)} = ${sql.ref(`${other}.number`)}`;
const nothing = sql``;
const allHold = (conditions: readonly RawBuilder<SqlBool>[]): RawBuilder<unknown> =>
  conditions.length === 0 ? nothing : sql`where ${sql.join(conditions, sql` and `)}`;

/** `from … where …` that begins at the tasks found, or at those for which the columns' conditions hold. */
export function gathered({ holds, among }: Narrowing, order?: SortOrder): RawBuilder<unknown> {
  const index = among ? sql`found${joined('task_index', 'found')}` : sql`task_index`;
  const keys = order?.table === 'task_order' ? joined('task_order', 'task_index') : nothing;
  return sql`from ${index}${keys} ${allHold(holds)}`;
}

/** `from … where …` that walks all tasks in the order wanted until the page is full: for filters that let much through. */
export function walked({ holds, among }: Narrowing, { table, way }: SortOrder): RawBuilder<unknown> {
  const found = among ? joined('found', table) : nothing;
  const state = table === 'task_order' && holds.length > 0 ? joined('task_index', table) : nothing;
  return sql`from ${sql.table(table)} ${way ?? nothing}${found}${state} ${allHold(holds)}`;
}
