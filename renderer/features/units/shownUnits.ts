import type { Unit } from '../../../shared/contract/schemas.ts';
import { type UnitKind, unitKinds } from '../../../shared/domain/unit.ts';
import { fold } from '../../../shared/vietnamese/fold.ts';
import type { UnitView } from '../../lib/unitView.ts';

const wordsOf = ({ name, shortName, aliases, contact }: Unit) =>
  fold([name, shortName, ...aliases, contact.person, contact.phone].join('\n'));

/** Units that the view lets through, in the order of the kinds, and how many each kind would show. Pure. */
export function shownUnits(units: readonly Unit[], { words, kind, state }: UnitView) {
  const typed = fold(words.trim()).split(/\s+/u);
  const found = units.filter((unit) => {
    if (state !== 'all' && unit.stands !== (state === 'standing')) return false;
    const text = wordsOf(unit);
    return typed.every((word) => text.includes(word));
  });
  const byKind = Map.groupBy(found, (unit) => unit.kind);
  return {
    units: unitKinds.flatMap((each) => (kind === null || kind === each ? (byKind.get(each) ?? []) : [])),
    counts: new Map<UnitKind, number>(unitKinds.map((each) => [each, byKind.get(each)?.length ?? 0])),
    total: found.length,
  };
}
