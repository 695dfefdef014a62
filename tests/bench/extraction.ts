// Reading and understanding: beside chrono-node reading dates alone from the same text, and mammoth on the same file.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { vi } from 'chrono-node';
import { Document, Packer, Paragraph } from 'docx';
import mammoth from 'mammoth';
import { readDocument } from '../../electron/documents/readDocument.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import { extract } from '../../shared/extraction/extract.ts';
import { compared, type Figure, medianTime, told } from './figure.ts';

const folder = path.resolve(import.meta.dirname, '../fixtures/documents');
const runs = 7;
const mutations = 10_000;
/** Characters on a page of an official document set in 14 points. */
const charactersAPage = 2_500;

const documentTexts = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));

/** A line of a later round, told apart from the same line of the one before: what was read once helps nobody. */
const ofRound = (line: string, round: number) =>
  round === 0 ? line : line.replace(/\p{L}(?=\P{L}*$)/u, (letter) => `${letter} ${round}`);

/** The invented documents one after another, so often that the text fills so many pages. */
function linesOf(pages: number): string[] {
  const texts = documentTexts();
  const lines: string[] = [];
  let length = 0;
  for (let index = 0; length < pages * charactersAPage; index++) {
    const text = texts[index % texts.length] ?? '';
    const round = Math.floor(index / texts.length);
    lines.push(...text.split('\n').map((line) => ofRound(line, round)));
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

/** Scraps that mutated documents get in the middle of a word. */
const scraps = [
  '',
  '(',
  '“',
  '|',
  '\n',
  '1. ',
  'I. ',
  'a) ',
  '- ',
  'Giao ',
  ' trước ngày 3O/2/2026',
  '\u0301',
  '\ufffd',
  ';',
];

/** Numbers that look random and are the same every time (linear congruential, Numerical Recipes). */
function* chances(): Generator<number, never> {
  for (let state = 1; ; state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) yield state / 2 ** 32;
}

/** Invented documents, cut, shuffled and spoiled: none may throw. */
async function mutatedFigure(): Promise<Figure> {
  const texts = documentTexts();
  const chance = chances();
  const below = (limit: number) => Math.floor(chance.next().value * limit);
  let thrown = 0;
  for (let index = 0; index < mutations; index++) {
    const text = texts[below(texts.length)] ?? '';
    const from = below(text.length);
    const part = text.slice(from, from + 200 + below(1_500));
    const at = below(part.length);
    const spoiled = `${part.slice(0, at)}${scraps[below(scraps.length)]}${part.slice(at + below(60))}`;
    if (!/[\p{L}\p{N}]/u.test(spoiled)) continue;
    try {
      extract(await blocksOf(spoiled.split('\n')));
    } catch (error) {
      // a file without text is refused in words, as it should be
      if (!(error instanceof Refusal)) thrown++;
    }
  }
  return {
    name: 'mutated documents that threw',
    unit: `of ${mutations}`,
    value: thrown,
    peer: null,
    peerValue: null,
    ratio: thrown,
    bound: 0,
    holds: thrown === 0,
  };
}

/** Lines of one thing over and over, a million letters long: a rule that backtracks would never come to their end. */
const hostile = [
  '12/KH-UBND ',
  'theo Công văn số 12/UBND-KT ngày 10/01/2026 của UBND tỉnh, ',
  'trước ngày 30/01/2026 ',
  'ngày ',
  'Sở Y tế, Sở Nội vụ, ',
  '45% ',
  '12/34 hồ sơ, ',
  '((((',
  'a) ',
];

async function hostileFigure(): Promise<Figure> {
  const times: number[] = [];
  for (const piece of hostile) {
    const blocks = await blocksOf([
      'III. NHIỆM VỤ TRỌNG TÂM',
      `1. Sở Y tế ${piece.repeat(Math.ceil(1_000_000 / piece.length))}`,
    ]);
    times.push(await medianTime(1, () => extract(blocks)));
  }
  const slowest = Math.max(...times);
  return {
    ...told('slowest hostile line of 1 MB', 'ms', slowest),
    bound: 1_000,
    holds: slowest <= 1_000,
  };
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
  await mutatedFigure(),
  await hostileFigure(),
];
