import { sticky } from '../fragments.ts';
import type { TimeParser } from '../time.ts';

const separator = ' ?[/.-] ?';

/** `30/01/2026`, `ngày 30-1-2026`, `20, 21/12/2025`, `15/3`; OCR blanks between the figures are let through. */
export const numericDay: TimeParser = {
  name: 'numericDay',
  pattern: sticky(
    `(?<word>(?:(?:các )?ngày |ngày(?=\\d)|mồng |mùng ){0,2})(?:(?<firstDay>\\d{1,2}) ?(?:,|và|-|&) ?(?:ngày )?(?:\\d{1,2} ?(?:,|và|&) ?(?:ngày )?){0,4})?` +
      `(?<day>\\d{1,2})${separator}(?<month>\\d{1,2})(?:(?:${separator}| năm )(?<year>\\d{4}|\\d{2}(?=$|[ ,;)])))?(?![\\d/%]|[oil|zsb](?!\\p{L})|[.,-]\\d| ?/ ?[\\d\\p{L}]|-\\p{L})`,
  ),
  read({ 0: all, index, input, groups = {} }) {
    const { word = '', firstDay, year } = groups;
    const [day, month] = [Number(groups['day']), Number(groups['month'])];
    // "08 giờ 00, 20/3": minutes, not a first day.
    const minutes = !word && /(?:giờ|h|:) ?$/.test(input.slice(Math.max(0, index - 5), index));
    if (firstDay && (minutes || Number(firstDay) === 0 || Number(firstDay) >= day)) return null;
    if (!word && (day === 0 || day > 31 || month === 0 || month > 12)) return null;
    if (!year && (all.includes('.') || (!word && all.includes('-')))) return null;
    if (year?.length === 2 && !all.includes('/')) return null;
    return {
      time: {
        unit: 'day',
        day,
        month,
        year: year ? fullYear(year) : null,
        weekday: null,
        firstDay: firstDay ? Number(firstDay) : null,
      },
      loose: !word && !year,
    };
  },
};

function fullYear(figures: string): number {
  const year = Number(figures);
  if (figures.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}
