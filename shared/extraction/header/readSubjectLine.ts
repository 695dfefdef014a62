import { documentKinds } from '../dictionaries/documentKinds.ts';
import { shadow } from '../text/shadow.ts';
import type { HeadLine } from './readHeader.ts';

const letter = /(?:V\/v|v\/v|Về việc|VỀ VIỆC)\s*:?\s*(.+)$/u;
const ends =
  /^(?:can cu|thuc hien (?:quyet|cong|ke|chi|nghi|van)|kinh gui|chu tich|uy ban nhan dan|bo truong|giam doc|hoi dong|quyet dinh\s*:|xet |theo de nghi|\(kem theo|\(ban hanh|ngay \d|ban chi dao|[_\-–—]{3})/u;
const period = /^\(?\s*(?:tu ngay|tu thang|thang \d|quy |nam \d|so lieu|\()/u;

/** A line in capitals under one that is not: the heading of what follows. */
const isHeadingAfter = (parts: readonly string[], text: string) =>
  /\p{Ll}/u.test(parts.join(' ')) && /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

const isKindLine = (text: string, kind: string) =>
  shadow(text.trim().replace(/[\s:*_]+$/u, '')) === shadow(kind);

/** Trích yếu: the lines under the document's kind, or after `V/v` in a letter. */
export function readSubjectLine(lines: readonly HeadLine[], kind: string | null): string | null {
  const name = kind ?? '';
  const at = lines.findIndex(({ text }) => name !== '' && isKindLine(text, name));
  if (at < 0) {
    for (const { text } of lines) {
      const found = letter.exec(text)?.[1];
      if (found) return found.replace(/\s+/gu, ' ').trim();
    }
    for (const { text } of lines) {
      const known = documentKinds.find((one) => one.name === kind);
      if (known && shadow(text).startsWith(`${shadow(known.name)} `))
        return text.slice(known.name.length).trim();
    }
    return null;
  }
  const parts: string[] = [];
  for (const { text } of lines.slice(at + 1)) {
    const folded = shadow(text.trim());
    if (isHeadingAfter(parts, text)) break;
    if (ends.test(folded) || (parts.length > 0 && period.test(folded)) || folded.length > 600) break;
    parts.push(text.trim().replace(/^[*_\s]+|[*_\s]+$/gu, ''));
    if (parts.length >= 3 || /[.;]$/u.test(text.trim())) break;
  }
  const subject = parts
    .join(' ')
    .replace(/[_-]{3,}/gu, '')
    .trim();
  return subject === '' ? null : subject;
}
