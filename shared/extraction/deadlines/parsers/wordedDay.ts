import { numberPattern, readNumber } from '../../../vietnamese/numbers.ts';
import { sticky, yearDigits } from '../fragments.ts';
import type { TimeParser } from '../time.ts';

/** `ngày 15 tháng 02 năm 2026`, `mồng ba tháng tư`, `12 tháng 10 năm 2017`. */
export const wordedDay: TimeParser = {
  name: 'wordedDay',
  pattern: sticky(
    `(?<word>(?:ngày |ngày(?=\\d)|mồng |mùng ){0,2})(?:(?<firstDay>\\d{1,2}) ?(?:,|và|-) ?(?:ngày )?(?:\\d{1,2} ?(?:,|và) ?(?:ngày )?){0,4})?` +
      `(?<day>${numberPattern}) ?tháng ?(?<month>${numberPattern})(?:,? ?(?:năm|/|-)? ?(?<year>${yearDigits}))?(?![\\d%])`,
  ),
  read({ groups = {} }) {
    const { word = '', firstDay, year } = groups;
    const [day, month] = [readNumber(groups['day'] ?? ''), readNumber(groups['month'] ?? '')];
    if (day === undefined || month === undefined) return null;
    // "12 tháng năm 2025" counts months; without "ngày" and a year "2 tháng 4" may be a street.
    if (!word && (groups['month'] === 'năm' || !/\d/.test(groups['day'] ?? ''))) return null;
    return {
      time: {
        unit: 'day',
        day,
        month,
        year: year ? Number(year) : null,
        weekday: null,
        firstDay: firstDay ? Number(firstDay) : null,
      },
      loose: !word && !year,
    };
  },
};
