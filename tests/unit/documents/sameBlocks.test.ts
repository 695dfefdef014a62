import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../electron/documents/readDocument.ts';
import type { Block } from '../../../shared/extraction/block.ts';
import { planDocx, planText } from '../../fixtures/documents-plan.ts';

const shape = ({ kind, marker, text, table, footnotes, cells }: Block) => ({
  kind,
  marker,
  text,
  table,
  footnotes,
  headings: cells.map((cell) => cell.heading),
});

describe('one document, three kinds of files', () => {
  test('gives the same blocks', async () => {
    const text = await readDocument({ bytes: Buffer.from(planText()), fileName: 'ke-hoach.txt' });
    const word = await readDocument({ bytes: await planDocx(), fileName: 'ke-hoach.docx' });
    const pdf = await readDocument({
      path: fileURLToPath(new URL('../../fixtures/documents-plan.pdf', import.meta.url)),
    });
    expect(text.blocks.length).toBe(30);
    expect(word.blocks.map(shape)).toEqual(text.blocks.map(shape));
    expect(pdf.blocks.map(shape)).toEqual(text.blocks.map(shape));
    // the Word file and its print agree in what is bold, too; only the print knows its pages
    expect(pdf.blocks.map((block) => block.bold)).toEqual(word.blocks.map((block) => block.bold));
    expect(new Set(pdf.blocks.map((block) => block.page))).toEqual(new Set([1, 2]));
    expect([text, word, pdf].map((document) => document.kind)).toEqual(['txt', 'docx', 'pdf']);
  });

  test('numbers its blocks without gaps, cells and footnote marks inside their text', async () => {
    const { blocks } = await readDocument({ bytes: await planDocx(), fileName: 'ke-hoach.docx' });
    expect(blocks.map((block) => block.no)).toEqual(blocks.map((_, index) => index));
    for (const block of blocks) {
      expect(block.text).toBe(block.text.normalize('NFC').trim());
      for (const cell of block.cells) expect(block.text.slice(cell.from, cell.to)).toBe(cell.text);
      for (const { at } of block.footnotes) expect(at).toBeLessThanOrEqual(block.text.length);
    }
  });
});

const samples = fileURLToPath(new URL('../../../../shared/samples/', import.meta.url));
const inSamples = (name: string) => `${samples}${name}`;

/** What running text, lists and tables say; heads and ends are set as tables in one file and as lines in another. */
const running = (blocks: readonly Block[]) =>
  blocks
    .filter((block) => ['item', 'heading', 'footnote'].includes(block.kind) && block.text.length > 60)
    .map(({ kind, marker, text }) => `${kind} ${marker ?? ''} ${text}`);

describe.skipIf(!existsSync(samples))('the sample documents', () => {
  test.each(['000_bao-cao-686-thang-01-2026', '004_ke-hoach-chuyen-doi-so-2026'])(
    '%s: Word and PDF agree',
    async (name) => {
      const word = await readDocument({ path: inSamples(`${name}.docx`) });
      const pdf = await readDocument({ path: inSamples(`${name}.pdf`) });
      expect(pdf.blocks.map(shape)).toEqual(word.blocks.map(shape));
    },
  );

  test.each([
    ['000_bao-cao-686-thang-01-2026', 1],
    ['004_ke-hoach-chuyen-doi-so-2026', 0],
  ])('%s: the torn text gives the same sentences as Word', async (name, exceptions) => {
    const text = running((await readDocument({ path: inSamples(`${name}.txt`) })).blocks);
    const word = running((await readDocument({ path: inSamples(`${name}.docx`) })).blocks);
    expect(word.length).toBeGreaterThan(30);
    // in 000 one footnote has further paragraphs that nothing in the text tells from running text
    expect(word.filter((block) => !text.includes(block)).length).toBe(exceptions);
  });

  test('no text file loses a word', async () => {
    for (const name of [
      '000_bao-cao-686-thang-01-2026',
      '001_bao-cao-87-thang-9-2025',
      '004_ke-hoach-chuyen-doi-so-2026',
    ]) {
      const { readFile } = await import('node:fs/promises');
      const source = await readFile(inSamples(`${name}.txt`), 'utf8');
      const { blocks } = await readDocument({ path: inSamples(`${name}.txt`) });
      const words = (value: string) => value.normalize('NFC').match(/\p{L}{2,}/gu) ?? [];
      const count = (list: string[]) => {
        const counts = new Map<string, number>();
        for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
        return counts;
      };
      const had = count(words(source));
      const has = count(words(blocks.map((block) => `${block.marker ?? ''} ${block.text}`).join('\n')));
      const lost = [...had].filter(([word, times]) => (has.get(word) ?? 0) < times);
      // headings of tables that pages repeat are written once
      const repeated = new Set(
        words(
          'TT Nội dung Mục tiêu Lĩnh vực Nhiệm vụ theo Kế hoạch số KH UBND đã hoàn thành đang triển khai',
        ),
      );
      expect(lost.filter(([word]) => !repeated.has(word))).toEqual([]);
    }
  });
});
