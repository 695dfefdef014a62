import { describe, expect, test } from 'vitest';
import { findReferences } from '../../../shared/extraction/references/findReferences.ts';
import { scanReferences } from '../../../shared/extraction/references/scanReferences.ts';
import { blocksOf } from './blocksOf.ts';

describe('số, ký hiệu được dẫn', () => {
  test.each([
    ['Văn bản số 77/TCTTKĐA ngày 22/5/2026', ['77/TCTTKĐA']],
    ['Nghị quyết 57-NQ/TW và Kết luận số 8-KL/TU', ['57-NQ/TW', '8-KL/TU']],
    ['Kế hoạch 02-KH/BCĐTW, Công văn số 305-CV/TU', ['02-KH/BCĐTW', '305-CV/TU']],
    ['Kế hoạch phối hợp số 12/KHPH-TCTĐA06CP-TCTĐA06LS', ['12/KHPH-TCTĐA06CP-TCTĐA06LS']],
    ['Nghị định số 105/2025/NĐ-CP', ['105/2025/NĐ-CP']],
    ['Nghị quyết 71, 214/NQ-CP', ['71/NQ-CP', '214/NQ-CP']],
    ['Tờ trình số 02/TTr-CAT- PV01 ngày 03/02/2026', ['02/TTr-CAT-PV01']],
    ['Văn bản số 53/TCTĐA06(CAT-STTTT) đề nghị', ['53/TCTĐA06(CAT-STTTT)']],
    ['đã báo cáo (3460/SVHTTDL-TTBC ngày 23/10/2026)', ['3460/SVHTTDL-TTBC']],
    ['số 142/2008/QĐ-TTg ngày 27/10/2008, số 53/2010/QĐ-TTg', ['142/2008/QĐ-TTg', '53/2010/QĐ-TTg']],
    ['Thông tư liên tịch số 05/2015/TTLT-BTP-BCA', ['05/2015/TTLT-BTP-BCA']],
  ])('%s', (text, numbers) => expect(scanReferences(text).map(({ number }) => number)).toEqual(numbers));
  test.each([
    'Đề án 06/CP trên địa bàn',
    'trực 24/7, hạ tầng 4G/5G',
    'quy hoạch chi tiết 1/500',
    'khu đất đường 23/10',
    'đạt 12.525/15.161 tài khoản',
    'từ ngày 01/7/2026 đến 15/9/2026',
    'tiêu chuẩn TCVN 6909:2001',
  ])('không phải: %s', (text) => expect(scanReferences(text)).toEqual([]));
});

const one = async (text: string) => (await findReferences(await blocksOf(`${text}\n`), null))[0];

describe('ngày, nơi ban hành, trích yếu', () => {
  test.each([
    [
      'Thực hiện Công văn số 12/UBND-NC ngày 05/3/2026 của UBND tỉnh Lam Sơn về việc rà soát trụ sở; các đơn vị đã triển khai.',
      { kind: 'Công văn', date: '2026-03-05', issuer: 'UBND tỉnh Lam Sơn', subject: 'rà soát trụ sở' },
    ],
    [
      'Ngày 08/11/2026, Sở Y tế đã ban hành Văn bản số 1341/SYT-NVY đề nghị các bệnh viện rà soát.',
      { kind: 'Văn bản', date: '2026-11-08', issuer: 'Sở Y tế', subject: 'đề nghị các bệnh viện rà soát' },
    ],
    [
      'Căn cứ Quyết định số 9/QĐ-TTg, ngày 31 tháng 3 năm 2026 phê duyệt Chiến lược.',
      { kind: 'Quyết định', date: '2026-03-31', issuer: 'Thủ tướng Chính phủ' },
    ],
    [
      'Theo Nghị quyết số 71/NQ-CP và Kế hoạch năm 2026.',
      { kind: 'Nghị quyết', date: null, issuer: 'Chính phủ' },
    ],
  ])('%s', async (text, wanted) => expect(await one(text)).toMatchObject(wanted));

  test('mỗi văn bản một lần, dù viết hai cách; không kể số của chính mình', async () => {
    const blocks = await blocksOf(
      'Theo Kế hoạch số 02-KH/BCĐ ngày 19/6/2026.\n\nTại Kế hoạch số 02/KH-BCĐ ngày 19/6/2026 và Báo cáo số 8/BC-SYT.\n',
    );
    expect(findReferences(blocks, '8/BC-SYT').map(({ number }) => number)).toEqual(['02-KH/BCĐ']);
  });

  test('vị trí trích đúng số', async () => {
    const blocks = await blocksOf('Theo Công văn số 12/UBND-NC ngày 05/3/2026 của UBND tỉnh.\n');
    const [found] = findReferences(blocks, null);
    expect(found && blocks[found.span.block]?.text.slice(found.span.from, found.span.to)).toBe('12/UBND-NC');
  });
});

