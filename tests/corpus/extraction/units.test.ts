import { describe, expect, test } from 'vitest';
import { readUnits } from '../../../shared/extraction/units/readUnits.ts';

const namesIn = (text: string, isOpen = false) => readUnits(text, 0, isOpen).units.map(({ name }) => name);

describe('tên đơn vị trong câu', () => {
  test.each([
    ['Sở Xây dựng xây dựng quy chế', ['Sở Xây dựng']],
    ['Sở Văn hóa, Thể thao và Du lịch tiếp tục rà soát', ['Sở Văn hóa, Thể thao và Du lịch']],
    ['Sở Y tế, Nội vụ, Tài chính phối hợp', ['Sở Y tế', 'Sở Nội vụ', 'Sở Tài chính']],
    ['Các Sở: Y tế, Tư pháp và Công an tỉnh kiểm tra', ['Sở Y tế', 'Sở Tư pháp', 'Công an tỉnh']],
    ['Sở KH&CN, Sở GD&ĐT báo cáo', ['Sở KH&CN', 'Sở GD&ĐT']],
    [
      'Các sở, ban, ngành và UBND các xã, phường theo chức năng',
      ['Các sở, ban, ngành', 'UBND các xã, phường'],
    ],
    [
      'Thủ trưởng các sở, ngành, Chủ tịch UBND các xã chịu trách nhiệm',
      ['Thủ trưởng các sở, ngành', 'Chủ tịch UBND các xã'],
    ],
    [
      'Ban Quản lý dự án đầu tư xây dựng công trình thủy lợi tỉnh đẩy nhanh',
      ['Ban Quản lý dự án đầu tư xây dựng công trình thủy lợi tỉnh'],
    ],
    [
      'Bộ Lao động - Thương binh và Xã hội, Bộ Nội vụ ban hành',
      ['Bộ Lao động - Thương binh và Xã hội', 'Bộ Nội vụ'],
    ],
    ['Công an tỉnh sẵn sàng lực lượng', ['Công an tỉnh']],
    ['Sở Công Thương chốt giá bán lẻ', ['Sở Công Thương']],
    ['Ban Chỉ đạo về phát triển nhà ở tỉnh họp', ['Ban Chỉ đạo về phát triển nhà ở tỉnh']],
    [
      'Uỷ ban nhân dân phường Hạc Thành; Trung tâm Y tế khu vực 3 rà soát',
      ['Uỷ ban nhân dân phường Hạc Thành', 'Trung tâm Y tế khu vực 3'],
    ],
    [
      'Mặt trận Tổ quốc Việt Nam tỉnh, Hội Nông dân tỉnh vận động',
      ['Mặt trận Tổ quốc Việt Nam tỉnh', 'Hội Nông dân tỉnh'],
    ],
    ['Bộ Công an về việc phối hợp', ['Bộ Công an']],
    ['Giám đốc: Sở Y tế, Sở Nội vụ rà soát', ['Sở Y tế', 'Sở Nội vụ']],
    ['UBND huyện, thị xã, thành phố báo cáo', ['UBND huyện, thị xã, thành phố']],
    ['UBND huyện, thành phố Lam Sơn báo cáo', ['UBND huyện']],
    ['các tổ chức chính trị - xã hội phối hợp giám sát', ['các tổ chức chính trị - xã hội']],
    ['Nhà hát Ca múa nhạc tỉnh; hoàn thành', ['Nhà hát Ca múa nhạc tỉnh']],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));

  test.each([
    'Bộ luật Dân sự quy định',
    'Bộ phận một cửa tiếp nhận',
    'Bộ tiêu chí đánh giá',
    'Hội nghị tổng kết diễn ra',
    'Sở hữu trí tuệ được bảo vệ',
    'Báo cáo kết quả thực hiện',
    'Đề án được phê duyệt',
    'hoàn thành trước ngày 30/6/2026',
  ])('không phải đơn vị: %s', (text) => expect(namesIn(text)).toEqual([]));
});

describe('tên đơn vị trong ô bảng, dòng tiêu đề', () => {
  test.each([
    [
      'Các doanh nghiệp viễn thông, bưu chính trên địa bàn tỉnh',
      ['Các doanh nghiệp viễn thông, bưu chính trên địa bàn tỉnh'],
    ],
    ['Ngân hàng Nhà nước chi nhánh khu vực 9', ['Ngân hàng Nhà nước chi nhánh khu vực 9']],
    ['Sở Tài chính Sở Xây dựng', ['Sở Tài chính', 'Sở Xây dựng']],
    [
      'Các Vụ thuộc các Bộ quản lý ngành, Trường Đại học có liên quan',
      ['Các Vụ thuộc các Bộ quản lý ngành', 'Trường Đại học có liên quan'],
    ],
  ])('%s', (text, names) => expect(namesIn(text, true)).toEqual(names));
});

test('vị trí trích đúng tên', () => {
  const text = 'phối hợp với Sở Y tế, Công an tỉnh rà soát';
  for (const { name, from, to } of readUnits(text, 13).units) expect(text.slice(from, to)).toBe(name);
});
