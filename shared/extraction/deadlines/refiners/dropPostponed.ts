import type { FoundTime } from '../time.ts';

const joint = /^,? ?(?:sang|thành|đến|tới)(?: hết)? $/;
const postponed = /(?:lùi|hoãn|dời|điều chỉnh|thay đổi|chuyển (?:thời )?hạn)[^.;:]{0,64} từ $/;
const furthest = 90;

/** `lùi thời hạn từ ngày 15/6 sang ngày 15/7`: the day given up is no deadline any more; the day after it is. */
export const dropPostponed = (found: readonly FoundTime[], text: string): readonly FoundTime[] =>
  found.filter((time, index) => {
    const next = found[index + 1];
    return !(
      next &&
      joint.test(text.slice(time.to, next.from)) &&
      postponed.test(text.slice(Math.max(0, time.from - furthest), time.from))
    );
  });
