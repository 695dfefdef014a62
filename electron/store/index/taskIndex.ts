import { setImmediate } from 'node:timers/promises';
import { type Kysely, sql, type Transaction } from 'kysely';
import { findHonesty } from '../../../shared/domain/honesty/findHonesty.ts';
import { taskStatuses } from '../../../shared/domain/task.ts';
import type { Reckoning } from '../../../shared/domain/timeliness.ts';
import type { UnitChange } from '../../../shared/domain/unitLineage.ts';
import { listed } from '../listed.ts';
import { type TaskParts, taskParts } from '../repositories/taskParts.ts';
import { mergeSearch } from '../search/mergeSearch.ts';
import type { RunStatement } from '../statementCache.ts';
import type { Tables } from '../tables.ts';
import { movedState, type StateRow } from './indexedState.ts';
import { indexedUnits } from './indexedUnits.ts';
import { indexRows } from './indexRows.ts';
import { indexLag, markIndex } from './indexState.ts';
import { termIds } from './indexTerms.ts';
import { reportedWords } from './reportedWords.ts';
import { openTimelinessSql } from './timelinessSql.ts';
import { endedTasks, tasksOfChangedUnits } from './watch/affectedTasks.ts';
import { movedWatch, ownRules } from './watch/movedWatch.ts';
import { refreshTwins } from './watch/twins.ts';
import { unitChangesOf, watchFacts } from './watch/watchFacts.ts';
import { forgetFindings, numbersWithFindings, writeFindings } from './watch/writeFindings.ts';
import { addWords, changedColumns, changeWords, forgetWords, updateIndex } from './writeIndex.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

const tasksAtOnce = 500;

/** Rows of `task_index` by number. */
async function storedIndex(db: Db, numbers: readonly number[]) {
  const rows = await db.selectFrom('task_index').selectAll().where('number', 'in', listed(numbers)).execute();
  return new Map(rows.map((row) => [row.number, row]));
}

async function reindexSome(
  db: Db,
  run: RunStatement,
  ids: readonly string[],
  reckoning: Reckoning,
  changes: readonly UnitChange[],
) {
  const parts = await taskParts(db, ids);
  const ended = await endedTasks(db, ids);
  const isLive = ({ task }: TaskParts) => task.deleted_at === null && !ended.has(task.id);
  const live = parts.filter(isLive);
  const units = await indexedUnits(db, live);
  const terms = await termIds(
    db,
    live.flatMap(({ task }) => [task.field, task.programme]),
  );
  const reported = await reportedWords(
    db,
    live.map(({ task }) => task.id),
  );
  const stored = await storedIndex(
    db,
    parts.map(({ task }) => task.number),
  );
  const facts = await watchFacts(db, live, changes, reckoning.on);
  const sources = { units, terms, reported };
  const rows = live.map((part) => indexRows(part, sources, reckoning, facts(part)));
  const added = rows.filter(({ index }) => !stored.has(index.number));
  const known = rows.flatMap((row) => {
    const before = stored.get(row.index.number);
    return before ? { row, before } : [];
  });
  const reworded = known.flatMap(({ row, before }) => (row.index.words_key === before.words_key ? [] : row));
  const gone = parts.flatMap((part) =>
    !isLive(part) && stored.has(part.task.number) ? part.task.number : [],
  );
  forgetFindings(run, gone);
  await forgetWords(db, gone);
  const putWords = await changeWords(db, run, reworded);
  if (gone.length > 0) await db.deleteFrom('task_index').where('number', 'in', listed(gone)).execute();
  for (const { row, before } of known) updateIndex(run, row.index.number, changedColumns(before, row.index));
  if (added.length > 0)
    await db
      .insertInto('task_index')
      .values(added.map(({ index }) => index))
      .execute();
  await addWords(db, added);
  await putWords();
  const suspect = numbersWithFindings(
    run,
    live.map(({ task }) => task.number),
  );
  for (const part of live) {
    const found = findHonesty(facts(part).honesty);
    if (found.length > 0 || suspect.has(part.task.number)) writeFindings(run, part.task, ownRules, found);
  }
  refreshTwins(run, live, gone);
}

const done = taskStatuses.indexOf('done');

/**
 * Reckons anew how some tasks stand, of which nothing else has changed: the change made most often. What was done, or is
 * done now, is looked at as a whole: what is to be checked with it changes too.
 */
