import JSZip from 'jszip';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { Pace } from '../pacer.ts';
import type { RawPart } from '../rawPart.ts';
import { openZip, type ZipArchive } from '../zipArchive.ts';
import { readMammothTree } from './mammothTree.ts';
import { createLabels } from './numbering.ts';
import { prepareXml } from './prepareXml.ts';
import { treeParts } from './treeParts.ts';
import { readStyles } from './wordStyles.ts';
import { type Document, parseXml, serializeXml } from './wordXml.ts';

const DOCUMENT = 'word/document.xml';
const FOOTNOTES = 'word/footnotes.xml';
const ENDNOTES = 'word/endnotes.xml';
/** Parts handed on unchanged; pictures are left behind. */
const KEPT = [
  '[Content_Types].xml',
  '_rels/.rels',
  'word/_rels/document.xml.rels',
  'word/_rels/footnotes.xml.rels',
  'word/_rels/endnotes.xml.rels',
  'word/styles.xml',
  'word/settings.xml',
];

async function parsePart(zip: ZipArchive, name: string, file: string): Promise<Document | undefined> {
  const text = await zip.readText(name);
  return text === undefined ? undefined : parseXml(text, file);
}

/**
 * Reads a Word document: paragraphs with the markers that the reader sees, tables, footnotes at their place, text boxes;
 * tracked changes as accepted. Throws FILE_DAMAGED, FILE_ZIP_BOMB.
 */
export async function readDocx(bytes: Uint8Array, file: string, pace: Pace): Promise<RawPart[]> {
  const zip = openZip(bytes, file);
  const document = await parsePart(zip, DOCUMENT, file);
  if (!document) throw new Refusal('FILE_DAMAGED', { file });
  await pace(0.1);
  const styles = readStyles(await parsePart(zip, 'word/styles.xml', file));
  const labelOf = createLabels(await parsePart(zip, 'word/numbering.xml', file), styles);
  const prepared = new JSZip();
  await prepareXml(document, styles, labelOf, (share) => pace(0.1 + share * 0.4));
  prepared.file(DOCUMENT, serializeXml(document));
  await pace(0.55);
  for (const name of [FOOTNOTES, ENDNOTES]) {
    const notes = await parsePart(zip, name, file);
    if (!notes) continue;
    await prepareXml(notes, styles, labelOf, (share) => pace(0.55 + share * 0.1));
    prepared.file(name, serializeXml(notes));
  }
  for (const name of KEPT) {
    const content = await zip.read(name);
    if (content) prepared.file(name, content);
  }
  const packed = await prepared.generateAsync({ type: 'uint8array', compression: 'STORE' });
  await pace(0.7);
  const tree = await readMammothTree(packed, file);
  await pace(0.9);
  return treeParts(tree);
}
