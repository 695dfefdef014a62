import { expect, test } from 'vitest';
import { extract } from '../../../shared/extraction/extract.ts';
import { blocksOf } from './blocksOf.ts';

/** A plan whose work is these lines. */
const planWith = (lines: string): string =>
  `ỦY BAN NHÂN DÂN TỈNH LAM SƠN

Số: 31/KH-UBND

Lam Sơn, ngày 12 tháng 01 năm 2026

KẾ HOẠCH
Số hóa hồ sơ năm 2026

I. MỤC TIÊU

Hoàn thành số hóa hồ sơ của tỉnh.

II. NHIỆM VỤ TRỌNG TÂM

1. Sở Nội vụ rà soát hồ sơ cán bộ, hoàn thành trước ngày 30/4/2026.

${lines}

Nơi nhận:
- Lưu: VT.
`;
const first = 'Sở Nội vụ rà soát hồ sơ cán bộ, hoàn thành trước ngày 30/4/2026.';
const read = async (lines: string) => {
  const { tasks, open } = extract(await blocksOf(planWith(lines)));
  return { tasks: tasks.map(({ text }) => text), open: open.map(({ text }) => text), whole: tasks };
};
const difficulties =
  'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị phản ánh về Sở Nội vụ để tổng hợp.';
const closing = 'Trên đây là Kế hoạch số hóa hồ sơ năm 2026, yêu cầu các đơn vị thực hiện./.';
const funding = 'Kinh phí thực hiện do ngân sách tỉnh bảo đảm theo phân cấp.';

test.each([
  ['một câu theo mẫu dưới mục La Mã', `III. TỔ CHỨC THỰC HIỆN\n\n${difficulties}`],
  ['chữ thường', `III. Tổ chức thực hiện\n\n${difficulties}`],
  ['dưới số', `2. Tổ chức thực hiện\n\n${difficulties}`],
  ['câu kết', `III. TỔ CHỨC THỰC HIỆN\n\n${closing}`],
  ['câu về kinh phí', `III. TRIỂN KHAI THỰC HIỆN\n\n${funding}`],
  ['không số', `TỔ CHỨC THỰC HIỆN\n\n${difficulties}`],
  ['không có gì bên dưới', 'III. TỔ CHỨC THỰC HIỆN'],
  ['mục con viết hoa', `III. NHIỆM VỤ, GIẢI PHÁP\n\n1. TỔ CHỨC TRIỂN KHAI\n\n${difficulties}`],
  ['tên kế hoạch trong tên mục', `III. TỔ CHỨC THỰC HIỆN KẾ HOẠCH\n\n${difficulties}`],
])('tên mục không là nhiệm vụ: %s', async (_, lines) => {
  const { tasks, open } = await read(lines);
  expect(tasks).toEqual([first]);
  expect(open).toEqual([]);
});

test('what stands below a title is told apart from it: a task, or a sentence left open', async () => {
  const order = 'Sở Y tế chủ trì số hóa bệnh án, hoàn thành trong quý II năm 2026.';
  const remark = 'Việc số hóa gắn với cải cách thủ tục hành chính của tỉnh.';
  expect((await read(`III. TỔ CHỨC THỰC HIỆN\n\n${order}`)).tasks).toEqual([first, order]);
  const bare = await read(`TỔ CHỨC THỰC HIỆN\n\n${order}`);
  expect(bare.tasks).toEqual([first, order]);
  expect(bare.whole[1]?.section).toBe('TỔ CHỨC THỰC HIỆN');
  const open = await read(`III. TỔ CHỨC THỰC HIỆN\n\n${remark}`);
  expect(open.tasks).toEqual([first]);
  expect(open.open).toEqual([remark]);
});

test.each([
  'Tổ chức thực hiện chiến dịch cao điểm làm sạch dữ liệu hồ sơ',
  'Tổ chức thực hiện tốt công tác lưu trữ, báo cáo trước ngày 20/5/2026.',
  'TỔ CHỨC THỰC HIỆN SỐ HÓA HỒ SƠ ĐẤT ĐAI TRƯỚC NGÀY 20/5/2026',
  'SỞ Y TẾ CHỦ TRÌ SỐ HÓA BỆNH ÁN TRONG QUÝ II NĂM 2026',
  'Phân công nhiệm vụ cụ thể cho từng thành viên tổ số hóa',
])('là nhiệm vụ: %s', async (item) => {
  expect((await read(`2. ${item}`)).tasks).toEqual([first, item]);
});

test('an item that only its attributes stand under is a task still', async () => {
  const { tasks, whole } = await read(
    '2. Rà soát hồ sơ đất đai\n\n- Cơ quan chủ trì: Sở Nông nghiệp và Môi trường.',
  );
  expect(tasks).toEqual([first, 'Rà soát hồ sơ đất đai']);
  expect(whole[1]?.leads.map(({ name }) => name)).toEqual(['Sở Nông nghiệp và Môi trường']);
});
