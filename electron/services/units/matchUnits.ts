import { groupKey, isUnitGroup } from '../../../shared/domain/unitGroup.ts';
import { type UnitChange, unitsOn } from '../../../shared/domain/unitLineage.ts';
import { unitNameKey } from '../../../shared/domain/unitName.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import type { StoredUnit } from '../../store/repositories/unitRepository.ts';

/** A unit of the directory that a name may mean. */
export interface UnitCandidate {
  unit: StoredUnit;
  /** 1: the name or one of its other names; less: likeness. */
  confidence: number;
  rule: 'name' | 'alias' | 'likeness';
}

/** The day on which a name was written, and how units have changed: of two units of one name the one of that day is meant. */
export interface NameEra {
  on: Day | null;
  changes: readonly UnitChange[];
}

/** From here on a likeness is taken without asking; it is still shown as one. */
export const sureEnough = 0.9;
const worthShowing = 0.5;
/** A likeness never counts as the same name. */
const mostLike = 0.95;

/** Edit distance of two words, as far as one: what a slip of the keyboard makes. */
function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 4 || /\p{N}/u.test(a + b))
    return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - from && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - from - end <= 1;
}

/** Likeness of two keys, 0 to 1, by the words they share; a word that differs by a slip counts nearly whole. */
function likeness(a: string, b: string): number {
  const words = a.split(' ');
  const others = b.split(' ');
  let shared = 0;
  const left = [...others];
  for (const word of words) {
    const same = left.indexOf(word);
    const near = same >= 0 ? same : left.findIndex((other) => isSlip(word, other));
    if (near < 0) continue;
    shared += same >= 0 ? 1 : 0.9;
    left.splice(near, 1);
  }
  const dice = (2 * shared) / (words.length + others.length);
  // a word more or less may be another unit altogether ("phường 1", "phường 11"): never sure enough
  const whole = left.length === 0 && words.length === others.length;
  return whole ? Math.min(dice, mostLike) : Math.min(dice, sureEnough - 0.01);
}

/** What is looked for in the directory: a name by its key; of a group also what it is a group of. */
interface Sought {
  key: string;
  group: string | null;
}

const soughtOf = (name: string): Sought => ({
  key: unitNameKey(name),
  group: isUnitGroup(name) ? groupKey(name) : null,
});

function candidate(unit: StoredUnit, { key, group }: Sought): UnitCandidate | null {
  const aliases = [unit.shortName, ...unit.aliases].map(unitNameKey);
  const nameKey = unitNameKey(unit.name);
  if (nameKey === key) return { unit, confidence: 1, rule: 'name' };
  if (aliases.includes(key)) return { unit, confidence: 1, rule: 'alias' };
  const isGroup = unit.kind === 'group' || isUnitGroup(unit.name);
  if (group !== null && isGroup && groupKey(unit.name) === group)
    return { unit, confidence: 1, rule: 'alias' };
  // many are never one, however alike the words: `UBND các xã` is not `UBND xã Các`
  if (isGroup !== (group !== null)) return null;
  const confidence = Math.max(...[nameKey, ...aliases].map((other) => likeness(key, other)));
  return confidence >= worthShowing ? { unit, confidence, rule: 'likeness' } : null;
}

const noEra: NameEra = { on: null, changes: [] };

/** 0 for a unit that stood on the day, 1 where nobody knows, 2 for one that did not. */
function eraOf({ id }: StoredUnit, { on, changes }: NameEra): 0 | 1 | 2 {
  if (on === null) return 1;
  const { units, certain } = unitsOn(changes, id, on);
  if (!certain) return 1;
  return units.includes(id) ? 0 : 2;
}

/** Better first: more alike, by the name itself, standing on the day. */
const compare = (a: UnitCandidate, b: UnitCandidate, era: NameEra) => {
  const order = ({ rule }: UnitCandidate) => (rule === 'name' ? 0 : 1);
  return b.confidence - a.confidence || order(a) - order(b) || eraOf(a.unit, era) - eraOf(b.unit, era);
};

/** How the directory reads a unit's name, best first. Pure. */
export function matchUnits(
  name: string,
  units: readonly StoredUnit[],
  most = 8,
  era: NameEra = noEra,
): UnitCandidate[] {
  const sought = soughtOf(name);
  if (sought.key === '') return [];
  return units
    .flatMap((unit) => candidate(unit, sought) ?? [])
    .sort((a, b) => compare(a, b, era))
    .slice(0, most);
}

/** The unit that a name means without a doubt worth asking about; undefined where two are as good as each other. */
export function matchedUnit(
  name: string,
  units: readonly StoredUnit[],
  era: NameEra = noEra,
): UnitCandidate | undefined {
  const [best, second] = matchUnits(name, units, 2, era);
  if (!best || best.confidence < sureEnough) return undefined;
  return second && compare(best, second, era) === 0 ? undefined : best;
}
