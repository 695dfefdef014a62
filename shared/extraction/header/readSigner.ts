import type { Block } from '../block.ts';
import { shadow } from '../text/shadow.ts';

type Signer = { name: string | null; title: string | null };

const ranks =
  /^(?:Đại tá|Thượng tá|Trung tá|Thiếu tá|Thiếu tướng|Trung tướng|Thượng tướng|Đại tướng|TS\.|ThS\.|PGS\.\s?TS\.|GS\.\s?TS\.)\s+/u;
const personal = /^(?:\p{Lu}\p{Ll}+\s){1,4}\p{Lu}\p{Ll}+$/u;
const power = /^(?:TM\.|KT\.|TL\.|TUQ\.|Q\.|T\.M|K\.T)/u;
const office =
  /^(?:CHỦ TỊCH|PHÓ|GIÁM ĐỐC|TRƯỞNG|CHÁNH|BỘ TRƯỞNG|THỨ TRƯỞNG|TỔ TRƯỞNG|TỔ PHÓ|CỤC TRƯỞNG|VỤ TRƯỞNG|BÍ THƯ|THỦ TƯỚNG|HIỆU TRƯỞNG|VIỆN TRƯỞNG|TỔNG)/u;

/** `CHỦ TỊCH Hoàng Quốc Khánh` on one line: title and name apart. */
function fromLine(line: string): Signer | null {
  const match = /((?:\p{Lu}\p{Ll}+\s){1,4}\p{Lu}\p{Ll}+)\s*$/u.exec(line);
  const name = match?.[1] ?? null;
  const title = (match ? line.slice(0, match.index) : line).trim();
  if (!/^[\p{Lu}\d\s.,;\-–/()]+$/u.test(title) || !(power.test(title) || office.test(title))) return null;
  return { name, title };
}

/** Người ký: the titles in capitals and the name under them, at the end of the main document. */
export function readSigner(blocks: readonly Block[]): Signer | null {
  const lines = blocks.flatMap((block) =>
    block.kind === 'footnote'
      ? []
      : block.kind === 'row'
        ? block.cells.map(({ text }) => text)
        : [block.text],
  );
  const begin = lines.findIndex((line) => /^noi nhan/u.test(shadow(line)));
  const from = begin < 0 ? Math.max(0, lines.length - 12) : Math.max(0, begin - 6);
  const titles: string[] = [];
  for (const line of lines.slice(from, begin < 0 ? undefined : begin + 60)) {
    const text = line.trim().replace(/^[*_]+|[*_]+$/gu, '');
    const bare = text.replace(ranks, '');
    if (titles.length > 0 && personal.test(bare)) return { name: bare, title: titles.join(', ') };
    if (
      !/\p{Ll}/u.test(text) &&
      (power.test(text) || office.test(text) || titles.length > 0) &&
      text.length < 160 &&
      /\p{Lu}/u.test(text)
    ) {
      titles.push(text);
      continue;
    }
    const joined = fromLine(text.replace(/(?:Đại tá|Thượng tá|Trung tá|Thiếu tá)\s+/u, ''));
    if (joined) return { name: joined.name, title: [...titles, joined.title].join(', ') };
  }
  return titles.length > 0 ? { name: null, title: titles.join(', ') } : null;
}
