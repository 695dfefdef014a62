import type { Block } from '../block.ts';
import { shadow } from '../text/shadow.ts';
import { readUnits } from '../units/readUnits.ts';
import { withoutShouting } from '../units/withoutShouting.ts';
import type { HeadLine } from './readHeader.ts';

const motto = /cong hoa xa hoi|doc lap|dang cong san|^so\s*:/u;
const reports = /^(.{8,220}?)\s+(?:kính\s+)?(?:báo cáo|ban hành|xin thông báo|thông báo|trân trọng)/u;
const isName = /^(?:Tổ|Ban|Ủy|Uỷ|UBND|Sở|Bộ|Văn phòng|Hội|Cục|Công an|Tỉnh|Đảng)/u;

/** Left column of the head; its last line is the issuing body, what stands above it is its superior. */
function fromHead(lines: readonly HeadLine[]): string | null {
  const left = lines.filter(
    ({ isLeft, text }) =>
      isLeft && !motto.test(shadow(text)) && !/\d{2,}\s*\//u.test(text) && !/^V\/v/u.test(text),
  );
  const text = left
    .slice(0, 3)
    .map((one) => one.text.replace(/[-–_*]{2,}/gu, '').trim())
    .filter((one) => one !== '' && !/\p{Ll}/u.test(one))
    .join(' ');
  return text === '' ? null : withoutShouting(text);
}

/** `Tổ Giúp việc … báo cáo …`, `Ủy ban nhân dân tỉnh … ban hành Kế hoạch …`: the sentence that names who issues it. */
function fromSentences(blocks: readonly Block[]): string | null {
  const candidates = [...blocks.slice(0, 20), ...blocks.slice(-60)];
  for (const { text, kind } of candidates) {
    if (kind === 'row' || kind === 'footnote' || !isName.test(text)) continue;
    const name = reports.exec(text)?.[1];
    if (!name) continue;
    const list = readUnits(name, 0);
    if (list.units.length > 0 && !/[.]/u.test(name)) return name.trim();
  }
  return null;
}

/** Cơ quan ban hành: from the head's left column, else from the sentence that announces or closes the document. */
export const readIssuer = (blocks: readonly Block[], lines: readonly HeadLine[]): string | null =>
  fromHead(lines) ?? fromSentences(blocks);
