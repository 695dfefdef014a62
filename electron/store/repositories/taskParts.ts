import type { Kysely, Transaction } from 'kysely';
import type { UnitRef } from '../../../shared/contract/schemas.ts';
import type { TaskDeadline } from '../../../shared/domain/timeliness.ts';
import { listed } from '../listed.ts';
import type { StoredRow, Tables } from '../tables.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** A task with everything that hangs on it, as stored. */
export interface TaskParts {
  task: StoredRow<'task'>;
  directive: StoredRow<'directive'> | null;
  leads: UnitRef[];
  coordinating: UnitRef[];
  deadlines: TaskDeadline[];
  /** Numbers of the documents it cites. */
  documents: string[];
}

const deadlineOf = (row: StoredRow<'task_deadline'>): TaskDeadline => ({
  phrase: row.phrase,
  kind: row.kind,
  due: row.due,
  from: row.from_day,
  reckonedFrom: row.reckoned_from,
  recurrence: row.recurrence === null ? null : JSON.parse(row.recurrence),
  certain: row.certain === 1,
  doubt: row.doubt,
  metOn: row.met_on,
});

function byTask<R extends { task_id: string }>(rows: readonly R[]): (id: string) => R[] {
  const groups = Map.groupBy(rows, ({ task_id }) => task_id);
  return (id) => groups.get(id) ?? [];
}

/** The deadlines of tasks, in order, by the task's key. */
async function taskDeadlines(db: Db, ids: readonly string[]): Promise<(id: string) => TaskDeadline[]> {
  const rows = await db
    .selectFrom('task_deadline')
    .selectAll()
    .where('task_id', 'in', listed(ids))
    .where('deleted_at', 'is', null)
    .orderBy('position')
    .execute();
  const deadlines = byTask(rows);
  return (id) => deadlines(id).map(deadlineOf);
}

/** Reads tasks with their parts, in the order asked for; keys without a task are left out. */
export async function taskParts(db: Db, ids: readonly string[]): Promise<TaskParts[]> {
  if (ids.length === 0) return [];
  const tasks = await db.selectFrom('task').selectAll().where('id', 'in', listed(ids)).execute();
  const directiveIds = [...new Set(tasks.flatMap(({ directive_id }) => directive_id ?? []))];
  const directives =
    directiveIds.length === 0
      ? []
      : await db.selectFrom('directive').selectAll().where('id', 'in', listed(directiveIds)).execute();
  const units = byTask(
    await db
      .selectFrom('task_unit')
      .innerJoin('unit', 'unit.id', 'task_unit.unit_id')
      .select(['task_unit.task_id', 'task_unit.role', 'unit.id', 'unit.name', 'unit.short_name as shortName'])
      .where('task_unit.task_id', 'in', listed(ids))
      .where('task_unit.deleted_at', 'is', null)
      .orderBy('task_unit.position')
      .execute(),
  );
  const deadlines = await taskDeadlines(db, ids);
  const references = byTask(
    await db
      .selectFrom('task_reference')
      .select(['task_id', 'number'])
      .where('task_id', 'in', listed(ids))
      .where('deleted_at', 'is', null)
      .orderBy('position')
      .execute(),
  );
  const taskById = new Map(tasks.map((task) => [task.id, task]));
  const directiveById = new Map(directives.map((directive) => [directive.id, directive]));
  return ids.flatMap((id) => {
    const task = taskById.get(id);
    if (!task) return [];
    const refs = (role: string) =>
      units(id)
        .filter((unit) => unit.role === role)
        .map((unit) => ({ id: unit.id, name: unit.name, shortName: unit.shortName }));
    return {
      task,
      directive: (task.directive_id && directiveById.get(task.directive_id)) || null,
      leads: refs('lead'),
      coordinating: refs('coordinating'),
      deadlines: deadlines(id),
      documents: references(id).map(({ number }) => number),
    };
  });
}
