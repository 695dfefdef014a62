import type { Kysely, Transaction } from 'kysely';
import { type UnitKind, unitKinds } from '../../../shared/domain/unit.ts';
import { listed } from '../listed.ts';
import type { TaskParts } from '../repositories/taskParts.ts';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** What the index holds of the units that tasks name, beside their names. */
export interface IndexedUnits {
  aliases(unitId: string): readonly string[];
  kind(unitId: string): UnitKind | undefined;
}

/** The bit of a kind of units in `lead_kinds`. */
export const kindBit = (kind: UnitKind): number => 1 << unitKinds.indexOf(kind);

/** The units that tasks name. */
export async function indexedUnits(db: Db, parts: readonly TaskParts[]): Promise<IndexedUnits> {
  const ids = [
    ...new Set(parts.flatMap(({ leads, coordinating }) => [...leads, ...coordinating].map(({ id }) => id))),
  ];
  const aliases = await db
    .selectFrom('unit_alias')
    .select(['unit_id', 'alias'])
    .where('unit_id', 'in', listed(ids))
    .where('deleted_at', 'is', null)
    .orderBy('unit_id')
    .orderBy('alias_key')
    .execute();
  const units = await db.selectFrom('unit').select(['id', 'kind']).where('id', 'in', listed(ids)).execute();
  const aliasesOf = Map.groupBy(aliases, ({ unit_id }) => unit_id);
  const kindOf = new Map(units.map(({ id, kind }) => [id, kind]));
  return {
    aliases: (unitId) => aliasesOf.get(unitId)?.map(({ alias }) => alias) ?? [],
    kind: (unitId) => kindOf.get(unitId),
  };
}
