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
