import { fold } from '../vietnamese/fold.ts';
import type { UnitKind } from './unit.ts';
import { isUnitGroup } from './unitGroup.ts';

/** Chữ viết tắt trong tên đơn vị, folded, as offices write them; facts of the administration, not of one province. */
const abbreviations: Record<string, string> = {
  ubnd: 'uy ban nhan dan',
  hdnd: 'hoi dong nhan dan',
  mttq: 'mat tran to quoc',
  mttqvn: 'mat tran to quoc viet nam',
  ubmttq: 'uy ban mat tran to quoc',
  ubmttqvn: 'uy ban mat tran to quoc viet nam',
  bhxh: 'bao hiem xa hoi',
  bql: 'ban quan ly',
  bcd: 'ban chi dao',
  bch: 'bo chi huy',
  vp: 'van phong',
  vpub: 'van phong uy ban nhan dan',
  vpubnd: 'van phong uy ban nhan dan',
  khcn: 'khoa hoc va cong nghe',
  tttt: 'thong tin va truyen thong',
  gddt: 'giao duc va dao tao',
  nnmt: 'nong nghiep va moi truong',
  nnptnt: 'nong nghiep va phat trien nong thon',
  tnmt: 'tai nguyen va moi truong',
  vhttdl: 'van hoa the thao va du lich',
  vhtt: 'van hoa va the thao',
  khdt: 'ke hoach va dau tu',
  gtvt: 'giao thong van tai',
  ldtbxh: 'lao dong thuong binh va xa hoi',
  ldtbvxh: 'lao dong thuong binh va xa hoi',
  nhnn: 'ngan hang nha nuoc',
  kbnn: 'kho bac nha nuoc',
  kcn: 'khu cong nghiep',
  kkt: 'khu kinh te',
};

/** `KH&CN`, `VH,TT&DL`: capitals tied by signs are one abbreviation. */
const tiedCapitals = /(?<=\p{Lu})(?: ?& ?|,)(?=\p{Lu}{1,4}(?![\p{L}]))/gu;

/**
 * Khóa so tên đơn vị: equal for two spellings of one name (marks, capitals, signs and usual abbreviations aside):
 * `Sở KH&CN` and `Sở Khoa học và Công nghệ`.
 */
export function unitNameKey(name: string): string {
  const words = fold(name.normalize('NFC').replace(tiedCapitals, '')).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .map((word) => (Object.hasOwn(abbreviations, word) ? (abbreviations[word] ?? word) : word))
    .join(' ');
}

const kindWords: [RegExp, UnitKind][] = [
  [/^(?:uy ban nhan dan |hoi dong nhan dan )?(?:xa|phuong|dac khu|thi tran) /u, 'commune'],
  [/^(?:tinh|thanh|huyen|dang|quan) uy(?: |$)|^(?:tinh|thanh|huyen) doan(?: |$)/u, 'party'],
  [
    /^(?:uy ban )?mat tran to quoc|^doan thanh nien|^hoi |^lien doan lao dong|^ban (?:tuyen giao|to chuc|dan van|noi chinh)/u,
    'party',
  ],
  [
    /^(?:tong )?cong ty|^tap doan|^doanh nghiep|^vien thong |^buu dien |^vnpt|^viettel|^mobifone|^ngan hang thuong mai/u,
    'company',
  ],
  [
    /^bo (?!chi huy)|^ngan hang nha nuoc|^kho bac|^bao hiem xa hoi|^thue |^cuc |^chi cuc |^hai quan |^thong ke |^toa an|^vien kiem sat/u,
    'central',
  ],
  [
    /^so |^van phong|^thanh tra|^cong an tinh|^bo chi huy|^ban |^uy ban nhan dan tinh|^truong |^trung tam |^benh vien /u,
    'department',
  ],
];

/** Khối of a unit that a document named, by the words its name begins with; `other` where they do not tell. */
export function unitKindOf(name: string): UnitKind {
  if (isUnitGroup(name)) return 'group';
  const key = unitNameKey(name);
  return kindWords.find(([pattern]) => pattern.test(key))?.[1] ?? 'other';
}

const shortForms: [RegExp, string][] = [
  [/(?:[Ủủ]y|[Uu]ỷ) ban nhân dân/gu, 'UBND'],
  [/Hội đồng nhân dân/gu, 'HĐND'],
  [/Khoa học và Công nghệ/gu, 'KH&CN'],
  [/Giáo dục và Đào tạo/gu, 'GD&ĐT'],
  [/Nông nghiệp và Môi trường/gu, 'NN&MT'],
  [/Văn hóa, Thể thao và Du lịch/gu, 'VHTT&DL'],
  [/Bảo hiểm xã hội/gu, 'BHXH'],
];

/** Tên ngắn of a unit that the directory does not know yet. */
export const shortUnitName = (name: string): string =>
  shortForms.reduce((short, [pattern, form]) => short.replace(pattern, form), name);
