import { type Kysely, sql, type Transaction } from 'kysely';
import { supersededRule } from '../../../shared/domain/supersede.ts';
import { taskStatuses } from '../../../shared/domain/task.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** Reads what directives do to each other's tasks. */
export const supersedeRepository = (db: Db) => ({
  /** What directives of the register say they replace or amend, by number. */
  relations: () =>
    db
      .selectFrom('directive_reference')
      .innerJoin('directive', 'directive.id', 'directive_reference.directive_id')
      .select([
        'directive_reference.directive_id as newerId',
        'directive_reference.number as number',
        'directive_reference.date as date',
        'directive_reference.relation as relation',
      ])
      .where('directive_reference.relation', 'in', ['replaces', 'amends'])
      .where('directive_reference.deleted_at', 'is', null)
      .where('directive.deleted_at', 'is', null)
      .execute(),

  directives: () =>
    db
      .selectFrom('directive')
      .select(['id', 'number', 'number_key', 'kind', 'date', 'subject'])
      .where('deleted_at', 'is', null)
      .execute(),

  /** Keys of the open tasks of a directive that were not left as they are when the newer one came. */
  async open(olderId: string, newerId: string): Promise<string[]> {
    const { rows } = await sql<{ id: string }>`select task_id as id from task_index
      where directive_id = ${olderId} and status <> ${taskStatuses.indexOf('done')}
        and not exists (select 1 from finding_set_aside aside where aside.task_id = task_index.task_id
          and aside.rule = ${supersededRule} and aside.facts = ${newerId} and aside.deleted_at is null)
      order by number`.execute(db);
    return rows.map(({ id }) => id);
  },

  /** Tasks that ended because something took their place, the last first. */
  ended: () =>
    db
      .selectFrom('task_end')
      .innerJoin('task', 'task.id', 'task_end.task_id')
      .leftJoin('directive', 'directive.id', 'task_end.directive_id')
      .select([
        'task_end.id as endId',
        'task.id as id',
        'task.number as number',
        'task.text as text',
        'directive.number as by',
        'task_end.on_day as on',
        'task_end.author as author',
      ])
      .where('task_end.deleted_at', 'is', null)
      .where('task.deleted_at', 'is', null)
      .orderBy('task_end.created_at', 'desc')
      .execute() as Promise<
      {
        endId: string;
        id: string;
        number: number;
        text: string;
        by: string | null;
        on: Day;
        author: string;
      }[]
    >,
});
