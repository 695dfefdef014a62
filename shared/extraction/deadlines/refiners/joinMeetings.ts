import type { Day } from '../../../vietnamese/day.ts';
import type { JoinedTime } from '../candidate.ts';
import { spanOfTime } from '../spanOfTime.ts';

const betweenWords = /^[^.,;:()]{0,24}$/;

/** Gives a meeting whose day is not known the period named beside it: `phiên họp thường kỳ tháng 3/2026`. */
export function joinMeetings(found: readonly JoinedTime[], text: string, on: Day | null): JoinedTime[] {
  const joined: JoinedTime[] = [];
  for (const time of found) {
    const before = joined.at(-1);
    const meeting = before?.rule === 'meeting' && before.time.unit === 'span' && before.time.due === null;
    const span =
      meeting && betweenWords.test(text.slice(before.to, time.from)) ? spanOfTime(time.time, on) : null;
    if (before && span && before.time.unit === 'span') {
      const { from, to, reckoned } = span;
      joined[joined.length - 1] = {
        ...before,
        to: time.to,
        time: { ...before.time, from, due: to, reckoned },
      };
    } else joined.push(time);
  }
  return joined;
}
