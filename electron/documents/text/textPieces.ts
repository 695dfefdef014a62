import { joinLineTexts } from '../joinLineTexts.ts';
import type { Pace } from '../pacer.ts';
import { isKindTitle } from '../sentenceShape.ts';
import { splitMarker } from '../splitMarker.ts';
import { readBareTable } from './bareTable.ts';
import { readColumns } from './columnLines.ts';
import { carriesOnUnwrapped, carriesOnWrapped, findLayout } from './joinLines.ts';
import { readTable } from './tableLines.ts';
import { FOOTNOTE_RULE, textLines } from './textLines.ts';
import type { TextLine, TextPiece } from './textPiece.ts';

const FOOTNOTE_HEAD = /^\s*(?:([⁰¹²³⁴⁵⁶⁷⁸⁹]+)|\^?\[(\d{1,3})\]:?)\s*(.*)$/su;
const PLAIN_FOOTNOTE_HEAD = /^\s*(\d{1,3})\s+(?=[\p{L}(“"])(.*)$/su;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const toLabel = (signs: string): string => [...signs].map((sign) => SUPERSCRIPTS.indexOf(sign)).join('');

/** A line that is nothing but a footnote's number, lifted out of the sentence by the converter (`… Trung ương / 1 / .`). */
const isLiftedMark = (lines: readonly TextLine[], index: number): boolean => {
  const line = lines[index];
  const next = lines[index + 1];
  return (
    line !== undefined &&
    /^\s*\d{1,3}\s*$/u.test(line.text) &&
    (!line.gap || (next !== undefined && !next.gap))
  );
};

const superscript = (digits: string): string =>
  [...digits].map((digit) => SUPERSCRIPTS[Number(digit)] ?? '').join('');

/** Lines read between two steps of the pace. */
const STRETCH = 50;

interface Builder {
  pieces: TextPiece[];
  /** The paragraph that lines are still added to, with its last line. */
  open: { piece: Extract<TextPiece, { kind: 'paragraph' }>; last: string } | undefined;
  afterKindTitle: boolean;
}

const MARKDOWN_HEADING = /^\s*#{1,6}\s+/u;

function addParagraph(builder: Builder, text: string): void {
  const heading = MARKDOWN_HEADING.test(text);
  const piece = { kind: 'paragraph' as const, text: text.replace(MARKDOWN_HEADING, ''), heading };
  builder.afterKindTitle =
    isKindTitle(builder.open?.piece.text ?? '') && builder.open?.piece === builder.pieces.at(-1);
  builder.pieces.push(piece);
  builder.open = { piece, last: text };
}

function addFootnote(builder: Builder, label: string, text: string): void {
  builder.pieces.push({ kind: 'footnote', label, text });
  builder.open = undefined;
}

/** Lines below a rule, up to the page's end: footnotes, a number opens each, the rest carries on. */
function readFootnoteZone(
  lines: readonly TextLine[],
  start: number,
  builder: Builder,
  pageStartsIndented: boolean,
): number {
  let index = start;
  while (index < lines.length) {
    const line = lines[index];
    if (
      !line ||
      line.newPage ||
      (pageStartsIndented && /^ \S/u.test(line.text)) ||
      line.text === FOOTNOTE_RULE
    )
      break;
    const head = PLAIN_FOOTNOTE_HEAD.exec(line.text);
    const last = builder.pieces.findLast((piece) => piece.kind === 'footnote');
    const next = String(Number(last?.label ?? '0') + 1);
    if (head?.[1] === next) addFootnote(builder, next, head[2] ?? '');
    else if (line.text.trim() === next) {
      // the number alone on its line, its text on the next one
      index += 1;
      addFootnote(builder, next, lines[index]?.text.trim() ?? '');
    } else if (last) last.text += ` ${line.text.trim()}`;
    else addParagraph(builder, line.text);
    index += 1;
  }
  return index;
}

/** Cuts a text, its dressing already taken out (`markText`), into paragraphs, footnotes and table rows. */
export async function textPieces(text: string, pace: Pace): Promise<TextPiece[]> {
  const lines = textLines(text);
  const layout = findLayout(lines);
  const indented = lines.filter((line) => /^ \S/u.test(line.text)).length;
  const pageStartsIndented = layout.wrapped && indented > 0 && indented <= lines.length * 0.06;
  const builder: Builder = { pieces: [], open: undefined, afterKindTitle: false };
  let table = 0;
  let index = 0;
  let next = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (!line) break;
    if (index >= next) {
      await pace(index / lines.length);
      next = index + STRETCH;
    }
    if (line.newPage) builder.pieces.push({ kind: 'break' });
    if (line.text === FOOTNOTE_RULE) {
      const open = builder.open;
      index = readFootnoteZone(lines, index + 1, builder, pageStartsIndented);
      // the running text goes on after the page's footnotes
      builder.open = open;
      continue;
    }
    const found = readTable(lines, index) ?? readBareTable(lines, index) ?? readColumns(lines, index);
    if (found) {
      for (const cells of found.rows) builder.pieces.push({ kind: 'row', table, cells });
      builder.open = undefined;
      table += 1;
      index += found.used;
      continue;
    }
    if (layout.wrapped && builder.open && isLiftedMark(lines, index)) {
      builder.open.piece.text += superscript(line.text.trim());
      index += 1;
      continue;
    }
    const head = FOOTNOTE_HEAD.exec(line.text);
    const { open } = builder;
    if (head && !(layout.wrapped && open && !line.gap && splitMarker(line.text)))
      addFootnote(builder, head[1] ? toLabel(head[1]) : (head[2] ?? ''), head[3] ?? '');
    else if (
      open &&
      layout.wrapped &&
      (carriesOnWrapped(open.last, line, open.piece.text, layout) ||
        (!line.gap && carriesOnUnwrapped(open.last, line.text, builder.afterKindTitle)))
    ) {
      open.piece.text = joinLineTexts([open.piece.text, line.text.trim()]);
      open.last = line.text;
    } else if (
      open &&
      !layout.wrapped &&
      !line.gap &&
      carriesOnUnwrapped(open.last, line.text, builder.afterKindTitle)
    ) {
      open.piece.text += ` ${line.text.trim()}`;
      open.last = line.text;
    } else addParagraph(builder, line.text);
    index += 1;
  }
  return builder.pieces;
}
