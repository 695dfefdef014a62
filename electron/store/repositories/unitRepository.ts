import type { Kysely, Transaction } from 'kysely';
import type { UnitKind } from '../../../shared/domain/unit.ts';
import { collationKey } from '../../../shared/vietnamese/collationKey.ts';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** Đơn vị trong danh bạ, with every name it goes by. */
export interface StoredUnit {
  id: string;
  name: string;
  shortName: string;
  kind: UnitKind;
  aliases: string[];
}

/** Reads the directory of units. */
export const unitRepository = (db: Db) => ({
  /** The whole directory, in Vietnamese order. */
  async all(): Promise<StoredUnit[]> {
    const units = await db.selectFrom('unit').selectAll().where('deleted_at', 'is', null).execute();
    const aliases = Map.groupBy(
      await db
        .selectFrom('unit_alias')
        .select(['unit_id', 'alias'])
        .where('deleted_at', 'is', null)
        .orderBy('created_at')
        .orderBy('alias')
        .execute(),
      ({ unit_id }) => unit_id,
    );
    return units
      .map((unit) => ({ unit, key: collationKey(unit.name) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ unit }) => ({
        id: unit.id,
        name: unit.name,
        shortName: unit.short_name,
        kind: unit.kind,
        aliases: aliases.get(unit.id)?.map(({ alias }) => alias) ?? [],
      }));
  },

  async count(): Promise<number> {
    const { count } = await db
      .selectFrom('unit')
      .select((build) => build.fn.countAll<number>().as('count'))
      .where('deleted_at', 'is', null)
      .executeTakeFirstOrThrow();
    return count;
  },

  /** How many tasks each unit leads. */
  async ledTasks(): Promise<Map<string, number>> {
    const rows = await db
      .selectFrom('task_unit')
      .innerJoin('task', 'task.id', 'task_unit.task_id')
      .select((build) => ['task_unit.unit_id', build.fn.countAll<number>().as('count')])
      .where('task_unit.role', '=', 'lead')
      .where('task_unit.deleted_at', 'is', null)
      .where('task.deleted_at', 'is', null)
      .groupBy('task_unit.unit_id')
      .execute();
    return new Map(rows.map(({ unit_id, count }) => [unit_id, count]));
  },
});
