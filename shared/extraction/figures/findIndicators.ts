import type { Block } from '../block.ts';
import type { FoundIndicator } from '../extraction.ts';
import { clauseAround } from '../text/clauseAround.ts';
import { readAssigned } from '../units/readAssigned.ts';
import { readSubject } from '../units/readSubject.ts';
import { readUnits } from '../units/readUnits.ts';
import { numberOf, numberSource } from './readNumber.ts';
import { scanRatios } from './scanRatios.ts';

const counted = [
  'hồ sơ',
  'lượt',
  'tài khoản',
  'thủ tục',
  'TTHC',
  'trường hợp',
  'cơ sở',
  'văn bản',
  'thẻ',
  'người',
  'đơn vị',
  'hóa đơn',
  'hoá đơn',
  'dự án',
  'mô hình',
  'nhiệm vụ',
  'dịch vụ',
  'điểm',
  'kiosk',
  'bệnh viện',
  'học viên',
  'học sinh',
  'thửa đất',
  'đối tượng',
  'phiếu',
  'dữ liệu',
  'giao dịch',
  'tin',
  'bài',
  'lớp',
  'hội nghị',
  'cuộc',
  'trạm',
  'doanh nghiệp',
  'hộ',
  'xã',
  'phường',
  'thôn',
  'đồng',
  'triệu đồng',
  'tỷ đồng',
  'ha',
  'km',
  'hệ thống',
  'tổ',
  'thành viên',
  'kế hoạch',
  'quyết định',
  'chỉ tiêu',
  'mũi tiêm',
  'sản phẩm',
  'lao động',
  'cán bộ',
  'đảng viên',
];
const unitAfter = new RegExp(
  `^\\s*(${[...counted].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}])`,
  'iu',
);
const figure = new RegExp(`(?<![\\p{L}\\d/.,-])(${numberSource})(?![\\d/]|[.,]\\d)\\s?(%)?`, 'gu');
const clauseStart = /[;.!?]\s|\(|:\s/gu;
const dateLead =
  /(?:ngày|tháng|năm|quý|số|đề án|điều|khoản|mục|mô hình|nghị quyết|giai đoạn|điểm|phiên bản|lần)\s*$/iu;

/** The words that a figure belongs to: back to the clause's beginning, on to its end when nothing stands before. */
function nameAround(text: string, from: number, to: number): string {
  const begin = Math.max(0, from - 400);
  let start = begin;
  for (const match of text.slice(begin, from).matchAll(clauseStart))
    start = begin + match.index + match[0].length;
  const before = text
    .slice(start, from)
    .replace(/[\s:,(–-]+$/gu, '')
    .trim();
  const after = /^[^;.()]{0,90}/u.exec(text.slice(to, to + 100))?.[0].trim() ?? '';
  return (/\p{L}{2}.*\s.*\p{L}/u.test(before) ? before : `${before} ${after}`.trim()).slice(-160);
}

/** Who the figures of a text belong to: the unit that its clause begins with, else the one that the text is given to. */
function unitOrgIn(text: string): (from: number) => string | null {
  return (from) => {
    const assigned = readAssigned(text)[0];
    if (assigned) return assigned.name;
    const begin = Math.max(0, from - 300);
    const lead = text.slice(begin, from);
    const start = Math.max(lead.lastIndexOf('; '), lead.lastIndexOf('. '), lead.lastIndexOf(', ')) + 2;
    const [unit] = readUnits(lead.slice(start > 1 ? start : 0), 0).units;
    return unit?.name ?? readSubject(text)?.units[0]?.name ?? null;
  };
}

/** Chỉ tiêu được báo cáo: fractions with their percentage, bare percentages and counts, where results are told. */
export function findIndicators(blocks: readonly Block[], isWork: ReadonlySet<number>): FoundIndicator[] {
  const found: FoundIndicator[] = [];
  for (const block of blocks) {
    if (isWork.has(block.no)) continue;
    const { text } = block;
    const unitOrgOf = unitOrgIn(text);
    const used: { from: number; to: number }[] = [];
    const add = (
      from: number,
      to: number,
      values: Pick<FoundIndicator, 'value' | 'unit' | 'numerator' | 'denominator'>,
    ) => {
      const quote = clauseAround(text, from, to);
      found.push({
        name: nameAround(text, from, to),
        ...values,
        unitOrg: unitOrgOf(from),
        quote: text.slice(quote.from, quote.to),
        span: { block: block.no, ...quote },
      });
    };
    for (const ratio of scanRatios(text)) {
      used.push(ratio);
      if (ratio.percent) used.push(ratio.percent);
      const unit = unitAfter.exec(text.slice(ratio.to, ratio.to + 24))?.[1] ?? null;
      add(ratio.from, ratio.to, {
        value: ratio.percent?.value ?? null,
        unit: ratio.percent ? '%' : unit,
        numerator: ratio.numerator,
        denominator: ratio.denominator,
      });
    }
    used.sort((a, b) => a.from - b.from);
    let next = 0;
    for (const match of text.matchAll(figure)) {
      const [all, digits = '', percent] = match;
      const from = match.index;
      const to = from + all.trimEnd().length;
      while ((used[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next++;
      if ((used[next]?.from ?? Number.POSITIVE_INFINITY) < to) continue;
      if (dateLead.test(text.slice(Math.max(0, from - 12), from))) continue;
      const unit = percent ?? unitAfter.exec(text.slice(to, to + 24))?.[1] ?? null;
      if (unit === null) continue;
      add(from, to, { value: numberOf(digits), unit, numerator: null, denominator: null });
    }
  }
  return found;
}
