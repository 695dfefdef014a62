import type { JoinedTime } from '../candidate.ts';
import { readWeekday, weekdayPattern } from '../fragments.ts';

const goesOn =
  /^ ?(?:trở đi|trở về sau|và (?:(?:các |những )?(?:năm|tháng|quý|giai đoạn|thời gian) )?(?:tiếp theo|sau đó)|và tiếp theo)(?!\p{L})/u;
const weekday = new RegExp(`^(?: ?\\(|, ?| (?=thứ ))${weekdayPattern}\\)?`, 'u');
const tailLength = 40;

/** Takes in what follows a wording and belongs to it: `trở đi`, `và những năm tiếp theo`, `(thứ Hai)` after a date. */
export function readTails(found: readonly JoinedTime[], text: string): JoinedTime[] {
  const tailed = found.map((time) => {
    const rest = text.slice(time.to, time.to + tailLength);
    const more = goesOn.exec(rest);
    if (more) return { ...time, to: time.to + more[0].length, goesOn: true };
    const named = time.time.unit === 'day' && time.until === null ? weekday.exec(rest) : null;
    if (!named || time.time.unit !== 'day') return time;
    const { weekday: name = '' } = named.groups ?? {};
    return { ...time, to: time.to + named[0].length, time: { ...time.time, weekday: readWeekday(name) } };
  });
  return tailed.filter((time, index) => index === 0 || time.from >= (tailed[index - 1]?.to ?? 0));
}
