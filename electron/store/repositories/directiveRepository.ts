import { type Kysely, sql, type Transaction } from 'kysely';
import { taskStatuses } from '../../../shared/domain/task.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import { mustStandFor } from '../index/indexState.ts';
import { timelinessPlace } from '../index/timelinessOrder.ts';
import { listed } from '../listed.ts';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** What tells that two imports are of one directive. */
export interface DirectiveMarks {
  numberKey: string | null;
  date: Day | null;
  sha256: string;
  fingerprint: string;
}

/** Reads directives and what became of the tasks they proposed. The index must stand for the day asked for. */
export const directiveRepository = (db: Db) => ({
  /** All directives with their tasks counted, the latest first. */
  async list(on: Day) {
    await mustStandFor(db, { on });
    const done = taskStatuses.indexOf('done');
    const overdue = timelinessPlace('overdue');
    return db
      .selectFrom('directive')
      .leftJoin('document', 'document.id', 'directive.document_id')
      .leftJoin(
        (from) =>
          from
            .selectFrom('directive_count')
            .select([
              'directive_id',
              sql<number>`sum(tasks)`.as('tasks'),
              sql<number>`sum(tasks * (status <> ${sql.lit(done)}))`.as('open'),
              sql<number>`sum(tasks * (timeliness = ${sql.lit(overdue)}))`.as('overdue'),
            ])
            .groupBy('directive_id')
            .as('counted'),
        (join) => join.onRef('counted.directive_id', '=', 'directive.id'),
      )
      .selectAll('directive')
      .select([
        'document.file_name',
        sql<number>`coalesce(counted.tasks, 0)`.as('task_count'),
        sql<number>`coalesce(counted.open, 0)`.as('open_count'),
        sql<number>`coalesce(counted.overdue, 0)`.as('overdue_count'),
      ])
      .where('directive.deleted_at', 'is', null)
      .orderBy('directive.date', 'desc')
      .orderBy('directive.created_at', 'desc')
      .execute();
  },

  /** What names directives; those in the trash are left out. */
  refs: (ids: readonly string[]) =>
    db
      .selectFrom('directive')
      .select(['id', 'number', 'kind', 'date', 'subject'])
      .where('id', 'in', listed(ids))
      .where('deleted_at', 'is', null)
      .execute(),

  async count(): Promise<number> {
    const { count } = await db
      .selectFrom('directive')
      .select((build) => build.fn.countAll<number>().as('count'))
      .where('deleted_at', 'is', null)
      .executeTakeFirstOrThrow();
    return count;
  },

  /** The directive that an earlier import gave: of the same number and day, the same file, or the same words. */
  async find({ numberKey, date, sha256, fingerprint }: DirectiveMarks) {
    return db
      .selectFrom('directive')
      .leftJoin('document', 'document.id', 'directive.document_id')
      .selectAll('directive')
      .where('directive.deleted_at', 'is', null)
      .where((build) =>
        build.or([
          ...(numberKey && date
            ? [build.and([build('number_key', '=', numberKey), build('date', '=', date)])]
            : []),
          build('document.sha256', '=', sha256),
          build('document.fingerprint', '=', fingerprint),
        ]),
      )
      .orderBy('directive.created_at')
      .executeTakeFirst();
  },

  /** Whether a directive is in the register and not in the trash. */
  has: async (id: string): Promise<boolean> =>
    (await db
      .selectFrom('directive')
      .select('id')
      .where('id', '=', id)
      .where('deleted_at', 'is', null)
      .executeTakeFirst()) !== undefined,

  /** Directives that gave some of these tasks, those with the most first: how many they share, how many they gave. */
  likely: (textFingerprints: readonly string[]) =>
    db
      .selectFrom('directive')
      .innerJoin('proposed_task', (join) =>
        join
          .onRef('proposed_task.directive_id', '=', 'directive.id')
          .on('proposed_task.deleted_at', 'is', null),
      )
      .select(({ fn, eb }) => [
        'directive.id',
        'directive.number_key',
        'directive.date',
        'directive.period_from',
        'directive.period_to',
        fn.count<number>('proposed_task.text_fingerprint').distinct().as('proposed'),
        fn
          .count<number>(
            eb
              .case()
              .when('proposed_task.text_fingerprint', 'in', textFingerprints)
              .then(eb.ref('proposed_task.text_fingerprint'))
              .end(),
          )
          .distinct()
          .as('shared'),
      ])
      .where('directive.deleted_at', 'is', null)
      .groupBy('directive.id')
      .orderBy('shared', 'desc')
      .execute(),

  /** What became of each task that earlier imports proposed. */
  proposedTasks: (directiveId: string) =>
    db
      .selectFrom('proposed_task')
      .leftJoin('task', 'task.id', 'proposed_task.task_id')
      .select([
        'proposed_task.outcome',
        'proposed_task.ref',
        'proposed_task.fingerprint',
        'proposed_task.text_fingerprint',
        'proposed_task.task_id',
        'proposed_task.id',
        'task.number as task_number',
        'task.text as task_text',
        'task.deleted_at as task_deleted_at',
      ])
      .where('proposed_task.directive_id', '=', directiveId)
      .where('proposed_task.deleted_at', 'is', null)
      .orderBy('proposed_task.created_at')
      .execute(),

  /** Reports of periods that ended before a day, the latest first, with the documents that they were read from. */
  reportsBefore: (day: Day) =>
    db
      .selectFrom('directive')
      .select(['number', 'kind', 'issuer', 'period_to', 'document_id'])
      .where('period_to', '<', day)
      .where('document_id', 'is not', null)
      .where('deleted_at', 'is', null)
      .orderBy('period_to', 'desc')
      .orderBy('created_at', 'desc')
      .execute(),

  references: (directiveId: string) =>
    db
      .selectFrom('directive_reference')
      .select(['id', 'number', 'relation'])
      .where('directive_id', '=', directiveId)
      .where('deleted_at', 'is', null)
      .orderBy('position')
      .execute(),
});