export async function reindexStates(
  db: Db,
  run: RunStatement,
  tasks: readonly StateRow[],
  reckoning: Reckoning,
): Promise<void> {
  const whole: string[] = [];
  for (const [at, task] of tasks.entries()) {
    if (at % tasksAtOnce === tasksAtOnce - 1) await setImmediate();
    const [before] = run('select * from task_index where number = ?', [
      task.number,
    ]) as Tables['task_index'][];
    if (!before) continue; // one in the trash has no place in the index
    if (task.status === 'done' || before.status === done) whole.push(task.id);
    else {
      const moved = { ...movedState(task, before, reckoning), ...movedWatch(run, task, before) };
      updateIndex(run, task.number, changedColumns(before, moved));
    }
  }
  await reindexTasks(db, run, whole, reckoning);
}

/** Told of long work: how many tasks are done, of how many. */
export type ToldProgress = (done: number, all: number) => void;

/** Reckons some tasks anew; writes only what comes out differently. */
export async function reindexTasks(
  db: Db,
  run: RunStatement,
  ids: readonly string[],
  reckoning: Reckoning,
  told?: ToldProgress,
): Promise<void> {
  const changes = ids.length > 0 ? await unitChangesOf(db) : [];
  for (let at = 0; at < ids.length; at += tasksAtOnce) {
    told?.(at, ids.length);
    if (at > 0) await setImmediate(); // others have their turn: progress is told, the process answers
    await reindexSome(db, run, ids.slice(at, at + tasksAtOnce), reckoning, changes);
  }
}

/** In this order: the counts are kept by triggers of the others. */
const indexTables = [
  'task_finding',
  'task_twin',
  'task_index_unit',
  'task_index',
  'task_order',
  'task_state',
  'task_count',
  'directive_count',
  'lead_count',
  'month_count',
] as const;

async function emptyIndex(db: Db) {
  for (const table of indexTables) await db.deleteFrom(table).execute();
  await sql`insert into task_search (task_search) values ('delete-all')`.execute(db);
}

/** Moves the tasks that the day or the setting alone brings into another state; what is done stays what it is. */
async function moveStates(db: Db, reckoning: Reckoning) {
  const state = openTimelinessSql(reckoning);
  const isOpen = sql`status <> ${taskStatuses.indexOf('done')}`;
  await sql`update task_index set timeliness = ${state}
    where ${isOpen} and timeliness <> ${state}`.execute(db);
  const original = openTimelinessSql(reckoning, 'original_due_on');
  await sql`update task_index set original_timeliness = ${original}
    where extended = 1 and ${isOpen} and original_timeliness <> ${original}`.execute(db);
}

/**
 * Brings the index to a day and to the present way of reckoning, which is told as it takes a while. With the day alone no
 * due day moves, that of a recurring task neither: it waits for its first open occurrence. The states do, and the database
 * moves them itself, so a new day costs little; done before every list and change.
 */
export async function refreshIndex(
  db: Transaction<Tables>,
  run: RunStatement,
  reckoning: Reckoning,
  told: ToldProgress,
): Promise<void> {
  const lag = await indexLag(db, reckoning);
  if (lag === 'none') return;
  if (lag === 'day') {
    await moveStates(db, reckoning);
    await reindexTasks(db, run, await tasksOfChangedUnits(db, reckoning.on), reckoning);
  } else {
    const tasks = await db
      .selectFrom('task')
      .select('id')
      .where('deleted_at', 'is', null)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('task_end')
              .select('task_end.id')
              .whereRef('task_end.task_id', '=', 'task.id')
              .where('task_end.deleted_at', 'is', null),
          ),
        ),
      )
      .execute();
    told(0, tasks.length);
    await setImmediate();
    await emptyIndex(db);
    await reindexTasks(
      db,
      run,
      tasks.map(({ id }) => id),
      reckoning,
      told,
    );
  }
  await mergeSearch(db);
  await markIndex(db, reckoning);
}

/** Reckons the recurring tasks anew: the working days have changed, by which their occurrences are placed. */
export async function reindexRecurring(
  db: Transaction<Tables>,
  run: RunStatement,
  reckoning: Reckoning,
): Promise<void> {
  const tasks = await db
    .selectFrom('task_index')
    .select('task_id')
    .where('recurring', '=', sql.lit(1))
    .execute();
  await reindexTasks(
    db,
    run,
    tasks.map(({ task_id }) => task_id),
    reckoning,
  );
}
