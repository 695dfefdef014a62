import type { UnitKind } from './unit.ts';

/** A name as it is looked at here: small letters, single spaces, commas only; marks stay, for `phường` is no `Phương`. */
const wordsOf = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('uỷ', 'ủy')
    .replace(/(?<!\p{L})ubnd(?!\p{L})/gu, 'ủy ban nhân dân')
    .replace(/\s*[,;]\s*/gu, ', ')
    .replace(/[^\p{L}\p{N},]+/gu, ' ')
    .trim();

/** Whoever stands at the head of each: `Thủ trưởng các sở`, `Chủ tịch UBND các xã`. */
const heads =
  /^(?:(?:các )?đồng chí )?(?:phó )?(?:thủ trưởng|lãnh đạo|người đứng đầu|giám đốc|chủ tịch|bí thư|trưởng|cục trưởng|hiệu trưởng) /u;
const kindsOfPlace = 'xã|phường|đặc khu|thị trấn|huyện|quận|thị xã';
/** `các …`, `mỗi …`, `102 xã`. */
const many = new RegExp(
  `^(?:các|tất cả|toàn bộ|toàn thể|những|mỗi|từng|một số|cả|\\d+ (?:${kindsOfPlace}|sở|đơn vị|cơ quan|địa phương))(?:,| |$)`,
  'u',
);
/** What every place has one of, before the places: `UBND các xã`, `Công an cấp xã`, `UBND xã, phường`. */
const ofPlaces = new RegExp(
  `^(?:ủy ban nhân dân|hội đồng nhân dân|ủy ban mặt trận tổ quốc|ủy ban mttq|mttq|đảng ủy|thường trực|công an|trạm y tế|trung tâm|phòng)(?: (?:việt nam|hành chính công|phục vụ hành chính công))*` +
    ` (?:các|tất cả|cấp (?:xã|huyện)|\\d+ (?:${kindsOfPlace})|(?:${kindsOfPlace})(?:,| và) (?:${kindsOfPlace}))(?:,| |$)`,
  'u',
);
const bodies = 'cơ quan|đơn vị|địa phương|đoàn thể|cấp ủy|tổ chức|doanh nghiệp|cá nhân|chính quyền';
/** `Sở, ban, ngành`, `Bộ, ngành`, `cơ quan, đơn vị`, `xã, phường`: kinds side by side without `các`. */
const sideBySide = new RegExp(
  '^(?:(?:sở|bộ),? (?:(?:và )?ban,? )?(?:và )?ngành|(?:sở|bộ|ban)(?:,| và) (?:bộ|sở|ban|ngành)' +
    `|(?:${bodies})(?:,| và) (?:${bodies})|(?:${kindsOfPlace})(?:,| và) (?:${kindsOfPlace}))(?:,| |$)`,
  'u',
);
const restriction =
  'có liên quan|liên quan|nêu trên|khác|trên|thuộc|trực thuộc|trong|tại|được|cấp|địa phương|các|của|viên chức|tổ chức';
/** Kinds that are nobody's name: `chủ đầu tư`, `doanh nghiệp trên địa bàn`, `đơn vị liên quan`. */
const kindAlone = new RegExp(
  '^(?:chủ đầu tư|chủ rừng|doanh nghiệp|nhà mạng|nhà thầu|chính quyền địa phương|địa phương|cơ quan chuyên môn|cán bộ, công chức|công chức|cấp ủy)' +
    `(?:,? (?:${restriction})(?: .*)?)?$|^(?:cơ quan|đơn vị|tổ chức|cá nhân) (?:có )?liên quan(?: |$)`,
  'u',
);

/**
 * Nhóm đơn vị: whether a name speaks of many, `Các sở, ban, ngành`, `UBND các xã, phường, đặc khu`, `Thủ trưởng các cơ
 * quan`. A group is kept as one, by its name; it is never taken for a single unit.
 */
export function isUnitGroup(name: string): boolean {
  const words = wordsOf(name);
  const rest = words.replace(heads, '');
  return [many, ofPlaces, sideBySide, kindAlone].some((pattern) => pattern.test(rest));
}

/** The same for two spellings of one group: who stands at its head and `các` aside. */
export const groupKey = (name: string): string =>
  wordsOf(name)
    .replace(heads, '')
    .replaceAll(',', '')
    .replace(/(?:^|(?<= ))(?:tất cả|toàn thể|các|và|tỉnh|cấp tỉnh)(?: |$)/gu, '')
    .trim();

const departments = /^(?:sở|ban|ngành|sở ban|sở ngành|sở ban ngành|sở ban ngành đoàn thể)$/u;
const communes = /^(?:ủy ban nhân dân )?(?:cấp xã|(?:xã|phường|đặc khu)(?: (?:phường|xã|đặc khu))*)$/u;

/** The kind of units that a group means all of; null where it means some of them, or others. */
export function wholeKindOf(name: string): Extract<UnitKind, 'department' | 'commune'> | null {
  if (!isUnitGroup(name)) return null;
  const key = groupKey(name);
  if (departments.test(key)) return 'department';
  return communes.test(key) ? 'commune' : null;
}
