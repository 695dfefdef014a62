import type { UnitMatch } from '../../../shared/contract/draftContract.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { matchUnits } from './matchUnits.ts';
import { namesNow } from './namesNow.ts';

/** How the directory reads a unit's name, best first, with what each is today where it has changed. */
export function matchUnit(
  { store, clock }: ServiceContext,
  name: string,
  on: Day | null = null,
): Promise<UnitMatch[]> {
  return store.read(async ({ units: repository }) => {
    const units = await repository.all();
    const changes = await repository.changes();
    return matchUnits(name, units, 8, { on, changes }).map(({ unit, confidence, rule }) => {
      const now = namesNow(unit.id, units, changes, clock.today());
      return {
        name,
        unitId: unit.id,
        unitName: unit.name,
        confidence,
        certainty: 'certain',
        rule,
        span: null,
        ...(now && { now }),
      };
    });
  });
}
