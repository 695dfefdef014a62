import { numberPattern, readNumber } from '../../../vietnamese/numbers.ts';
import { firstOnly } from '../firstOnly.ts';
import { partHead, sticky, yearTail } from '../fragments.ts';
import { readPart, readYear } from '../readYear.ts';
import type { TimeParser } from '../time.ts';

/** `tháng 3/2026`, `tháng 02 năm 2026`, `tháng 2, 3/2026`, `đầu tháng tư`, `3/2026`. */
export const months: TimeParser = {
  name: 'months',
  pattern: sticky(
    `${partHead}(?:(?:tháng ?|t(?=\\d{1,2}/20\\d{2}))(?<first>${numberPattern})(?: ?(?<join>,|và|-|đến|tới|&) ?(?:tháng )?(?<last>${numberPattern})(?= ?[/.-] ?\\d{4}| năm \\d| ?(?:$|[,;.)])))?${yearTail}(?: (?:tới|sắp tới|này)(?! ?(?:tháng|qu[ýí]|ngày|năm|\\d)|\\p{L}))?` +
      `|(?<bare>\\d{1,2}) ?[/-] ?(?<bareYear>20\\d{2}))(?![\\d%]|[./-]\\d| ?/ ?[\\d\\p{L}]|-\\p{L})`,
  ),
  read({ 0: all, groups = {} }, context) {
    const first = readNumber(groups['first'] ?? groups['bare'] ?? '');
    const last = groups['last'] ? readNumber(groups['last']) : first;
    if (first === undefined || last === undefined || first < 1 || first > 12 || last > 12) return null;
    if (last < first) return firstOnly(all, groups, 'month', first, first);
    const year = groups['bareYear'] ? Number(groups['bareYear']) : readYear(groups, context);
    const apart = groups['join'] === ',' || groups['join'] === 'và' || groups['join'] === '&';
    return {
      time: {
        unit: 'months',
        kind: first === last ? 'month' : 'range',
        first,
        last,
        year,
        part: readPart(groups),
        gap: apart && last > first + 1,
      },
      loose: groups['bare'] !== undefined,
    };
  },
};
