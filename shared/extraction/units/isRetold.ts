import { readUnits } from './readUnits.ts';

const told = /(?:đã|vừa|từng)(?![\p{L}])[^,;.:]{0,120}$/iu;
const reach = 160;
/** `Công văn số … của Sở Y tế đề nghị …`: what a cited document asks for. */
const cited = /(?:công văn|văn bản|tờ trình|báo cáo|thông báo) số[^,;.:]{0,140}$/iu;
const telling =
  /(?:^|[,;]\s+)(?=\p{Lu})[^,;.:]{2,90}?\s(?:đã|vừa|từng)\s[^,;.:]{0,100}?(?:đề nghị|yêu cầu|giao|chỉ đạo|phân công|đôn đốc)\s+/gu;

/** Is the word of demanding at the place told as past: `Bộ đã đề nghị …`, `Công văn số … của Sở X đề nghị …`? */
export function isToldAt(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && from > at - reach && !',;.:'.includes(text[from - 1] ?? '')) from--;
  const clause = text.slice(from, at);
  return told.test(clause) || cited.test(clause);
}

/** Does the sentence tell what somebody has demanded of units before: `…, Bộ đã đề nghị các địa phương …`? */
export function tellsDemand(sentence: string): boolean {
  for (const match of sentence.matchAll(telling))
    if (readUnits(sentence, match.index + match[0].length).units.length > 0) return true;
  return false;
}
