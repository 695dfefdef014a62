/** Wordings written before any rule was tuned: what stands here is not looked at while rules are changed. */
export interface HeldPhrase {
  phrase: string;
  on: string | null;
  /** Null: no deadline at all. */
  want: { due?: string | null; from?: string | null; every?: string; day?: number; ongoing?: true } | null;
  /** The reading must not be given as certain. */
  unsure?: true;
}

export const heldPhrases: HeldPhrase[] = [
  {
    phrase: 'Hoàn thành việc rà soát, gửi Sở Tài chính chậm nhất ngày 12 tháng 6 năm 2026',
    on: '2026-05-20',
    want: { due: '2026-06-12' },
  },
  { phrase: 'xong trước 17h00 ngày 28/5/2026', on: '2026-05-20', want: { due: '2026-05-28' } },
  {
    phrase: 'trình Thường trực Tỉnh ủy trong tuần cuối của tháng 7/2026',
    on: '2026-05-20',
    want: { due: '2026-07-31' },
    unsure: true,
  },
  {
    phrase: 'hoàn thành trong Quý III và Quý IV năm 2026',
    on: '2026-05-20',
    want: { due: '2026-12-31', from: '2026-07-01' },
  },
  {
    phrase: 'chậm nhất 15 ngày kể từ ngày Kế hoạch này được ban hành',
    on: '2026-05-20',
    want: { due: '2026-06-04' },
  },
  {
    phrase: 'trong thời hạn 03 (ba) ngày làm việc kể từ ngày nhận được hồ sơ hợp lệ',
    on: '2026-05-20',
    want: { due: null },
    unsure: true,
  },
  { phrase: 'báo cáo trước ngày 05 hằng tháng', on: '2026-05-20', want: { every: 'month', day: 5 } },
  {
    phrase: 'định kỳ 06 tháng (trước ngày 20/6) và hằng năm (trước ngày 20/12)',
    on: '2026-05-20',
    want: { every: 'half-year', day: 20 },
  },
  {
    phrase: 'Mỗi quý báo cáo một lần, gửi trước ngày 25 của tháng cuối quý',
    on: '2026-05-20',
    want: { every: 'quarter', day: 25 },
  },
  { phrase: 'vào thứ Sáu hằng tuần', on: '2026-05-20', want: { every: 'week', day: 5 } },
  {
    phrase: 'từ ngày 01 đến ngày 20 tháng 8 năm 2026',
    on: '2026-05-20',
    want: { from: '2026-08-01', due: '2026-08-20' },
  },
  {
    phrase: 'Thời gian thực hiện: Quý II - Quý III/2026',
    on: '2026-05-20',
    want: { from: '2026-04-01', due: '2026-09-30' },
  },
  { phrase: 'đến hết 31/12/2028', on: '2026-05-20', want: { due: '2028-12-31' } },
  { phrase: 'đến cuối năm 2026 hoàn thành 100% hồ sơ', on: '2026-05-20', want: { due: '2026-12-31' } },
  { phrase: 'trước tháng 9 năm 2026', on: '2026-05-20', want: { due: '2026-08-31' } },
  { phrase: 'trước ngày 31/6/2026', on: '2026-05-20', want: { due: null }, unsure: true },
  { phrase: 'Trước ngày 10/6, các xã gửi danh sách', on: '2026-05-20', want: { due: '2026-06-10' } },
  {
    phrase: 'hoàn thành trong 6 tháng đầu năm 2027',
    on: '2026-05-20',
    want: { from: '2027-01-01', due: '2027-06-30' },
  },
  {
    phrase: 'xong trong tháng sáu năm 2026',
    on: '2026-05-20',
    want: { due: '2026-06-30', from: '2026-06-01' },
  },
  { phrase: 'trong tháng tới', on: '2026-05-20', want: { due: '2026-06-30', from: '2026-06-01' } },
  { phrase: 'tuần sau', on: '2026-05-20', want: { due: '2026-05-31', from: '2026-05-25' } },
  { phrase: 'trước ngày 02 / 6 /2026', on: '2026-05-20', want: { due: '2026-06-02' } },
  { phrase: 'trước lễ Quốc khánh 02/9', on: '2026-05-20', want: { due: '2026-09-01' } },
  { phrase: 'trước Tết Nguyên đán Đinh Mùi', on: '2026-05-20', want: { due: '2027-02-05' }, unsure: true },
  {
    phrase: 'trình tại kỳ họp thường lệ gần nhất của HĐND tỉnh',
    on: '2026-05-20',
    want: { due: null },
    unsure: true,
  },
  { phrase: 'Nhiệm vụ thường xuyên, hằng năm', on: '2026-05-20', want: { every: 'year' } },
  { phrase: 'Thực hiện thường xuyên', on: '2026-05-20', want: { ongoing: true } },
  { phrase: 'bắt đầu thực hiện từ tháng 7/2026', on: '2026-05-20', want: { from: '2026-07-01', due: null } },
  {
    phrase: 'giai đoạn 2026-2028 và hằng năm',
    on: '2026-05-20',
    want: { due: '2028-12-31', from: '2026-01-01' },
  },
  { phrase: '05/2027', on: '2026-05-20', want: { due: '2027-05-31', from: '2027-05-01' } },
  { phrase: 'theo Kế hoạch số 45/KH-UBND ngày 12/02/2026 của UBND tỉnh', on: '2026-05-20', want: null },
  { phrase: 'Luật Đất đai ngày 18 tháng 01 năm 2024', on: '2026-05-20', want: null },
  { phrase: 'lũy kế đến ngày 15/5/2026 đạt 62%', on: '2026-05-20', want: null },
  { phrase: 'trong quý I/2026 đã cấp 1.250 tài khoản', on: '2026-05-20', want: null },
  { phrase: 'Chương trình phát triển đô thị tỉnh Lam Sơn đến năm 2035', on: '2026-05-20', want: null },
  { phrase: 'dự toán chi thường xuyên năm 2027', on: '2026-05-20', want: null },
  { phrase: 'Trong 03 năm qua, toàn tỉnh đã tổ chức 12 đợt', on: '2026-05-20', want: null },
  { phrase: 'có hiệu lực kể từ ngày 01 tháng 9 năm 2026', on: '2026-05-20', want: null },
  { phrase: 'đạt 15/20 chỉ tiêu', on: '2026-05-20', want: null },
  { phrase: 'Sáng ngày 18/5/2026, đồng chí Chủ tịch chủ trì cuộc họp', on: '2026-05-20', want: null },
];
