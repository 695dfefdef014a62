import { type Kysely, sql, type Transaction } from 'kysely';
import type { UnitKind } from '../../../shared/domain/unit.ts';
import type { UnitChange } from '../../../shared/domain/unitLineage.ts';
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

/** Liên hệ: whom to ask in a unit; empty where nobody said. */
export interface StoredContact {
  person: string;
  phone: string;
  email: string;
  address: string;
}

export const noContact: StoredContact = { person: '', phone: '', email: '', address: '' };

/** Thay đổi tổ chức as stored, with the document that ordered it; empty where nobody said. */
export interface StoredUnitChange extends UnitChange {
  document: string;
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

  /** How units changed, the oldest first; those without a day last. */
  async changes(): Promise<StoredUnitChange[]> {
    const members = Map.groupBy(
      await db
        .selectFrom('unit_change_member')
        .select(['change_id', 'unit_id', 'side'])
        .where('deleted_at', 'is', null)
        .orderBy('position')
        .execute(),
      ({ change_id }) => change_id,
    );
    const rows = await db
      .selectFrom('unit_change')
      .selectAll()
      .where('deleted_at', 'is', null)
      .orderBy(sql`coalesce(on_day, on_year || '-12-31', '9999')`)
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    return rows.map(({ id, kind, on_day, on_year, document }) => {
      const side = (wanted: 'before' | 'after') =>
        (members.get(id) ?? []).filter((member) => member.side === wanted).map(({ unit_id }) => unit_id);
      return {
        id,
        kind,
        on: on_day,
        year: on_year,
        document,
        before: side('before'),
        after: side('after'),
      };
    });
  },

  /** The keys of the rows that say which units took part in a change. */
  memberRows: (changeId: string) =>
    db
      .selectFrom('unit_change_member')
      .select('id')
      .where('change_id', '=', changeId)
      .where('deleted_at', 'is', null)
      .execute(),

  /** Whom to ask, by unit. */
  async contacts(): Promise<Map<string, StoredContact & { id: string }>> {
    const rows = await db
      .selectFrom('unit_contact')
      .select(['id', 'unit_id', 'person', 'phone', 'email', 'address'])
      .where('deleted_at', 'is', null)
      .execute();
    return new Map(rows.map(({ unit_id, ...contact }) => [unit_id, contact]));
  },

  /** A unit's own row, in the trash or not. */
  row: (id: string) => db.selectFrom('unit').selectAll().where('id', '=', id).executeTakeFirst(),

  /** The version of every unit, for knowing an old copy as old. */
  async versions(): Promise<Map<string, number>> {
    const rows = await db
      .selectFrom('unit')
      .select(['id', 'version'])
      .where('deleted_at', 'is', null)
      .execute();
    return new Map(rows.map(({ id, version }) => [id, version]));
  },

  /** The keys of a unit's other names. */
  aliasRows: (unitId: string) =>
    db
      .selectFrom('unit_alias')
      .select(['id', 'alias'])
      .where('unit_id', '=', unitId)
      .where('deleted_at', 'is', null)
      .execute(),

  /** Units that somebody has put into the trash, the last first; what an undo took back is not among them. */
  removed: () =>
    db
      .selectFrom('unit')
      .innerJoin('operation_change', 'operation_change.row_id', 'unit.id')
      .innerJoin('operation', (join) =>
        join
          .onRef('operation.id', '=', 'operation_change.operation_id')
          .onRef('operation.at', '=', 'unit.deleted_at'),
      )
      .select(['unit.id', 'unit.name', 'unit.kind', 'unit.deleted_at as removedAt', 'operation.author'])
      .where('operation.action', '=', 'remove-unit')
      .where('operation_change.table_name', '=', 'unit')
      .orderBy('operation.seq', 'desc')
      .execute(),

  /** How many tasks a unit has, leading or taking part. */
  async taskCount(id: string): Promise<number> {
    const { count } = await db
      .selectFrom('task_unit')
      .innerJoin('task', 'task.id', 'task_unit.task_id')
      .select((build) => build.fn.count<number>('task_unit.task_id').distinct().as('count'))
      .where('task_unit.unit_id', '=', id)
      .where('task_unit.deleted_at', 'is', null)
      .where('task.deleted_at', 'is', null)
      .executeTakeFirstOrThrow();
    return count;
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
      .selectFrom('unit')
      .select((build) => [
        'unit.id as unit_id',
        build
          .selectFrom('task_index_unit')
          .select((count) => count.fn.countAll<number>().as('count'))
          .whereRef('task_index_unit.unit_id', '=', 'unit.id')
          .where('task_index_unit.role', '=', 'lead')
          .$asScalar()
          .$notNull()
          .as('count'),
      ])
      .execute();
    return new Map(rows.map(({ unit_id, count }) => [unit_id, count]));
  },
});
