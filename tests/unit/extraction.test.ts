import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, BlockKind, Span } from '../../shared/extraction/block.ts';
import { extract } from '../../shared/extraction/extract.ts';
import type { Extraction } from '../../shared/extraction/extraction.ts';
import { shadow } from '../../shared/extraction/text/shadow.ts';
import { splitClauses, splitSentences } from '../../shared/extraction/text/splitSentences.ts';
import { blocksOf } from '../corpus/extraction/blocksOf.ts';

const folder = join(import.meta.dirname, '../corpus/extraction/documents');
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));
const documents = await Promise.all(texts.map(blocksOf));
const runs = { numRuns: 200 };

/** Every span of an extraction, with the words that it is said to hold where it says so. */
function spansOf(extraction: Extraction): { span: Span; words?: string }[] {
  return [
    ...extraction.tasks.flatMap((task) => [
      ...task.source.map((span) => ({ span })),
      ...[...task.leads, ...task.coordinating].flatMap(({ span, name }) =>
        span ? [{ span, words: name }] : [],
      ),
      ...task.deadlines.flatMap(({ span, deadline }) => (span ? [{ span, words: deadline.phrase }] : [])),
    ]),
    ...extraction.references.map(({ span }) => ({ span })),
    ...[...extraction.findings, ...extraction.indicators].map(({ span, quote }) => ({ span, words: quote })),
    ...[...extraction.open, ...extraction.obstacles].map(({ span, text }) => ({ span, words: text })),
  ];
}

function expectHonestSpans(blocks: readonly Block[]): void {
  for (const { span, words } of spansOf(extract(blocks))) {
    const text = blocks[span.block]?.text ?? '';
    expect(span.from).toBeGreaterThanOrEqual(0);
    expect(span.to).toBeLessThanOrEqual(text.length);
    expect(span.from).toBeLessThanOrEqual(span.to);
    const quoted = text.slice(span.from, span.to);
    // a unit's head may stand only before the first of a list: "Sở Y tế, Nội vụ" gives "Sở Nội vụ"
    if (words !== undefined && words !== quoted)
      expect(words.toLowerCase().endsWith(quoted.toLowerCase())).toBe(true);
  }
}

describe('trích dẫn', () => {
  test.each(documents.map((blocks, index) => [index, blocks] as const))(
    'văn bản %i: mọi vị trí trích đúng chữ',
    (_, blocks) => expectHonestSpans(blocks),
  );
});

const words = fc.constantFrom(
  'Sở Y tế',
  'Giao',
  'UBND các xã, phường',
  'chủ trì,',
  'phối hợp với',
  'trước ngày 30/6/2026',
  'I.',
  '1.',
  'a)',
  '- ',
  'NHIỆM VỤ TRỌNG TÂM',
  'Nơi nhận:',
  '(1)',
  ';',
  '.',
  ':',
  '12/34',
  '45%',
  'Công văn số 5/UBND-NC',
  'Cơ quan chủ trì:',
  '|',
  'tổng số 64 thủ tục (cấp tỉnh: 5; cấp xã: 6)',
  'trong đó',
  '“',
  '(',
  ')',
  'Kính gửi:',
  'QUYẾT ĐỊNH',
  'PHỤ LỤC',
  '\u0301',
  'đ',
  '',
);
const anyText = fc.oneof(
  fc.array(words, { maxLength: 30 }).map((list) => list.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);
const anyBlock = fc.record({
  kind: fc.constantFrom<BlockKind>('heading', 'paragraph', 'item', 'row', 'footnote'),
  marker: fc.constantFrom(null, 'I.', '1.', 'a)', '-', '+', 'Điều 1.', '7', '4.1.', 'Phần II.'),
  text: anyText,
  footnoteAt: fc.nat({ max: 40 }),
});
const anyBlocks = fc.array(anyBlock, { maxLength: 25 }).map((list) =>
  list.map(({ kind, marker, text, footnoteAt }, no): Block => {
    const half = Math.floor(text.length / 2);
    const cells =
      kind === 'row'
        ? [
            { heading: 'Nhiệm vụ', text: text.slice(0, half), from: 0, to: half },
            { heading: 'Đơn vị chủ trì', text: text.slice(half), from: half, to: text.length },
          ]
        : [];
    return {
      no,
      kind,
      marker,
      text,
      bold: false,
      cells,
      table: kind === 'row' ? 0 : null,
      footnotes: [{ at: Math.min(footnoteAt, text.length), label: '7' }],
      page: null,
    };
  }),
);

describe('đầu vào bất kỳ', () => {
  test('không bao giờ ném lỗi, vị trí luôn nằm trong khối', () =>
    fc.assert(fc.property(anyBlocks, expectHonestSpans), runs));

  test('văn bản bị cắt, chèn, đảo vẫn đọc được', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...texts),
        fc.nat(),
        fc.nat({ max: 400 }),
        anyText,
        async (text, seed, length, added) => {
          const at = seed % text.length;
          const mutated = `${text.slice(0, at)}${added}${text.slice(at + length)}`;
          if (!/[\p{L}\p{N}]/u.test(mutated)) return;
          expectHonestSpans(await blocksOf(mutated));
        },
      ),
      { numRuns: 300 },
    ));

  test('gập chữ giữ nguyên độ dài và không đổi khi gập lại', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const folded = shadow(text);
        expect(folded).toHaveLength(text.length);
        expect(shadow(folded)).toBe(folded);
      }),
      runs,
    ));

  test('câu và vế không chồng lên nhau, không mất chữ', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        for (const stretches of [splitSentences(text), splitClauses(text)]) {
          let last = 0;
          for (const { from, to } of stretches) {
            expect(from).toBeGreaterThanOrEqual(last);
            expect(to).toBeGreaterThan(from);
            last = to;
          }
        }
        const kept = splitSentences(text)
          .map(({ from, to }) => text.slice(from, to))
          .join('');
        expect(kept.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
      runs,
    ));
});

