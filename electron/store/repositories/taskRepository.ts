import { type Kysely, sql, type Transaction } from 'kysely';
import type { TaskFilter, TaskQuery } from '../../../shared/contract/taskContract.ts';
import type { TimelinessCounts } from '../../../shared/domain/dashboard.ts';
import { type Reckoning, timelinessStates } from '../../../shared/domain/timeliness.ts';
import { dashboardCounts } from '../index/dashboardSql.ts';
import { mustStandFor } from '../index/indexState.ts';
import { listed } from '../listed.ts';
import type { Tables } from '../tables.ts';
import { findTasks } from './foundTasks.ts';
import { added, filteredCounts, registerCounts } from './taskCounts.ts';
import {
  columnConditions,
  furtherConditions,
  gathered,
  inStates,
  type LeadKeys,
  type SortOrder,
  sortOrder,
  walked,
} from './taskList.ts';
import { type TaskParts, taskParts } from './taskParts.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/**
 * Whether walking all tasks in order until the page is full reads less than gathering those wanted and sorting them. Long
 * keys are slow to look up one by one; what a state lets through may lie together at the far end of an order by day, and
 * what a unit leads lies together in the order by lead.
 */
function isWalked(order: SortOrder, query: TaskQuery, wanted: number, all: number) {
  const { filter, sort, offset, limit } = query;
  if (order.way && wanted === all) return true;
  if (!order.way || (sort.key === 'lead' && filter.units.length > 0)) return false;
  const looksUp = furtherConditions(filter).length > 0 && order.table === 'task_index';
  const leastShare = looksUp ? 1 / 5 : 1 / 40;
  const lookups = order.table === 'task_index' ? 1 : 3;
  return wanted > all * leastShare && ((offset + limit) * all) / wanted < wanted * lookups;
}

/** Reads tasks. The index must stand for the day asked for (`refreshIndex`). */
export const taskRepository = (db: Db) => {
  const count = async () => added(Object.values(await registerCounts(db)));

  /** Keys of one page in order, by the way that reads less; `total` says how many the filter lets through. */
  async function pageKeys(
    query: TaskQuery,
    order: SortOrder,
    total: number,
    among: boolean,
  ): Promise<string[]> {
    const { filter, offset, limit } = query;
    if (offset >= total) return [];
    const holds = columnConditions(filter);
    if (filter.timeliness.length > 0) holds.push(inStates(filter.timeliness));
    const narrow = { holds, among };
    const tasks = isWalked(order, query, total, await count())
      ? walked(narrow, order)
      : gathered(narrow, order);
    const { rows } = await sql<{ number: number }>`select ${sql.ref(`${order.table}.number`)} ${tasks}
      order by ${order.by} limit ${limit} offset ${offset}`.execute(db);
    const numbers = rows.map(({ number }) => number);
    const keys = await db
      .selectFrom('task_index')
      .select(['number', 'task_id'])
      .where('number', 'in', listed(numbers))
      .execute();
    const byNumber = new Map(keys.map(({ number, task_id }) => [number, task_id]));
    return numbers.flatMap((number) => byNumber.get(number) ?? []);
  }

  return {
    /**
     * One page of the list: rows in order, how many there are in all, and the filter's tasks counted by timeliness.
     * `leadKeys` says where units stand in the order by lead that are something else by the structure asked for.
     */
    async page(
      query: TaskQuery,
      reckoning: Reckoning,
      leadKeys: LeadKeys = {},
    ): Promise<{ parts: TaskParts[]; total: number; counts: TimelinessCounts }> {
      await mustStandFor(db, reckoning);
      const { filter } = query;
      const found = await findTasks(db, filter);
      const counts = await filteredCounts(db, filter, found);
      const states = filter.timeliness.length === 0 ? timelinessStates : [...new Set(filter.timeliness)];
      const total = added(states.map((state) => counts[state]));
      const order = sortOrder(query.sort, leadKeys);
      const keys = await pageKeys(query, order, total, found !== null);
      return { parts: await taskParts(db, keys), total, counts };
    },

    /** The keys of all tasks that the filter lets through, by number. */
    async keys(filter: TaskFilter, reckoning: Reckoning): Promise<string[]> {
      await mustStandFor(db, reckoning);
      const among = (await findTasks(db, filter)) !== null;
      const states = filter.timeliness.length > 0 ? [inStates(filter.timeliness)] : [];
      const tasks = gathered({ holds: [...columnConditions(filter), ...states], among });
      const { rows } = await sql<{ task_id: string }>`select task_index.task_id ${tasks}
        order by task_index.number`.execute(db);
      return rows.map(({ task_id }) => task_id);
    },

    /** The filter's tasks counted by timeliness, whatever timeliness it asks for. */
    async counts(filter: TaskFilter, reckoning: Reckoning): Promise<TimelinessCounts> {
      await mustStandFor(db, reckoning);
      return filteredCounts(db, filter, await findTasks(db, filter));
    },

    /** Tổng quan: everything counted. */
    dashboard: (reckoning: Reckoning) => dashboardCounts(db, reckoning),

    /** A task that is not in the trash, with its parts. */
    async get(id: string): Promise<TaskParts | undefined> {
      const [parts] = await taskParts(db, [id]);
      return parts?.task.deleted_at === null ? parts : undefined;
    },

    /** The key of the task of a number; undefined when there is none, or it is in the trash. */
    async keyOf(number: number): Promise<string | undefined> {
      const found = await db
        .selectFrom('task_index')
        .select('task_id')
        .where('number', '=', number)
        .executeTakeFirst();
      return found?.task_id;
    },

    /** Those of some tasks that are not in the trash, with their parts. */
    live: async (ids: readonly string[]): Promise<TaskParts[]> =>
      (await taskParts(db, ids)).filter(({ task }) => task.deleted_at === null),

    /** The keys of a task's own rows, for changing them. */
    referenceRows: (taskId: string) =>
      db
        .selectFrom('task_reference')
        .select('id')
        .where('task_id', '=', taskId)
        .where('deleted_at', 'is', null)
        .orderBy('position')
        .execute(),

    unitRows: (taskId: string) =>
      db
        .selectFrom('task_unit')
        .select(['id', 'unit_id', 'role', 'position'])
        .where('task_id', '=', taskId)
        .where('deleted_at', 'is', null)
        .orderBy('position')
        .execute(),

    /** Lĩnh vực or chương trình that tasks name, each with how many do; most used first. */
    async namesUsed(column: 'field' | 'programme'): Promise<{ name: string; tasks: number }[]> {
      const { rows } = await sql<{ name: string; tasks: number }>`
        select ${sql.ref(column)} as name, count(*) as tasks from task
        where ${sql.ref(column)} is not null and deleted_at is null
        group by ${sql.ref(column)} order by tasks desc, name`.execute(db);
      return rows;
    },

    /** The number that the next task gets; those of tasks in the trash, or deleted for good, are not given again. */
    async nextNumber(): Promise<number> {
      const { last } = await db
        .selectFrom('task')
        .select((build) => build.fn.max('number').as('last'))
        .executeTakeFirstOrThrow();
      const purged = await db.selectFrom('purged').select('last_task_number').executeTakeFirst();
      return Math.max(last ?? 0, purged?.last_task_number ?? 0) + 1;
    },

    /** Tasks that are not in the trash. */
    count,
  };
};
