import { describe, expect, test } from 'vitest';
import { extract } from '../../../shared/extraction/extract.ts';
import { scanRatios } from '../../../shared/extraction/figures/scanRatios.ts';
import { readPartitions } from '../../../shared/extraction/findings/readPartition.ts';
import { blocksOf } from './blocksOf.ts';

describe('phân số và tỷ lệ', () => {
  const ratiosIn = (text: string) =>
    scanRatios(text).map(({ numerator, denominator, percent }) => [
      numerator,
      denominator,
      percent?.value ?? null,
    ]);
  test.each([
    ['đạt 84,3% (354.044/419.886)', [[354044, 419886, 84.3]]],
    ['đã chi trả 66.922/78.095 trường hợp, đạt tỷ lệ 85,7%', [[66922, 78095, 85.7]]],
    [
      '(207.914/282.654, đạt 73,6%, đã dừng); ký được (3.362/3.521 mũi, đạt 95,5%)',
      [
        [207914, 282654, 73.6],
        [3362, 3521, 95.5],
      ],
    ],
    [
      '258/258 cơ sở (đạt 100%) với 7.663/ 8.827 lượt tra cứu',
      [
        [258, 258, 100],
        [7663, 8827, null],
      ],
    ],
    ['cung cấp 8/8 dịch vụ công', [[8, 8, null]]],
  ])('%s', (text, ratios) => expect(ratiosIn(text)).toEqual(ratios));
  test.each([
    'trong tháng 01/2026 đạt 68%',
    'ngày 15/9, có 5%',
    'trực 24/7',
    'tỷ lệ 1/500',
    'từ 16/12/2025 đến 15/01/2026',
    'Quyết định 5/QĐ-UBND',
  ])('không phải: %s', (text) => expect(ratiosIn(text)).toEqual([]));
});

test('tổng và các phần trong ngoặc', () => {
  expect(readPartitions('64 thủ tục (cấp tỉnh: 550 thủ tục; cấp xã: 99 thủ tục)')[0]).toMatchObject({
    total: 64,
    sum: 649,
  });
  expect(readPartitions('362 học viên (trong đó nữ 120, nam 90)')).toEqual([]);
  expect(readPartitions('90 tài khoản (đạt 45%)')).toEqual([]);
});

const findingsIn = async (text: string) => extract(await blocksOf(text)).findings;

describe('kiểm tra số liệu', () => {
  test.each([
    ['Đã chi trả 39.249/50.205 trường hợp, đạt tỷ lệ 79,3%.', 'arithmetic', '78,18%'],
    ['Có 64 thủ tục (cấp tỉnh: 550 thủ tục; cấp xã: 99 thủ tục).', 'sum', '649'],
    ['Hoàn thành trước tháng 30/12/2026.', 'format', 'trước tháng'],
    ['Báo cáo trước ngày 31/02/2026.', 'impossible', '31/02/2026'],
    ['Theo văn bản của Bộ Khoa và Công nghệ.', 'ocr', 'Bộ Khoa học và Công nghệ'],
    ['Có 120/100 đơn vị báo cáo.', 'impossible', '120/100'],
    ['Công văn số 1178/SLĐT BXH-VP ngày 25/4/2026 đề nghị.', 'ocr', 'khoảng trắng'],
  ])('%s', async (text, kind, words) => {
    const [finding] = await findingsIn(`${text}\n`);
    expect(finding?.kind).toBe(kind);
    expect(finding?.message).toContain(words);
  });

  test('cùng văn bản viết hai số, thiếu chữ số', async () => {
    const found = await findingsIn(
      'Theo Công văn số 1033/UBND-XD ngày 30/12/2025 về làm sạch dữ liệu đất đai.\n\nTheo Công văn số 10330/UBND-XD ngày 30/12/2025 về làm sạch dữ liệu đất đai.\n\nTheo Công văn số 5511/BKHHCN-CĐS ngày 10/10/2025; Công văn số 5511/BKHCN-CĐS ngày 10/10/2025.\n',
    );
    expect(found.map(({ kind }) => kind)).toEqual(['reference', 'reference']);
  });

  test('số đếm khác danh sách ở chú thích', async () => {
    const found = await findingsIn(
      'Đã ban hành 04 kế hoạch¹.\n\n¹ (1) Kế hoạch một; (2) Kế hoạch hai; (3) Kế hoạch ba.\n',
    );
    expect(found[0]).toMatchObject({ kind: 'count' });
  });

  test.each([
    'Đạt 68% (68.190/99.165).',
    'Tiếp nhận 84.200 hồ sơ (trực tuyến 61.150; trực tiếp 23.050).',
    'Toàn tỉnh có 25 bệnh viện, trong đó 15 bệnh viện tuyến tỉnh, 05 bệnh viện tư nhân.',
    'Đạt 100% (95/95 đơn vị).',
    'Thu 116.800.000 đồng từ tháng 10/2025 đến 15/01/2026.',
    'Sở Khoa học và Công nghệ, Sở Nông nghiệp và Môi trường phối hợp.',
  ])('không báo nhầm: %s', async (text) => expect(await findingsIn(`${text}\n`)).toEqual([]));
});
