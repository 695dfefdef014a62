import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import type { TimelineKey } from '../../../shared/contract/taskViewContract.ts';
import { occurrencesOf } from '../../../shared/domain/occurrence.ts';
import { taskStatuses } from '../../../shared/domain/task.ts';
import type { Timeliness } from '../../../shared/domain/timeliness.ts';
import { addDays, type Day } from '../../../shared/vietnamese/day.ts';
import { daysWithin } from '../index/dayConditions.ts';
import type { ReadTaskStates } from '../index/taskStates.ts';
import { timelinessOrder, timelinessPlace } from '../index/timelinessOrder.ts';
import { listed } from '../listed.ts';
import type { StoredRow, Tables } from '../tables.ts';
import { calendarRepository } from './calendarRepository.ts';
import type { AskedFilter } from './foundTasks.ts';
import { askedTasks, type Narrowing, narrowedBy } from './taskConditions.ts';
import { keptRecurrence } from './taskDeadlines.ts';
import { gathered } from './taskList.ts';
import { numberedParts, type TaskParts } from './taskParts.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

interface Span {
  from: Day;
  to: Day;
}

/** Tasks of one day, in one state. */
export interface DayCount {
  day: Day;
  timeliness: Timeliness;
  tasks: number;
}

/** Tasks of one row of the timeline in one of its columns. */
export interface TimelineCount {
  key: string | null;
  at: number;
  tasks: number;
  overdue: number;
  done: number;
}

const place = (state: Timeliness) => sql.lit(timelinessPlace(state));
const done = sql.lit(taskStatuses.indexOf('done'));

/** What the rows of a timeline are told apart by, and the tables that know it. */
const rowKeys: Record<TimelineKey, { key: RawBuilder<unknown>; joined: RawBuilder<unknown> }> = {
  lead: {
    key: sql`task_index_unit.unit_id`,
    joined: sql` left join task_index_unit
      on task_index_unit.number = task_index.number and task_index_unit.role = 'lead'`,
  },
  field: {
    key: sql`(select term from index_term where index_term.id = task_index.field)`,
    joined: sql``,
  },
  directive: { key: sql`task_index.directive_id`, joined: sql`` },
};

/** Reads the same tasks as the list for its other views. The index must stand for the day asked for; `states` says how tasks stand. */
export const taskViews = (db: Db, states: ReadTaskStates) => {
  const narrowTo = async (filter: AskedFilter): Promise<Narrowing> =>
    (await askedTasks(db, filter, states)).narrow;
  const dueIn = (narrow: Narrowing, span: Span) => narrowedBy(narrow, 'further', daysWithin('shown', span));

  async function partsOf(numbers: readonly number[]): Promise<Map<number, TaskParts>> {
    const parts = await numberedParts(db, [...new Set(numbers)]);
    return new Map(parts.map((part) => [part.task.number, part]));
  }

  /** Later occurrences of open recurring tasks that are due within the span, the task that waits longest first. */
  async function occurrences(narrow: Narrowing, span: Span): Promise<{ day: Day; number: number }[]> {
    const recurring = narrowedBy(
      narrow,
      'further',
      sql`task_index.recurring = 1 and task_index.status <> ${done}`,
    );
    const { rows } = await sql<
      StoredRow<'task_deadline'> & { number: number; due_on: Day | null; given: Day | null }
    >`select task_deadline.*, asked.number, asked.due_on, directive.date as given
      from (select task_index.number, task_index.task_id, task_index.due_on, task_index.directive_id ${gathered(recurring)}) as asked
      cross join task_deadline on task_deadline.task_id = asked.task_id
        and task_deadline.recurrence is not null and task_deadline.deleted_at is null and task_deadline.met_on is null
      left join directive on directive.id = asked.directive_id`.execute(db);
    const calendar = await calendarRepository(db).current();
    return rows.flatMap((row) => {
      const kept = keptRecurrence(row, row.given);
      if (!kept || row.certain === 0) return [];
      const after = row.due_on === null ? span.from : addDays(row.due_on, 1);
      const from = after > span.from ? after : span.from;
      return occurrencesOf(kept, from, span.to, calendar).map((day) => ({ day, number: row.number }));
    });
  }

  return {
    /** The tasks of each day of a span: how many in which state, the first of them, later occurrences beside. */
    async calendar(filter: AskedFilter, span: Span, perDay: number) {
      const narrow = await narrowTo(filter);
      const due = gathered(dueIn(narrow, span));
      const counted = await sql<{ day: Day; timeliness: number; tasks: number }>`select task_index.due as day,
        task_index.timeliness as timeliness, count(*) as tasks ${due} group by 1, 2`.execute(db);
      const counts = counted.rows.flatMap(({ day, timeliness, tasks }): DayCount[] => {
        const state = timelinessOrder[timeliness];
        return state ? [{ day, timeliness: state, tasks }] : [];
      });
      const { rows: first } = await sql<{ day: Day; number: number }>`select day, number from (
        select task_index.due as day, task_index.number as number, row_number() over (
          partition by task_index.due order by task_index.timeliness, task_index.number) as place ${due}
      ) where place <= ${perDay} order by day, place`.execute(db);
      const later = await occurrences(narrow, span);
      const named = new Map<Day, number[]>();
      const name = (day: Day, number: number) => {
        const numbers = named.get(day) ?? [];
        named.set(day, numbers);
        if (numbers.length < perDay) numbers.push(number);
      };
      for (const { day, number } of first) name(day, number);
      for (const { day, number } of later) name(day, number);
      const recurring = Map.groupBy(later, ({ day }) => day);
      return {
        counts: Map.groupBy(counts, ({ day }) => day),
        first: Map.groupBy(first, ({ day }) => day),
        recurring,
        named,
        parts: await partsOf([...named.values()].flat()),
      };
    },

    /** Ngày giao, by number. */
    async givenDays(numbers: readonly number[]): Promise<Map<number, Day>> {
      const rows = await db
        .selectFrom('task_index')
        .select(['number', 'given_on'])
        .where('number', 'in', listed(numbers))
        .execute();
      return new Map(rows.map(({ number, given_on }) => [number, given_on]));
    },

    /** Tasks by what a row is and by the column that their due day lies in. */
    async timeline(filter: AskedFilter, by: TimelineKey, columns: readonly Span[]): Promise<TimelineCount[]> {
      const [first, last] = [columns[0], columns.at(-1)];
      if (!first || !last) return [];
      const narrow = dueIn(await narrowTo(filter), { from: first.from, to: last.to });
      const { key, joined } = rowKeys[by];
      const at = sql`case ${sql.join(
        columns.map(({ to }, index) => sql`when task_index.due <= ${to} then ${sql.lit(index)}`),
        sql` `,
      )} end`;
      const { rows } = await sql<TimelineCount>`select ${key} as "key", ${at} as "at", count(*) as tasks,
        sum(task_index.timeliness = ${place('overdue')}) as overdue, sum(task_index.status = ${done}) as done
        ${gathered(narrow, undefined, joined)} group by 1, 2`.execute(db);
      return rows;
    },
  };
};
