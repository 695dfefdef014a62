import { numberPattern, readNumber } from '../../../vietnamese/numbers.ts';
import { sticky, yearTail } from '../fragments.ts';
import { readYear } from '../readYear.ts';
import type { TimeParser } from '../time.ts';

/** `tuần 3 tháng 3/2026`, `tuần đầu tháng 4`, `tuần thứ hai của tháng 5`, `tuần cuối tháng 02/2026`. */
export const weeks: TimeParser = {
  name: 'weeks',
  pattern: sticky(
    `tuần (?:lễ )?(?:thứ )?(?<week>[1-5](?!\\d)|một|hai|nhì|ba|tư|bốn|năm|i{1,3}(?!\\p{L})|iv|đầu(?: tiên)?|cuối(?: cùng)?)(?: của)? tháng (?<month>${numberPattern})${yearTail}(?![\\d%])`,
  ),
  read({ groups = {} }, context) {
    const { week = '' } = groups;
    const month = readNumber(groups['month'] ?? '');
    if (!month || month > 12) return null;
    const number = week.startsWith('cuối') ? 'last' : (ordinals[week] ?? readNumber(week));
    if (number === undefined) return null;
    return { time: { unit: 'week', week: number, month, year: readYear(groups, context) } };
  },
};

const ordinals: Record<string, number> = { đầu: 1, 'đầu tiên': 1, nhì: 2, i: 1, ii: 2, iii: 3, iv: 4 };
