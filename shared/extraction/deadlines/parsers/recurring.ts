import type { Recurrence } from '../../../domain/deadline.ts';
import { numberWordsPattern, readNumber } from '../../../vietnamese/numbers.ts';
import { sticky } from '../fragments.ts';
import type { RecurringTime, TimeParser } from '../time.ts';

type Every = Recurrence['every'];

const periodsByCount: Record<string, Record<number, Every>> = {
  ngày: { 1: 'day', 7: 'week' },
  tuần: { 1: 'week' },
  tháng: { 1: 'month', 3: 'quarter', 6: 'half-year', 12: 'year' },
  quý: { 1: 'quarter', 2: 'half-year', 4: 'year' },
  năm: { 1: 'year' },
};
const count = `(?:\\d{1,2}|${numberWordsPattern})`;
const unit = '(?:ngày|tuần|tháng|(?:qu[ýí]|qúy)|năm)(?![\\p{L}\\d]| (?:giêng|chạp|đầu|cuối|thứ|làm)| ?\\d)';
const period = `(?:${count} )?${unit}|nửa năm|k[ỳì]`;
const often = 'h[ằà]ng|mỗi|từng|theo';

/**
 * `hằng tháng`, `định kỳ 6 tháng`, `mỗi tháng một lần`, `01 lần/quý`, `6 tháng/lần`, `định kỳ tháng, quý, năm`;
 * `định kỳ` alone names no period and is never certain.
 */
export const recurring: TimeParser = {
  name: 'recurring',
  pattern: sticky(
    `(?:(?<fixed>định k[ỳì]|thường k[ỳì](?= (?:h[ằà]ng|mỗi)))(?: (?:${often}))?(?: (?<period>${period}))?|(?:h[ằà]ng|mỗi|từng) (?<plain>${period})|(?<times>${count}) lần(?: ?/ ?| mỗi | trong (?:một |1 )?| một )(?<rate>${unit})|(?<each>${count} ${unit})(?: ?/ ?| )(?:0?1 |một )?lần)` +
      `(?<more>(?: ?,| và| hoặc| ?\\/) ?(?:định k[ỳì] )?(?:h[ằà]ng |mỗi )?(?:${count} )?${unit}(?! ?[\\d])){0,3}(?: ?(?:một|0?1) lần)?`,
  ),
  read({ 0: all, groups = {} }) {
    const said = groups['period'] ?? groups['plain'] ?? groups['rate'] ?? groups['each'];
    if (said === undefined || /^k[ỳì]$/.test(said))
      return groups['fixed'] ? { time: unspecified, loose: true } : null;
    const every = readPeriod(said);
    const plain = groups['fixed'] === undefined && groups['more'] === undefined && !/lần/.test(all);
    const doubt = groups['more']
      ? 'nhiều kỳ trong một câu'
      : readNumber(groups['times'] ?? '1') !== 1
        ? `${groups['times']} lần mỗi kỳ`
        : every
          ? null
          : `định kỳ ${said}: chưa có kỳ này`;
    const recurrence: Recurrence | null = every ? { every, day: null, of: null } : null;
    return { time: { unit: 'recurring', recurrence, doubt }, loose: plain };
  },
};

const unspecified: RecurringTime = {
  unit: 'recurring',
  recurrence: null,
  doubt: 'không nói định kỳ bao lâu',
};

function readPeriod(said: string): Every | undefined {
  if (said === 'nửa năm') return 'half-year';
  const words = said.replace('quí', 'quý').split(' ');
  const number = words.length === 1 ? 1 : readNumber(words.slice(0, -1).join(' '));
  return periodsByCount[words.at(-1) ?? '']?.[number ?? 0];
}
