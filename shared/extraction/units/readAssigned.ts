import { remembered } from '../text/remembered.ts';
import { afterComrade } from './afterComrade.ts';
import { isToldAt } from './isRetold.ts';
import { predicateAt } from './predicateAt.ts';
import type { UnitSpan } from './readUnit.ts';
import { readUnits } from './readUnits.ts';
import { withoutShouting } from './withoutShouting.ts';

const assigning = /(?<![\p{L}])(?:[Gg]iao(?: cho)?|[Pp]hân công|GIAO)\s+(?=\p{L})/gu;
const demanding = /(?<![\p{L}])(?:yêu cầu|đề nghị|Yêu cầu|Đề nghị)\s+(?=\p{L})/gu;
const leading =
  /^(?:\s*\([^()]*\))?[\s,]*(?:làm\s+)?(?:cơ quan\s+|đơn vị\s+)?(?:chủ trì|chịu trách nhiệm chính|là (?:cơ quan|đơn vị) (?:chủ trì|thường trực|đầu mối)|tham mưu|thực hiện|phối hợp|triển khai|tổ chức|hướng dẫn|chỉ đạo|đôn đốc|theo dõi|rà soát|kiểm tra|tổng hợp|khẩn trương|nghiên cứu|xây dựng|căn cứ|làm đầu mối|giúp)/u;
const opensSentence = /(?:^|[.;:]\s+)$/u;
const inBrackets = /\(([^()]{3,160}?)\s+(?:chủ trì|thực hiện|làm đầu mối|tham mưu)(?=[\s,;)])[^()]*\)/gu;

/** `Giao Công an tỉnh chủ trì …`, `(Sở Y tế chủ trì)` anywhere in a text: the units that are given the lead. */
export const readAssigned = remembered((raw: string): readonly UnitSpan[] => {
  const text = withoutShouting(raw);
  for (const match of text.matchAll(assigning)) {
    const list = readUnits(text, afterComrade(text, match.index + match[0].length));
    if (list.units.length === 0 || isToldAt(text, match.index)) continue;
    const isOrder = opensSentence.test(text.slice(Math.max(0, match.index - 8), match.index));
    const next = list.to + (/^\s*,?\s*/u.exec(text.slice(list.to))?.[0].length ?? 0);
    if (leading.test(text.slice(list.to)) || (isOrder && predicateAt(text, next) > 0)) return list.units;
  }
  for (const match of text.matchAll(inBrackets)) {
    const at = match.index + 1;
    const skipped = /^(?:[Gg]iao|[Dd]o)\s+/u.exec(text.slice(at))?.[0].length ?? 0;
    const list = readUnits(text, at + skipped);
    if (list.units.length > 0) return list.units;
  }
  return [];
});

/**
 * `Bộ yêu cầu các đồng chí Giám đốc Sở chỉ đạo …`: the units that a sentence demands something of. `evenTold`: also what
 * is told as past, as in `UBND tỉnh vừa có văn bản yêu cầu các sở thực hiện như sau:`.
 */
export function readDemanded(raw: string, evenTold = false): UnitSpan[] {
  const text = withoutShouting(raw);
  for (const match of text.matchAll(demanding)) {
    const list = readUnits(text, match.index + match[0].length);
    if (list.units.length > 0 && (evenTold || !isToldAt(text, match.index))) return list.units;
  }
  return [];
}
