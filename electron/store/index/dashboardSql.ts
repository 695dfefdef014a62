import { type Kysely, type RawBuilder, type SqlBool, sql, type Transaction } from 'kysely';
import {
  type DashboardFigures,
  type GroupCounts,
  noCounts,
  type OverdueAge,
  overdueAges,
  overdueSpan,
  restOfWeek,
  totalOf,
  twelveMonths,
  worstFirst,
} from '../../../shared/domain/dashboard.ts';
import { type Reckoning, timelinessStates } from '../../../shared/domain/timeliness.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import { countedBy } from '../repositories/countedBy.ts';
import type { Tables } from '../tables.ts';
import { daysWithin, isOpenSql, wasOverdueSql } from './dayConditions.ts';
import { mustStandFor } from './indexState.ts';
import { timelinessPlace } from './timelinessOrder.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** Counts by timeliness under each key of a column, the worst first. */
async function groupsOf(
  db: Db,
  key: RawBuilder<unknown>,
  tasks: RawBuilder<unknown>,
): Promise<GroupCounts[]> {
  const { rows } = await countedBy(key, tasks).execute(db);
  return rows
    .map(({ id, ...places }) => {
      const counts = noCounts();
      for (const state of timelinessStates) counts[state] = Number(places[`t${timelinessPlace(state)}`]);
      return { id: id === null ? null : String(id), counts };
    })
    .filter(({ counts }) => totalOf(counts) > 0)
    .sort(worstFirst);
}

/** Numbers of tasks for which each condition holds, read in one go. */
async function sums(db: Db, conditions: Record<string, RawBuilder<SqlBool>>, tasks: RawBuilder<unknown>) {
  const columns = Object.entries(conditions).map(
    ([name, condition]) => sql`coalesce(sum(${condition}), 0) as ${sql.ref(name)}`,
  );
  if (columns.length === 0) return {};
  const { rows } = await sql<Record<string, number>>`select ${sql.join(columns)} ${tasks}`.execute(db);
  return rows[0] ?? {};
}

async function perMonth(db: Db, column: 'given_on' | 'done_on', from: Day): Promise<Map<string, number>> {
  const { rows } = await sql<{
    month: string;
    count: number;
  }>`select substr(${sql.ref(column)}, 1, 7) as month,
    count(*) as count from task_index where ${sql.ref(column)} >= ${from} group by month`.execute(db);
  return new Map(rows.map(({ month, count }) => [month, count]));
}

/** `dashboardFigures` of shared/domain, counted in the database; the index must stand for the day. */
export async function dashboardCounts(db: Db, by: Reckoning): Promise<DashboardFigures> {
  await mustStandFor(db, by);
  const directives = await groupsOf(db, sql`directive_id`, sql`from task_index`);
  const counts = noCounts();
  for (const group of directives) for (const state of timelinessStates) counts[state] += group.counts[state];
  const led = sql`from task_index_unit cross join task_index on task_index.number = task_index_unit.number
    where task_index_unit.role = 'lead'`;
  const leads = [
    ...(await groupsOf(db, sql`unit_id`, led)),
    ...(await groupsOf(db, sql`null`, sql`from task_index where leads = 0`)),
  ].sort(worstFirst);

  const months = twelveMonths(by.on);
  const [first] = months;
  if (!first) throw new Error('no month');
  const given = await perMonth(db, 'given_on', first.from);
  const done = await perMonth(db, 'done_on', first.from);
  const past = months.map(({ to }) => to).filter((to) => to < by.on);
  const open = await sums(
    db,
    {
      week: daysWithin('due', restOfWeek(by.on)),
      ...Object.fromEntries(overdueAges.map((age) => [age, daysWithin('due', overdueSpan(age, by.on))])),
      ...Object.fromEntries(past.map((to) => [to, wasOverdueSql.open(to)])),
    },
    sql`from task_index where ${isOpenSql} and due_on is not null`,
  );
  const late = await sums(
    db,
    Object.fromEntries(past.map((to) => [to, wasOverdueSql.done(to)])),
    sql`from task_index where done_on > ${first.to} and done_on > last_due`,
  );
  return {
    counts,
    dueThisWeek: open['week'] ?? 0,
    ages: Object.fromEntries(overdueAges.map((age) => [age, open[age] ?? 0])) as Record<OverdueAge, number>,
    leads,
    directives,
    trend: months.map(({ from, to }) => ({
      given: given.get(from.slice(0, 7)) ?? 0,
      done: done.get(from.slice(0, 7)) ?? 0,
      overdue: to < by.on ? (open[to] ?? 0) + (late[to] ?? 0) : counts.overdue,
    })),
  };
}
