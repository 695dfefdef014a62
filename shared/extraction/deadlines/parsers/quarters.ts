import { quarterNumberPattern, readQuarterNumber } from '../../../vietnamese/numbers.ts';
import { firstOnly } from '../firstOnly.ts';
import { partHead, sticky, yearTail } from '../fragments.ts';
import { readPart, readYear } from '../readYear.ts';
import type { TimeParser } from '../time.ts';

/** `quý II/2026`, `Quý 3 năm 2026`, `QIII/2026`, `quý II, III/2026`, `cuối quý I`. */
export const quarters: TimeParser = {
  name: 'quarters',
  pattern: sticky(
    `${partHead}(?:(?:qu[ýí]|qúy) ?|q\\.? ?(?=[iv1-4l]))(?<first>${quarterNumberPattern})` +
      `(?: ?(?<join>,|và|-|đến|tới|&) ?(?:(?:qu[ýí]|qúy) ?|q)?(?<last>${quarterNumberPattern}))?${yearTail}`,
  ),
  read({ 0: all, groups = {} }, context) {
    const first = readQuarterNumber(groups['first'] ?? '');
    const last = groups['last'] ? readQuarterNumber(groups['last']) : first;
    if (first === undefined || last === undefined) return null;
    if (last < first) return firstOnly(all, groups, 'quarter', first * 3 - 2, first * 3);
    const apart = groups['join'] === ',' || groups['join'] === 'và' || groups['join'] === '&';
    return {
      time: {
        unit: 'months',
        kind: first === last ? 'quarter' : 'range',
        first: first * 3 - 2,
        last: last * 3,
        year: readYear(groups, context),
        part: readPart(groups),
        gap: apart && last > first + 1,
      },
    };
  },
};
