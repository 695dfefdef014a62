import type { Day } from '../vietnamese/day.ts';
import { beginningOf, endOf, type UnitChange, type UnitChangeKind } from './unitLineage.ts';

/** Why a change cannot be written down beside those that stand already. */
export interface UnitChangeProblem {
  problem: 'count' | 'ends-twice' | 'begins-twice' | 'order';
  /** The unit that it is about; null when about the number of units. */
  unit: string | null;
}

/** How many units a change may have before and after it. */
const counts: Record<UnitChangeKind, (before: number, after: number) => boolean> = {
  merged: (before, after) => before >= 2 && after === 1,
  split: (before, after) => before === 1 && after >= 2,
  renamed: (before, after) => before === 1 && after === 1,
  dissolved: (before, after) => before >= 1 && after === 0,
};

/** First and last day on which a change may have come about; undefined: any. */
const span = ({ on, year }: UnitChange): [Day, Day] | undefined => {
  if (on) return [on, on];
  return year === null ? undefined : [`${year}-01-01` as Day, `${year}-12-31` as Day];
};

/** Whether one change is known to have come about before another. */
function isEarlier(one: UnitChange, other: UnitChange): boolean {
  const [mine, others] = [span(one), span(other)];
  return mine !== undefined && others !== undefined && mine[1] < others[0];
}

/** A unit takes part in changes between its beginning and its end only. */
function outOfOrder(changes: readonly UnitChange[], unit: string): boolean {
  const [begun, ended] = [beginningOf(changes, unit), endOf(changes, unit)];
  return changes
    .filter(({ before, after }) => before.includes(unit) || after.includes(unit))
    .some(
      (change) =>
        (begun && change !== begun && isEarlier(change, begun)) ||
        (ended && change !== ended && isEarlier(ended, change)),
    );
}

/** Whether following ends, or beginnings, from a unit comes back to it. */
function isLoop(changes: readonly UnitChange[], unit: string, way: 'before' | 'after'): boolean {
  const seen = new Set<string>();
  const follow = (id: string): boolean => {
    if (seen.has(id)) return false;
    seen.add(id);
    const change = way === 'after' ? endOf(changes, id) : beginningOf(changes, id);
    return (change?.[way] ?? []).some((next) => next === unit || follow(next));
  };
  return follow(unit);
}

const doubled = (ids: readonly string[]) => new Set(ids).size !== ids.length;

/** What is wrong with writing a change down beside the others; null when it fits. Pure. */
export function unitChangeProblem(
  changes: readonly UnitChange[],
  change: UnitChange,
): UnitChangeProblem | null {
  const { kind, before, after } = change;
  const sameName = kind === 'renamed' && before[0] === after[0];
  if (!counts[kind](before.length, after.length) || doubled(before) || doubled(after) || sameName)
    return { problem: 'count', unit: null };
  const ending = before.filter((id) => !after.includes(id));
  const beginning = after.filter((id) => !before.includes(id));
  const endsTwice = ending.find((id) => endOf(changes, id));
  if (endsTwice) return { problem: 'ends-twice', unit: endsTwice };
  const beginsTwice = beginning.find((id) => beginningOf(changes, id));
  if (beginsTwice) return { problem: 'begins-twice', unit: beginsTwice };
  const all = [...changes, change];
  const wrong = [...before, ...after].find(
    (id) => outOfOrder(all, id) || isLoop(all, id, 'after') || isLoop(all, id, 'before'),
  );
  return wrong === undefined ? null : { problem: 'order', unit: wrong };
}
