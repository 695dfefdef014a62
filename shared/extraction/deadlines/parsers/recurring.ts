import type { Recurrence } from '../../../domain/deadline.ts';
import { sticky } from '../fragments.ts';
import type { TimeParser } from '../time.ts';

type Every = Recurrence['every'];
const periods: Record<string, Every> = {
  ngày: 'day',
  tuần: 'week',
  tháng: 'month',
  quý: 'quarter',
  quí: 'quarter',
  năm: 'year',
  '6 tháng': 'half-year',
  '06 tháng': 'half-year',
  'sáu tháng': 'half-year',
  'nửa năm': 'half-year',
};
const period = '(?:ngày|tuần|tháng|qu[ýí]|năm|(?:0?6|sáu) tháng|nửa năm)(?![\\p{L}\\d])';

/** `hằng tháng`, `hàng quý`, `mỗi tuần`, `định kỳ 6 tháng`, `mỗi tháng một lần`. */
export const recurring: TimeParser = {
  name: 'recurring',
  pattern: sticky(
    `(?:(?:báo cáo )?định k[ỳì] (?:h[ằà]ng |mỗi |từng )?(?<fixed>${period})|(?:h[ằà]ng|mỗi|từng) (?<plain>${period}))`,
  ),
  read({ groups = {} }) {
    const every = periods[groups['fixed'] ?? groups['plain'] ?? ''];
    if (!every) return null;
    return { time: { unit: 'recurring', recurrence: { every, day: null, of: null }, doubt: null } };
  },
};
