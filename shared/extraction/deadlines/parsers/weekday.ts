import { addDays, type Day, weekdayOf } from '../../../vietnamese/day.ts';
import { readWeekday, sticky, weekdayPattern } from '../fragments.ts';
import { mondayOf, reckonedSpan } from '../reckoned.ts';
import type { TimeContext, TimeParser } from '../time.ts';
import { numericDay } from './numericDay.ts';
import { wordedDay } from './wordedDay.ts';

const joint = /,? ?(?:\()?(?=ngày|mồng|mùng|\d)/y;

/** `thứ Hai, ngày 26/01/2026`, `thứ Sáu tuần này`, `thứ năm tuần tới`, `thứ ba tới`. */
export const weekday: TimeParser = {
  name: 'weekday',
  pattern: sticky(
    `(?:ngày )?${weekdayPattern}(?:(?: của)? tuần (?:(?<now>này|nay)|(?<next>sau|tới|tiếp theo|kế tiếp)|(?<past>trước|rồi))(?!\\p{L})| (?<coming>tới|sau)(?!\\p{L})| (?<gone>vừa rồi|vừa qua)(?!\\p{L}))?`,
  ),
  read(match, context) {
    const { 0: all, index, input, groups = {} } = match;
    const day = readWeekday(groups['weekday'] ?? '');
    const week = groups['now'] ? 0 : groups['next'] ? 1 : groups['past'] ? -1 : null;
    if (week !== null) {
      return {
        time: reckonedSpan(context.on, 'date', (on) => {
          const due = addDays(mondayOf(on, week), day - 1);
          return { from: due, due };
        }),
      };
    }
    const dated = groups['coming'] || groups['gone'] ? null : readDate(input, index + all.length, context);
    if (dated) {
      return { time: { ...dated.time, weekday: day }, length: dated.to - index };
    }
    const gone = groups['gone'] !== undefined;
    return {
      time: reckonedSpan(context.on, 'date', (on) => nearest(on, day, gone, groups['coming'] !== undefined)),
      loose: !groups['coming'] && !gone,
      weekday: day,
    };
  },
};

function nearest(on: Day, weekday: number, gone: boolean, coming: boolean) {
  const ahead = (weekday - weekdayOf(on) + 7) % 7;
  const due = addDays(on, gone ? ahead - 7 : coming && ahead === 0 ? 7 : ahead);
  return { from: due, due, doubt: gone ? null : 'không nói rõ tuần nào' };
}

/** The date named after the weekday. */
function readDate(input: string, at: number, context: TimeContext) {
  joint.lastIndex = at;
  const start = joint.test(input) ? joint.lastIndex : at;
  for (const parser of [wordedDay, numericDay]) {
    parser.pattern.lastIndex = start;
    const match = parser.pattern.exec(input);
    const read = match && parser.read(match, context);
    if (match && read?.time.unit === 'day') return { time: read.time, to: start + match[0].length };
  }
  return null;
}
