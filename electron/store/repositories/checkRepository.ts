import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import type { HonestyRule } from '../../../shared/domain/honesty/finding.ts';
import { bitsWithAny, type Clear, clears, clearsOf } from '../../../shared/domain/sixClears.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import { isOpenSql } from '../index/dayConditions.ts';
import { mustStandFor } from '../index/indexState.ts';
import { lacksSql } from '../index/watch/lacksSql.ts';
import { isForgottenSql } from '../index/watch/silenceState.ts';
import { listed } from '../listed.ts';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

interface Paging {
  offset: number;
  limit: number;
}

/** From such a share of all on, walking the tasks by number finds a page sooner than gathering and sorting them. */
const walkedShare = 1 / 5;

export interface StoredFinding {
  taskId: string;
  rule: HonestyRule;
  facts: string;
}

/** Reads what the index keeps of the six clears, of silence and of honesty. */
export const checkRepository = (db: Db) => {
  const count = async (from: RawBuilder<unknown>) =>
    (await sql<{ tasks: number }>`select count(*) as tasks ${from}`.execute(db)).rows[0]?.tasks ?? 0;

  /** Findings that hold on a day. */
  const holding = (on: Day, aside: boolean, rules: readonly HonestyRule[]) => sql`from task_finding
    where aside = ${aside ? 1 : 0} ${rules.length > 0 ? sql`and rule in ${listed(rules)}` : sql``}
      and (until_on is null or until_on >= ${on})`;

  return {
    async counts(on: Day) {
      await mustStandFor(db, { on });
      const state = await db.selectFrom('index_state').select('silent_before').executeTakeFirstOrThrow();
      return {
        lacking: await count(sql`from task_index where ${isOpenSql} and task_index.lacks > 0`),
        forgotten: await count(sql`from task_index where ${isForgottenSql}`),
        silentBefore: state.silent_before as Day,
        findings: await count(holding(on, false, [])),
      };
    },

    /** Open tasks counted by each of the six that they lack, and how many lack any of some. */
    async lackingCounts(some: readonly Clear[]) {
      const { rows } = await sql<{
        lacks: number;
        tasks: number;
      }>`select lacks, count(*) as tasks from task_index
        where ${isOpenSql} and task_index.lacks > 0 group by lacks`.execute(db);
      const wanted = new Set(bitsWithAny(some.length > 0 ? some : clears));
      const counts = Object.fromEntries(clears.map((clear) => [clear, 0])) as Record<Clear, number>;
      let total = 0;
      for (const { lacks, tasks } of rows) {
        for (const clear of clearsOf(lacks)) counts[clear] += tasks;
        if (wanted.has(lacks)) total += tasks;
      }
      return { counts, total };
    },

    /** One page of those that lack any of some clears, by number. */
    async lacking(some: readonly Clear[], total: number, all: number, { offset, limit }: Paging) {
      const way = total > all * walkedShare ? sql`from "task_index" not indexed` : sql`from task_index`;
      const { rows } = await sql<{ taskId: string; lacks: number }>`select task_id as "taskId", lacks ${way}
        where ${lacksSql(some.length > 0 ? some : clears)} order by task_index.number asc limit ${limit} offset ${offset}`.execute(
        db,
      );
      return rows;
    },

    /** What the six clears know of tasks beside their rows, by the task's key. */
    async clearRows(taskIds: readonly string[]) {
      const rows = await db
        .selectFrom('task_clear')
        .select(['id', 'task_id', 'answering', 'decided_by'])
        .where('task_id', 'in', listed(taskIds))
        .where('deleted_at', 'is', null)
        .execute();
      return new Map(rows.map((row) => [row.task_id, row]));
    },

    lacksOf: async (taskId: string): Promise<Clear[]> => {
      const row = await db
        .selectFrom('task_index')
        .innerJoin('task', 'task.number', 'task_index.number')
        .select('lacks')
        .where('task.id', '=', taskId)
        .executeTakeFirst();
      return row ? clearsOf(row.lacks) : [];
    },

    async findingCounts(on: Day, aside: boolean): Promise<{ rule: HonestyRule; tasks: number }[]> {
      const { rows } = await sql<{ rule: HonestyRule; tasks: number }>`select rule, count(*) as tasks
        ${holding(on, aside, [])} group by rule`.execute(db);
      return rows;
    },

    /** One page of what is to be checked, by rule, then by number. */
    async findings(on: Day, aside: boolean, rules: readonly HonestyRule[], { offset, limit }: Paging) {
      const { rows } = await sql<StoredFinding>`select task_index.task_id as "taskId", found.rule, found.facts
        from (select number, rule, facts ${holding(on, aside, rules)}
          order by aside, rule, number limit ${limit} offset ${offset}) found
        join task_index on task_index.number = found.number order by found.rule, found.number`.execute(db);
      return rows;
    },

    /** What is to be checked with one task, set aside or not. */
    async findingsOf(taskId: string, on: Day): Promise<(StoredFinding & { aside: 0 | 1 })[]> {
      const { rows } = await sql<
        StoredFinding & { aside: 0 | 1 }
      >`select task.id as "taskId", rule, facts, aside
        from task join task_finding on task_finding.number = task.number
        where task.id = ${taskId} and (until_on is null or until_on >= ${on}) order by rule`.execute(db);
      return rows;
    },

    /** Why findings were left as they are. */
    asides: (taskIds: readonly string[]) =>
      db
        .selectFrom('finding_set_aside')
        .select(['id', 'task_id', 'rule', 'facts', 'reason'])
        .where('task_id', 'in', listed(taskIds))
        .where('deleted_at', 'is', null)
        .orderBy('created_at')
        .execute(),
  };
};
