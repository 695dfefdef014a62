import { type Moment, momentText, type NoticeMemory, type Snooze } from '../../shared/domain/notices.ts';
import { addDays, type Day, parseIsoDay } from '../../shared/vietnamese/day.ts';

const keys = { shownOn: 'notice-shown-on', snoozedUntil: 'notice-snoozed-until' } as const;

/** The moment on this machine's clock. */
export function momentNow(): Moment {
  const now = new Date();
  const pad = (value: number) => String(value).padStart(2, '0');
  const day = `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}` as Day;
  return { day, time: `${pad(now.getHours())}:${pad(now.getMinutes())}` };
}

/** What this machine remembers of the notices it has shown. */
export const noticeMemory = (): NoticeMemory => ({
  shownOn: parseIsoDay(localStorage.getItem(keys.shownOn) ?? '') ?? null,
  snoozedUntil: localStorage.getItem(keys.snoozedUntil),
});

/** A notice was shown: none more today, unless it is put off. */
export function rememberShown(day: Day) {
  localStorage.setItem(keys.shownOn, day);
  localStorage.removeItem(keys.snoozedUntil);
}

const hourLater = ({ day, time }: Moment): Moment => {
  const hour = Number(time.slice(0, 2)) + 1;
  const on = hour > 23 ? addDays(day, 1) : day;
  return { day: on, time: `${String(hour % 24).padStart(2, '0')}${time.slice(2)}` };
};

/** Puts the notice off. `morning`: the office's time for it, `HH:mm`. */
export function snooze(until: Snooze, now: Moment, morning: string) {
  const afternoon = '14:00';
  const moments: Record<Snooze, Moment> = {
    hour: hourLater(now),
    afternoon: { day: now.time < afternoon ? now.day : addDays(now.day, 1), time: afternoon },
    tomorrow: { day: addDays(now.day, 1), time: morning },
  };
  localStorage.setItem(keys.snoozedUntil, momentText(moments[until]));
}
