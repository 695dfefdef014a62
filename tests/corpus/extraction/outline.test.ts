import { expect, test } from 'vitest';
import { nodesUnder, refOf } from '../../../shared/extraction/outline/outlineNode.ts';
import { readMarker } from '../../../shared/extraction/outline/readMarker.ts';
import { readOutline } from '../../../shared/extraction/outline/readOutline.ts';
import { restoreMarkers } from '../../../shared/extraction/outline/restoreMarkers.ts';
import { blocksOf } from './blocksOf.ts';

const refsOf = async (text: string) =>
  readOutline(restoreMarkers(await blocksOf(text)).blocks)
    .flatMap(({ roots }) => roots.flatMap((root) => [...nodesUnder(root)]))
    .filter(({ marker }) => marker)
    .map(refOf);

test('đường dẫn mục', async () => {
  const refs = await refsOf(`I. MỞ ĐẦU

1. Mục một

a) Việc a.

đ) Việc đ.

- Gạch đầu dòng.

- Gạch thứ hai.

2. Mục hai

2.1. Mục con

II. KẾT

1. Lại từ một
`);
  expect(refs).toEqual(['I', 'I.1', 'I.1.a', 'I.1.đ', 'I.1.đ.-1', 'I.1.đ.-2', 'I.2', 'I.2.1', 'II', 'II.1']);
});

test('Điều của quyết định, kế hoạch kèm theo bắt đầu lại', async () => {
  const refs = await refsOf(`QUYẾT ĐỊNH

Điều 1. Ban hành kèm theo.

Điều 2. Giao việc:

1. Sở Y tế rà soát.

Nơi nhận:
- Lưu: VT.

KẾ HOẠCH
Năm 2026

I. MỤC ĐÍCH

1. Một.
`);
  expect(refs).toEqual(['Điều 1', 'Điều 2', 'Điều 2.1', 'I', 'I.1']);
});

test.each([
  'CHƯƠNG TRÌNH HÀNH ĐỘNG CỦA CHÍNH PHỦ\nThực hiện nghị quyết\n(Ban hành kèm theo Quyết định này)',
  'ĐỀ ÁN\nCHỢ KHÔNG TIỀN MẶT\n(Kèm theo Quyết định số 5/QĐ-UBND)',
  'QUY CHẾ PHỐI HỢP\n(Ban hành kèm theo Quyết định số 5/QĐ-UBND)',
  'PHƯƠNG ÁN ỨNG PHÓ BÃO',
  'BẢNG PHÂN CÔNG NHIỆM VỤ',
  'TRỰC TẾT BÍNH NGỌ\n(Kèm theo Công văn số 5/UBND-NC)',
])('tiêu đề sau chữ ký mở lại thân văn bản: %s', async (title) => {
  const refs = await refsOf(`QUYẾT ĐỊNH

Điều 1. Ban hành kèm theo.

Nơi nhận:
- Lưu: VT.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Nguyễn Văn An

${title}

I. MỤC ĐÍCH

1. Một.
`);
  expect(refs).toEqual(['Điều 1', 'I', 'I.1']);
});

test('chức danh, tên người ký không mở lại thân văn bản', async () => {
  expect(
    await refsOf(
      'QUYẾT ĐỊNH\n\nĐiều 1. Một.\n\nNơi nhận:\n- Như trên;\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn An\n\n- Lưu: VT.\n',
    ),
  ).toEqual(['Điều 1']);
});

test('cách đánh mục của Đảng', async () => {
  expect(await refsOf('NGHỊ QUYẾT\n\nI- MỤC TIÊU\n\n1- Phấn đấu.\n\nII- NHIỆM VỤ\n\n1- Lãnh đạo.\n')).toEqual(
    ['I', 'I.1', 'II', 'II.1'],
  );
});

test.each([
  ['III.', 'roman', 'III'],
  ['đ)', 'letter', 'đ'],
  ['1.2.', 'subnumber', '1.2'],
  ['Điều 12.', 'article', '12'],
  ['B.', 'capital', 'B'],
  ['–', 'dash', '-'],
  ['+', 'plus', '+'],
])('%s', (text, kind, label) => expect(readMarker(text)).toMatchObject({ kind, label }));

test.each(['', 'Sở Y tế', '12/5', '1.234,5'])('không phải dấu mục: “%s”', (text) =>
  expect(readMarker(text)).toBeNull(),
);
