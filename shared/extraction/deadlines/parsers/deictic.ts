import { addDays, type Day, partsOf } from '../../../vietnamese/day.ts';
import { partHead, sticky } from '../fragments.ts';
import { readPart } from '../readYear.ts';
import { mondayOf, reckonedSpan } from '../reckoned.ts';
import type { MonthsTime, Time, TimeParser } from '../time.ts';

const next = 'tới|sau|tiếp(?: theo)?|kế tiếp';
const past = 'trước|ngoái|vừa rồi|vừa qua|rồi';
const now = 'này|nay|hiện tại';

/** `tuần này`, `tháng sau`, `quý tới`, `năm nay`, `cuối năm`, `cuối tháng này`; past ones too, so that they are not misread. */
export const deictic: TimeParser = {
  name: 'deictic',
  pattern: sticky(
    `${partHead}(?<unit>tuần|tháng|(?:qu[ýí]|qúy)|năm) (?:(?<next>${next})|(?<past>${past})|(?<now>${now}))(?![\\p{L}\\d]| (?:ngày|tháng|khi|(?:qu[ýí]|qúy)|\\d))` +
      '|(?<edge>đầu|giữa|cuối) (?:của )?(?<edgeUnit>tháng|(?:qu[ýí]|qúy)|năm)(?! ?[\\p{L}\\d])|(?<edgeYear>cuối năm)(?! (?:\\d|[\\p{L}]+ ?\\d|học))',
  ),
  read({ groups = {} }, { on }) {
    const part = readPart({ part: groups['part'] ?? groups['edge'] ?? (groups['edgeYear'] && 'cuối') });
    const unit = groups['unit'] ?? groups['edgeUnit'] ?? 'năm';
    const step = groups['next'] ? 1 : groups['past'] ? -1 : 0;
    if (!on) return { time: reckonedSpan(on, kindOf(unit), () => ({ from: null, due: null })) };
    return { time: timeOf(unit, step, on, part) };
  },
};

const kindOf = (unit: string) =>
  unit === 'tuần' ? 'week' : unit === 'tháng' ? 'month' : unit === 'năm' ? 'year' : 'quarter';

function timeOf(unit: string, step: number, on: Day, part: MonthsTime['part']): Time {
  const { year, month } = partsOf(on);
  if (unit === 'tuần') {
    const monday = mondayOf(on, step);
    const doubt = part ? 'một phần của tuần: không rõ đến ngày nào' : null;
    return reckonedSpan(on, 'week', () => ({ from: monday, due: addDays(monday, 6), doubt }));
  }
  if (unit === 'năm') {
    return { unit: 'years', kind: 'year', first: year + step, last: year + step, part, programme: false };
  }
  const length = unit === 'tháng' ? 1 : 3;
  const first = year * 12 + Math.floor((month - 1) / length) * length + step * length;
  const start = (first % 12) + 1;
  return {
    unit: 'months',
    kind: kindOf(unit) === 'month' ? 'month' : 'quarter',
    first: start,
    last: start + length - 1,
    year: Math.floor(first / 12),
    part,
    gap: false,
  };
}
