import { type Day, dayOf, daysInMonth, parseDay } from '../../vietnamese/day.ts';
import { shadow } from '../text/shadow.ts';
import type { HeadLine } from './readHeader.ts';

const between =
  /(?:từ|Từ)\s+(?:ngày\s+)?(\d{1,2}\/\d{1,2}\/\d{4})\s+đến\s+(?:hết\s+)?(?:ngày\s+)?(\d{1,2}\/\d{1,2}\/\d{4})/u;
const month = /thang\s+0?(\d{1,2})\s*(?:\/|nam)\s*(\d{4})\)?\s*$/u;
const quarter = /quy\s+(i{1,3}|iv|[1-4])\s*(?:\/|nam)\s*(\d{4})\)?\s*$/u;
const half = /6 thang (dau|cuoi) nam (\d{4})\)?\s*$/u;
const year = /(?:^|\s)nam (\d{4})\)?\s*$/u;
const quarters: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
};

function monthsOf(yearNumber: number, first: number, last: number): { from: Day; to: Day } | null {
  const from = dayOf(yearNumber, first, 1);
  const to = last >= 1 && last <= 12 ? dayOf(yearNumber, last, daysInMonth(yearNumber, last)) : undefined;
  return from && to ? { from, to } : null;
}

/** Kỳ báo cáo: `(Từ ngày … đến ngày …)` in the head, else the month, quarter or year that the subject ends with. */
export function readPeriod(
  lines: readonly HeadLine[],
  subject: string | null,
  kind: string | null,
): { from: Day; to: Day } | null {
  for (const { text } of lines) {
    const span = between.exec(text);
    const [from, to] = [parseDay(span?.[1] ?? ''), parseDay(span?.[2] ?? '')];
    if (from && to && from <= to) return { from, to };
  }
  if (kind !== 'Báo cáo' && kind !== 'Kế hoạch' && kind !== 'Chương trình') return null;
  const candidates = [
    subject ?? '',
    ...lines.map(({ text }) => text).filter((text) => /^\(/u.test(text.trim())),
  ];
  for (const candidate of candidates) {
    const text = shadow(candidate).trim();
    const byMonth = month.exec(text);
    if (byMonth) return monthsOf(Number(byMonth[2]), Number(byMonth[1]), Number(byMonth[1]));
    const byQuarter = quarter.exec(text);
    const number = quarters[byQuarter?.[1] ?? ''];
    if (byQuarter && number) return monthsOf(Number(byQuarter[2]), number * 3 - 2, number * 3);
    const byHalf = half.exec(text);
    if (byHalf) return monthsOf(Number(byHalf[2]), byHalf[1] === 'dau' ? 1 : 7, byHalf[1] === 'dau' ? 6 : 12);
    const byYear = year.exec(text);
    if (byYear) return monthsOf(Number(byYear[1]), 1, 12);
  }
  return null;
}
