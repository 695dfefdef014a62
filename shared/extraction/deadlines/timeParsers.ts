import { halfYear } from './parsers/halfYear.ts';
import { months } from './parsers/months.ts';
import { numericDay } from './parsers/numericDay.ts';
import { ongoing } from './parsers/ongoing.ts';
import { quarters } from './parsers/quarters.ts';
import { recurring } from './parsers/recurring.ts';
import { wordedDay } from './parsers/wordedDay.ts';
import { years } from './parsers/years.ts';
import type { TimeParser } from './time.ts';

/** The parsers in their order: at a place the first that reads a time wins. */
export const timeParsers: readonly TimeParser[] = [
  halfYear,
  wordedDay,
  numericDay,
  months,
  quarters,
  years,
  recurring,
  ongoing,
];
