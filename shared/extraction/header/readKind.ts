import { documentKinds, kindOfSymbol } from '../dictionaries/documentKinds.ts';
import { shadow } from '../text/shadow.ts';
import type { HeadLine } from './readHeader.ts';
import type { OwnNumber } from './readNumber.ts';

const kinds = documentKinds.filter(({ name }) => !/^(?:Văn bản|Dự án|Luật|Điện)$/u.test(name));

/** Tên loại: from its own line in capitals (`BÁO CÁO`), else from the number's symbol; a letter has none: Công văn. */
export function readKind(lines: readonly HeadLine[], number: OwnNumber | null): string | null {
  for (const { text } of lines) {
    const trimmed = text.trim().replace(/[\s:*_]+$/u, '');
    if (trimmed.length > 60 || /\p{Ll}/u.test(trimmed)) continue;
    const found = kinds.find(({ name }) => shadow(name) === shadow(trimmed));
    if (found) return found.name;
  }
  for (const { text } of lines) {
    // the kind and the subject on one line: "BÁO CÁO Kết quả …"
    const capitals = /^[\s*_]*((?:\p{Lu}{2,}[\s,]*){1,5})/u.exec(text)?.[1]?.trim() ?? '';
    const found = kinds.find(({ name }) => capitals !== '' && shadow(capitals).startsWith(shadow(name)));
    if (found && text.length < 400) return found.name;
  }
  const symbols = (number?.number ?? '').replace(/^\d*(?:\/\d{4})?[/-]/u, '').split(/[-/]/u);
  const bySymbol = symbols.map(kindOfSymbol).find((kind) => kind !== null);
  if (bySymbol) return bySymbol;
  const isLetter = lines.some(
    ({ text }) => /^(?:kinh gui|v\/v)/u.test(shadow(text.trim())) || /V\/v/u.test(text),
  );
  return isLetter && number !== null ? 'Công văn' : isLetter ? 'Công văn' : null;
}
