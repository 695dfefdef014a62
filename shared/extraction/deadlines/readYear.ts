import { partsOf } from '../../vietnamese/day.ts';
import type { Part, TimeContext } from './time.ts';

type Groups = Record<string, string | undefined>;

/** The year that `yearTail` matched: said in figures, or reckoned (`năm nay`, `năm sau`) from the document's day. */
export function readYear({ year, deictic }: Groups, { on }: TimeContext): number | null {
  if (year) return Number(year);
  if (!deictic || !on) return null;
  return partsOf(on).year + (deictic === 'nay' || deictic === 'này' ? 0 : 1);
}

/** The part that `partHead` matched. */
export function readPart({ part }: Groups): Part {
  return parts[part ?? ''] ?? null;
}

const parts: Record<string, Part> = {
  đầu: 'early',
  'thượng tuần': 'early',
  giữa: 'middle',
  'trung tuần': 'middle',
  cuối: 'late',
  'hạ tuần': 'late',
  'nửa đầu': 'firstHalf',
  'nửa cuối': 'secondHalf',
};
