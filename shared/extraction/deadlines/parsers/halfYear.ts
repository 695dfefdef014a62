import { partsOf } from '../../../vietnamese/day.ts';
import { numberPattern, readNumber } from '../../../vietnamese/numbers.ts';
import { sticky, yearDigits } from '../fragments.ts';
import { readYear } from '../readYear.ts';
import type { TimeParser } from '../time.ts';

/** `6 tháng đầu năm 2026`, `06 tháng cuối năm`, `9 tháng đầu năm`, `nửa đầu năm 2026`. */
export const halfYear: TimeParser = {
  name: 'halfYear',
  pattern: sticky(
    `(?:(?<count>${numberPattern}) tháng (?<side>đầu|cuối)|nửa (?<half>đầu|cuối)|(?<plain>0?[369]) tháng(?= năm \\d))(?: của)? năm` +
      `(?: ?(?<year>${yearDigits})| (?<deictic>nay|này|tới|sau))?`,
  ),
  read({ groups = {} }, context) {
    const count = groups['half'] ? 6 : readNumber(groups['count'] ?? groups['plain'] ?? '');
    if (!count || count > 11) return null;
    const early = (groups['half'] ?? groups['side']) !== 'cuối';
    return {
      time: {
        unit: 'months',
        kind: count === 6 ? 'half' : 'range',
        first: early ? 1 : 13 - count,
        last: early ? count : 12,
        year: readYear(groups, context) ?? (context.on ? partsOf(context.on).year : null),
        part: null,
        gap: false,
      },
    };
  },
};
