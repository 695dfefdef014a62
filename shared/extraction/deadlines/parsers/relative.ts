import { addDays, type Day, formatDay } from '../../../vietnamese/day.ts';
import { readNumber } from '../../../vietnamese/numbers.ts';
import { addWorkingDays } from '../../../vietnamese/workCalendar.ts';
import { countPattern, sticky } from '../fragments.ts';
import { type Anchor, readAnchor } from '../readAnchor.ts';
import { addMonths, noDocumentDay } from '../reckoned.ts';
import type { SpanTime, TimeContext, TimeParser } from '../time.ts';

const limitBefore =
  /(?:trong(?: vòng| thời hạn| thời gian)?|chậm nhất(?: là)?(?: sau)?|không quá|tối đa(?: là)?|sau|thời hạn(?: là)?:?) $/;
const notLimitAfter =
  /^ ?(?:qua|trước|vừa|gần|đầu|cuối|liên t|thực hiện|\/|,? ?\d|,? ?(?:ngày|phút|thứ|chủ nhật|hôm|sáng|chiều|trưa))/;

/**
 * `10 ngày làm việc kể từ ngày ký`, `02 tháng kể từ ngày 01/3/2026`, `trong vòng 30 ngày`. The first day is not counted
 * (Bộ luật Dân sự 2015, Điều 147 khoản 2); a due day that falls on a day off is not moved.
 */
export const relative: TimeParser = {
  name: 'relative',
  pattern: sticky(
    `${countPattern} (?<unit>ngày làm việc|ngày|tuần lễ|tuần|tháng|năm|giờ làm việc|giờ)(?! (?:đầu|cuối))(?:,? (?<since>kể từ|tính từ|tính kể từ|từ|sau) )?(?![\\p{L}\\d]{1,40}\\/)`,
  ),
  read({ 0: all, index, input, groups = {} }, context) {
    const { unit = '', since } = groups;
    const count = readNumber(groups['count'] ?? '');
    if (!count) return null;
    const end = index + all.length;
    if (since) {
      const anchor = readAnchor(input, end, context.on);
      if (!anchor) return null;
      return { time: reckon(count, unit, anchor, context), length: anchor.to - index };
    }
    const left = input.slice(Math.max(0, index - 24), index);
    if (!limitBefore.test(left) || notLimitAfter.test(input.slice(end, end + 12))) return null;
    const { on } = context;
    const anchor: Anchor = { day: on, to: end, doubt: on ? 'không nói tính từ ngày nào' : noDocumentDay };
    return { time: reckon(count, unit, anchor, context) };
  },
};

function reckon(count: number, unit: string, anchor: Anchor, context: TimeContext): SpanTime {
  const { due, doubt } = anchor.day ? dueAfter(anchor.day, count, unit, context) : { due: null, doubt: null };
  return {
    unit: 'span',
    kind: 'relative',
    from: null,
    due,
    reckoned: anchor.day !== null && anchor.day === context.on,
    doubt: anchor.doubt ?? doubt,
  };
}

function dueAfter(
  from: Day,
  count: number,
  unit: string,
  { calendar }: TimeContext,
): { due: Day | null; doubt: string | null } {
  if (unit === 'ngày làm việc') {
    const { day, certain } = addWorkingDays(from, count, calendar);
    return { due: day, doubt: certain ? null : `lịch nghỉ đến ${formatDay(day)} chưa công bố đủ` };
  }
  if (unit.startsWith('giờ')) {
    return { due: addDays(from, Math.ceil(count / (unit === 'giờ' ? 24 : 8))), doubt: 'hạn tính bằng giờ' };
  }
  if (unit === 'ngày') return { due: addDays(from, count), doubt: null };
  if (unit.startsWith('tuần')) return { due: addDays(from, 7 * count), doubt: null };
  return { due: addMonths(from, unit === 'tháng' ? count : 12 * count), doubt: null };
}
