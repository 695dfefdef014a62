import { expect, test } from 'vitest';
import { findDeadlines } from '../../shared/extraction/deadlines/findDeadlines.ts';
import { parseIsoDay } from '../../shared/vietnamese/day.ts';
import { summaryOf } from './deadlines/summaryOf.ts';

const on = parseIsoDay('2026-03-10') ?? null;

/** Text of a task, and what is found in it: wording → reading. */
const texts: [string, Record<string, string>][] = [
  [
    'Sở Tài chính tham mưu UBND tỉnh ban hành Kế hoạch triển khai Nghị quyết số 15/NQ-HĐND ngày 10/12/2025, hoàn thành trong tháng 4/2026.',
    { 'hoàn thành trong tháng 4/2026': 'month 2026-04-01..2026-04-30' },
  ],
  [
    'Các đơn vị gửi kết quả về Sở Nội vụ trước ngày 20/3/2026 để tổng hợp; báo cáo UBND tỉnh trước ngày 25/3/2026.',
    { 'trước ngày 20/3/2026': 'date 2026-03-20', 'trước ngày 25/3/2026': 'date 2026-03-25' },
  ],
  [
    'Thực hiện chế độ báo cáo hằng tháng (trước ngày 20), hằng quý (trước ngày 20 tháng cuối quý), 6 tháng (trước ngày 20/6) và năm (trước ngày 20/12).',
    {
      'hằng tháng (trước ngày 20)': 'recurring every month day 20',
      'hằng quý (trước ngày 20 tháng cuối quý)': 'recurring every quarter day 20 of last-month',
      '6 tháng (trước ngày 20/6)': 'recurring every half-year day 20 of month-6',
      'năm (trước ngày 20/12)': 'recurring every year day 20 of month-12',
    },
  ],
  [
    'Triển khai Đề án phát triển du lịch đến năm 2030 trong quý II/2026.',
    { 'trong quý II/2026': 'quarter 2026-04-01..2026-06-30' },
  ],
  ['Xây dựng dự toán năm 2027, gửi trước ngày 15/8/2026', { 'trước ngày 15/8/2026': 'date 2026-08-15' }],
  [
    'Quý II/2026: hoàn thành thẩm định; Quý III/2026: trình phê duyệt.',
    { 'Quý II/2026': 'quarter 2026-04-01..2026-06-30', 'Quý III/2026': 'quarter 2026-07-01..2026-09-30' },
  ],
  ['Xử lý dứt điểm trong năm 2026 và quý I năm 2027.', { 'trong năm 2026': '? year 2026-01-01..2026-12-31' }],
  [
    'Hạn chót nộp báo cáo là 17h ngày thứ Sáu, 13/3/2026.',
    { 'Hạn chót nộp báo cáo là 17h ngày thứ Sáu, 13/3/2026': 'date 2026-03-13' },
  ],
  ['Gửi trước 16h00 ngày 12/3 (thứ Hai).', { 'trước 16h00 ngày 12/3 (thứ Hai)': '? date 2026-03-12' }],
  ['Hoàn thành trước 0 giờ ngày 01/7/2026.', { 'trước 0 giờ ngày 01/7/2026': '? date 2026-07-01' }],
  ['Ít nhất 02 lần/năm tổ chức diễn tập.', { '02 lần/năm': '? recurring every year' }],
  ['Họp hằng quý vào tuần cuối của quý.', { 'hằng quý': '? recurring every quarter' }],
  [
    'Đối với hồ sơ tiếp nhận trước ngày 01/7/2026, giải quyết theo quy định cũ.',
    { 'trước ngày 01/7/2026': '? date 2026-07-01' },
  ],
  [
    'Trong tháng 3/2026, Sở Y tế hoàn thành việc kết nối.',
    { 'Trong tháng 3/2026': '? month 2026-03-01..2026-03-31' },
  ],
  ['Trong tháng 3/2026, Sở Y tế đã hoàn thành việc kết nối.', {}],
  ['Tiếp tục thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.', {}],
  ['Thông báo kết luận cuộc họp ngày 05/3/2026 của Chủ tịch UBND tỉnh.', {}],
  ['Tổng kinh phí năm 2026: 12,5 tỷ đồng.', {}],
  ['Phục vụ bầu cử ngày 15/3/2026.', {}],
  ['Mã số 12/03/2026/HĐ, lớp số 3/2026.', {}],
  ['Kế hoạch này có hiệu lực kể từ ngày ký.', {}],
  ['Chào mừng 51 năm Ngày giải phóng (30/4/1975 - 30/4/2026).', {}],
  ['Nhiệm vụ giai đoạn 2026-2030 của Chương trình chuyển đổi số.', {}],
];

