import type { Block } from '../block.ts';
import type { DocumentHeader } from '../extraction.ts';
import { shadow } from '../text/shadow.ts';
import { readAttachedTo } from './readAttachedTo.ts';
import { readIssuer } from './readIssuer.ts';
import { readKind } from './readKind.ts';
import { readNumber } from './readNumber.ts';
import { readPeriod } from './readPeriod.ts';
import { readPlaceAndDate } from './readPlaceAndDate.ts';
import { readSigner } from './readSigner.ts';
import { readSubjectLine } from './readSubjectLine.ts';

/** A line of the document's head: a block's text, or one cell of a head that is set as a table. */
export interface HeadLine {
  text: string;
  block: Block;
  /** Left column of a two-column head. */
  isLeft: boolean;
}

const maximum = 30;
/** First column of a table of tasks or figures, which is no part of the head. */
const ordinal = /^s?tt$|^so (?:tt|thu tu)$/u;
const bodyBegins = /^(?:can cu |thuc hien |xet |theo de nghi|de trien khai|i\.|kinh gui|ngay \d)/u;

/** The lines before the body: up to the first marked heading or table of the body, thirty at most. */
export function headLines(blocks: readonly Block[]): HeadLine[] {
  const lines: HeadLine[] = [];
  for (const block of blocks.slice(0, maximum)) {
    if (block.kind === 'footnote') continue;
    if (block.marker && block.kind !== 'row' && !/^[-–+]$/u.test(block.marker)) break;
    if (block.kind === 'row' && ordinal.test(shadow(block.cells[0]?.text ?? '').trim())) break;
    if (block.kind === 'row')
      for (const [index, cell] of block.cells.entries())
        lines.push({ text: cell.text, block, isLeft: index === 0 });
    else lines.push({ text: block.text, block, isLeft: false });
    if (block.text.length > 60 && bodyBegins.test(shadow(block.text))) break;
  }
  return lines.filter(({ text }) => text.trim() !== '');
}

/** Thể thức văn bản: number, kind, date, place, issuer, subject, signer and period. What is not there is null. */
export function readHeader(blocks: readonly Block[]): DocumentHeader {
  const lines = headLines(blocks);
  const attached = readAttachedTo(blocks);
  const number = readNumber(lines) ?? null;
  const { place, date } = readPlaceAndDate(lines);
  const kind = readKind(lines, number);
  const fromAppendix =
    attached !== null && (kind === null || attached.kind === null || shadow(attached.kind) === shadow(kind));
  const subject = readSubjectLine(lines, kind);
  return {
    number: number?.isKnown ? number.number : fromAppendix && !number ? attached.number : null,
    kind: kind ?? attached?.kind ?? null,
    date: date ?? (fromAppendix && !number ? attached.date : null),
    place,
    issuer: readIssuer(blocks, lines, place) ?? (fromAppendix ? attached.issuer : null),
    subject,
    signer: readSigner(blocks),
    period: readPeriod(lines, subject, kind),
  };
}
