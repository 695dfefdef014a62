import type { Recurrence } from '../../../domain/deadline.ts';
import { sticky } from '../fragments.ts';
import type { TimeParser } from '../time.ts';

const periods: Record<string, Recurrence['every']> = {
  tháng: 'month',
  quý: 'quarter',
  quí: 'quarter',
  năm: 'year',
  '6 tháng': 'half-year',
  '06 tháng': 'half-year',
  'sáu tháng': 'half-year',
};

/** A further period of a list, `…, 6 tháng (trước ngày 15/6), năm (trước ngày 15/12)`; recurs only with its day. */
export const listedPeriod: TimeParser = {
  name: 'listedPeriod',
  pattern: sticky(
    '(?<=[,;] |\\) |và )(?<period>(?:0?6|sáu) tháng|tháng|(?:qu[ýí]|qúy)|năm)(?= \\((?:trước|chậm|vào|ngày))',
  ),
  read({ groups = {} }) {
    const every = periods[groups['period'] ?? ''];
    return every
      ? { time: { unit: 'recurring', recurrence: { every, day: null, of: null }, doubt: null }, loose: true }
      : null;
  },
};
