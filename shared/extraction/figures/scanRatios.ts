import { decimalsOf, numberOf, numberSource } from './readNumber.ts';

/** A fraction in a text, `885.583/2.234.707`, with the percentage that goes with it. */
export interface Ratio {
  numerator: number;
  denominator: number;
  from: number;
  to: number;
  percent: { value: number; decimals: number; from: number; to: number } | null;
}

const fraction =
  /(?<![\p{L}\d/.,-])(\d{1,3}(?:\.\d{3})+|\d{1,9})\s?\/\s?(\d{1,3}(?:\.\d{3})+|\d{1,9})(?![\d/]|\.\d|,\d|\p{L}|-\p{Lu})/gu;
const dateLead =
  /(?:ngày|tháng|quý|đường|số|nhà|hẻm|từ|đến|trước|sau|hết|kỳ|khoản|điều|tỷ lệ|tỉ lệ \d|\d,)\s*$/iu;
const clock = /^24\/7$/u;
const percentage = new RegExp(`(?<![\\d.,])(${numberSource})\\s?%`, 'gu');
const maximumGap = 110;
/** In brackets a fraction explains a percentage that may stand farther back. */
const bracketGap = 220;

/** A day, a month of a year, a scale (1/500), a service round the clock: no ratio. */
function isOther(text: string, all: string, from: number, numerator: string, denominator: string): boolean {
  if (clock.test(all)) return true;
  const lead = text.slice(Math.max(0, from - 14), from);
  if (dateLead.test(lead)) return true;
  if (/^(?:19|20)\d{2}$/u.test(denominator) && Number(numerator) <= 12) return true;
  const [n, d] = [numberOf(numerator), numberOf(denominator)];
  if (d === 0) return true;
  if (n === 1 && /^(?:500|1000|2000|5000|10000)$/u.test(denominator)) return true;
  const isDayLike = n <= 31 && d <= 12 && n >= 1;
  if (!isDayLike) return false;
  return (
    !/^\s+\p{Ll}{2}|^\s+[A-ZĐ]{2}/u.test(text.slice(from + all.length, from + all.length + 4)) && n !== d
  );
}

/** Phân số: the fractions of a text, each with the nearest percentage of its own clause. */
export function scanRatios(text: string): Ratio[] {
  const ratios: Ratio[] = [];
  for (const match of text.matchAll(fraction)) {
    const [all, numerator = '', denominator = ''] = match;
    if (isOther(text, all, match.index, numerator, denominator)) continue;
    ratios.push({
      numerator: numberOf(numerator),
      denominator: numberOf(denominator),
      from: match.index,
      to: match.index + all.length,
      percent: null,
    });
  }
  if (ratios.length === 0) return ratios;
  const free = [...text.matchAll(percentage)].map((match) => ({
    value: numberOf(match[1] ?? ''),
    decimals: decimalsOf(match[1] ?? ''),
    from: match.index,
    to: match.index + match[0].length,
  }));
  let next = 0;
  const taken = new Set<unknown>();
  for (const [index, ratio] of ratios.entries()) {
    const before = Math.max(ratios[index - 1]?.to ?? 0, ratio.from - bracketGap - 12);
    const after = Math.min(ratios[index + 1]?.from ?? text.length, ratio.to + maximumGap + 12);
    while ((free[next]?.from ?? text.length) < before) next++;
    const near: { percent: (typeof free)[number]; gap: number }[] = [];
    for (let at = next; (free[at]?.to ?? Number.POSITIVE_INFINITY) <= after; at++) {
      const percent = free[at];
      if (!percent || taken.has(percent)) continue;
      const between =
        percent.from > ratio.to ? text.slice(ratio.to, percent.from) : text.slice(percent.to, ratio.from);
      const isInBrackets = text[ratio.from - 1] === '(' && percent.to <= ratio.from;
      const isClose = between.length <= (isInBrackets ? bracketGap : maximumGap) && !/[;.]\s/u.test(between);
      if (isClose) near.push({ percent, gap: between.length });
    }
    near.sort((a, b) => a.gap - b.gap);
    // "(207.914/282.654, đạt 73,6%": what follows belongs to the fraction before anything that stands before it
    const following = near.find(
      ({ percent }) =>
        percent.from > ratio.to &&
        /^[\s,;:()]*(?:[^;,.]{0,60},?\s*)?\(?(?:đạt|tỷ lệ|tỉ lệ|chiếm|bằng|tương đương)/iu.test(
          text.slice(ratio.to, percent.from),
        ),
    );
    ratio.percent = (following ?? near[0])?.percent ?? null;
    taken.add(ratio.percent);
  }
  return ratios;
}
