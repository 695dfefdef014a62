import { fold } from '../../vietnamese/fold.ts';
import { textLikeness } from '../../vietnamese/textLikeness.ts';
import type { Finding, FoundIndicator } from '../extraction.ts';
import { formatNumber } from '../figures/readNumber.ts';

/** A periodic report of before, with the figures that it told. */
export interface EarlierReport {
  /** How it is named to a reader: `Báo cáo 12/BC-UBND, kỳ đến 31/12/2025`. */
  name: string;
  indicators: readonly FoundIndicator[];
}

const deeds =
  'thu nhan|cap(?! nhat| doi| xa| tinh| huyen| so| trung uong)|tich hop|kich hoat|tao lap|dong bo|so hoa|lam sach|cap nhat|ket noi|xac thuc|dang ky';
const cumulative = new RegExp(
  `(?<![a-z])(?:(?:luy ke|cong don|den nay|tinh den|den het|den ngay)(?![a-z]).*(?<![a-z])(?:${deeds})|da (?:duoc )?(?:${deeds}))(?![a-z])`,
  'u',
);
/** Counted within a period, anew each year, or what is left over: such figures may fall. */
const mayFall =
  /(?<![a-z])(?:(?:trong|rieng) (?:ngay|tuan|thang|quy|nam|ky)|(?:tuan|thang|ky) (?:nay|qua|bao cao)|tu (?:ngay|thang|quy|nam|dau|khi)|tu \d|(?:thang|quy|nam) [\divx]|con|chua|moi|phat sinh|dang(?! ky)|giam|huy|thu hoi|binh quan)(?![a-z])/u;
const withinPeriod = /(?<![a-z])trong (?:ngay|tuan|thang|quy|nam|ky)(?![a-z])/u;
const dates =
  /(?:ngay )?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?|(?:het )?(?:thang|quy|nam) [\divx]{1,4}(?:[/.-]\d{4})?/gu;
const upTo = new RegExp(`(?<=(?:tinh )?den (?:het )?)(?:${dates.source})`, 'gu');
const units = new Set(
  [
    'hồ sơ',
    'tài khoản',
    'thẻ',
    'dữ liệu',
    'dịch vụ',
    'thủ tục',
    'TTHC',
    'trường hợp',
    'thửa đất',
    'cơ sở',
  ].map(fold),
);
const alike = 0.9;
const fewestLetters = 14;

interface Count {
  indicator: FoundIndicator;
  value: number;
  unit: string;
  owner: string;
  /** The name without days and figures. */
  words: string;
}

function countOf(indicator: FoundIndicator): Count | null {
  const { value, unit, numerator, name, quote, unitOrg } = indicator;
  if (value === null || unit === null || numerator !== null || !units.has(fold(unit))) return null;
  const words = fold(name).replace(upTo, '');
  if (!cumulative.test(words) || mayFall.test(words) || withinPeriod.test(fold(quote))) return null;
  const bare = words
    .replace(/[^a-z ]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (bare.length < fewestLetters) return null;
  return { indicator, value, unit: fold(unit), owner: fold(unitOrg ?? ''), words: bare };
}

const countsOf = (indicators: readonly FoundIndicator[]) =>
  indicators.flatMap((indicator) => countOf(indicator) ?? []);

/** The one count of the same thing; null where there is none, or several that differ. */
function sameCount(count: Count, among: readonly Count[]): Count | null {
  const same = among.filter(
    ({ unit, owner, words }) =>
      unit === count.unit && owner === count.owner && textLikeness(words, count.words) >= alike,
  );
  const [first] = same;
  return first && same.every(({ value }) => value === first.value) ? first : null;
}

/**
 * Số lũy kế giảm: counts that can only grow (what has been collected, issued, connected so far) and are lower than in the
 * report of the period before. Only where name, counted thing and unit agree and each report tells it once.
 */
export function checkFallen(indicators: readonly FoundIndicator[], earlier: EarlierReport): Finding[] {
  const now = countsOf(indicators);
  const before = countsOf(earlier.indicators);
  return now.flatMap((count) => {
    const known = sameCount(count, before);
    if (!known || count.value >= known.value || sameCount(count, now) === null) return [];
    const { unit, quote, span } = count.indicator;
    const [less, more] = [formatNumber(count.value), formatNumber(known.value)];
    const fall = formatNumber(known.value - count.value);
    return {
      kind: 'fallen',
      quote,
      message: `Số lũy kế giảm: ${less} ${unit}, ${earlier.name} ghi ${more} ${unit} (${more} - ${less} = ${fall}).`,
      span,
    };
  });
}
