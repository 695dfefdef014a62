import { shadow } from '../text/shadow.ts';

/** What a heading announces: work to be done, results, aims, causes, money, measures without an actor; null: it does not say. */
export type SectionKind = 'work' | 'measures' | 'results' | 'aims' | 'issues' | 'funding' | 'models';

const leading: readonly { kind: SectionKind; pattern: RegExp }[] = [
  { kind: 'funding', pattern: /^(?:nguon |du toan )?kinh phi|^nguon luc(?: thuc hien)?$|^nguon von/u },
  {
    kind: 'work',
    pattern:
      /^(?:mot so |cac )?(?:nhiem vu|phuong huong|trong tam|to chuc thuc hien|phan cong|trach nhiem|noi dung(?:$|,| (?:cong tac|nhiem vu|thuc hien|trien khai|kiem tra|ra soat|chu yeu|cu the|va nhiem vu|va giai phap))|noi dung,? nhiem vu|noi dung va|ke hoach cong tac|chuong trinh cong tac|cong tac trong tam|y kien chi dao|ket luan|yeu cau (?:cac|so|ubnd|thu truong|nhu sau))/u,
  },
  {
    kind: 'aims',
    pattern:
      /^(?:muc dich|muc tieu|yeu cau|quan diem|can cu|pham vi|doi tuong|chi tieu|nguyen tac|dinh huong|tam nhin|co so|su can thiet|giai thich)/u,
  },
  {
    kind: 'issues',
    pattern: /^(?:mot so |nhung |cac )?(?:kho khan|vuong mac|ton tai|han che|nguyen nhan|kien nghi|de xuat)/u,
  },
  {
    kind: 'results',
    pattern:
      /^(?:danh gia|ket qua|tinh hinh|thuc trang|boi canh|uu diem|nhan xet|nhung ket qua|cong tac chi dao|dac diem|su kien|cong tac da|ghi nhan|thuan loi|ve ket qua|phan 1)/u,
  },
  { kind: 'measures', pattern: /^(?:mot so |cac )?(?:giai phap|bien phap)/u },
];

const inside: readonly { kind: SectionKind; pattern: RegExp }[] = [
  {
    kind: 'work',
    pattern:
      /nhiem vu trong tam|phuong huong|to chuc thuc hien|phan cong|nhiem vu.{0,20}thoi gian toi|nhiem vu.{0,20}giai phap|nhiem vu cu the|trach nhiem (?:cua|thuc hien)|nhiem vu.{0,30}(?:thang|quy|nam) (?:\d|toi|sau)|to chuc trien khai/u,
  },
  { kind: 'issues', pattern: /kho khan|vuong mac|ton tai, han che|kien nghi/u },
  { kind: 'results', pattern: /ket qua|danh gia tinh hinh|tinh hinh (?:trien khai|thuc hien)|da dat duoc/u },
  { kind: 'aims', pattern: /muc tieu|muc dich/u },
  { kind: 'work', pattern: /nhiem vu|giai phap thuc hien|noi dung thuc hien|noi dung trien khai/u },
];

/** A list that stands elsewhere: `DANH MỤC NHIỆM VỤ, DỰ ÁN`. */
const elsewhere = /^danh muc/u;

/**
 * Loại mục: what a heading announces, whatever the office calls it. The first words decide; a heading that names both
 * results and work (`Đánh giá … và nhiệm vụ trọng tâm`) counts as work, so that nothing is lost.
 */
export function classifySection(heading: string): SectionKind | null {
  const text = shadow(heading)
    .replace(/^[^\p{L}\d]+/u, '')
    .trim();
  if (elsewhere.test(text)) return 'models';
  const first = leading.find(({ pattern }) => pattern.test(text))?.kind ?? null;
  if (first === 'results' || first === 'issues' || first === 'aims') {
    const also = /(?:va|;|,) (?:mot so )?(?:nhiem vu|phuong huong)(?! duoc giao| da)/u.test(text);
    return also ? 'work' : first;
  }
  return first ?? inside.find(({ pattern }) => pattern.test(text))?.kind ?? null;
}
