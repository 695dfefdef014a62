import type { HeadLine } from './readHeader.ts';

export interface OwnNumber {
  /** `686/BC-TGVĐA06`; of a draft only its symbol, `/KH-UBND`. */
  number: string;
  /** The digits stand there. */
  isKnown: boolean;
}

const labelled = /^[\s*_]*(?:Số|SỐ|S\s?ố)\s*[:.]?\s*(.*)$/u;
const written =
  /^([\d\s.…_]*?(?:\/\s?(?:19|20)\d{2})?)\s*([/-])\s*((?:\p{Lu}|Đ)[\p{L}\d&]*(?:\s?[-–/.&]\s?[\p{L}\d&]+)*(?:\([\p{Lu}\d-]+\))?)/u;
const stop = /\s+(?:V\/v|v\/v|Về việc|ngày)(?![\p{L}])/u;

/** Số, ký hiệu: from the line `Số: …`, digits and symbol joined where OCR split them. Null without such a line. */
export function readNumber(lines: readonly HeadLine[]): OwnNumber | null {
  for (const { text } of lines) {
    const line = labelled.exec(text.trim());
    if (!line) continue;
    const rest = (line[1] ?? '').split(stop)[0] ?? '';
    const parts = written.exec(rest.trim());
    if (!parts) continue;
    const digits = (parts[1] ?? '').replace(/[^\d/]/gu, '');
    const symbol = (parts[3] ?? '').replace(/\s*([-–/.&])\s*/gu, '$1');
    return { number: `${digits}${parts[2]}${symbol}`, isKnown: digits !== '' };
  }
  return null;
}
