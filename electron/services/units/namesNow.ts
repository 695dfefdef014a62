import { type UnitChange, unitsNow } from '../../../shared/domain/unitLineage.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import type { StoredUnit } from '../../store/repositories/unitRepository.ts';

/** Names of what a unit is today; undefined where it still is what it was. */
export function namesNow(
  id: string,
  units: readonly StoredUnit[],
  changes: readonly UnitChange[],
  today: Day,
): string[] | undefined {
  const now = unitsNow(changes, id, today);
  if (now.includes(id)) return undefined;
  return now.flatMap((each) => units.find((unit) => unit.id === each)?.name ?? []);
}
