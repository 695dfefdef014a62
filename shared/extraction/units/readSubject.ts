import { remembered } from '../text/remembered.ts';
import { anyOf, lengthAt, stickyWords } from '../text/words.ts';
import { afterComrade } from './afterComrade.ts';
import { predicateAt } from './predicateAt.ts';
import type { UnitSpan } from './readUnit.ts';
import { readUnits, type UnitList } from './readUnits.ts';
import { withoutShouting } from './withoutShouting.ts';

/** Who an item is addressed to, told by how it begins. */
export interface Subject {
  units: UnitSpan[];
  /** What follows the names: nothing, a colon and the work, or the work itself. */
  follows: 'nothing' | 'colon' | 'predicate';
  /** Where the work's own words begin (after the names and a colon). */
  bodyFrom: number;
}

/** Words of assigning before the names: `Giao Sở X`, `Đề nghị UBND các xã`, `Trách nhiệm của Sở Y`. */
const assigning = stickyWords(
  `(?:(?:[Tt]rong đó|[Đđ]ồng thời),? )?${anyOf([
    '[Gg]iao(?: cho)?',
    '[Pp]hân công',
    '[Yy]êu cầu',
    '[Đđ]ề nghị',
    '[Ủủ]y quyền(?: cho)?',
    '[Uu]ỷ quyền(?: cho)?',
    '[Đđ]ối với',
    '[Vv]ề phía',
    '[Tt]rách nhiệm của',
    '[Nn]hiệm vụ của',
    '[Tt]hống nhất giao',
    '[Đđ]ồng ý giao',
    '[Tt]iếp tục giao',
    '[Tt]ổ chức giao',
  ])}(?: trách nhiệm(?: cho)?)?(?: nhiệm vụ(?: cho)?)?`,
);
/** `Về tiến độ giải ngân: Giao Sở …`: what the item is about, before who is to do it. */
const titled = /^[\s*]*(?:Về|Đối với|Liên quan(?: đến)?|Công tác|Việc|Trong)\s[^:;.]{3,160}:\s+/u;
/** `… : đồng ý về chủ trương, Đảng ủy xã làm việc với …` */
const agreement = /^(?:[Cc]ơ bản )?(?:[Đđ]ồng ý|[Tt]hống nhất|[Nn]hất trí)(?! giao)[^,;.]{0,120}[,;]\s+/u;
const decoration = /^[\s*“"'(]*/u;

/**
 * Chủ thể: reads the units that an item's text begins with, after words of assigning too. Null when it begins with no
 * unit, or when what follows the names is no predicate (`Cổng Dịch vụ công quốc gia là …`).
 */
export const readSubject = remembered((raw: string): Subject | null => {
  const text = withoutShouting(raw);
  const from = decoration.exec(text)?.[0].length ?? 0;
  const title = titled.exec(text)?.[0].length ?? 0;
  const isTitled = title > 0 && title < text.length;
  const agreed = isTitled ? (agreement.exec(text.slice(title, title + 200))?.[0].length ?? 0) : 0;
  return subjectAt(text, from) ?? (isTitled ? subjectAt(text, title + agreed) : null);
});

function subjectAt(text: string, from: number): Subject | null {
  let at = from;
  const assigned = lengthAt(assigning, text, at);
  if (assigned > 0) at += assigned + (/^\s*:?\s*/u.exec(text.slice(at + assigned))?.[0].length ?? 0);
  if (assigned > 0) at = afterComrade(text, at);
  const list = readHeads(text, at) ?? (assigned > 0 ? readPlace(text, at) : null);
  if (!list) return null;
  const rest = text.slice(list.to);
  const gap = /^\s*,?\s*/u.exec(rest)?.[0].length ?? 0;
  const bodyFrom = list.to + gap;
  if (/^[\s.:;]*$/u.test(rest)) return { units: list.units, follows: 'nothing', bodyFrom: text.length };
  if (text[bodyFrom] === ':') {
    const after = /^:\s*/u.exec(text.slice(bodyFrom))?.[0].length ?? 1;
    return { units: list.units, follows: 'colon', bodyFrom: bodyFrom + after };
  }
  if (predicateAt(text, bodyFrom) > 0 && !isNaming(text, bodyFrom))
    return { units: list.units, follows: 'predicate', bodyFrom };
  if (notYet.test(text.slice(bodyFrom, bodyFrom + 300)))
    return { units: list.units, follows: 'predicate', bodyFrom };
  if (text[list.to] === ' ' && isUnknownVerb(text, bodyFrom))
    return { units: list.units, follows: 'predicate', bodyFrom };
  return assigned > 0 ? { units: list.units, follows: 'predicate', bodyFrom } : null;
}

/** `(các địa phương) chưa cử đầu mối khẩn trương …`: which of the units, then what they are to do. */
const notYet =
  /^(?:(?:đến nay|hiện nay|hiện)\s)?(?:chưa|còn|không có)\s[^.;:]{3,240}?[\s,](?:khẩn trương|chủ động|phải|nghiêm túc|tập trung|có trách nhiệm|chịu trách nhiệm|đẩy nhanh|kiểm điểm)(?![\p{L}])/u;

/** `2. Đối với Thủ đô Hà Nội`: a place that stands for its authorities; only where the heading holds nothing else. */
const place =
  /(?:[Tt]hủ đô|[Tt]hành phố|[Tt]ỉnh|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Đđ]ặc khu)\s\p{Lu}[^.:;,]{0,60}?(?=[\s.:;]*$)/uy;

