import { addDays, type Day, dayOf, daysInMonth, partsOf } from '../../../vietnamese/day.ts';
import { readNumber } from '../../../vietnamese/numbers.ts';
import { countPattern, sticky } from '../fragments.ts';
import { addMonths, reckonedSpan } from '../reckoned.ts';
import type { TimeParser } from '../time.ts';

const shift = (day: Day, count: number, unit: string): Day | null => {
  if (unit === 'ngày') return addDays(day, count);
  if (unit === 'tuần') return addDays(day, 7 * count);
  return addMonths(day, unit === 'tháng' ? count : 12 * count);
};

/** Whole calendar units beside the document's own: the next three months, the last two years. */
function wholeUnits(on: Day, count: number, unit: string): { from: Day | null; due: Day | null } {
  const { year, month } = partsOf(on);
  const sign = Math.sign(count);
  if (unit === 'ngày' || unit === 'tuần') {
    const days = unit === 'tuần' ? 7 * count : count;
    return days > 0
      ? { from: addDays(on, 1), due: addDays(on, days) }
      : { from: addDays(on, days), due: addDays(on, -1) };
  }
  const [start, end] = sign > 0 ? [1, count] : [count, -1];
  if (unit === 'năm')
    return { from: dayOf(year + start, 1, 1) ?? null, due: dayOf(year + end, 12, 31) ?? null };
  const at = (offset: number) => {
    const months = year * 12 + month - 1 + offset;
    return { year: Math.floor(months / 12), month: (months % 12) + 1 };
  };
  const [first, last] = [at(start), at(end)];
  return {
    from: dayOf(first.year, first.month, 1) ?? null,
    due: dayOf(last.year, last.month, daysInMonth(last.year, last.month)) ?? null,
  };
}

/** `10 ngày tới`, `3 tháng tiếp theo`, `2 tuần nữa`; also `3 ngày trước`, `2 năm qua`, so that they are not misread. */
export const ahead: TimeParser = {
  name: 'ahead',
  pattern: sticky(
    `${countPattern} (?<unit>ngày|tuần|tháng|năm) (?<side>tới|tiếp theo|nữa|vừa rồi|vừa qua|qua|gần đây|(?:sau|trước)(?= ?(?:$|[.,;)])))(?![\\p{L}\\d]| (?:ngày|tháng|khi|năm|qu[ýí]|lễ|tết|\\d))`,
  ),
  read({ groups = {} }, { on }) {
    const { unit = '', side = '' } = groups;
    const count = readNumber(groups['count'] ?? '');
    if (!count) return null;
    if (side === 'nữa' || side === 'trước' || side === 'sau') {
      const sign = side === 'trước' ? -1 : 1;
      return {
        time: reckonedSpan(on, 'relative', (day) => {
          const due = shift(day, sign * count, unit);
          return { from: null, due };
        }),
      };
    }
    const sign = side === 'tới' || side === 'tiếp theo' ? 1 : -1;
    const doubt =
      unit === 'ngày' || unit === 'tuần' ? null : `“${unit} tới” tính trọn ${unit} hay từ ngày văn bản`;
    return { time: reckonedSpan(on, 'range', (day) => ({ ...wholeUnits(day, sign * count, unit), doubt })) };
  },
};
