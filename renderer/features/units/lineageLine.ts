import type { UnitRef } from '../../../shared/contract/schemas.ts';
import type { UnitChangeEntry } from '../../../shared/contract/unitContract.ts';
import { unitChangeText, unitText } from '../../../shared/text.ts';
import { formatDay } from '../../../shared/vietnamese/day.ts';

const { line } = unitText;

/** When a change took effect, as far as it is known. */
export const changeTime = ({ on, year }: Pick<UnitChangeEntry, 'on' | 'year'>): string => {
  if (on) return unitText.timeOn(formatDay(on));
  return year === null ? unitText.timeUnknown : unitText.timeYear(year);
};

/** A change as one of its units sees it: `Sáp nhập vào` + the units on the other side. */
export interface LineageLine {
  words: string;
  units: UnitRef[];
  /** Only where the unit itself took no part: what the units became. */
  became: UnitRef[];
}

/** How a change reads on the page of a unit. Pure. */
export function lineageLine({ kind, before, after }: UnitChangeEntry, id: string): LineageLine {
  const others = (units: readonly UnitRef[]) => units.filter((unit) => unit.id !== id);
  const was = before.some((unit) => unit.id === id);
  const is = after.some((unit) => unit.id === id);
  const said = (words: string, units: UnitRef[]): LineageLine => ({ words, units, became: [] });
  if (kind === 'dissolved' && was) return said(line.dissolved, []);
  if (was && is)
    return kind === 'split' ? said(line.gaveOff, others(after)) : said(line.tookIn, others(before));
  if (was) {
    if (kind === 'split') return said(line.splitInto, after);
    return said(kind === 'renamed' ? line.renamedInto : line.mergedInto, after);
  }
  if (is) {
    if (kind === 'split') return said(line.splitFrom, before);
    return said(kind === 'renamed' ? line.renamedFrom : line.mergedFrom, before);
  }
  return { words: `${line.other} ${unitChangeText[kind].toLowerCase()}`, units: before, became: after };
}