function readPlace(text: string, at: number): UnitList | null {
  place.lastIndex = at;
  const name = text.length < 160 ? place.exec(text)?.[0] : undefined;
  return name ? { units: [{ name, from: at, to: at + name.length }], to: at + name.length } : null;
}

const circumstance = /^(?:Trên cơ sở|Căn cứ|Sau khi|Theo(?! dõi)|Để|Nhằm|Trường hợp|Trong trường hợp)\s/u;

/** `Trên cơ sở báo cáo của các địa phương, Sở Y tế tổng hợp …`: the units after a circumstance, when they are to do something. */
export const readLateSubject = remembered((text: string): Subject | null => {
  if (!circumstance.test(text)) return null;
  for (const match of text.slice(0, 300).matchAll(/,\s+/gu)) {
    const subject = subjectAt(text, match.index + match[0].length);
    if (subject?.follows === 'predicate') return subject;
  }
  return null;
});

const isEnd = (rest: string) => /^[\s.:;]*$/u.test(rest);

/** The names at the place; a heading that holds names only may hold words that running text could not. */
function readHeads(text: string, at: number): UnitList | null {
  const list = readUnits(text, at);
  if (list.units.length === 0) return null;
  const next = list.to + (/^\s*,?\s*/u.exec(text.slice(list.to))?.[0].length ?? 0);
  if (isEnd(text.slice(list.to)) || text[next] === ':' || predicateAt(text, next) > 0) return list;
  const whole = readUnits(text, at, true);
  const isWhole = isEnd(text.slice(whole.to))
    ? text.length < 240
    : /^\s*:/u.test(text.slice(whole.to)) && whole.to < 160;
  return isWhole ? whole : list;
}

/** `… là …`, `… được …`, `… đã …`: a statement about the unit, no duty. */
const isNaming = (text: string, at: number) =>
  /^(?:là(?! (?:cơ quan|đơn vị|đầu mối))|đã|đang|được|không|chưa|sẽ)(?![\p{L}])/u.test(
    text.slice(at, at + 16),
  );

/** A small letter after the names that is no connecting word: a verb that the dictionary does not know. */
const isUnknownVerb = (text: string, at: number) =>
  /^\p{Ll}{2,}\s+\p{L}/u.test(text.slice(at, at + 16)) &&
  !/^(?:là|đã|đang|được|không|chưa|sẽ|của|có|và|về|tại|từ|trong|ở|với|hoặc|như|bằng|do|mà|thì|đến|nơi|khi|nếu|trên|thuộc|theo|gồm|bao gồm|cấp (?:tỉnh|huyện|xã|ủy|trên|dưới|[Tt]rung|cơ sở)|liên quan)(?![\p{L}])/u.test(
    text.slice(at, at + 10),
  );
