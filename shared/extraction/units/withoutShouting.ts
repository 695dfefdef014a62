import { departmentFields } from '../dictionaries/departmentFields.ts';
import { anyOf } from '../text/words.ts';

/** Names whose capitals tell them apart; the rest of a heading in capitals becomes lower case. */
const names = [
  ...departmentFields,
  'Sở',
  'Bộ',
  'Ban',
  'Cục',
  'Vụ',
  'Hội',
  'Đoàn',
  'Viện',
  'Trường',
  'Báo',
  'Đài',
  'Quỹ',
  'Phòng',
  'Đội',
  'Công an',
  'Công ty',
  'Tổng công ty',
  'Tập đoàn',
  'Văn phòng',
  'Ủy ban',
  'Uỷ ban',
  'Mặt trận Tổ quốc',
  'Hội đồng nhân dân',
  'UBND',
  'HĐND',
  'MTTQ',
  'BHXH',
  'Thường trực',
  'Thanh tra',
  'Kho bạc',
  'Ngân hàng',
  'Bảo hiểm xã hội',
  'Thuế',
  'Hải quan',
  'Trung tâm',
  'Chi cục',
  'Tòa án',
  'Viện kiểm sát',
  'Liên minh',
  'Liên đoàn',
  'Tỉnh đoàn',
  'Tỉnh ủy',
  'Chủ tịch',
  'Giám đốc',
  'Thủ trưởng',
  'Bộ đội Biên phòng',
  'Bộ Chỉ huy',
  'Quân sự',
  'Chỉ đạo',
  'Quản lý',
  'Tổ công tác',
].filter((name) => name.length > 2);
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const known = new RegExp(`(?<![\\p{L}])(?:${anyOf(names.map(literal))})(?![\\p{L}])`, 'giu');
const written = new Map(names.map((name) => [name.toLowerCase(), name]));

/**
 * A heading set all in capitals (`SỞ Y TẾ`) with the capitals that offices set in running text (`Sở Y tế`); other texts
 * unchanged. Offsets stay.
 */
export function withoutShouting(text: string): string {
  if (/\p{Ll}/u.test(text) || !/\p{Lu}/u.test(text)) return text;
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return text;
  return lower
    .replace(known, (name) => written.get(name.toLowerCase()) ?? name)
    .replace(/^[^\p{L}]*\p{L}/u, (start) => start.toUpperCase());
}
