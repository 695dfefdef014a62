import type { UnitSpan } from './readUnit.ts';
import { readUnits } from './readUnits.ts';
import { withoutShouting } from './withoutShouting.ts';

const partner =
  /(?<![\p{L}])(?:phối|kết) hợp(?:(?:,| và)? (?:chặt chẽ|thường xuyên|đồng bộ|có hiệu quả|hiệu quả|tốt|kịp thời|quyết liệt|chủ động|tích cực|nhịp nhàng|mật thiết|trực tiếp|toàn diện)){0,4}(?: cùng với| cùng| với)?(?:\s*:)?\s+/giu;
/** Somebody else is to work together there: `tham mưu UBND tỉnh phối hợp với Bộ Công an`, `đôn đốc các chủ đầu tư phối hợp …`. */
const byOthers = /(?:tham mưu|đôn đốc|chỉ đạo|hướng dẫn|yêu cầu|đề nghị)[^,;.]{3,80}$/iu;
const duty = /(?:chủ trì|chủ động|tiếp tục|khẩn trương|đồng thời|kịp thời|thường xuyên|tích cực)[\s,]*$/iu;

/** Đơn vị phối hợp: units named after `phối hợp (với)` whose subject is the item's own unit. */
export function readPartners(raw: string): UnitSpan[] {
  const text = withoutShouting(raw);
  const partners: UnitSpan[] = [];
  for (const match of text.matchAll(partner)) {
    const at = match.index + match[0].length;
    const lead = text.slice(Math.max(0, match.index - 100), match.index);
    if (byOthers.test(lead) && !duty.test(lead)) continue;
    for (const unit of readUnits(text, at).units)
      if (!partners.some((known) => known.name === unit.name)) partners.push(unit);
  }
  return partners;
}
