import { normalizeText } from '../cleanText.ts';
import { noteMark } from '../inlineMarks.ts';
import { findLegacyEncoding, fromLegacy } from '../legacyEncoding.ts';
import { type Pace, paceOfPart } from '../pacer.ts';
import type { RawPart } from '../rawPart.ts';
import { decodeText } from './decodeText.ts';
import { joinPages } from './joinPages.ts';
import { markSuperscripts, markText } from './markText.ts';
import type { TextPiece } from './textPiece.ts';
import { textPieces } from './textPieces.ts';

/** Turns the footnotes' numbers inside a text into marks: superscripts, `^[1]`, and `[1]` where such a footnote stands. */
const markNotes = (text: string, labels: ReadonlySet<string>): string =>
  markSuperscripts(text, labels)
    .replace(/\^\[(\d{1,3})\]/gu, (_, label: string) => noteMark(label))
    .replace(/\[(\d{1,3})\]/gu, (whole: string, label: string) =>
      labels.has(label) ? noteMark(label) : whole,
    );

const PLAIN_HEAD = /^(\d{1,3})\s+(?=[\p{L}(“"])/u;

/** Labels that the text cites in superscript and that no superscript footnote answers, in the order of their citing. */
function labelsWithoutBody(pieces: readonly TextPiece[], labels: ReadonlySet<string>): Set<string> {
  const cited = new Set<string>();
  for (const piece of pieces) {
    if (piece.kind !== 'paragraph') continue;
    for (const match of markNotes(piece.text, labels).matchAll(/\u{e000}(\d+)\u{e001}/gu))
      if (match[1] && !labels.has(match[1])) cited.add(match[1]);
  }
  return cited;
}

/**
 * Reads a text file (`.txt`, `.md`), however it was saved and cut into lines.
 * Throws FILE_KIND_UNKNOWN for bytes that are no text; rejects with the signal's reason when aborted.
 */
export async function readText(bytes: Uint8Array, file: string, pace: Pace): Promise<RawPart[]> {
  const decoded = decodeText(bytes, file).replace(/\r\n?/gu, '\n');
  const encoding = findLegacyEncoding(decoded);
  const text = normalizeText(encoding ? fromLegacy(decoded, encoding) : decoded);
  await pace(0.1);
  const found = await textPieces(markText(text), paceOfPart(pace, 0.15, 0.7));
  const labels = new Set(found.flatMap((piece) => (piece.kind === 'footnote' ? [piece.label] : [])));
  const missing = labelsWithoutBody(found, labels);
  const pieces = found.map((piece): TextPiece => {
    if (piece.kind === 'break') return piece;
    if (piece.kind === 'row') return { ...piece, cells: piece.cells.map((cell) => markNotes(cell, labels)) };
    const head = piece.kind === 'paragraph' ? PLAIN_HEAD.exec(piece.text) : null;
    if (head?.[1] && missing.has(head[1]))
      return { kind: 'footnote', label: head[1], text: markNotes(piece.text.slice(head[0].length), labels) };
    return { ...piece, text: markNotes(piece.text, labels) };
  });
  return await joinPages(pieces, paceOfPart(pace, 0.8, 1));
}
