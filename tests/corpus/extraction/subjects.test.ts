import { describe, expect, test } from 'vitest';
import { readAssigned, readDemanded } from '../../../shared/extraction/units/readAssigned.ts';
import { readPartners } from '../../../shared/extraction/units/readPartners.ts';
import { readSubject } from '../../../shared/extraction/units/readSubject.ts';

const subjectOf = (text: string) => {
  const subject = readSubject(text);
  return subject && { units: subject.units.map(({ name }) => name), follows: subject.follows };
};

describe('chủ thể của mục', () => {
  test.each([
    ['Sở Y tế', ['Sở Y tế'], 'nothing'],
    ['CÔNG AN TỈNH', ['Công an tỉnh'], 'nothing'],
    ['Trách nhiệm của Sở Tài chính:', ['Sở Tài chính'], 'nothing'],
    ['Sở Tư pháp: Thẩm định dự thảo.', ['Sở Tư pháp'], 'colon'],
    ['Giao Sở Nội vụ chủ trì rà soát.', ['Sở Nội vụ'], 'predicate'],
    [
      'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh giám sát.',
      ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
      'predicate',
    ],
    ['Về giải ngân: Giao Sở Tài chính rà soát vốn.', ['Sở Tài chính'], 'predicate'],
    ['UBND các xã, phường khẩn trương kiện toàn.', ['UBND các xã, phường'], 'predicate'],
    ['Sở Xây dựng là cơ quan thường trực; tổng hợp.', ['Sở Xây dựng'], 'predicate'],
    ['Đối với Thủ đô Hà Nội', ['Thủ đô Hà Nội'], 'nothing'],
    ['Đối với các bộ, ngành', ['các bộ, ngành'], 'nothing'],
    ['Giao Giám đốc: Sở Y tế, Sở Nội vụ phối hợp tuyên truyền.', ['Sở Y tế', 'Sở Nội vụ'], 'predicate'],
    ['Giao đồng chí Lò Văn Phong, Giám đốc Sở Y tế rà soát.', ['Giám đốc Sở Y tế'], 'predicate'],
    ['Các địa phương chưa cử đầu mối khẩn trương gửi tên.', ['Các địa phương'], 'predicate'],
    ['Về kinh phí: đồng ý về chủ trương, Sở Y tế lập dự toán.', ['Sở Y tế'], 'predicate'],
    ['Sở Nội vụ theo Công văn số 12/UBND-NC chốt danh sách.', ['Sở Nội vụ'], 'predicate'],
    ['Mỗi xã, phường thành lập 01 tổ số hóa.', ['Mỗi xã, phường'], 'predicate'],
    ['Các trường công lập rà soát phòng máy.', ['Các trường công lập'], 'predicate'],
    ['Sở Y tế cấp máy cho các trạm trước ngày 30/4/2026.', ['Sở Y tế'], 'predicate'],
    ['Công an cấp xã rà soát hồ sơ.', ['Công an cấp xã'], 'predicate'],
    ['Các cơ quan cấp tỉnh rà soát hồ sơ.', ['Các cơ quan cấp tỉnh'], 'predicate'],
  ])('%s', (text, units, follows) => expect(subjectOf(text)).toEqual({ units, follows }));

  test.each([
    'Cổng Dịch vụ công quốc gia là kênh duy nhất.',
    'Công an tỉnh đã hoàn thành 95%.',
    'Chỉ đạo các cơ sở giáo dục công khai thực đơn.',
    'Tiếp tục phối hợp với Sở Y tế.',
    'Đối với dữ liệu ngành Y tế: Đã rà soát.',
  ])('không nêu chủ thể: %s', (text) => expect(subjectOf(text)).toBeNull());
});

describe('phối hợp', () => {
  const partnersOf = (text: string) => readPartners(text).map(({ name }) => name);
  test.each([
    [
      'Chủ trì, phối hợp với Sở Y tế, Công an tỉnh và các đơn vị liên quan kiểm tra',
      ['Sở Y tế', 'Công an tỉnh', 'các đơn vị liên quan'],
    ],
    ['phối hợp chặt chẽ với UBND phường Hạc Thành hoàn thành', ['UBND phường Hạc Thành']],
    ['Chủ trì, phối hợp các cơ quan, đơn vị triển khai', ['các cơ quan, đơn vị']],
    ['chủ trì, phối hợp chặt chẽ, quyết liệt với Sở Y tế kiểm tra', ['Sở Y tế']],
    ['phối hợp thường xuyên và có hiệu quả với Công an tỉnh', ['Công an tỉnh']],
  ])('%s', (text, names) => expect(partnersOf(text)).toEqual(names));
  test.each([
    'báo cáo về Sở Xây dựng để tổng hợp',
    'tham mưu UBND tỉnh phối hợp với Bộ Công an đăng ký',
    'đôn đốc các chủ đầu tư phối hợp với chính quyền địa phương',
    'hướng dẫn UBND các xã thực hiện',
    'Phối hợp hướng dẫn quản lý kinh phí',
  ])('không phải đơn vị phối hợp: %s', (text) => expect(partnersOf(text)).toEqual([]));
});

describe('giao, yêu cầu', () => {
  const names = (units: readonly { name: string }[]) => units.map(({ name }) => name);
  test.each([
    ['Lập quy chế (Giao Công an tỉnh chủ trì, phối hợp với Sở Tư pháp).', ['Công an tỉnh']],
    ['Triển khai bệnh án điện tử (Sở Y tế chủ trì)', ['Sở Y tế']],
    ['Giao Bộ Giao thông vận tải xem xét, giải quyết kiến nghị.', ['Bộ Giao thông vận tải']],
    ['Trên cơ sở đó giao Sở Tài chính tham mưu bố trí vốn.', ['Sở Tài chính']],
  ])('%s', (text, leads) => expect(names(readAssigned(text))).toEqual(leads));
  test.each([
    'nhiệm vụ được giao cho từng đơn vị',
    'bàn giao Sở Tài chính trụ sở cũ',
    'giao thông nông thôn',
    'Ngày 05/3, UBND tỉnh đã giao Sở Tài chính tham mưu',
  ])('không giao: %s', (text) => expect(readAssigned(text)).toEqual([]));
  test('yêu cầu', () =>
    expect(names(readDemanded('Bộ yêu cầu các đồng chí Giám đốc Sở chỉ đạo rà soát'))).toEqual([
      'các đồng chí Giám đốc Sở',
    ]));
});
