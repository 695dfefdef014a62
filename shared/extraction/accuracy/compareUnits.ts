import { unitNameKey } from '../../domain/unitName.ts';
import type { MeasuredUnit } from './measuredTask.ts';
import type { Tally } from './tally.ts';

const sameUnit = (a: MeasuredUnit, b: MeasuredUnit): boolean =>
  a.unitId !== null && b.unitId !== null
    ? a.unitId === b.unitId
    : unitNameKey(a.name) === unitNameKey(b.name);

/** Units proposed against units confirmed, whatever their order: one name may be written in several ways. */
export function compareUnits(proposed: readonly MeasuredUnit[], confirmed: readonly MeasuredUnit[]): Tally {
  const left = [...confirmed];
  for (const unit of proposed) {
    const at = left.findIndex((other) => sameUnit(unit, other));
    if (at >= 0) left.splice(at, 1);
  }
  return {
    right: confirmed.length - left.length,
    confirmed: confirmed.length,
    proposed: proposed.length,
  };
}
