import type { Kysely, Transaction } from 'kysely';
import { standsNow } from '../../../../shared/domain/unitLineage.ts';
import type { Day } from '../../../../shared/vietnamese/day.ts';
import { listed } from '../../listed.ts';
import type { Tables } from '../../tables.ts';
import { unitChangesOf } from './watchFacts.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** Which of some tasks have ended because something took their place: the lists know them as little as those in the trash. */
export async function endedTasks(db: Db, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom('task_end')
    .select('task_id')
    .where('task_id', 'in', listed(ids))
    .where('deleted_at', 'is', null)
    .execute();
  return new Set(rows.map(({ task_id }) => task_id));
}

/** Tasks of units that stand on one of two days only, that of the index and this one: a change took effect between them. */
export async function tasksOfChangedUnits(db: Db, on: Day): Promise<string[]> {
  const state = await db.selectFrom('index_state').select('reckoned_on').executeTakeFirst();
  const changes = await unitChangesOf(db);
  const members = [...new Set(changes.flatMap(({ before, after }) => [...before, ...after]))];
  const moved = members.filter(
    (id) => state && standsNow(changes, id, state.reckoned_on) !== standsNow(changes, id, on),
  );
  if (moved.length === 0) return [];
  const rows = await db
    .selectFrom('task_unit')
    .innerJoin('task_index', 'task_index.task_id', 'task_unit.task_id')
    .select('task_unit.task_id')
    .distinct()
    .where('task_unit.unit_id', 'in', listed(moved))
    .execute();
  return rows.map(({ task_id }) => task_id);
}
