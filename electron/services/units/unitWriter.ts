import { shortUnitName, unitKindOf, unitNameKey } from '../../../shared/domain/unitName.ts';
import type { Writing } from '../../store/openStore.ts';
import type { StoredUnit } from '../../store/repositories/unitRepository.ts';

/** A unit as a task wants it: the directory's own, or a name. */
export interface WantedUnit {
  name: string;
  unitId: string | null;
}

/** A unit that the directory is to know; of its other names those are kept that no spelling rule finds. */
export type NewUnit = Omit<StoredUnit, 'id' | 'aliases'> & { aliases: readonly string[] };

const newUnit = (name: string): NewUnit => ({
  name,
  shortName: shortUnitName(name),
  kind: unitKindOf(name),
  aliases: [],
});

/** Finds units and adds those the directory does not know; each name once within one operation. */
export async function unitWriter({ units, changes }: Writing) {
  const directory = await units.all();
  const byId = new Map(directory.map((unit) => [unit.id, unit]));
  const byKey = new Map<string, string>();
  const learn = (id: string, spellings: readonly string[]) => {
    for (const spelling of spellings) byKey.set(unitNameKey(spelling), id);
  };
  for (const { id, name, shortName, aliases } of directory) learn(id, [...aliases, shortName, name]);

  /** Keeps another spelling of a unit, so that it is known at once the next time. */
  async function remember(name: string, unitId: string) {
    const key = unitNameKey(name);
    if (key === '' || byKey.has(key)) return;
    byKey.set(key, unitId);
    await changes.insert('unit_alias', [{ unit_id: unitId, alias: name, alias_key: key }]);
  }

  async function add({ name, shortName, kind, aliases }: NewUnit): Promise<string> {
    const row = { name, short_name: shortName, kind, name_key: unitNameKey(name) };
    const [id] = await changes.insert('unit', [row]);
    if (!id) throw new Error('unit not added');
    learn(id, [shortName, name]);
    for (const alias of aliases) await remember(alias, id);
    return id;
  }

  return {
    /** Adds a unit with its other names; answers its key. */
    add,

    /** The key of a unit by any of its names; undefined where the directory does not know it. */
    known: (name: string): string | undefined => byKey.get(unitNameKey(name)),

    /** The keys of the units wanted, in order, none twice. */
    async keysOf(wanted: readonly WantedUnit[]): Promise<string[]> {
      const keys: string[] = [];
      for (const { name, unitId } of wanted) {
        const known = unitId !== null && byId.has(unitId) ? unitId : byKey.get(unitNameKey(name));
        if (known !== undefined) await remember(name, known);
        const key = known ?? (await add(newUnit(name.trim())));
        if (!keys.includes(key)) keys.push(key);
      }
      return keys;
    },
  };
}
