import { numberPattern } from '../../vietnamese/numbers.ts';

/** Năm bốn chữ số, without a group. */
export const yearDigits = '(?:19|20|21)\\d{2}(?![\\d\\p{L}])';

/** The year after a period: `/2026`, ` năm 2026`, `.2026`, ` của năm 2026`; group `year`, or `deictic` (nay, tới, sau). */
export const yearTail = `(?: ?(?:[/.-]|,? ?(?:của )?năm) ?(?<year>${yearDigits})|,? (?:của )?năm (?<deictic>nay|này|tới|sau))?`;

/** Đầu, giữa, cuối before a period; group `part`. */
export const partHead = '(?:(?<part>nửa đầu|nửa cuối|đầu|giữa|cuối|thượng tuần|trung tuần|hạ tuần) )?';

/** The same number may stand twice: `05 (năm)`. */
export const countPattern = `(?<count>${numberPattern})(?: ?\\([\\p{L} ]{2,20}\\))?`;

/** Names of the days of the week, group `weekday`. */
export const weekdayPattern =
  '(?<weekday>thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])(?![\\p{L}\\d])|ch(?:ủ|úa) nhật)';

const weekdays: Record<string, number> = {
  hai: 1,
  ba: 2,
  tư: 3,
  năm: 4,
  sáu: 5,
  bảy: 6,
  bẩy: 6,
};

/** 1 = thứ Hai … 7 = Chủ nhật, from a match of `weekdayPattern`. */
export function readWeekday(text: string): number {
  const name = text.split(' ')[1] ?? '';
  if (name === 'nhật') return 7;
  return weekdays[name] ?? Number(name) - 1;
}

/** Compiles a sticky pattern; sources are Unicode regular expressions. */
export const sticky = (source: string): RegExp => new RegExp(source, 'uy');
