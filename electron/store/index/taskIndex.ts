import { type Kysely, sql, type Transaction } from 'kysely';
import { taskCode } from '../../../shared/domain/task.ts';
import { governingDue, isEndless, isUnclear, lastDue } from '../../../shared/domain/timeliness.ts';
import { collationKey } from '../../../shared/vietnamese/collationKey.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import { type TaskParts, taskParts } from '../repositories/taskParts.ts';
import { searchWords } from '../search/taskSearch.ts';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** Goes up whenever the reckoning below, folding or collation changes: every file is then reckoned anew. */
const revision = 1;
const tasksAtOnce = 500;
/** Enough of a text to put it in order. */
const sortedCharacters = 80;
/** Sorts behind every name. */
const nothing = '\uffff';

const flag = (value: boolean) => (value ? 1 : 0);

const indexRow = ({ task, directive, leads, deadlines }: TaskParts, on: Day): Tables['task_index'] => ({
  task_id: task.id,
  due_on: governingDue(deadlines, on)?.due ?? null,
  last_due: lastDue(deadlines),
  recurring: flag(deadlines.some(({ recurrence }) => recurrence !== null)),
  unclear: flag(isUnclear(deadlines)),
  endless: flag(isEndless(deadlines)),
  text_key: collationKey(task.text.slice(0, sortedCharacters)),
  lead_key: leads[0] ? collationKey(leads[0].name) : nothing,
  directive_key: directive?.number ? collationKey(directive.number) : nothing,
});

const wordsOf = ({ task, directive, leads, coordinating, aliases, documents }: TaskParts): string =>
  searchWords([
    taskCode(task.number),
    task.ref,
    task.text,
    task.result,
    task.deliverable,
    ...[...leads, ...coordinating].flatMap(({ name, shortName }) => [name, shortName]),
    ...aliases,
    ...documents,
    directive?.number ?? null,
    directive?.subject ?? null,
  ]);

/** Reckons some tasks anew. */
export async function reindexTasks(db: Db, ids: readonly string[], on: Day): Promise<void> {
  for (let at = 0; at < ids.length; at += tasksAtOnce) {
    const some = ids.slice(at, at + tasksAtOnce);
    const parts = await taskParts(db, some);
    await db.deleteFrom('task_index').where('task_id', 'in', some).execute();
    await sql`delete from task_search where rowid in (select number from task where id in (${sql.join(some)}))`.execute(
      db,
    );
    const live = parts.filter(({ task }) => task.deleted_at === null);
    if (live.length === 0) continue;
    await db
      .insertInto('task_index')
      .values(live.map((part) => indexRow(part, on)))
      .execute();
    const words = live.map((part) => sql`(${part.task.number}, ${wordsOf(part)})`);
    await sql`insert into task_search (rowid, words) values ${sql.join(words)}`.execute(db);
  }
}

const indexState = (db: Db) => db.selectFrom('index_state').selectAll().executeTakeFirst();

/** Whether the index stands for another day, or was reckoned in another way. */
export async function isIndexStale(db: Db, on: Day): Promise<boolean> {
  const state = await indexState(db);
  return state?.revision !== revision || state.reckoned_on !== on;
}

/**
 * Brings the index to a day and to the present way of reckoning. Only recurring deadlines move with the day, so a new day
 * costs little; done before every list and every change.
 */
export async function refreshIndex(db: Transaction<Tables>, on: Day): Promise<void> {
  if (!(await isIndexStale(db, on))) return;
  const anew = (await indexState(db))?.revision !== revision;
  if (anew) {
    await db.deleteFrom('task_index').execute();
    await sql`insert into task_search (task_search) values ('delete-all')`.execute(db);
  }
  const tasks = anew
    ? await db.selectFrom('task').select('id').where('deleted_at', 'is', null).execute()
    : await db.selectFrom('task_index').select('task_id as id').where('recurring', '=', 1).execute();
  await reindexTasks(
    db,
    tasks.map(({ id }) => id),
    on,
  );
  await db.deleteFrom('index_state').execute();
  await db.insertInto('index_state').values({ id: 1, revision, reckoned_on: on }).execute();
}
