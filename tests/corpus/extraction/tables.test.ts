import { expect, test } from 'vitest';
import { extract } from '../../../shared/extraction/extract.ts';
import { taskColumnsOf } from '../../../shared/extraction/tasks/tableTasks.ts';
import { blocksOf } from './blocksOf.ts';

const extracted = async (text: string) => extract(await blocksOf(text));

test.each([
  [['TT', 'Nội dung công việc', 'Chủ trì', 'Phối hợp', 'Thời hạn']],
  [['STT', 'Nhiệm vụ', 'Cơ quan thực hiện', 'Thời gian hoàn thành', 'Sản phẩm']],
  [['Tên nhiệm vụ', 'Đơn vị chủ trì']],
])('bảng giao việc: %s', (headings) => expect(taskColumnsOf(headings)).not.toBeNull());

test.each([
  [['Lĩnh vực', 'Nhiệm vụ theo Kế hoạch', 'Nhiệm vụ đã hoàn thành', 'Nhiệm vụ đang triển khai']],
  [['TT', 'Nội dung', 'Mục tiêu']],
  [['TT', 'Tên mô hình', 'Đơn vị chủ trì', 'Kết quả, tiến độ thực hiện']],
  [['TT', 'Chỉ tiêu', 'Mục tiêu năm 2026', 'Đơn vị theo dõi']],
])('không giao việc: %s', (headings) => expect(taskColumnsOf(headings)).toBeNull());

test('mô hình: dòng chạy sang trang sau nối lại', async () => {
  const { models, tasks } = await extracted(`PHỤ LỤC: KẾT QUẢ MÔ HÌNH

TT	Tên mô hình	Đơn vị chủ trì	Kết quả, tiến độ thực hiện
1	Nhà văn hóa số	Sở Văn hóa và Thể thao	Đã mở 12 điểm
2	Chợ không tiền mặt tại các	Sở Công Thương	Đang khảo sát

TT	Tên mô hình	Đơn vị chủ trì	Kết quả, tiến độ thực hiện
	phường trung tâm		3 chợ
3	Trạm y tế số	Sở Y tế	Chưa ghi nhận
`);
  expect(models.map(({ no, name }) => [no, name])).toEqual([
    [1, 'Nhà văn hóa số'],
    [2, 'Chợ không tiền mặt tại các phường trung tâm'],
    [3, 'Trạm y tế số'],
  ]);
  expect(tasks).toEqual([]);
});

test('mô hình liệt kê ở chú thích, kèm tình trạng', async () => {
  const { models } = await extracted(
    'Đang duy trì 02 mô hình hiệu quả¹.\n\n¹ (1) Mô hình 4: Khám bệnh bằng căn cước; (2) Mô hình 7: Quản lý lưu trú: nhà trọ; nhà nghỉ.\n',
  );
  expect(models.map(({ no, name }) => [no, name])).toEqual([
    [4, 'Khám bệnh bằng căn cước'],
    [7, 'Quản lý lưu trú: nhà trọ; nhà nghỉ'],
  ]);
});

test('mục tiêu theo nhóm', async () => {
  const { targets } = await extracted(`II. MỤC TIÊU

TT	Nội dung	Mục tiêu
I	Chính quyền số
1	Hồ sơ trực tuyến	95%
II	Xã hội số
1	Hộ có cáp quang	trên 80%
`);
  expect(targets).toEqual([
    { group: 'I', groupName: 'Chính quyền số', no: '1', name: 'Hồ sơ trực tuyến', target: '95%' },
    { group: 'II', groupName: 'Xã hội số', no: '1', name: 'Hộ có cáp quang', target: 'trên 80%' },
  ]);
});

test('chỉ tiêu từ bảng kết quả', async () => {
  const { indicators } = await extracted(`I. KẾT QUẢ

Lĩnh vực	Nhiệm vụ được giao	Đã hoàn thành
Hạ tầng số	7	6
`);
  expect(indicators).toContainEqual(expect.objectContaining({ numerator: 6, denominator: 7 }));
});

test.each([
  ['I. KẾT QUẢ THỰC HIỆN', 0],
  ['II. NHIỆM VỤ TRỌNG TÂM', 1],
])('bảng có thời hạn dưới mục “%s”: %i nhiệm vụ', async (heading, count) => {
  const { tasks } = await extracted(`${heading}

TT	Nhiệm vụ	Đơn vị chủ trì	Thời hạn	Kết quả thực hiện
1	Mở lớp bồi dưỡng cho cán bộ xã	Sở Nội vụ	30/6/2026	Đang làm
`);
  expect(tasks).toHaveLength(count);
});

test('dấu nt lấy lại của dòng trên', async () => {
  const { tasks } = await extracted(`PHỤ LỤC

TT	Nhiệm vụ	Chủ trì	Phối hợp	Thời hạn
1	Lập danh sách hộ nghèo	Sở Y tế	Công an tỉnh	30/6/2026
2	Cấp thẻ bảo hiểm y tế	nt	nt	31/7/2026
`);
  expect(tasks[1]?.leads.map(({ name }) => name)).toEqual(['Sở Y tế']);
  expect(tasks[1]?.coordinating.map(({ name }) => name)).toEqual(['Công an tỉnh']);
});

test.each([
  ['Chủ trì: Sở Y tế; Phối hợp: Công an tỉnh, Sở Nội vụ', ['Sở Y tế'], ['Công an tỉnh', 'Sở Nội vụ']],
  ['Sở Y tế (chủ trì), Công an tỉnh, Sở Nội vụ', ['Sở Y tế'], ['Công an tỉnh', 'Sở Nội vụ']],
  ['Sở Y tế phối hợp với Công an tỉnh', ['Sở Y tế'], ['Công an tỉnh']],
  ['Sở Y tế; Công an tỉnh', ['Sở Y tế', 'Công an tỉnh'], []],
])('vai trong một ô: %s', async (cell, leads, coordinating) => {
  const { tasks } = await extracted(`PHỤ LỤC

TT\tNội dung công việc\tĐơn vị thực hiện\tThời hạn
1\tLập danh sách hộ nghèo\t${cell}\t30/6/2026
`);
  expect(tasks.map((task) => task.leads.map(({ name }) => name))).toEqual([leads]);
  expect(tasks[0]?.coordinating.map(({ name }) => name)).toEqual(coordinating);
});
