import { expect, test } from 'vitest';
import { readDocument } from '../../electron/documents/readDocument.ts';
import { extract } from '../../shared/extraction/extract.ts';

const plan = `ỦY BAN NHÂN DÂN TỈNH LAM SƠN

Số: 31/KH-UBND

Lam Sơn, ngày 12 tháng 01 năm 2026

KẾ HOẠCH
Số hóa hồ sơ năm 2026

II. NHIỆM VỤ TRỌNG TÂM

1. Sở Nội vụ rà soát dữ liệu cư trú, hoàn thành trước ngày 30/01/2026.

2. Sở Y tế số hóa hồ sơ sức khỏe.
- Cơ quan phối hợp: Công an tỉnh.
- Thời gian hoàn thành: trước ngày 15/3/2026.

3. Sở Tài chính bố trí kinh phí, báo cáo chậm nhất ngày 20/02/2026.

PHỤ LỤC
PHÂN CÔNG NHIỆM VỤ

TT	Nội dung công việc	Chủ trì	Thời hạn
1	Xây dựng kho hồ sơ dùng chung	Sở Nội vụ	Trước ngày 10/4/2026
`;

const daysWith = async (options: Parameters<typeof extract>[1]) => {
  const { blocks } = await readDocument({ bytes: new TextEncoder().encode(plan), fileName: 'ke-hoach.txt' });
  return extract(blocks, options).tasks.map(({ deadlines }) => deadlines.map(({ deadline }) => deadline.due));
};

test('an office that counts "trước ngày D" as D − 1 gets it in sentences, in lines of their own and in tables', async () => {
  expect(await daysWith({})).toEqual([['2026-01-30'], ['2026-03-15'], ['2026-02-20'], ['2026-04-10']]);
  expect(await daysWith({ beforeMeansDayBefore: true })).toEqual([
    ['2026-01-29'],
    ['2026-03-14'],
    ['2026-02-20'],
    ['2026-04-09'],
  ]);
});
