import type { JoinedTime } from '../candidate.ts';
import type { DayTime, FoundTime, Time } from '../time.ts';

const joint = /^,? ?(?:-|đến|tới|cho đến|(?:cho )?đến hết|cho tới) ?$/;
const nearestGap = 12;

/** Takes month and year of the end into a beginning that leaves them out: `từ ngày 01 đến ngày 15/3/2026`. */
function completed(first: Time, last: Time): Time {
  if (first.unit === 'day' && last.unit === 'day') return completedDay(first, last);
  if (first.unit === 'months' && first.year === null) {
    if (last.unit === 'months' && last.year !== null)
      return { ...first, year: last.year - (first.first > last.last ? 1 : 0) };
    if (last.unit === 'years') return { ...first, year: last.first };
    if (last.unit === 'day') return { ...first, year: last.year };
  }
  return first;
}

function completedDay(first: DayTime, last: DayTime): DayTime {
  const month = first.month ?? last.month;
  const crosses = first.month !== null && last.month !== null && first.month > last.month;
  const year = first.year ?? (last.year === null ? null : last.year - (crosses ? 1 : 0));
  return { ...first, month, year };
}

const calendarUnits = ['day', 'months', 'years', 'span', 'week'];
const isSpan = (first: Time, last: Time) =>
  calendarUnits.includes(first.unit) && calendarUnits.includes(last.unit);

/** Joins a time and the time that ends its span into one: `từ Quý I đến Quý III/2026`, `01/3 - 15/3/2026`. */
export function joinRanges(found: readonly FoundTime[], text: string): JoinedTime[] {
  const joined: JoinedTime[] = [];
  for (const time of found) {
    const before = joined.at(-1);
    const near =
      before &&
      before.until === null &&
      time.from - before.to <= nearestGap &&
      isSpan(before.time, time.time);
    if (near && joint.test(text.slice(before.to, time.from))) {
      joined[joined.length - 1] = {
        ...before,
        to: time.to,
        time: completed(before.time, time.time),
        until: time.time,
        loose: before.loose && time.loose,
      };
    } else joined.push({ ...time, until: null, goesOn: false });
  }
  return joined;
}
