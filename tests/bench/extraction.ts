// Reading and understanding: beside chrono-node reading dates alone from the same text, and mammoth on the same file.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { vi } from 'chrono-node';
import { Document, Packer, Paragraph } from 'docx';
import mammoth from 'mammoth';
import { readDocument } from '../../electron/documents/readDocument.ts';
import { extract } from '../../shared/extraction/extract.ts';
import { compared, type Figure, medianTime, told } from './figure.ts';

const folder = path.resolve(import.meta.dirname, '../fixtures/documents');
const runs = 7;
/** Characters on a page of an official document set in 14 points. */
const charactersAPage = 2_500;

/** The invented documents one after another, so often that the text fills so many pages. */
function linesOf(pages: number): string[] {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const lines: string[] = [];
  let length = 0;
  for (let index = 0; length < pages * charactersAPage; index++) {
    const text = texts[index % texts.length] ?? '';
    lines.push(...text.split('\n'));
    length += text.length;
  }
  return lines;
}

const blocksOf = async (lines: string[]) =>
  (await readDocument({ bytes: Buffer.from(lines.join('\n')), fileName: 'bench.txt' })).blocks;

async function extractionFigures(): Promise<Figure[]> {
  const lines = linesOf(100);
  const text = lines.join('\n');
  const blocks = await blocksOf(lines);
  const tenfold = await blocksOf(linesOf(1_000));
  const own = await medianTime(runs, () => extract(blocks));
  const dates = await medianTime(runs, () => vi.parse(text));
  const large = await medianTime(3, () => extract(tenfold));
  return [
    told('extraction: text a second', 'MB/s', Buffer.byteLength(text) / 1e6 / (own / 1e3)),
    compared('extraction of 100 pages', 'ms', own, { name: 'chrono-node vi, dates alone', value: dates }, 5),
    compared('extraction of 1,000 pages', 'ms', large, { name: 'of 100 pages', value: own }, 12),
  ];
}

async function wordFigures(): Promise<Figure[]> {
  const paragraphs = linesOf(100).filter((line) => line.trim());
  const document = new Document({
    sections: [{ children: paragraphs.map((text) => new Paragraph({ text })) }],
  });
  const bytes = await Packer.toBuffer(document);
  const own = await medianTime(runs, async () =>
    extract((await readDocument({ bytes, fileName: 'bench.docx' })).blocks),
  );
  const peer = await medianTime(runs, () => mammoth.convertToHtml({ buffer: bytes }));
  return [
    compared('.docx of 100 pages, read and extracted', 'ms', own, { name: 'mammoth alone', value: peer }, 2),
  ];
}

/** Figures of reading and understanding. */
export const measure = async (): Promise<Figure[]> => [
  ...(await extractionFigures()),
  ...(await wordFigures()),
];
