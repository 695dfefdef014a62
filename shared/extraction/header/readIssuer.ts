import type { Block } from '../block.ts';
import { shadow } from '../text/shadow.ts';
import { readUnits } from '../units/readUnits.ts';
import { withoutShouting } from '../units/withoutShouting.ts';
import { casedAsInProse } from './casedAsInProse.ts';
import type { HeadLine } from './readHeader.ts';

const motto = /cong hoa xa hoi|doc lap|dang cong san|^so\s*:/u;
const reports =
  /^(.{6,220}?)\s+(?:kính\s+)?(?:báo cáo|ban hành|xin thông báo|thông báo|trân trọng|xây dựng)(?![\p{L}])/u;
const announces = /(?:như sau|sau đây|cụ thể)\s*[:.]?\s*$/u;
const closes = /\.\s?\/\s?\.?\s*$/u;

/** Enough of a document to name its issuer in running text. */
const proseBlocks = 400;

/** Left column of the head: the issuing body, after its superior where both stand there. */
function fromHead(lines: readonly HeadLine[], blocks: readonly Block[], place: string | null): string | null {
  const left = lines.filter(
    ({ isLeft, text }) =>
      isLeft && !motto.test(shadow(text)) && !/\d{2,}\s*\//u.test(text) && !/^V\/v/u.test(text),
  );
  const text = left
    .slice(0, 3)
    .map((one) => one.text.replace(/[-–_*]{2,}/gu, '').trim())
    .filter((one) => one !== '' && !/\p{Ll}/u.test(one))
    .join(' ');
  if (text === '') return null;
  const prose = blocks.slice(0, proseBlocks).map((block) => block.text);
  const cased = casedAsInProse(withoutShouting(text), [place ?? '', ...prose]);
  return cased.charAt(0).toUpperCase() + cased.slice(1);
}

function nameIn(text: string): string | null {
  const last = text.split(/(?<=[.;])\s+(?=\p{Lu})/u).at(-1) ?? text;
  for (const sentence of [text, last]) {
    const name = reports.exec(sentence)?.[1]?.trim();
    if (name && !/[.]/u.test(name) && readUnits(name, 0).units.length > 0) return name;
  }
  return null;
}

/** The sentence that closes the document (`… báo cáo …./.`), else the one that opens it (`… như sau:`). */
function fromSentences(blocks: readonly Block[]): string | null {
  const prose = blocks.filter(({ kind, marker }) => kind !== 'row' && kind !== 'footnote' && !marker);
  const closing = prose.filter(({ text }) => closes.test(text)).map(({ text }) => nameIn(text));
  const opening = prose
    .slice(0, 20)
    .filter(({ text }) => announces.test(text))
    .map(({ text }) => nameIn(text));
  return [...closing, ...opening].find((name) => name !== null) ?? null;
}

/** Cơ quan ban hành: from the head's left column, else from the sentence that closes or announces the document. */
export const readIssuer = (
  blocks: readonly Block[],
  lines: readonly HeadLine[],
  place: string | null,
): string | null => fromHead(lines, blocks, place) ?? fromSentences(blocks);
