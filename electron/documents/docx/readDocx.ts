import { Refusal } from '../../../shared/contract/refusal.ts';
import { type Pace, paceOfPart } from '../pacer.ts';
import type { RawPart } from '../rawPart.ts';
import { markSuperscripts } from '../text/markText.ts';
import { openZip, type ZipArchive } from '../zipArchive.ts';
import { BodyReader } from './bodyReader.ts';
import { InlineReader } from './inlineReader.ts';
import { NoteLabels } from './noteLabels.ts';
import { createLabels } from './numbering.ts';
import { readStyles } from './wordStyles.ts';
import { attribute, child, children, parseXml, type XmlElement } from './wordXml.ts';

/** Blocks read between two steps of the pace. */
const STRETCH = 50;

async function parsePart(
  zip: ZipArchive,
  name: string,
  file: string,
  pace: Pace,
): Promise<XmlElement | undefined> {
  const text = await zip.readText(name);
  return text === undefined ? undefined : await parseXml(text, file, pace);
}

/** The notes of a file by kind and number, without the rules that are kept among them. */
async function readNotes(zip: ZipArchive, file: string, pace: Pace): Promise<Map<string, XmlElement>> {
  const notes = new Map<string, XmlElement>();
  for (const kind of ['footnote', 'endnote'] as const) {
    const root = await parsePart(zip, `word/${kind}s.xml`, file, pace);
    for (const note of children(root, kind))
      if (!/eparator$/u.test(attribute(note, 'type') ?? ''))
        notes.set(`${kind}-${attribute(note, 'id') ?? ''}`, note);
  }
  return notes;
}

/**
 * Reads a Word file as Word shows it with all tracked changes accepted: automatic numbers, capitals, bold of styles,
 * letters of old fonts, notes numbered in the order of citing; hidden text is left out. Throws FILE_DAMAGED, FILE_ZIP_BOMB.
 */
export async function readDocx(bytes: Uint8Array, file: string, pace: Pace): Promise<RawPart[]> {
  const zip = openZip(bytes, file);
  const document = await parsePart(zip, 'word/document.xml', file, paceOfPart(pace, 0, 0.5));
  const body = child(document, 'body');
  if (!body) throw new Refusal('FILE_DAMAGED', { file });
  const steady: Pace = () => pace(0.5);
  const styles = readStyles(await parsePart(zip, 'word/styles.xml', file, steady));
  const numbering = await parsePart(zip, 'word/numbering.xml', file, steady);
  const bodies = await readNotes(zip, file, steady);
  const notes = new NoteLabels();
  const reader = new BodyReader(new InlineReader(styles, createLabels(numbering, styles), notes), styles);
  for (let at = 0; at < body.children.length; at += STRETCH) {
    await pace(0.5 + (at / body.children.length) * 0.4);
    reader.add(body.children.slice(at, at + STRETCH));
  }
  const { parts } = reader;
  // a note may cite another: the list grows while it is walked
  for (const { kind, id, label } of notes.cited) {
    await pace(0.9);
    const text = reader.textOf(bodies.get(`${kind}-${id}`)?.children ?? []);
    const shown = text.replace(/\u{e002}([^\u{e003}]*)\u{e003}/gu, '$1 ');
    parts.push({ kind: 'footnote', label, text: shown, page: null });
  }
  const labels = new Set(notes.cited.map(({ label }) => label));
  const mark = (text: string): string => markSuperscripts(text, labels);
  return parts.map(
    (part): RawPart =>
      part.kind === 'row' ? { ...part, cells: part.cells.map(mark) } : { ...part, text: mark(part.text) },
  );
}
