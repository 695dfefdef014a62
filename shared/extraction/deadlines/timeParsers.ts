import { ahead } from './parsers/ahead.ts';
import { dayOfMonth } from './parsers/dayOfMonth.ts';
import { deictic } from './parsers/deictic.ts';
import { event } from './parsers/event.ts';
import { halfYear } from './parsers/halfYear.ts';
import { listedPeriod } from './parsers/listedPeriod.ts';
import { lunarDay } from './parsers/lunarDay.ts';
import { meeting } from './parsers/meeting.ts';
import { months } from './parsers/months.ts';
import { nearDay } from './parsers/nearDay.ts';
import { numericDay } from './parsers/numericDay.ts';
import { ongoing } from './parsers/ongoing.ts';
import { periodEdge } from './parsers/periodEdge.ts';
import { quarters } from './parsers/quarters.ts';
import { recurring } from './parsers/recurring.ts';
import { relative } from './parsers/relative.ts';
import { schoolYear } from './parsers/schoolYear.ts';
import { thisPeriod } from './parsers/thisPeriod.ts';
import { weekday } from './parsers/weekday.ts';
import { weeks } from './parsers/weeks.ts';
import { wordedDay } from './parsers/wordedDay.ts';
import { years } from './parsers/years.ts';
import type { TimeParser } from './time.ts';

/** The parsers in their order: at a place the first that reads a time wins. */
export const timeParsers: readonly TimeParser[] = [
  event,
  listedPeriod,
  lunarDay,
  halfYear,
  wordedDay,
  numericDay,
  periodEdge,
  nearDay,
  weeks,
  recurring,
  ahead,
  relative,
  schoolYear,
  months,
  quarters,
  deictic,
  years,
  dayOfMonth,
  weekday,
  thisPeriod,
  ongoing,
  meeting,
];
