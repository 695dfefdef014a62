import { describe, expect, test } from 'vitest';
import { classifySection } from '../../../shared/extraction/tasks/classifySection.ts';
import { formulaOf } from '../../../shared/extraction/tasks/isFormula.ts';
import { announcementOf } from '../../../shared/extraction/tasks/letterDemands.ts';
import { readAttributes } from '../../../shared/extraction/tasks/readAttributes.ts';

describe('mục giao việc', () => {
  test.each([
    'NHIỆM VỤ TRỌNG TÂM THÁNG TỚI',
    'PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM',
    'Tổ chức thực hiện',
    'PHÂN CÔNG NHIỆM VỤ',
    'NỘI DUNG',
    'NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU',
    'Một số nhiệm vụ cần tập trung',
    'Trách nhiệm của các đơn vị',
    'ĐÁNH GIÁ CHUNG VÀ NHIỆM VỤ TRỌNG TÂM',
    'KẾT LUẬN',
  ])('%s', (heading) => expect(classifySection(heading)).toBe('work'));
  test.each([
    ['KẾT QUẢ THỰC HIỆN NHIỆM VỤ ĐƯỢC GIAO', 'results'],
    ['Đánh giá tình hình', 'results'],
    ['MỤC ĐÍCH, YÊU CẦU', 'aims'],
    ['Căn cứ pháp lý', 'aims'],
    ['KHÓ KHĂN, VƯỚNG MẮC', 'issues'],
    ['Kiến nghị, đề xuất', 'issues'],
    ['KINH PHÍ THỰC HIỆN', 'funding'],
    ['GIẢI PHÁP', 'measures'],
    ['Hạ tầng số', null],
  ])('%s: %s', (heading, kind) => expect(classifySection(heading)).toBe(kind));
});

describe('câu theo mẫu', () => {
  test.each([
    'Trên đây là Kế hoạch năm 2026, yêu cầu các đơn vị thực hiện./.',
    'Trong quá trình thực hiện, nếu có vướng mắc đề nghị phản ánh về Sở Tài chính.',
    'Giám đốc Sở Xây dựng và các ông, bà có tên chịu trách nhiệm thi hành Quyết định này./.',
    'Quyết định này có hiệu lực kể từ ngày ký.',
    'Kinh phí thực hiện do ngân sách tỉnh bảo đảm.',
    '(Chi tiết tại Phụ lục kèm theo)',
    'Thống nhất chủ trương bổ sung vốn theo đề nghị của Sở Tài chính.',
  ])('%s', (text) => expect(formulaOf(text)).not.toBeNull());
  test.each([
    'Thống nhất giao Sở Tài chính bổ sung vốn.',
    'Ban hành quy chế quản lý dữ liệu trong quý II.',
    'Phê duyệt danh mục dự án trước ngày 30/6/2026.',
    'Chỉ thị này có hiệu lực từ ngày ký. Sở Y tế đôn đốc, báo cáo trước ngày 20/12/2026.',
  ])('là việc: %s', (text) => expect(formulaOf(text)).toBeNull());
});

describe('câu dẫn trong công văn', () => {
  test.each([
    ['Sở Y tế đề nghị các bệnh viện thực hiện các nội dung sau:', 'demand'],
    ['Phó Chủ tịch UBND tỉnh có ý kiến như sau:', 'demand'],
    ['Bộ hướng dẫn các Sở xây dựng dự toán như sau:', 'guide'],
    ['UBND tỉnh báo cáo kết quả như sau:', 'guide'],
    ['Bão số 7 đang di chuyển nhanh.', null],
  ])('%s', (text, kind) => expect(announcementOf(text)).toBe(kind));
});

describe('dòng thuộc tính', () => {
  const rolesIn = (text: string) =>
    readAttributes(text).map(({ role, from, to }) => [role, text.slice(from, to)]);
  test.each([
    [
      'Đơn vị chủ trì: Sở Y tế; đơn vị phối hợp: Công an tỉnh.',
      [
        ['lead', 'Sở Y tế'],
        ['partner', 'Công an tỉnh'],
      ],
    ],
    ['Thời gian thực hiện: Quý II/2026.', [['time', 'Quý II/2026']]],
    ['2. Cơ quan chủ trì, phối hợp', [['roles', '']]],
    [
      'Mở lớp tập huấn (Chủ trì: Sở Nội vụ; Thời gian: tháng 5)',
      [
        ['lead', 'Sở Nội vụ'],
        ['time', 'tháng 5'],
      ],
    ],
    ['Sản phẩm: Báo cáo tổng hợp', [['product', 'Báo cáo tổng hợp']]],
  ])('%s', (text, roles) => expect(rolesIn(text)).toEqual(roles));
  test.each([
    'Chủ trì, phối hợp với Sở Y tế: kiểm tra định kỳ.',
    'Bảo đảm thời gian hoàn thành theo kế hoạch.',
    'PHÂN CÔNG THỰC HIỆN',
    'Kết quả đạt được tốt.',
  ])('không phải: %s', (text) => expect(rolesIn(text)).toEqual([]));
});
