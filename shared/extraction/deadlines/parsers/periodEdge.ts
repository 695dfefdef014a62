import { addDays, dayOf, daysInMonth, partsOf } from '../../../vietnamese/day.ts';
import { numberPattern, readNumber } from '../../../vietnamese/numbers.ts';
import { workingDayOnOrAfter, workingDayOnOrBefore } from '../../../vietnamese/workCalendar.ts';
import { sticky, yearTail } from '../fragments.ts';
import { readYear } from '../readYear.ts';
import { noDocumentDay } from '../reckoned.ts';
import type { TimeContext, TimeParser } from '../time.ts';

/** `ngày cuối cùng của tháng 3`, `ngày đầu tiên của tháng`, `ngày làm việc cuối cùng của tháng`. */
export const periodEdge: TimeParser = {
  name: 'periodEdge',
  pattern: sticky(
    `ngày (?<working>làm việc )?(?<edge>cuối cùng|cuối|đầu tiên)(?: của)?(?: (?<every>h[ằà]ng|mỗi|từng))? (?<unit>tháng|(?:qu[ýí]|qúy))(?: (?<month>${numberPattern})${yearTail})?(?![\\d%]| (?:giêng|chạp|này|sau|trước|vừa))`,
  ),
  read({ groups = {} }, context) {
    const { working, edge = '', unit, month } = groups;
    const last = edge.startsWith('cuối');
    if (month && unit === 'tháng')
      return dayAtEdge(readNumber(month), readYear(groups, context), last, !!working, context);
    const of = `${last ? 'last' : 'first'}-${working ? 'working-' : ''}day`;
    const every = unit === 'tháng' ? 'month' : 'quarter';
    return { time: { unit: 'recurring', recurrence: { every, day: null, of }, doubt: null }, loose: true };
  },
};

function dayAtEdge(
  month: number | undefined,
  said: number | null,
  last: boolean,
  working: boolean,
  context: TimeContext,
) {
  if (!month || month > 12) return null;
  const { on, calendar } = context;
  const year = said ?? (on ? partsOf(on).year + (partsOf(on).month > month ? 1 : 0) : null);
  const edge = year === null ? undefined : dayOf(year, month, last ? daysInMonth(year, month) : 1);
  if (!edge)
    return {
      time: { unit: 'span', kind: 'date', from: null, due: null, reckoned: false, doubt: noDocumentDay },
    } as const;
  const due = !working
    ? edge
    : last
      ? workingDayOnOrBefore(edge, calendar)
      : workingDayOnOrAfter(edge, calendar);
  const settled = !working || calendar.settledYears.has(partsOf(addDays(due, 0)).year);
  const doubt = settled ? null : 'lịch nghỉ của năm này chưa công bố';
  return { time: { unit: 'span', kind: 'date', from: due, due, reckoned: said === null, doubt } } as const;
}
