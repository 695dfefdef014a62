import type { Day } from '../vietnamese/day.ts';
import type { Settings } from './settings.ts';

/** A moment on this machine's clock: its day, and the time of day `HH:mm`. */
export interface Moment {
  day: Day;
  time: string;
}

/** Thông báo đã hiện: what this machine remembers of them. */
export interface NoticeMemory {
  shownOn: Day | null;
  /** Nhắc lại: not before this moment, and then once more; `YYYY-MM-DDTHH:mm`. */
  snoozedUntil: string | null;
}

/** A moment as text, in the order of time. */
export const momentText = ({ day, time }: Moment): string => `${day}T${time}`;

/** Giờ yên lặng: from the first time to before the second, over midnight where that lies before; empty: never quiet. */
export function isQuiet(time: string, quietHours: string): boolean {
  const [from, to] = quietHours.split('-');
  if (!from || !to) return false;
  return from < to ? time >= from && time < to : time >= from || time < to;
}

/**
 * Whether the notice of what is due is to be shown now: at the first start of a day, and each morning while the program
 * goes on running; once more when a snooze ends; never in quiet hours. Pure.
 */
export function isNoticeDue(
  now: Moment,
  { notices, noticeTime, quietHours }: Pick<Settings, 'notices' | 'noticeTime' | 'quietHours'>,
  { shownOn, snoozedUntil }: NoticeMemory,
  atStart: boolean,
): boolean {
  if (!notices || isQuiet(now.time, quietHours)) return false;
  if (snoozedUntil !== null) return momentText(now) >= snoozedUntil;
  return shownOn !== now.day && (atStart || now.time >= noticeTime);
}

/** Khi nào báo lại: an hour from now, this afternoon at two (tomorrow's where that is past), tomorrow morning. */
export const snoozes = ['hour', 'afternoon', 'tomorrow'] as const;
export type Snooze = (typeof snoozes)[number];
