import { type Kysely, sql, type Transaction } from 'kysely';
import type { UnitRef } from '../../../shared/contract/schemas.ts';
import type { TaskDeadline } from '../../../shared/domain/timeliness.ts';
import { listed } from '../listed.ts';
import type { StoredRow, Tables } from '../tables.ts';
import { taskDeadlines } from './taskDeadlines.ts';

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
  /** How many pieces of evidence stand with it. */
  evidence: number;
}

function byTask<R extends { task_id: string }>(rows: readonly R[]): (id: string) => R[] {
  const groups = Map.groupBy(rows, ({ task_id }) => task_id);
  return (id) => groups.get(id) ?? [];
}

/** Reads tasks with their parts, in the order asked for; keys without a task are left out. */
export const taskParts = (db: Db, ids: readonly string[]): Promise<TaskParts[]> => partsBy(db, 'id', ids);

/** The same by the numbers of tasks. */
export const numberedParts = (db: Db, numbers: readonly number[]): Promise<TaskParts[]> =>
  partsBy(db, 'number', numbers);

async function partsBy(db: Db, column: 'id' | 'number', keys: readonly (string | number)[]) {
  if (keys.length === 0) return [];
  const rows = await db
    .selectFrom('task')
    .selectAll()
    .where(sql.ref<string | number>(column), 'in', listed(keys))
    .execute();
  const byKey = new Map<string | number, StoredRow<'task'>>(rows.map((row) => [row[column], row]));
  const tasks = keys.flatMap((key) => byKey.get(key) ?? []);
  return partsOf(db, tasks);
}

/** The parts of tasks, in their order; one that comes twice is answered twice. */
async function partsOf(db: Db, tasks: readonly StoredRow<'task'>[]): Promise<TaskParts[]> {
  const ids = [...new Set(tasks.map(({ id }) => id))];
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
  const references = byTask(
    await db
      .selectFrom('task_reference')
      .select(['task_id', 'number'])
      .where('task_id', 'in', listed(ids))
      .where('deleted_at', 'is', null)
      .orderBy('position')
      .execute(),
  );
  const proven = byTask(
    await db
      .selectFrom('evidence')
      .select('task_id')
      .where('task_id', 'in', listed(ids))
      .where('deleted_at', 'is', null)
      .execute(),
  );
  const taskById = new Map(tasks.map((task) => [task.id, task]));
  const directiveById = new Map(directives.map((directive) => [directive.id, directive]));
  const directiveOf = (id: string) => directiveById.get(taskById.get(id)?.directive_id ?? '');
  const deadlines = await taskDeadlines(db, ids, (id) => directiveOf(id)?.date ?? null);
  return tasks.map((task) => {
    const { id } = task;
    const refs = (role: string) =>
      units(id)
        .filter((unit) => unit.role === role)
        .map((unit) => ({ id: unit.id, name: unit.name, shortName: unit.shortName }));
    return {
      task,
      directive: directiveOf(id) ?? null,
      leads: refs('lead'),
      coordinating: refs('coordinating'),
      deadlines: deadlines(id),
      documents: references(id).map(({ number }) => number),
      evidence: proven(id).length,
    };
  });
}
