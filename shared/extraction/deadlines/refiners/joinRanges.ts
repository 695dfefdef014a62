import type { DayTime, FoundTime, Time } from '../time.ts';

/** Two times of one span, as `từ A đến B` gives them. */
export interface FoundRange extends FoundTime {
  /** The end of the span, when it has a beginning of its own. */
  until: Time | null;
}

const joint = /^,? ?(?:-|đến|tới|cho đến|đến hết|đến cuối) ?$/;

/** Takes month and year of the end into a beginning that leaves them out: `từ ngày 01 đến ngày 15/3/2026`. */
function completed(first: Time, last: Time): Time {
  if (first.unit === 'day' && last.unit === 'day') return completedDay(first, last);
  if (first.unit === 'months' && first.year === null) {
    if (last.unit === 'months') return { ...first, year: last.year };
    if (last.unit === 'years') return { ...first, year: last.first };
  }
  return first;
}

function completedDay(first: DayTime, last: DayTime): DayTime {
  const month = first.month ?? last.month;
  const crosses = first.month !== null && last.month !== null && first.month > last.month;
  const year = first.year ?? (last.year === null ? null : last.year - (crosses ? 1 : 0));
  return { ...first, month, year };
}

/** Joins a time and the time that ends its span into one: `từ Quý I đến Quý III/2026`, `01/3 - 15/3/2026`. */
export function joinRanges(found: readonly FoundTime[], text: string): FoundRange[] {
  const joined: FoundRange[] = [];
  for (const time of found) {
    const before = joined.at(-1);
    if (
      before &&
      before.until === null &&
      isSpan(before.time, time.time) &&
      joint.test(text.slice(before.to, time.from))
    ) {
      joined[joined.length - 1] = {
        ...before,
        to: time.to,
        time: completed(before.time, time.time),
        until: time.time,
        loose: before.loose && time.loose,
      };
    } else joined.push({ ...time, until: null });
  }
  return joined;
}

const calendarUnits = ['day', 'months', 'years', 'span', 'week'];
const isSpan = (first: Time, last: Time) =>
  calendarUnits.includes(first.unit) && calendarUnits.includes(last.unit);
