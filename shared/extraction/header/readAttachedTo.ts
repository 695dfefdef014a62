import { type Day, dayOf } from '../../vietnamese/day.ts';
import type { Block } from '../block.ts';
import { scanReferences } from '../references/scanReferences.ts';
import { shadow } from '../text/shadow.ts';

export interface AttachedTo {
  number: string | null;
  kind: string | null;
  date: Day | null;
  issuer: string | null;
}

const opens = /\((?:kem theo|ban hanh kem theo|dinh kem|ban hanh theo)/u;
const kindAfter =
  /(?:kem theo|dinh kem|ban hanh theo)\s+(?:\p{L}+ ){0,6}?(bao cao|ke hoach|quyet dinh|cong van|nghi quyet|thong bao|chi thi|to trinh|chuong trinh hanh dong)/u;
const day = /ngày\s+(\d{1,2})\s*(?:\/|tháng)\s*(\d{1,2})\s*(?:\/|năm)\s*(\d{4})/u;
const issuer = /(?:\d{4})\s+của\s+([^()]{3,120}?)\s*\)?\s*$/u;
const names: Readonly<Record<string, string>> = {
  'bao cao': 'Báo cáo',
  'ke hoach': 'Kế hoạch',
  'quyet dinh': 'Quyết định',
  'cong van': 'Công văn',
  'nghi quyet': 'Nghị quyết',
  'thong bao': 'Thông báo',
  'chi thi': 'Chỉ thị',
  'to trinh': 'Tờ trình',
};

/** `(Kèm theo Báo cáo số … ngày … của …)` under an appendix's title: the document that it belongs to. */
export function readAttachedTo(blocks: readonly Block[]): AttachedTo | null {
  for (const { text } of blocks) {
    const at = shadow(text).search(opens);
    if (at < 0 || text.length > 1200) continue;
    const line = text.slice(at);
    const [reference] = scanReferences(line);
    const date = day.exec(line);
    const kind = names[kindAfter.exec(shadow(line))?.[1] ?? ''] ?? null;
    return {
      number: reference?.number ?? null,
      kind,
      date: (date ? dayOf(Number(date[3]), Number(date[2]), Number(date[1])) : undefined) ?? null,
      issuer: issuer.exec(line)?.[1] ?? null,
    };
  }
  return null;
}
