import { type Day, dayOf } from '../shared/vietnamese/day.ts';

/** The one source of time: the instant for what is logged, the office's calendar day for what is reckoned. */
export interface Clock {
  now(): Date;
  today(): Day;
}

/** The day that an instant falls on, by this machine's own calendar. */
export function localDay(instant: Date): Day {
  const day = dayOf(instant.getFullYear(), instant.getMonth() + 1, instant.getDate());
  if (!day) throw new Error('clock outside 1900 to 2199');
  return day;
}

/** A clock from a source of instants; `on` fixes the day to reckon from (`--on DAY`) and leaves the instants true. */
export const clockFrom = (instant: () => Date = () => new Date(), on?: Day): Clock => ({
  now: instant,
  today: () => on ?? localDay(instant()),
});
