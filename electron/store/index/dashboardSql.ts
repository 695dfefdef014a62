import { type Kysely, type RawBuilder, type SqlBool, sql, type Transaction } from 'kysely';
import {
  type DashboardFigures,
  type GroupCounts,
  noCounts,
  type OverdueAge,
  overdueAges,
  overdueSpan,
  restOfWeek,
  sortedByWorst,
  type TimelinessCounts,
  totalOf,
  twelveMonths,
} from '../../../shared/domain/dashboard.ts';
import { type Reckoning, timelinessStates } from '../../../shared/domain/timeliness.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import { type CountedPlaces, type CountedRow, counted, countedBy } from '../repositories/countedBy.ts';
import type { Tables } from '../tables.ts';
import { daysWithin, wasOverdueSql } from './dayConditions.ts';
import { mustStandFor } from './indexState.ts';
import { byDaysFirstGiven } from './originalReckoning.ts';
import { timelinessPlace } from './timelinessOrder.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** Counts by timeliness under each key, the worst first; an empty key, as none at all, stands for none. */
async function groupsOf(
  db: Db,
  counts: RawBuilder<CountedPlaces & Partial<CountedRow>>,
): Promise<GroupCounts[]> {
  const { rows } = await counts.execute(db);
  return sortedByWorst(
    rows
      .map(({ id, ...places }) => {
        const counts = noCounts();
        for (const state of timelinessStates) counts[state] = places[`t${timelinessPlace(state)}`] ?? 0;
        return { id: id || null, counts };
      })
      .filter(({ counts }) => totalOf(counts) > 0),
  );
}

/** Extended tasks by both reckonings: few, in an index of their own. */
async function extendedTasks(db: Db) {
  return db
    .selectFrom('task_index')
    .select(['timeliness', 'original_timeliness as original', sql<number>`count(*)`.as('tasks')])
    .where('extended', '=', sql.lit(1))
    .groupBy(['original_timeliness', 'timeliness'])
    .execute();
}

/** How all tasks stand by the days first given, from how they stand, and how many were extended. */
async function originalCounts(
  db: Db,
  counts: TimelinessCounts,
): Promise<{ originalCounts: TimelinessCounts; extended: number }> {
  const rows = await extendedTasks(db);
  return {
    originalCounts: byDaysFirstGiven(counts, rows),
    extended: rows.reduce((sum, { tasks }) => sum + tasks, 0),
  };
}

/** Numbers of tasks for which conditions hold, each counted over an index of its own. */
async function countEach(db: Db, conditions: Record<string, RawBuilder<SqlBool>>) {
  const columns = Object.entries(conditions).map(
    ([name, condition]) => sql`(select count(*) from task_index where ${condition}) as ${sql.ref(name)}`,
  );
  const { rows } = await sql<Record<string, number>>`select ${sql.join(columns)}`.execute(db);
  return rows[0] ?? {};
}

/** Tasks done later than due that were overdue at the end of each month: their ends are many, these tasks are few. */
async function lateThen(db: Db, ends: readonly Day[], since: Day) {
  if (ends.length === 0) return {};
  const sums = ends.map((to) => sql`sum(${wasOverdueSql.done(to)}) as ${sql.ref(to)}`);
  const { rows } = await sql<Record<string, number | null>>`select ${sql.join(sums)} from task_index
    where done_on > ${since} and done_on > last_due`.execute(db);
  return rows[0] ?? {};
}

/** `dashboardFigures` of shared/domain, counted in the database; the index must stand for the day. */
export async function dashboardCounts(db: Db, by: Reckoning): Promise<DashboardFigures> {
  await mustStandFor(db, by);
  const directives = await groupsOf(db, countedBy(sql`directive_id`, sql`from directive_count`));
  const counts = noCounts();
  for (const group of directives) for (const state of timelinessStates) counts[state] += group.counts[state];
  const leads = sortedByWorst([
    ...(await groupsOf(db, countedBy(sql`unit_id`, sql`from lead_count`))),
    ...(await groupsOf(db, counted(sql`from task_index where leads = 0`))),
  ]);
  const term = sql`(select term from index_term where index_term.id = task_count.field)`;
  const fields = await groupsOf(db, countedBy(term, sql`from task_count`));

  const months = twelveMonths(by.on);
  const [first] = months;
  if (!first) throw new Error('no month');
  const past = months.map(({ to }) => to).filter((to) => to < by.on);
  const each = await countEach(db, {
    week: daysWithin('due', restOfWeek(by.on)),
    ...Object.fromEntries(overdueAges.map((age) => [age, daysWithin('due', overdueSpan(age, by.on))])),
    ...Object.fromEntries(months.map((month) => [`given ${month.to}`, daysWithin('given', month)])),
    ...Object.fromEntries(months.map((month) => [`done ${month.to}`, daysWithin('done', month)])),
    ...Object.fromEntries(past.map((to) => [`open ${to}`, wasOverdueSql.open(to)])),
  });
  const late = await lateThen(db, past, first.to);
  const figure = (name: string) => each[name] ?? 0;
  return {
    counts,
    ...(await originalCounts(db, counts)),
    dueThisWeek: figure('week'),
    ages: Object.fromEntries(overdueAges.map((age) => [age, figure(age)])) as Record<OverdueAge, number>,
    leads,
    directives,
    fields,
    trend: months.map(({ to }) => ({
      given: figure(`given ${to}`),
      done: figure(`done ${to}`),
      overdue: to < by.on ? figure(`open ${to}`) + (late[to] ?? 0) : counts.overdue,
    })),
  };
}