describe('quan hệ với văn bản được dẫn', () => {
  const relations = async (text: string) =>
    Object.fromEntries(
      findReferences(await blocksOf(`${text}\n`), null).map(({ number, relation }) => [number, relation]),
    );

  test.each<[string, Record<string, string | null>]>([
    ['Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;', { '30/2020/NĐ-CP': 'basis' }],
    [
      'Xét đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 12/TTr-SNV ngày 05/3/2026,',
      { '12/TTr-SNV': 'basis' },
    ],
    [
      'Căn cứ Nghị định số 30/2020/NĐ-CP được sửa đổi, bổ sung tại Nghị định số 45/2025/NĐ-CP;',
      { '30/2020/NĐ-CP': 'basis', '45/2025/NĐ-CP': null },
    ],
    ['Thực hiện Công văn số 12/UBND-NC ngày 05/3/2026 của UBND tỉnh', { '12/UBND-NC': 'implements' }],
    [
      'Triển khai có hiệu quả các nhiệm vụ, giải pháp tại Nghị quyết số 57-NQ/TW, Nghị quyết số 71/NQ-CP và Kế hoạch số 8/KH-UBND.',
      { '57-NQ/TW': 'implements', '71/NQ-CP': 'implements', '8/KH-UBND': 'implements' },
    ],
    ['rà soát theo chỉ đạo của Chủ tịch UBND tỉnh tại Công điện số 3/CĐ-UBND', { '3/CĐ-UBND': 'implements' }],
    [
      'Sửa đổi, bổ sung một số nội dung của Kế hoạch số 8/KH-UBND ngày 10/01/2026 của UBND tỉnh',
      { '8/KH-UBND': 'amends' },
    ],
    [
      'Điều 1. Sửa đổi Điều 3 Quyết định số 9/QĐ-UBND ngày 02/02/2024 của UBND tỉnh',
      { '9/QĐ-UBND': 'amends' },
    ],
    ['Về đề nghị của Sở Y tế tại Văn bản số 8/SYT-NVY, UBND tỉnh có ý kiến', { '8/SYT-NVY': 'basis' }],
    ['Về việc bãi bỏ Quyết định số 9/QĐ-UBND ngày 02/02/2024', { '9/QĐ-UBND': 'replaces' }],
    ['Kế hoạch này thay thế Kế hoạch số 12/KH-UBND ngày 04/02/2025.', { '12/KH-UBND': 'replaces' }],
    [
      'Quyết định số 9/QĐ-UBND ngày 02/02/2024 hết hiệu lực kể từ ngày Quyết định này có hiệu lực.',
      { '9/QĐ-UBND': 'replaces' },
    ],
    [
      'Căn cứ Kế hoạch số 12/KH-UBND.\n\nQuyết định này thay thế Kế hoạch số 12/KH-UBND.',
      { '12/KH-UBND': 'replaces' },
    ],
  ])('%s', async (text, wanted) => expect(await relations(text)).toEqual(wanted));

  test.each([
    'Sở Y tế đã có Báo cáo số 8/BC-SYT ngày 05/3/2026.',
    'Thực hiện nhiệm vụ được giao, Sở Y tế ban hành Kế hoạch số 8/KH-SYT.',
    'Danh mục kèm theo Quyết định số 9/QĐ-UBND',
    'Tiếp theo Công văn số 8/UBND-NC ngày 05/3/2026',
    'Nội dung đã được sửa đổi Quyết định số 9/QĐ-UBND',
    'Trình Chính phủ dự thảo Nghị định sửa đổi, bổ sung một số điều của Nghị định số 30/2020/NĐ-CP',
    'Báo cáo mức độ tuân thủ pháp luật; Công văn số 8/UBND-NC ngày 05/3/2026',
    'Sở điều chỉnh phần mềm của các đơn vị (Văn bản số 8/UBND-NC)',
    'Ngày 15/9/2026, Tổ triển khai Đề án có Văn bản số 8/UBND-NC',
    'Công bố danh mục (Quyết định số 9/QĐ-UBND về công bố thủ tục bị bãi bỏ)',
    'Gửi báo cáo theo mẫu. Công văn số 8/UBND-NC đã nêu',
  ])('chỉ được dẫn: %s', async (text) => expect(Object.values(await relations(text))).toEqual([null]));

  test('một văn bản nói về văn bản khác: quan hệ là của văn bản ấy', async () => {
    const text = 'Thực hiện Công văn số 12/UBND-NC ngày 05/3/2026 về việc sửa đổi Quyết định số 9/QĐ-UBND';
    expect(await relations(text)).toEqual({ '12/UBND-NC': 'implements', '9/QĐ-UBND': null });
  });
});
