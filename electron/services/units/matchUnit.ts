import type { UnitMatch } from '../../../shared/contract/draftContract.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { matchUnits } from './matchUnits.ts';

/** How the directory reads a unit's name, best first. */
export function matchUnit({ store }: ServiceContext, name: string): Promise<UnitMatch[]> {
  return store.read(async ({ units }) =>
    matchUnits(name, await units.all()).map(({ unit, confidence, rule }) => ({
      name,
      unitId: unit.id,
      unitName: unit.name,
      confidence,
      certainty: 'certain',
      rule,
      span: null,
    })),
  );
}
