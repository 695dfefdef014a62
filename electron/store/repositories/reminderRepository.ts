import { type Kysely, sql, type Transaction } from 'kysely';
import { dueDaysOfStep, type EscalationStep, type Reminder } from '../../../shared/domain/escalation.ts';
import type { Reckoning } from '../../../shared/domain/timeliness.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import { isOpenSql } from '../index/dayConditions.ts';
import { mustStandFor } from '../index/indexState.ts';
import { listed } from '../listed.ts';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** A reminder as a task's detail shows it. */
export interface StoredReminder extends Reminder {
  unitId: string | null;
  letterNumber: string | null;
  note: string;
}

/** How often a task's units were reminded, and when last. */
export interface ReminderCount {
  rounds: number;
  lastOn: Day;
}

/** The same of one unit of a task. */
export interface UnitReminderCount extends ReminderCount {
  taskId: string;
  unitId: string | null;
}

/** Of one task: the rounds of all that lead it together, and those of the unit that was reminded most. */
function roundsOf(counts: readonly UnitReminderCount[]): ReminderCount {
  const together = counts.find(({ unitId }) => unitId === null)?.rounds ?? 0;
  const alone = counts.map(({ unitId, rounds }) => (unitId === null ? 0 : rounds));
  const [lastOn = ''] = counts
    .map((count) => count.lastOn)
    .toSorted()
    .toReversed();
  return { rounds: together + Math.max(0, ...alone), lastOn: lastOn as Day };
}

/** Reads what was done to chase tasks. */
export const reminderRepository = (db: Db) => {
  /** `from … where …` of the open tasks that a step asks for on a day; null where the step is none. */
  function asked(at: number, on: Day, steps: readonly EscalationStep[]) {
    const step = steps[at];
    const span = dueDaysOfStep(at, on, steps);
    if (!step || !span) return null;
    const begins = `${step.days >= 0 ? '+' : ''}${step.days} days`;
    return sql`from task_index where ${isOpenSql} and due_on >= ${span.from ?? '0000'} and due_on <= ${span.to}
      and not exists (select 1 from reminder where reminder.task_id = task_index.task_id
        and reminder.due = task_index.due_on and reminder.act = ${step.act}
        and reminder.done_on >= date(task_index.due_on, ${begins}) and reminder.deleted_at is null)`;
  }

  /** Of each task, how often each unit (null: all that lead it) was reminded, and when last. */
  async function countsByUnit(taskIds: readonly string[]): Promise<UnitReminderCount[]> {
    const rows = await db
      .selectFrom('reminder')
      .select((build) => [
        'task_id',
        'unit_id',
        build.fn.countAll<number>().as('rounds'),
        build.fn.max('done_on').as('last_on'),
      ])
      .where('task_id', 'in', listed(taskIds))
      .where('act', '=', 'remind')
      .where('deleted_at', 'is', null)
      .groupBy(['task_id', 'unit_id'])
      .execute();
    return rows.map((row) => ({
      taskId: row.task_id,
      unitId: row.unit_id,
      rounds: row.rounds,
      lastOn: row.last_on,
    }));
  }

  return {
    countsByUnit,

    /** Of each step, how many open tasks ask for it on the day of reckoning; the index must stand for that day. */
    async counts(steps: readonly EscalationStep[], { on }: Pick<Reckoning, 'on'>): Promise<number[]> {
      await mustStandFor(db, { on });
      const counts: number[] = [];
      for (const at of steps.keys()) {
        const tasks = asked(at, on, steps);
        const { rows } = await sql<{
          tasks: number;
        }>`select count(*) as tasks ${tasks ?? sql`where 0`}`.execute(db);
        counts.push(rows[0]?.tasks ?? 0);
      }
      return counts;
    },

    /** Keys of the first tasks that ask for a step, the longest due first. */
    async tasksOfStep(
      at: number,
      steps: readonly EscalationStep[],
      { on }: Pick<Reckoning, 'on'>,
      limit: number,
    ): Promise<string[]> {
      await mustStandFor(db, { on });
      const tasks = asked(at, on, steps);
      if (!tasks) return [];
      const { rows } = await sql<{ task_id: string }>`select task_id ${tasks}
        order by due_on, number limit ${limit}`.execute(db);
      return rows.map(({ task_id }) => task_id);
    },

    /** Everything done to chase a task, the earliest first. */
    async of(taskId: string): Promise<StoredReminder[]> {
      const rows = await db
        .selectFrom('reminder')
        .selectAll()
        .where('task_id', '=', taskId)
        .where('deleted_at', 'is', null)
        .orderBy('done_on')
        .orderBy('created_at')
        .execute();
      return rows.map((row) => ({
        act: row.act,
        doneOn: row.done_on,
        due: row.due,
        unitId: row.unit_id,
        letterNumber: row.letter_number,
        note: row.note,
      }));
    },

    /**
     * By task: how often its units were reminded, and when last. A letter to each of two leads is one round, not two. Tasks of
     * which they never were are missing.
     */
    async countsOf(taskIds: readonly string[]): Promise<Map<string, ReminderCount>> {
      const ofTasks = Map.groupBy(await countsByUnit(taskIds), ({ taskId }) => taskId);
      return new Map([...ofTasks].map(([taskId, counts]) => [taskId, roundsOf(counts)]));
    },
  };
};
