import { readPart } from './readYear.ts';
import type { MonthsTime, TimeRead } from './time.ts';

/** The first of two periods that run over the turn of the year (`tháng 11 đến tháng 02/2027`); the other is read next. */
export function firstOnly(
  all: string,
  groups: Record<string, string | undefined>,
  kind: MonthsTime['kind'],
  first: number,
  last: number,
): TimeRead {
  const start = all.indexOf(groups['first'] ?? '') + (groups['first'] ?? '').length;
  return {
    time: { unit: 'months', kind, first, last, year: null, part: readPart(groups), gap: false },
    length: start,
  };
}
