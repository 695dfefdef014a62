import { readNumber } from '../../../vietnamese/numbers.ts';
import { sticky } from '../fragments.ts';
import type { TimeParser } from '../time.ts';

/** `ngày 25`, `ngày 15 và ngày 30`, `ngày 15 của tháng cuối quý`, `ngày 05 tháng sau`: a day whose month is not named. */
export const dayOfMonth: TimeParser = {
  name: 'dayOfMonth',
  pattern: sticky(
    `(?:ngày ?|mồng |mùng ){1,2}(?:(?<firstDay>\\d{1,2})(?: ?, ?| và )(?:ngày )?)?(?<day>\\d{1,2}|mười(?: lăm)?|hai mươi(?: lăm)?|ba mươi)(?! ?[/.-] ?\\d|/[\\p{L}|](?!háng|ằng|àng|uý|ỗi)|[.-][oil|]\\d|[\\p{L}\\d]| ?tháng ?(?:\\d|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|giêng|chạp)|,? ?\\d)` +
      `(?: (?:của )?(?:các )?tháng (?<edge>cuối|đầu|thứ nhất|thứ ba|cuối cùng|đầu tiên)(?: của)? (?:mỗi |h[ằà]ng |từng )?(?:(?:qu[ýí]|qúy)|k[ỳì])(?<nextQuarter> (?:sau|tiếp theo|kế tiếp|liền kề|tới))?| (?:của )?tháng (?<next>sau|tiếp theo|kế tiếp|liền kề|tới)(?: liền kề)?| (?:của )?tháng (?<now>này))?`,
  ),
  read({ groups = {} }, context) {
    const day = readNumber(groups['day'] ?? '');
    if (day === undefined || day < 1 || day > 31) return null;
    const { edge, next, now, firstDay } = groups;
    if (edge) {
      const first = /^(?:đầu|thứ nhất)/.test(edge);
      const of = !first ? 'last-month' : groups['nextQuarter'] ? 'next-month' : 'first-month';
      return { time: { unit: 'recurring', recurrence: { every: 'quarter', day, of }, doubt: null } };
    }
    const first = firstDay ? Number(firstDay) : null;
    const shift = next ? 1 : now ? 0 : null;
    const month = context.on && shift !== null ? monthAt(context.on, shift) : { month: null, year: null };
    return {
      time: {
        unit: 'day',
        day,
        ...month,
        weekday: null,
        firstDay: first,
        ...(next ? { nextMonth: true } : {}),
      },
      loose: true,
    };
  },
};

function monthAt(on: string, shift: number): { month: number; year: number } {
  const months = Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1 + shift;
  return { month: (months % 12) + 1, year: Math.floor(months / 12) };
}
