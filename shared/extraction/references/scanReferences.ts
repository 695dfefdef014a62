import { documentKinds, kindOfSymbol } from '../dictionaries/documentKinds.ts';
import { remembered } from '../text/remembered.ts';
import { anyOf } from '../text/words.ts';

/** A document's number where a text cites it. */
export interface ReferenceSpan {
  /** As written, white space around hyphens taken out: `1580/TCTTKĐA`. */
  number: string;
  kind: string | null;
  from: number;
  to: number;
}

const kindNames = anyOf(documentKinds.map(({ name }) => name.replace(/ /gu, '\\s+')));
/** A kind's name with `số` after it is no longer. */
const longestKind = 40;
const kindBefore = new RegExp(`(?<![\\p{L}])(${kindNames})(?:\\s+số)?\\s*[:.]?\\s*$`, 'iu');
const numberWord = /(?:[Ss]ố|SỐ)\s*[:.]?\s*$/u;
/** Letters of a symbol, `QĐ`, `TTg`, `TCTĐA06CP`; hyphens and `/` join several, OCR may leave a space after a hyphen. */
const letters = '[\\p{Lu}][\\p{L}\\p{N}&]{0,24}';
const symbols = `${letters}(?:(?:[-–]\\s?|/|\\.)${letters}){0,5}(?:\\([\\p{Lu}\\p{N}-]{2,24}\\))?`;
const numbered = new RegExp(
  `(?<![\\p{L}\\p{N}/.,-])((?:\\d{1,6}[a-zA-Z]?|l\\d{2,5})(?:/(?:19|20)\\d{2})?)\\s?([/-])\\s?(${symbols})(?![\\p{L}])`,
  'gu',
);
/** `SLĐT BXH-VP`: a blank inside a symbol, where a hyphen still follows. */
const brokenTail = /^ (\p{Lu}{2,8}-\p{Lu}{2,12})(?![\p{L}])/u;
/** `Nghị quyết 71, 214/NQ-CP`: a number before another, whose symbol it shares. */
const compound = new RegExp(`(?<![\\p{L}])(${kindNames})(?:\\s+số)?\\s+(\\d{1,5})\\s*(?:,|và)\\s*$`, 'iu');
/** A name of a programme, not a document's number: `Đề án 06/CP`. */
const named = /^(?:đề án|dự án|luật|hợp đồng|chương trình)$/iu;

/** Does a symbol look like one by itself, without `số` or a kind before it: `QĐ-UBND`, `TTLT-BTP-BCA`? */
function isSymbol(symbol: string): boolean {
  const parts = symbol.split(/[-–/.(]/u).filter((part) => part !== '');
  if (parts.length < 2) return false;
  if (parts.some((part) => part.length > 1 && kindOfSymbol(part) !== null)) return true;
  return parts.every((part) => part.length >= 2 && /^\p{Lu}/u.test(part) && /\p{Lu}{2}|TTg/u.test(part));
}

const tidy = (number: string) => number.replace(/\s*([/–-])\s*/gu, '$1').replace(/–/gu, '-');

function kindName(written: string): string {
  const clean = written.replace(/\s+/gu, ' ').toLowerCase();
  return clean.charAt(0).toUpperCase() + clean.slice(1);
}

const kindOfNumber = (symbol: string): string | null => {
  const parts = symbol.split(/[-–/]/u);
  return parts.map((part) => kindOfSymbol(part)).find((kind) => kind !== null) ?? null;
};

/** Số, ký hiệu văn bản: every document number in a text, with the kind named before it. */
export const scanReferences = remembered((text: string): readonly ReferenceSpan[] => {
  const found: ReferenceSpan[] = [];
  for (const match of text.matchAll(numbered)) {
    const [all, written = '', join = '', symbol = ''] = match;
    // OCR reads a leading 1 as l
    const digits = written.replace(/^l/u, '1');
    const lead = text.slice(Math.max(0, match.index - 60), match.index);
    const kindBy = kindBefore.exec(lead.slice(-longestKind))?.[1] ?? null;
    const isCited = kindBy !== null || numberWord.test(lead);
    if (!isSymbol(symbol) && (!isCited || (kindBy !== null && named.test(kindBy)))) continue;
    let to = match.index + all.length;
    let number = tidy(`${digits}${join}${symbol}`);
    const tail =
      /\p{Lu}{3}/u.test(symbol) && !/[-–]/u.test(symbol) ? brokenTail.exec(text.slice(to, to + 24)) : null;
    if (tail) {
      number += ` ${tail[1]}`;
      to += tail[0].length;
    }
    const sharing = kindBy === null ? compound.exec(lead) : null;
    const previous = found.at(-1);
    const isListed = previous !== undefined && match.index - previous.to < 40 && kindBy === null;
    const kind = sharing?.[1] ?? kindBy;
    if (sharing) {
      const own = sharing[2] ?? '';
      const at = match.index - lead.length + lead.lastIndexOf(own);
      found.push({
        number: tidy(`${own}${join}${symbol}`),
        kind: kindName(sharing[1] ?? ''),
        from: at,
        to: at + own.length,
      });
    }
    found.push({
      number,
      kind: kind ? kindName(kind) : (kindOfNumber(symbol) ?? (isListed ? previous.kind : null)),
      from: match.index,
      to,
    });
  }
  return found;
});
