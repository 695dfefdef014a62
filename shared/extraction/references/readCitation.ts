import { type Day, dayOf } from '../../vietnamese/day.ts';
import { readUnits } from '../units/readUnits.ts';
import { withoutShouting } from '../units/withoutShouting.ts';
import type { ReferenceSpan } from './scanReferences.ts';

export interface Citation {
  date: Day | null;
  issuer: string | null;
  subject: string | null;
}

const dayAfter =
  /^\s*[,(]?\s*(?:ký\s+|ban hành\s+)?ngày\s+(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})\)?/u;
/** `Ngày 27/7/2022, Công an tỉnh ban hành Công văn số`: the day and the issuer stand before the number. */
/** Nearly no citation has these before it: asked first, so that the long rule is tried where it can hold. */
const issues = /ban hành|có\s/u;
const issuing =
  /(\p{Lu}[^;.:|\d]{2,90}?)\s+(?:đã\s+|tiếp tục\s+)*(?:ban hành|có)(?:\s+và\s+(?:tổ chức\s+)?triển khai(?:\s+thực hiện)?)?\s+[\p{L}\s]{2,30}?(?:số\s*)?$/u;
const dayBefore = /[Nn]gày\s+(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})[^;.]{0,110}$/u;
const extension =
  /^(?:\s+(?:–|-)\s+Bộ \p{Lu}[\p{L}]*(?:\s\p{L}+)?|\s+triển khai Đề án \d+(?: của Chính phủ)?|\s+khen thưởng Trung ương|,\s+quốc tịch, chứng thực(?:\s+(?:–|-)\s+Bộ Tư pháp)?)+/u;
const ofIssuer = /^[\s,]*của\s+/u;
const higher =
  /^(?:Bộ Chính trị|Ban Bí thư|Ban Chấp hành (?:Trung ương|Đảng bộ tỉnh|Đảng bộ thành phố)(?: khóa [IVX]+)?|Ban Thường vụ (?:Tỉnh|Thành|Huyện) (?:ủy|uỷ)(?: \p{Lu}[\p{L}]*){0,3}|Thủ tướng Chính phủ|Chính phủ|Quốc hội|Ủy ban Thường vụ Quốc hội|Chủ tịch nước|Tỉnh ủy(?: \p{Lu}[\p{L}]*){0,3}|Tỉnh uỷ(?: \p{Lu}[\p{L}]*){0,3}|Thành ủy(?: \p{Lu}[\p{L}]*){0,3}|Bộ trưởng(?:,)? [^;.]{3,80}?(?=\s+(?:quy định|về|ban hành|hướng dẫn|sửa đổi|phê duyệt)|[;,.)]|$))/u;
const aboutWord =
  /^[\s,]*(?:về việc|V\/v|v\/v|về|ban hành|phê duyệt|quy định|hướng dẫn|triển khai|tiếp tục|đề nghị|chỉ đạo|sửa đổi|đôn đốc|đăng ký|thực hiện|tham gia|tổng kết|công bố|kiện toàn|thành lập|giao)(?![\p{L}])/u;
const plainAbout = /^[\s,]*(?:về việc|V\/v|v\/v|về)\s+/u;

const dayFrom = (match: RegExpExecArray | null): Day | null =>
  (match ? dayOf(Number(match[3]), Number(match[2]), Number(match[1])) : undefined) ?? null;

function issuerAt(text: string, at: number): { name: string; to: number } | null {
  const rest = text.slice(at, at + 200);
  const top = higher.exec(rest)?.[0];
  if (top) return { name: top.trim(), to: at + top.trimEnd().length };
  const [unit] = readUnits(withoutShouting(text), at).units;
  if (unit) {
    const to = unit.to + (extension.exec(text.slice(unit.to, unit.to + 80))?.[0].length ?? 0);
    return { name: text.slice(unit.from, to), to };
  }
  const words =
    /^\p{Lu}[^;.,()]{2,80}?(?=\s+(?:về|đề nghị|hướng dẫn|triển khai|quy định)(?![\p{L}])|[;.,()]|$)/u.exec(
      rest,
    )?.[0];
  return words ? { name: words, to: at + words.length } : null;
}

/** The end of a subject: `;`, a sentence's end, or a bracket that closes the citation. */
function subjectEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const letter = text[at] ?? '';
    if (letter === '(' || letter === '“') depth++;
    if ((letter === ')' || letter === '”') && --depth < 0) return at;
    if (letter === ';' && depth === 0) return at;
    if (letter === '.' && /^\.(?:\s+\p{Lu}|\s*$)/u.test(text.slice(at, at + 4))) return at;
    if (at - from > 400) return at;
  }
  return text.length;
}

/** The last unit of the words before `ban hành`, brackets after it left out. */
function issuerBefore(words: string | null): string | null {
  if (words === null) return null;
  const clean = words.replace(/\s*\([^()]*\)\s*$/u, '').trim();
  const [unit] = readUnits(clean, 0).units;
  return unit && unit.to === clean.length
    ? clean
    : unit && /\s(?:tỉnh|thành phố)\s\p{Lu}/u.test(clean)
      ? clean
      : (unit?.name ?? null);
}

/** What stands beside a cited number: its date (after it, else before it), who issued it, what it is about. */
export function readCitation(text: string, reference: ReferenceSpan, nextFrom: number): Citation {
  const limit = Math.min(text.length, Math.max(nextFrom, reference.to));
  const after = text.slice(reference.to, limit);
  const dated = dayAfter.exec(after);
  let at = reference.to + (dated?.[0].length ?? 0);
  const lead = text.slice(Math.max(0, reference.from - 150), reference.from);
  const before = issues.test(lead) ? issuing.exec(lead) : null;
  const date =
    dayFrom(dated) ??
    dayFrom(before ? dayBefore.exec(lead.slice(Math.max(0, lead.search(/[Nn]gày[^N]*$/u)))) : null);
  const of = ofIssuer.exec(text.slice(at, limit));
  const issuer = of ? issuerAt(text, at + of[0].length) : null;
  if (issuer) at = issuer.to;
  const about = aboutWord.exec(text.slice(at, at + 60));
  let subject: string | null = null;
  if (about) {
    const plain = plainAbout.exec(text.slice(at, at + 20))?.[0].length ?? 0;
    const from = at + (plain > 0 ? plain : (/^[\s,]*/u.exec(text.slice(at))?.[0].length ?? 0));
    subject = text.slice(from, subjectEnd(text, from)).trim() || null;
  }
  return { date, issuer: issuer?.name ?? issuerBefore(before?.[1] ?? null), subject };
}
