import {
  type Expression,
  type ExpressionBuilder,
  type Kysely,
  type SqlBool,
  sql,
  type Transaction,
} from 'kysely';
import type { TaskFilter, TaskQuery, TaskSort } from '../../../shared/contract/taskContract.ts';
import { type Reckoning, type Timeliness, timelinessStates } from '../../../shared/domain/timeliness.ts';
import { dashboardCounts, daysWithin, wasOverdueSql } from '../index/dashboardSql.ts';
import { timelinessSql } from '../index/timelinessSql.ts';
import { taskMatches } from '../search/taskSearch.ts';
import type { Tables } from '../tables.ts';
import { type TaskParts, taskParts } from './taskParts.ts';

type Db = Kysely<Tables> | Transaction<Tables>;
type Conditions = ExpressionBuilder<Tables, 'task' | 'task_index'>;

/** Order of urgency, and of work: what a column shows is put in the order in which it matters, not by its letters. */
const timelinessOrder: readonly Timeliness[] = [
  'overdue',
  'due-today',
  'due-soon',
  'unclear',
  'not-due',
  'no-deadline',
  'done-late',
  'done-on-time',
];

const rank = (value: Expression<unknown>, order: readonly string[]) =>
  sql`case ${value} ${sql.join(
    order.map((item, at) => sql`when ${item} then ${sql.lit(at)}`),
    sql` `,
  )} end`;

/** The lead that a task's list shows first. */
const firstLead = sql`(select task_unit.unit_id from task_unit where task_unit.task_id = task.id
  and task_unit.role = 'lead' and task_unit.deleted_at is null order by task_unit.position limit 1)`;

/** Order by lead; units that are something else by the structure asked for stand where that one stands. */
const byLead = (leadKeys: Readonly<Record<string, string>>): Expression<unknown> =>
  Object.keys(leadKeys).length === 0
    ? sql.ref('task_index.lead_key')
    : sql`coalesce(json_extract(${JSON.stringify(leadKeys)}, '$."' || ${firstLead} || '"'), task_index.lead_key)`;

function sortBy(
  { key }: Pick<TaskSort, 'key'>,
  reckoning: Reckoning,
  leadKeys: Readonly<Record<string, string>> = {},
): Expression<unknown> {
  switch (key) {
    case 'code':
      return sql.ref('task.number');
    case 'text':
      return sql.ref('task_index.text_key');
    case 'lead':
      return byLead(leadKeys);
    case 'due':
      return sql`case task.status when 'done' then task_index.last_due else coalesce(task_index.due_on, task_index.last_due) end`;
    case 'directive':
      return sql.ref('task_index.directive_key');
    case 'status':
      return rank(sql.ref('task.status'), ['not-started', 'in-progress', 'done']);
    case 'timeliness':
      return rank(timelinessSql(reckoning), timelinessOrder);
  }
}

/** Every condition of the filter but its timeliness. */
function conditions(build: Conditions, filter: TaskFilter): Expression<SqlBool>[] {
  const all: Expression<SqlBool>[] = [build('task.deleted_at', 'is', null)];
  const words = taskMatches(filter.search);
  if (words) all.push(words);
  if (filter.statuses.length > 0) all.push(build('task.status', 'in', filter.statuses));
  if (filter.directives.length > 0) all.push(build('task.directive_id', 'in', filter.directives));
  if (filter.units.length > 0) {
    const named = build
      .selectFrom('task_unit')
      .select('task_unit.task_id')
      .where('task_unit.unit_id', 'in', filter.units)
      .where('task_unit.deleted_at', 'is', null)
      .$if(filter.unitRole === 'lead', (query) => query.where('task_unit.role', '=', 'lead'));
    all.push(build('task.id', 'in', named));
  }
  if (filter.dueWithin) all.push(daysWithin('due', filter.dueWithin));
  if (filter.doneWithin) all.push(daysWithin('done', filter.doneWithin));
  if (filter.givenWithin) all.push(daysWithin('given', filter.givenWithin));
  if (filter.overdueOn) all.push(wasOverdueSql(filter.overdueOn));
  if (filter.without?.includes('lead')) all.push(sql<SqlBool>`${firstLead} is null`);
  if (filter.without?.includes('directive')) all.push(build('task.directive_id', 'is', null));
  return all;
}

/** Reads tasks. The index must stand for the day asked for (`refreshIndex`). */
export const taskRepository = (db: Db) => {
  const filtered = (filter: TaskFilter) =>
    db
      .selectFrom('task')
      .innerJoin('task_index', 'task_index.task_id', 'task.id')
      .where((build) => build.and(conditions(build, filter)));

  return {
    /** One page of the list: rows in order, and how many there are in all. */
    async page(
      { filter, sort, offset, limit }: TaskQuery,
      reckoning: Reckoning,
      leadKeys: Readonly<Record<string, string>> = {},
    ) {
      const timeliness = timelinessSql(reckoning);
      const wanted =
        filter.timeliness.length === 0
          ? filtered(filter)
          : filtered(filter).where(timeliness, 'in', filter.timeliness);
      const order = sortBy(sort, reckoning, leadKeys);
      const byDue = sortBy({ key: 'due' }, reckoning);
      const ids = await wanted
        .select('task.id')
        .orderBy(sql`${order} is null`)
        .orderBy(order, sort.descending ? 'desc' : 'asc')
        .orderBy(sql`${byDue} is null`) // among equals the most pressing first
        .orderBy(byDue)
        .orderBy('task.number')
        .limit(limit)
        .offset(offset)
        .execute();
      const { total } = await wanted
        .select((build) => build.fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow();
      const parts = await taskParts(
        db,
        ids.map(({ id }) => id),
      );
      return { parts, total };
    },

    /** The filter's tasks counted by timeliness, whatever timeliness it asks for. */
    async counts(filter: TaskFilter, reckoning: Reckoning): Promise<Record<Timeliness, number>> {
      const rows = await filtered(filter)
        .select((build) => [
          timelinessSql(reckoning).as('timeliness'),
          build.fn.countAll<number>().as('count'),
        ])
        .groupBy('timeliness')
        .execute();
      const found = new Map(rows.map(({ timeliness, count }) => [timeliness, count]));
      return Object.fromEntries(timelinessStates.map((state) => [state, found.get(state) ?? 0])) as Record<
        Timeliness,
        number
      >;
    },

    /** Tổng quan: everything counted. */
    dashboard: (reckoning: Reckoning) => dashboardCounts(db, reckoning),

    /** A task that is not in the trash, with its parts. */
    async get(id: string): Promise<TaskParts | undefined> {
      const [parts] = await taskParts(db, [id]);
      return parts?.task.deleted_at === null ? parts : undefined;
    },

    /** The keys of a task's own rows, for changing them. */
    deadlineRows: (taskId: string) =>
      db
        .selectFrom('task_deadline')
        .select('id')
        .where('task_id', '=', taskId)
        .where('deleted_at', 'is', null)
        .orderBy('position')
        .execute(),

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

    /** The number that the next task gets; those of tasks in the trash are not given again. */
    async nextNumber(): Promise<number> {
      const { last } = await db
        .selectFrom('task')
        .select((build) => build.fn.max('number').as('last'))
        .executeTakeFirstOrThrow();
      return (last ?? 0) + 1;
    },

    async count(): Promise<number> {
      const { count } = await db
        .selectFrom('task')
        .select((build) => build.fn.countAll<number>().as('count'))
        .where('deleted_at', 'is', null)
        .executeTakeFirstOrThrow();
      return count;
    },
  };
};
