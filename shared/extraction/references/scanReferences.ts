import { documentKinds, kindOfSymbol } from '../dictionaries/documentKinds.ts';
import { anyOf } from '../text/words.ts';

/** A document's number where a text cites it. */
export interface ReferenceSpan {
  /** As written, white space taken out: `1580/TCTTKĐA`. */
  number: string;
  kind: string | null;
  from: number;
  to: number;
}

const kindNames = anyOf(documentKinds.map(({ name }) => name.replace(/ /gu, '\\s+')));
const kindBefore = new RegExp(`(?<![\\p{L}])(${kindNames})(?:\\s+(?:liên tịch|số)){0,2}\\s*[:.]?\\s*$`, 'iu');
/** Letters of a symbol, `QĐ`, `TTg`, `TCTĐA06CP`; hyphens and `/` join several, OCR may leave a space after a hyphen. */
const letters = '[\\p{Lu}Đ][\\p{L}\\p{N}&]*';
const symbols = `${letters}(?:(?:[-–]\\s?|/|\\.|&)${letters})*(?:\\([\\p{Lu}\\p{N}-]{2,20}\\))?`;
const numbered = new RegExp(
  `(?<![\\p{L}\\p{N}/.,-])(\\d{1,6}[a-zA-Z]?(?:/(?:19|20)\\d{2})?)\\s?([/-])\\s?(${symbols})(?![\\p{L}])`,
  'gu',
);
/** `SLĐT BXH-VP`: a blank inside a symbol, where a hyphen still follows. */
const brokenTail = /^ (\p{Lu}{2,8}-\p{Lu}{2,12})(?![\p{L}])/u;
const joined = /^(\s*,\s*|\s+và\s+)$/u;
const earlier = /(?:^|\s)(\d{1,6})\s*,\s*$/u;

const isSymbol = (symbol: string): boolean => {
  const parts = symbol.split(/[-–/.&(]/u).filter((part) => part !== '');
  if (parts.some((part) => kindOfSymbol(part) !== null && part.length > 1) && parts.length > 1) return true;
  return (
    parts.length > 1 &&
    parts.every((part) => /^[\p{Lu}Đ]/u.test(part) && part.length >= 2 && /[\p{Lu}Đ]{2}|TTg/u.test(part))
  );
};

/** Số, ký hiệu văn bản: every document number in a text, with the kind named before it. */
export function scanReferences(text: string): ReferenceSpan[] {
  const found: ReferenceSpan[] = [];
  for (const match of text.matchAll(numbered)) {
    const [all, digits = '', join = '', symbol = ''] = match;
    const lead = text.slice(Math.max(0, match.index - 60), match.index);
    const named = kindBefore.exec(lead);
    const isCited = named !== null || /(?:[Ss]ố|SỐ)\s*:?\s*$/u.test(lead);
    if (!isCited && !isSymbol(symbol)) continue;
    if (named && /^(?:đề án|dự án|luật|hợp đồng)/iu.test(named[1] ?? '') && !isSymbol(symbol)) continue;
    let number = `${digits}${join}${symbol}`;
    let to = match.index + all.length;
    const tail = /\p{Lu}{3}/u.test(symbol) && !/[-–]/u.test(symbol) ? brokenTail.exec(text.slice(to)) : null;
    if (tail) {
      number += ` ${tail[1]}`;
      to += tail[0].length;
    }
    const previous = found.at(-1);
    const isListed =
      previous && joined.test(text.slice(previous.to, match.index).replace(/(?:ngày|của|số)\s+\S+/gu, ''));
    const kind = named ? capitalised(named[1] ?? '') : isListed ? previous.kind : null;
    const [first] = symbol.split(/[-–/]/u);
    const bare = named && !digits.includes('/') ? earlier.exec(lead) : null;
    found.push({ number: tidy(number), kind: kind ?? kindOfSymbol(first ?? ''), from: match.index, to });
    if (bare) continue;
    // "Nghị quyết 71, 214/NQ-CP": the first number borrows the symbol of the second
    const compound = new RegExp(
      `(?<![\\p{L}])(${kindNames})(?:\\s+số)?\\s+(\\d{1,5})\\s*(?:,|và)\\s*$`,
      'iu',
    ).exec(lead);
    if (compound) {
      const own = compound[2] ?? '';
      const at = match.index - lead.length + lead.lastIndexOf(own);
      found.splice(-1, 0, {
        number: tidy(`${own}${join}${symbol}`),
        kind: capitalised(compound[1] ?? ''),
        from: at,
        to: at + own.length,
      });
      const last = found.at(-1);
      if (last) last.kind = capitalised(compound[1] ?? '');
    }
  }
  return found;
}

const tidy = (number: string) => number.replace(/\s*([/–-])\s*/gu, '$1').replace(/–/gu, '-');
const capitalised = (kind: string) => {
  const clean = kind.replace(/\s+/gu, ' ').toLowerCase();
  return clean.charAt(0).toUpperCase() + clean.slice(1);
};
