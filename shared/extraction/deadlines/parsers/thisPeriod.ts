import { addDays, partsOf } from '../../../vietnamese/day.ts';
import { sticky } from '../fragments.ts';
import { mondayOf, noDocumentDay, reckonedSpan } from '../reckoned.ts';
import type { TimeParser } from '../time.ts';

/** `trong năm`, `trong tháng`, `trong ngày`, `hết quý` with nothing after it: the document's own period. */
export const thisPeriod: TimeParser = {
  name: 'thisPeriod',
  pattern: sticky(
    '(?<=(?:trong|hết) )(?<unit>ngày|tuần|tháng|(?:qu[ýí]|qúy)|năm)(?= ?(?:$|[.;)]))|(?<=hết )(?<whole>năm|tháng|(?:qu[ýí]|qúy))(?= (?:hoàn thành|đạt|phải|xong|có))',
  ),
  read({ groups = {} }, { on }) {
    const unit = groups['unit'] ?? groups['whole'];
    if (!on) {
      return {
        time: { unit: 'span', kind: 'none', from: null, due: null, reckoned: false, doubt: noDocumentDay },
      };
    }
    const { year, month } = partsOf(on);
    if (unit === 'ngày') return { time: reckonedSpan(on, 'date', () => ({ from: on, due: on })) };
    if (unit === 'tuần') {
      const monday = mondayOf(on);
      return { time: reckonedSpan(on, 'week', () => ({ from: monday, due: addDays(monday, 6) })) };
    }
    if (unit === 'năm') {
      return { time: { unit: 'years', kind: 'year', first: year, last: year, part: null, programme: false } };
    }
    const months = unit === 'tháng' ? 1 : 3;
    const first = Math.floor((month - 1) / months) * months + 1;
    const kind = months === 1 ? 'month' : 'quarter';
    return { time: { unit: 'months', kind, first, last: first + months - 1, year, part: null, gap: false } };
  },
};
