import { type Day, formatDay, partsOf } from '../../../vietnamese/day.ts';
import { dayOfLunar } from '../../../vietnamese/lunar.ts';
import { numberPattern, readNumber } from '../../../vietnamese/numbers.ts';
import { sticky, yearDigits } from '../fragments.ts';
import { reckonedSpan } from '../reckoned.ts';
import type { TimeParser } from '../time.ts';

/** `mùng 10 tháng Giêng`, `rằm tháng Chạp`, `10/3 âm lịch`: converted, and always asked about. */
export const lunarDay: TimeParser = {
  name: 'lunarDay',
  pattern: sticky(
    `(?:ngày |mồng |mùng ){0,2}(?:(?<day>${numberPattern})|(?<full>rằm))(?: ?\\/ ?| tháng | )(?<month>giêng|chạp|${numberPattern})(?:(?: năm |/)(?<year>${yearDigits}))?(?<mark> ?\\(?(?:âm lịch|âl)(?!\\p{L})\\)?)?`,
  ),
  read({ groups = {} }, { on }) {
    const { full, mark, year } = groups;
    const named = groups['month'] === 'giêng' ? 1 : groups['month'] === 'chạp' ? 12 : undefined;
    if (!mark && named === undefined && !full) return null;
    const month = named ?? readNumber(groups['month'] ?? '');
    const day = full ? 15 : readNumber(groups['day'] ?? '');
    if (!month || !day) return null;
    return {
      time: reckonedSpan(on, 'date', (from) => {
        const due = year ? solar(Number(year), month, day) : nextSolar(from, month, day);
        return {
          from: due,
          due,
          doubt: due ? `${formatDay(due)}: đổi từ âm lịch` : 'không có ngày âm lịch này',
        };
      }),
    };
  },
};

const solar = (year: number, month: number, day: number): Day | null =>
  dayOfLunar({ year, month, day, leap: false }) ?? null;

function nextSolar(on: Day, month: number, day: number): Day | null {
  const { year } = partsOf(on);
  const days = [year - 1, year, year + 1].map((near) => solar(near, month, day));
  return days.find((found) => found !== null && found >= on) ?? null;
}
