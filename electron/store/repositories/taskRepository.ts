import { type Kysely, sql, type Transaction } from 'kysely';
import type { TaskQuery, TaskSection } from '../../../shared/contract/taskContract.ts';
import type { TimelinessCounts } from '../../../shared/domain/dashboard.ts';
import { groupedLines } from '../../../shared/domain/groupedLines.ts';
import type { GroupKey } from '../../../shared/domain/taskListing.ts';
import { type Reckoning, timelinessStates } from '../../../shared/domain/timeliness.ts';
import { dashboardCounts } from '../index/dashboardSql.ts';
import { mustStandFor } from '../index/indexState.ts';
import { reportedWords } from '../index/reportedWords.ts';
import type { ReadTaskStates } from '../index/taskStates.ts';
import { listed } from '../listed.ts';
import type { StoredRow, Tables } from '../tables.ts';
import type { AskedFilter } from './foundTasks.ts';
import { askedTasks } from './taskConditions.ts';
import { added, everything, filteredCounts, keptCounts } from './taskCounts.ts';
import { type GroupedList, type TaskGroup, taskGroups } from './taskGroups.ts';
import { gathered, type LeadKeys, sortsBy } from './taskList.ts';
import { type OrderedTasks, orderedNumbers } from './taskNumbers.ts';
import { numberedParts, type TaskParts, taskParts } from './taskParts.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** By which structure a list is put in order and grouped: what units are today, where it is by today's. */
export interface ListStructure {
  /** Where units stand in the order by lead that are something else today. */
  leadKeys?: LeadKeys;
  became?: GroupedList['became'];
}

/** One page of the list. */
export interface ListedPage {
  /** In order; a task that stands in several groups comes more than once. */
  parts: TaskParts[];
  /** Tasks that the filter lets through, and lines that they and the headings of their groups make. */
  total: number;
  lines: number;
  /** The filter's tasks counted by timeliness, whatever timeliness it asks for. */
  counts: TimelinessCounts;
  sections: TaskSection[] | null;
}

/** The column whose order the groups follow. */
const sortOfGroup = {
  lead: 'lead',
  field: 'field',
  programme: 'programme',
  directive: 'directive',
  month: 'due',
} as const;

/** Reads tasks. The index must stand for the day asked for (`refreshIndex`); `states` says how tasks stand. */
export const taskRepository = (db: Db, states: ReadTaskStates) => {
  const count = async () => added(Object.values(await keptCounts(db, everything)));

  /** The groups that stand on a page, each with its tasks there. */
  async function groupedPage(
    { groupBy, folded, offset, limit }: TaskQuery & { groupBy: GroupKey },
    list: GroupedList,
    order: Omit<OrderedTasks, 'narrow' | 'wanted'>,
  ) {
    const [first] = order.sorts;
    const descending = first?.key === sortOfGroup[groupBy] && first.descending;
    const groups = await taskGroups(db, list, groupBy, descending);
    const isFolded = ({ key }: TaskGroup) => folded !== undefined && folded.all !== folded.but.includes(key);
    const sizes = groups.map((group) => (isFolded(group) ? 0 : group.tasks));
    const { lines, slices } = groupedLines(sizes, offset, limit);
    const numbers: number[] = [];
    const sections: TaskSection[] = [];
    for (const { group: at, from, shown, continued } of slices) {
      const group = groups[at];
      if (!group) continue;
      const { key, name, tasks, narrow } = group;
      const asked = { ...order, narrow: narrow(), wanted: tasks };
      if (shown > 0) numbers.push(...(await orderedNumbers(db, asked, { offset: from, limit: shown })));
      sections.push({ key, name, tasks, shown, continued, folded: isFolded(group) });
    }
    return { numbers, sections, lines };
  }

  return {
    /** One page of the list, by the filter, order and groups asked for. */
    async page(
      query: Omit<TaskQuery, 'filter'> & { filter: AskedFilter },
      reckoning: Reckoning,
      { leadKeys = {}, became = [] }: ListStructure = {},
    ): Promise<ListedPage> {
      await mustStandFor(db, reckoning);
      const { filter, sort, thenBy = [], groupBy, offset, limit } = query;
      const { whole, narrow } = await askedTasks(db, filter, states);
      const counts = await filteredCounts(db, filter, whole, states);
      const shown = filter.timeliness.length === 0 ? timelinessStates : [...new Set(filter.timeliness)];
      const total = added(shown.map((state) => counts[state]));
      const sorts = sortsBy(filter.reckoning, [sort, ...thenBy]);
      const order = { sorts, leadKeys, all: await count() };
      if (groupBy) {
        const list = { filter, narrow, became };
        const { numbers, ...page } = await groupedPage({ ...query, groupBy }, list, order);
        return { parts: await numberedParts(db, numbers), total, counts, ...page };
      }
      const numbers = await orderedNumbers(db, { ...order, narrow, wanted: total }, { offset, limit });
      return {
        parts: await numberedParts(db, numbers),
        total,
        lines: total,
        counts,
        sections: null,
      };
    },

    /** The keys of all tasks that the filter lets through, by number. */
    async keys(filter: AskedFilter, reckoning: Reckoning): Promise<string[]> {
      await mustStandFor(db, reckoning);
      const { narrow } = await askedTasks(db, filter, states);
      const { rows } = await sql<{ task_id: string }>`select task_index.task_id ${gathered(narrow)}
        order by task_index.number`.execute(db);
      return rows.map(({ task_id }) => task_id);
    },

    /** The filter's tasks counted by timeliness, whatever timeliness it asks for. */
    async counts(filter: AskedFilter, reckoning: Reckoning): Promise<TimelinessCounts> {
      await mustStandFor(db, reckoning);
      const { whole } = await askedTasks(db, filter, states);
      return filteredCounts(db, filter, whole, states);
    },

    /** What units reported of tasks and the proof they gave, as words. */
    reportedWords: (ids: readonly string[]) => reportedWords(db, ids),

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

    /** The same without their parts, in the order asked for. */
    async liveRows(ids: readonly string[]): Promise<StoredRow<'task'>[]> {
      const rows = await db
        .selectFrom('task')
        .selectAll()
        .where('id', 'in', listed(ids))
        .where('deleted_at', 'is', null)
        .execute();
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.flatMap((id) => byId.get(id) ?? []);
    },

    /** The keys of a task's own rows, for changing them. */
    referenceRows: (taskId: string) =>
      db
        .selectFrom('task_reference')
        .select('id')
        .where('task_id', '=', taskId)
        .where('deleted_at', 'is', null)
        .orderBy('position')
        .execute(),

    unitRows: (taskIds: readonly string[]) =>
      db
        .selectFrom('task_unit')
        .select(['id', 'task_id', 'unit_id', 'role', 'position'])
        .where('task_id', 'in', listed(taskIds))
        .where('deleted_at', 'is', null)
        .orderBy('position')
        .execute(),

    /** Lĩnh vực or chương trình that tasks name, each with how many do; most used first. */
    async namesUsed(column: 'field' | 'programme'): Promise<{ name: string; tasks: number }[]> {
      const { rows } = await sql<{ name: string; tasks: number }>`
        select term as name, sum(tasks) as tasks from task_count join index_term on index_term.id = ${sql.ref(column)}
        where tasks > 0 group by index_term.id order by tasks desc, name`.execute(db);
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
