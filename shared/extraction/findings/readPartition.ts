import { numberOf, numberSource } from '../figures/readNumber.ts';

/** `64 thủ tục (cấp tỉnh: 550 thủ tục; cấp xã: 99 thủ tục)`: a total and what its brackets split it into. */
export interface Partition {
  total: number;
  noun: string;
  /** Where the total stands, and where the bracket closes. */
  from: number;
  to: number;
  parts: { label: string; value: number }[];
  sum: number;
}

const bracketed = new RegExp(
  `(?<![\\p{L}\\d/.,-])(${numberSource})\\s+(\\p{L}[\\p{L}\\s]{0,40}?)\\s*\\(([^()%]{6,240})\\)`,
  'gu',
);
const numbers = new RegExp(`(?<![\\p{L}\\d/.,-])(?:${numberSource})(?![\\d/%]|[.,]\\d)`, 'gu');
const subset = /trong đó|gồm cả|riêng|như|đạt|tăng|giảm|so với|từ|đến|năm|tháng|ngày|số \d/iu;

/** Splits a bracket's text into its labelled numbers; null when a piece holds none, several, or no label. */
function partsOf(inside: string, noun: string): { label: string; value: number }[] | null {
  const parts: { label: string; value: number }[] = [];
  for (const piece of inside.split(/;|,\s/u)) {
    const found = [...piece.matchAll(numbers)];
    const [only] = found;
    if (found.length !== 1 || !only) return null;
    const label = piece
      .slice(0, only.index)
      .replace(/[\s:,–-]+$/gu, '')
      .trim();
    const after = piece.slice(only.index + only[0].length).trim();
    if (label === '' || /\d/u.test(label)) return null;
    if (
      after !== '' &&
      !noun.toLowerCase().startsWith(after.toLowerCase()) &&
      !after.toLowerCase().startsWith(noun.toLowerCase())
    )
      return null;
    parts.push({ label: label.toLowerCase().replace(/\s+/gu, ' '), value: numberOf(only[0]) });
  }
  return parts.length >= 2 ? parts : null;
}

/** Every total of a text that a bracket right after it splits completely, by labels that name no mere subset. */
export function readPartitions(text: string): Partition[] {
  const found: Partition[] = [];
  for (const match of text.matchAll(bracketed)) {
    const [all, total = '', noun = '', inside = ''] = match;
    if (subset.test(inside)) continue;
    const parts = partsOf(inside, noun.trim());
    if (!parts) continue;
    found.push({
      total: numberOf(total),
      noun: noun.trim(),
      from: match.index,
      to: match.index + all.length,
      parts,
      sum: parts.reduce((sum, { value }) => sum + value, 0),
    });
  }
  return found;
}