const section = (name: string, items: readonly string[]) =>
  `${name}\n\n${items.map((item, index) => `${index + 1}. ${item}`).join('\n\n')}\n`;

test('ghép mục giao việc của hai văn bản cho đủ nhiệm vụ của cả hai', async () => {
  const units = ['Sở Y tế', 'Công an tỉnh', 'UBND các xã, phường', 'Sở Tài chính', 'Văn phòng UBND tỉnh'];
  const works = [
    'rà soát hồ sơ tồn đọng.',
    'báo cáo kết quả trước ngày 30/6/2026.',
    'phối hợp với Sở Nội vụ tập huấn cán bộ.',
  ];
  const item = fc
    .tuple(fc.constantFrom(...units), fc.constantFrom(...works))
    .map(([unit, work]) => `${unit} ${work}`);
  const list = fc.array(item, { minLength: 1, maxLength: 6 });
  const tasksOf = async (text: string) => extract(await blocksOf(text)).tasks.map(({ text: words }) => words);
  await fc.assert(
    fc.asyncProperty(list, list, async (first, second) => {
      const one = section('III. NHIỆM VỤ TRỌNG TÂM', first);
      const two = section('IV. TỔ CHỨC THỰC HIỆN', second);
      expect(await tasksOf(`${one}\n${two}`)).toEqual([...(await tasksOf(one)), ...(await tasksOf(two))]);
    }),
    { numRuns: 60 },
  );
});

describe('không treo vì một dòng dài', () => {
  const million = (piece: string) => piece.repeat(Math.ceil(1_000_000 / piece.length)).slice(0, 1_000_000);
  test.each([
    'Sở Y tế, ',
    'và ',
    'a',
    '1/2 ',
    '1.234.567',
    '(',
    'trong đó ',
    'Công văn số 1/UBND-',
    'phối hợp với ',
    'Cơ quan chủ trì: ',
    'ngày 1/1/2026 ',
    'Các sở, ban, ngành ',
    '12 hồ sơ (',
    'Giao ',
    '- ',
    ' ',
    'Mô hình 1: ',
    '\u0301',
    'QUYẾT ĐỊNH ',
    '45% ',
    'của ',
    'TTr-',
    '1 thủ tục; trong đó ',
    'Chủ trì: A; Phối hợp: B; ',
    'Bộ đã đề nghị các địa phương ',
    '12/34 hồ sơ, ',
    '1. ',
    '((',
    'đồng chí Lê An, ',
    'UBND huyện, ',
  ])('%j', (piece) => {
    const text = million(piece);
    const block = (kind: BlockKind, no: number): Block => ({
      no,
      kind,
      marker: kind === 'item' ? '1.' : null,
      text: no === 0 ? 'III. NHIỆM VỤ' : text,
      bold: false,
      cells: [],
      table: null,
      footnotes: [],
      page: null,
    });
    const found = extract([
      { ...block('heading', 0), marker: 'III.', text: 'NHIỆM VỤ TRỌNG TÂM' },
      block('item', 1),
    ]);
    // it comes to an end, within the test's own limit; how fast is the bench's figure
    for (const { source } of found.tasks)
      for (const { to } of source) expect(to).toBeLessThanOrEqual(text.length);
    expect(found.header.number).toBeNull();
  });
});
