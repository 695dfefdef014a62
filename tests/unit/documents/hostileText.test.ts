import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../electron/documents/readDocument.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';

const read = (text: string) => readDocument({ bytes: Buffer.from(text), fileName: 'a.txt' });
const words = (text: string): string[] => (text.normalize('NFC').match(/\p{L}{2,}/gu) ?? []).sort();

const line = fc.constantFrom(
  'I. KẾT QUẢ',
  '1. Sở Y tế',
  'a) Chủ trì, phối hợp với các cơ quan liên quan để hoàn thành trước ngày 30/6/2026',
  '- Báo cáo hằng tháng;',
  'và gửi về Ủy ban nhân dân tỉnh Lam Sơn.',
  'Kết quả đạt được¹ vượt yêu cầu² đề ra',
  '¹ Theo Quyết định số 12/QĐ-UBND',
  '² Gồm các xã: Suối Mây,',
  '³ Trừ đặc khu.',
  'Đồi Thông và Bến Đá.',
  '(2) Hội Nông dân; (3) Hội Phụ nữ;',
  '**Nổi bật:** (*bốn* xã) _đã xong_',
  'Số: 15/KH-UBND',
  'KẾ HOẠCH',
  'Hoàn thiện dữ liệu dùng chung',
  '',
  '',
  '12',
  '-----',
  '\f',
);

describe('any order of lines', () => {
  test('keeps every word, in blocks numbered without gaps', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 40 }), async (lines) => {
        const text = `Mở đầu.\n${lines.join('\n')}`;
        const { blocks } = await read(text);
        expect(words(blocks.map((block) => `${block.marker ?? ''} ${block.text}`).join('\n'))).toEqual(
          words(text),
        );
        expect(blocks.map((block) => block.no)).toEqual(blocks.map((_, index) => index));
        for (const block of blocks) {
          expect(block.text).not.toMatch(/[\u{e000}-\u{f8ff}]|\s{2}|^\s|\s$/u);
          for (const { at } of block.footnotes) expect(at).toBeLessThanOrEqual(block.text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('any text at all is read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
        const outcome = await read(text).then(
          () => 'read',
          (error: unknown) => error,
        );
        if (outcome !== 'read') expect(outcome).toBeInstanceOf(Refusal);
      }),
      { numRuns: 300 },
    );
  });
});

test.each([
  ['stars', 'a *b '.repeat(40_000)],
  ['underlines', '_a '.repeat(40_000)],
  ['tags', '<p '.repeat(40_000)],
  ['rows', 'a\tb\tc\n'.repeat(20_000)],
  ['open rows', '| a\nb\n'.repeat(15_000)],
  ['rows without outer bars', `${'a | b | c\n\n'.repeat(3)}${'x\n'.repeat(60_000)}`],
  ['bars', 'a | b\n'.repeat(30_000)],
  ['spaces', `Số:${' '.repeat(60_000)}x | y\nNơi nhận:${' '.repeat(60_000)}.`],
  ['recipients', `Nơi nhận:${' '.repeat(40)}CHỦ TỊCH\n`.repeat(20_000)],
  ['footnotes', '¹ a\n\nb\n\n'.repeat(15_000)],
])('a long run of %s takes no long time', async (_, text) => {
  // of the processor, not by the clock: what else the machine does is not the reader's doing
  const start = process.cpuUsage();
  await read(`${text} xong`);
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
});
