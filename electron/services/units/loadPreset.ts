import { unitChangeProblem } from '../../../shared/domain/unitChangeProblem.ts';
import { unitNameKey } from '../../../shared/domain/unitName.ts';
import type { Writing } from '../../store/openStore.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { addUnitChange } from './changeUnits.ts';
import { presetChanges, presetUnits } from './presetUnits.ts';
import { unitWriter } from './unitWriter.ts';

/** Adds those that the directory lacks, found by any of its names; answers every preset name with its unit. */
async function addMissing(writing: Writing) {
  const ids = new Map<string, string>();
  for (const { id, name, shortName, aliases } of await writing.units.all())
    for (const spelling of [...aliases, shortName, name]) ids.set(unitNameKey(spelling), id);
  const { add } = await unitWriter(writing);
  const byName = new Map<string, string>();
  let added = 0;
  for (const unit of presetUnits) {
    const spellings = [unit.name, ...unit.aliases];
    const known = spellings.map((spelling) => ids.get(unitNameKey(spelling))).find((id) => id !== undefined);
    if (known === undefined) added++;
    byName.set(unit.name, known ?? (await add(unit)));
  }
  return { byName, added };
}

/**
 * Nạp danh bạ thường dùng: the usual units of a province with what became of the earlier ones. What the directory has
 * stays as it is; of the changes those are added that fit to what is written down. One operation.
 */
export async function loadPreset({ store }: ServiceContext): Promise<{ added: number; changes: number }> {
  const data = { count: presetUnits.length };
  return store.write({ action: 'load-unit-preset', data, undoable: true }, async (writing) => {
    const { byName, added } = await addMissing(writing);
    const keys = (names: readonly string[]) => [...new Set(names.flatMap((name) => byName.get(name) ?? []))];
    let changes = 0;
    for (const { before, after, ...change } of presetChanges) {
      const wanted = { ...change, before: keys(before), after: keys(after) };
      if (unitChangeProblem(await writing.units.changes(), { ...wanted, id: '' })) continue;
      await addUnitChange(writing, wanted);
      changes++;
    }
    return { added, changes };
  });
}
