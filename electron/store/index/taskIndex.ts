import { type Kysely, sql, type Transaction } from 'kysely';
import { taskStatuses } from '../../../shared/domain/task.ts';
import type { Reckoning } from '../../../shared/domain/timeliness.ts';
import { listed } from '../listed.ts';
import { type TaskParts, taskParts } from '../repositories/taskParts.ts';
import type { Tables } from '../tables.ts';
import { type IndexRows, indexRows } from './indexRows.ts';
import { indexLag, markIndex } from './indexState.ts';
import { openTimelinessSql } from './timelinessSql.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

const tasksAtOnce = 500;

/** Other names of the units that tasks name. */
async function unitAliases(db: Db, parts: readonly TaskParts[]): Promise<(unitId: string) => string[]> {
  const ids = new Set(
    parts.flatMap(({ leads, coordinating }) => [...leads, ...coordinating].map(({ id }) => id)),
  );
  const rows = await db
    .selectFrom('unit_alias')
    .select(['unit_id', 'alias'])
    .where('unit_id', 'in', listed([...ids]))
    .where('deleted_at', 'is', null)
    .orderBy('unit_id')
    .orderBy('alias_key')
    .execute();
  const byUnit = Map.groupBy(rows, ({ unit_id }) => unit_id);
  return (unitId) => byUnit.get(unitId)?.map(({ alias }) => alias) ?? [];
}

/** Takes out everything that the index holds of tasks but their rows of `task_index`. */
async function forgetWords(db: Db, numbers: readonly number[]) {
  if (numbers.length === 0) return;
  await sql`delete from task_search where rowid in ${listed(numbers)}`.execute(db);
  await db.deleteFrom('task_order').where('number', 'in', listed(numbers)).execute();
  await db.deleteFrom('task_index_unit').where('number', 'in', listed(numbers)).execute();
}

async function writeWords(db: Db, rows: readonly IndexRows[]) {
  if (rows.length === 0) return;
  await db
    .insertInto('task_order')
    .values(rows.map(({ order }) => order))
    .execute();
  const units = rows.flatMap((row) => row.units);
  if (units.length > 0) await db.insertInto('task_index_unit').values(units).execute();
  const words = rows.map((row) => sql`(${row.index.number}, ${row.words})`);
  await sql`insert into task_search (rowid, words) values ${sql.join(words)}`.execute(db);
}

/** Writes rows of `task_index`, over older ones where there are any. */
const writeIndex = (db: Db, rows: readonly IndexRows[]) =>
  db
    .insertInto('task_index')
    .values(rows.map(({ index }) => index))
    .onConflict((conflict) =>
      conflict.column('number').doUpdateSet((build) => ({
        directive_id: build.ref('excluded.directive_id'),
        status: build.ref('excluded.status'),
        timeliness: build.ref('excluded.timeliness'),
        undated: build.ref('excluded.undated'),
        due: build.ref('excluded.due'),
        due_on: build.ref('excluded.due_on'),
        last_due: build.ref('excluded.last_due'),
        done_on: build.ref('excluded.done_on'),
        given_on: build.ref('excluded.given_on'),
        leads: build.ref('excluded.leads'),
        recurring: build.ref('excluded.recurring'),
        unclear: build.ref('excluded.unclear'),
        endless: build.ref('excluded.endless'),
        words_key: build.ref('excluded.words_key'),
      })),
    )
    .execute();

const sameRow = (a: object, b: object) =>
  Object.entries(a).every(([column, value]) => Reflect.get(b, column) === value);

async function reindexSome(db: Db, ids: readonly string[], reckoning: Reckoning) {
  const parts = await taskParts(db, ids);
  const live = parts.filter(({ task }) => task.deleted_at === null);
  const aliases = await unitAliases(db, live);
  const numbers = parts.map(({ task }) => task.number);
  const stored = await db
    .selectFrom('task_index')
    .selectAll()
    .where('number', 'in', listed(numbers))
    .execute();
  const before = new Map(stored.map((row) => [row.number, row]));
  const changed = live
    .map((part) => indexRows(part, aliases, reckoning))
    .filter(({ index }) => !sameRow(index, before.get(index.number) ?? {}));
  const reworded = changed.filter(({ index }) => before.get(index.number)?.words_key !== index.words_key);
  const gone = parts.flatMap(({ task }) =>
    task.deleted_at !== null && before.has(task.number) ? task.number : [],
  );
  const known = reworded.flatMap(({ index }) => (before.has(index.number) ? index.number : []));
  await forgetWords(db, [...gone, ...known]);
  if (gone.length > 0) await db.deleteFrom('task_index').where('number', 'in', listed(gone)).execute();
  if (changed.length > 0) await writeIndex(db, changed);
  await writeWords(db, reworded);
}

/** Reckons some tasks anew; writes only what comes out differently. */
export async function reindexTasks(db: Db, ids: readonly string[], reckoning: Reckoning): Promise<void> {
  for (let at = 0; at < ids.length; at += tasksAtOnce)
    await reindexSome(db, ids.slice(at, at + tasksAtOnce), reckoning);
}

async function emptyIndex(db: Db) {
  for (const table of ['task_index', 'task_order', 'task_index_unit', 'task_count'] as const)
    await db.deleteFrom(table).execute();
  await sql`insert into task_search (task_search) values ('delete-all')`.execute(db);
}

/** Moves the tasks that the day or the setting alone brings into another state; what is done stays what it is. */
async function moveStates(db: Db, reckoning: Reckoning) {
  const state = openTimelinessSql(reckoning);
  await sql`update task_index set timeliness = ${state}
    where status <> ${taskStatuses.indexOf('done')} and timeliness <> ${state}`.execute(db);
}

/**
 * Brings the index to a day and to the present way of reckoning. With the day alone only the due days of recurring tasks
 * move, and the states, which the database moves itself, so a new day costs little; done before every list and change.
 */
export async function refreshIndex(db: Transaction<Tables>, reckoning: Reckoning): Promise<void> {
  const lag = await indexLag(db, reckoning);
  if (lag === 'none') return;
  if (lag === 'all') await emptyIndex(db);
  const tasks =
    lag === 'all'
      ? await db.selectFrom('task').select('id').where('deleted_at', 'is', null).execute()
      : await db.selectFrom('task_index').select('task_id as id').where('recurring', '=', 1).execute();
  await reindexTasks(
    db,
    tasks.map(({ id }) => id),
    reckoning,
  );
  if (lag === 'day') await moveStates(db, reckoning);
  await markIndex(db, reckoning);
}
