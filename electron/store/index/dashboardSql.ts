import { type Kysely, type RawBuilder, type SqlBool, sql, type Transaction } from 'kysely';
import {
  type DashboardFigures,
  type DaySpan,
  type GroupCounts,
  noCounts,
  type OverdueAge,
  overdueAges,
  overdueSpan,
  restOfWeek,
  twelveMonths,
  worstFirst,
} from '../../../shared/domain/dashboard.ts';
import type { Reckoning, Timeliness } from '../../../shared/domain/timeliness.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import type { Tables } from '../tables.ts';
import { timelinessSql } from './timelinessSql.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** The due day that still stands: none of a done task. */
const openDue = sql<Day | null>`case when task.status <> 'done' then task_index.due_on end`;
const doneOn = sql<Day | null>`case when task.status = 'done' then task.done_on end`;
/** Ngày giao: the directive's signing day, else the day on which the task came into the register. */
const givenOn = sql<Day>`coalesce((select directive.date from directive where directive.id = task.directive_id),
  substr(task.created_at, 1, 10))`;
const days = { due: openDue, done: doneOn, given: givenOn };

/** The condition that a day of the task lies in a span: `isWithin` of shared/domain. */
export function daysWithin(day: keyof typeof days, { from, to }: DaySpan): RawBuilder<SqlBool> {
  const value = days[day];
  return sql<SqlBool>`(${value} >= ${from ?? '0000'} and ${value} <= ${to ?? '9999'})`;
}

/** The condition `wasOverdue` of shared/domain. */
export const wasOverdueSql = (then: Day): RawBuilder<SqlBool> => sql<SqlBool>`(case task.status
  when 'done' then task_index.last_due < ${then} and task.done_on > ${then}
  else task_index.due_on < ${then} end and ${givenOn} <= ${then})`;

const number = (condition: RawBuilder<SqlBool>) => sql<number>`coalesce(sum(${condition}), 0)`;

const live = (db: Db) =>
  db
    .selectFrom('task')
    .innerJoin('task_index', 'task_index.task_id', 'task.id')
    .where('task.deleted_at', 'is', null);

function inGroups(
  rows: readonly { id: string | null; timeliness: Timeliness; count: number }[],
): GroupCounts[] {
  const groups = new Map<string | null, GroupCounts>();
  for (const { id, timeliness, count } of rows) {
    const group = groups.get(id) ?? { id, counts: noCounts() };
    group.counts[timeliness] += count;
    groups.set(id, group);
  }
  return [...groups.values()].sort(worstFirst);
}

/** `dashboardFigures` of shared/domain, counted in the database; the index must stand for the day. */
export async function dashboardCounts(db: Db, by: Reckoning): Promise<DashboardFigures> {
  const timeliness = timelinessSql(by);
  const directives = inGroups(
    await live(db)
      .select((build) => [
        'task.directive_id as id',
        timeliness.as('timeliness'),
        build.fn.countAll<number>().as('count'),
      ])
      .groupBy(['task.directive_id', 'timeliness'])
      .execute(),
  );
  const counts = noCounts();
  for (const group of directives)
    for (const [state, count] of Object.entries(group.counts) as [Timeliness, number][])
      counts[state] += count;
  const leads = inGroups(
    await live(db)
      .leftJoin('task_unit', (join) =>
        join
          .onRef('task_unit.task_id', '=', 'task.id')
          .on('task_unit.role', '=', 'lead')
          .on('task_unit.deleted_at', 'is', null),
      )
      .select((build) => [
        'task_unit.unit_id as id',
        timeliness.as('timeliness'),
        build.fn.countAll<number>().as('count'),
      ])
      .groupBy(['task_unit.unit_id', 'timeliness'])
      .execute(),
  );
  const months = twelveMonths(by.on);
  const perMonth = async (day: RawBuilder<Day | null>) => {
    const rows = await live(db)
      .select((build) => [
        sql<string>`substr(${day}, 1, 7)`.as('month'),
        build.fn.countAll<number>().as('count'),
      ])
      .groupBy('month')
      .execute();
    return new Map(rows.map(({ month, count }) => [month, count]));
  };
  const [given, done] = [await perMonth(givenOn), await perMonth(doneOn)];
  const past = months.filter(({ to }) => to < by.on);
  const sums = await live(db)
    .select([
      number(daysWithin('due', restOfWeek(by.on))).as('week'),
      ...overdueAges.map((age) => number(daysWithin('due', overdueSpan(age, by.on))).as(age)),
      ...past.map(({ to }) => number(wasOverdueSql(to)).as(to)),
    ])
    .executeTakeFirstOrThrow();
  const sum = sums as Record<string, number>;
  return {
    counts,
    dueThisWeek: sums.week,
    ages: Object.fromEntries(overdueAges.map((age) => [age, sum[age] ?? 0])) as Record<OverdueAge, number>,
    leads,
    directives,
    trend: months.map(({ from, to }) => ({
      given: given.get(from.slice(0, 7)) ?? 0,
      done: done.get(from.slice(0, 7)) ?? 0,
      overdue: to < by.on ? (sum[to] ?? 0) : counts.overdue,
    })),
  };
}