test.each(texts)('%s', (text, wanted) => {
  const found = findDeadlines(text, on);
  expect(Object.fromEntries(found.map(({ deadline }) => [deadline.phrase, summaryOf(deadline)]))).toEqual(
    wanted,
  );
  for (const { deadline, from, to } of found) expect(text.slice(from, to)).toBe(deadline.phrase);
});

test('a document without a date: a missing year stays open, a year that is said is certain', () => {
  const [open] = findDeadlines('Hoàn thành trước ngày 15/6.', null);
  expect(open?.deadline).toMatchObject({ phrase: 'trước ngày 15/6', due: null, certain: false });
  expect(open?.deadline.doubt).toContain('không rõ năm');
  const [said] = findDeadlines('Hoàn thành trước ngày 15/6/2026.', null);
  expect(said?.deadline).toMatchObject({ due: '2026-06-15', certain: true, doubt: null });
  const [relative] = findDeadlines('Báo cáo trong vòng 10 ngày kể từ ngày ký.', null);
  expect(relative?.deadline).toMatchObject({ kind: 'relative', due: null, certain: false });
});

test('what a reading was reckoned from is kept', () => {
  expect(findDeadlines('Gửi trước ngày 15/6.', on)[0]?.deadline.reckonedFrom).toBe('2026-03-10');
  expect(findDeadlines('Gửi trước ngày 15/6/2026.', on)[0]?.deadline.reckonedFrom).toBeNull();
});

test('decomposed letters, odd blanks and dashes read alike, and the span quotes the text given', () => {
  const text = 'Gửi Sở Y tế  trước\u00a0ngày 30\u2009/ 6 /2026; xong trong quý II – III/2026.'.normalize(
    'NFD',
  );
  const found = findDeadlines(text, on);
  expect(found.map(({ deadline }) => deadline.due)).toEqual(['2026-06-30', '2026-09-30']);
  for (const { deadline, from, to } of found) expect(text.slice(from, to)).toBe(deadline.phrase);
  expect(found[0]?.deadline.phrase.normalize('NFC')).toBe('trước\u00a0ngày 30\u2009/ 6 /2026');
});

test('"trước ngày D" is D − 1 where the office says so', () => {
  const due = (text: string) =>
    findDeadlines(text, on, { beforeMeansDayBefore: true }).map(({ deadline }) => deadline.due);
  expect(due('Gửi trước ngày 01/4/2026.')).toEqual(['2026-03-31']);
  expect(due('Gửi chậm nhất ngày 01/4/2026.')).toEqual(['2026-04-01']);
  expect(due('Gửi trước tháng 4/2026.')).toEqual(['2026-03-31']);
});

test("an office's own calendar moves a count of working days", () => {
  const calendar = { days: new Map([['2026-03-12', 'off'] as const]), settledYears: new Set([2026]) };
  const text = 'Hoàn thành trong 03 ngày làm việc kể từ ngày ký.';
  expect(findDeadlines(text, on)[0]?.deadline.due).toBe('2026-03-13');
  expect(findDeadlines(text, on, { calendar })[0]?.deadline.due).toBe('2026-03-16');
});
