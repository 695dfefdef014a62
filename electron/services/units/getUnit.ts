import { Refusal } from '../../../shared/contract/refusal.ts';
import type { UnitChangeEntry, UnitDetail } from '../../../shared/contract/unitContract.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { StoredUnitChange } from '../../store/repositories/unitRepository.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { unitRows } from './listUnits.ts';
import { unitHistory } from './unitHistory.ts';

/** Every change that a unit hangs together with, through whatever it came from and became. */
export function changesAround(changes: readonly StoredUnitChange[], id: string): StoredUnitChange[] {
  const around = new Set<StoredUnitChange>();
  const reach = (unit: string, way: 'before' | 'after') => {
    for (const change of changes) {
      const from = way === 'after' ? change.before : change.after;
      if (around.has(change) || !from.includes(unit)) continue;
      around.add(change);
      for (const next of change[way]) if (next !== unit) reach(next, way);
    }
  };
  reach(id, 'before');
  reach(id, 'after');
  return changes.filter((change) => around.has(change));
}

/** Everything shown of one unit, within a reading or a change. Refused with UNIT_GONE. */
export async function unitDetail(
  repositories: Pick<Repositories, 'units' | 'operations'>,
  today: Day,
  id: string,
): Promise<UnitDetail> {
  const rows = await unitRows(repositories, today);
  const unit = rows.find((row) => row.id === id);
  if (!unit) throw new Refusal('UNIT_GONE');
  const byId = new Map(rows.map((row) => [row.id, row]));
  const refs = (ids: readonly string[]) =>
    ids.flatMap((each) => {
      const found = byId.get(each);
      return found ? [{ id: found.id, name: found.name, shortName: found.shortName }] : [];
    });
  const entry = ({ before, after, ...change }: StoredUnitChange): UnitChangeEntry => ({
    ...change,
    before: refs(before),
    after: refs(after),
  });
  return {
    ...unit,
    lineage: changesAround(await repositories.units.changes(), id).map(entry),
    history: unitHistory(await repositories.operations.historyOf(id)),
  };
}

/** Everything shown of one unit. Refused with UNIT_GONE. */
export const getUnit = ({ store, clock }: ServiceContext, id: string): Promise<UnitDetail> =>
  store.read((repositories) => unitDetail(repositories, clock.today(), id));
