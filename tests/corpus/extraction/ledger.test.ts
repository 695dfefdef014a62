import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../../shared/extraction/extract.ts';
import { blocksOf } from './blocksOf.ts';

const letter = (kind: string, body: string) => `ỦY BAN NHÂN DÂN
TỈNH LAM SƠN
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 12/UBND-NC
Lam Sơn, ngày 05 tháng 3 năm 2026

${kind}

${body}

Nơi nhận:
- Lưu: VT.
`;

/** Everything of a document that a person sees: its tasks and its open sentences. */
async function seenIn(text: string) {
  const { tasks, open } = extract(await blocksOf(text));
  return { tasks, seen: [...tasks, ...open].map((one) => one.text).join('\n') };
}

const kinds = ['CÔNG ĐIỆN', 'THÔNG BÁO', 'CHỈ THỊ', 'KẾ HOẠCH', 'QUYẾT ĐỊNH', 'CHƯƠNG TRÌNH'];
const verbs = ['Giao', 'Yêu cầu', 'Đề nghị', ''];
const units = [
  'Sở Y tế',
  'Công an tỉnh',
  'UBND các xã, phường',
  'Bộ Giao thông vận tải',
  'Văn phòng UBND tỉnh',
];
const works = [
  'rà soát hồ sơ tồn đọng.',
  'xem xét, giải quyết kiến nghị của cử tri.',
  'báo cáo kết quả trước ngày 30/6/2026.',
  'phối hợp với Sở Nội vụ mở lớp bồi dưỡng.',
];
const headings = [
  'HẠ TẦNG SỐ',
  'MỤC TIÊU',
  'Những việc khác',
  'KẾT QUẢ',
  'TỔ CHỨC THỰC HIỆN',
  'Một số lưu ý',
];

test('không câu giao việc nào mất trong im lặng, dù mục mang tên gì', () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...kinds),
      fc.array(fc.constantFrom(...headings), { maxLength: 3 }),
      fc.array(
        fc
          .tuple(fc.constantFrom(...verbs), fc.constantFrom(...units), fc.constantFrom(...works))
          .map((words) => words.filter(Boolean).join(' ')),
        { minLength: 1, maxLength: 4 },
      ),
      fc.constantFrom('', '- ', '1. ', 'a) '),
      async (kind, titles, orders, marker) => {
        const lines = orders.map((order) => `${marker}${order}`).join('\n\n');
        const body = titles.map((title, index) => `${index + 1}. ${title}\n\n${lines}`).join('\n\n');
        const { tasks, seen } = await seenIn(letter(kind, body === '' ? lines : body));
        const isPlain = tasks.length > 0;
        for (const order of orders)
          if (!isPlain || /^(?:Giao|Yêu cầu|Đề nghị)/u.test(order))
            expect(seen).toContain(order.slice(0, -1));
      },
    ),
    { numRuns: 200 },
  ));

test('báo cáo kiến nghị, không giao việc', async () => {
  const { seen } = await seenIn(letter('BÁO CÁO', 'Đề nghị UBND tỉnh bố trí thêm vốn cho Trung tâm.'));
  expect(seen).toBe('');
});

describe('việc đã yêu cầu trước đây chỉ được kể lại', () => {
  test.each([
    'Tại Công văn số 9/UBND-NC ngày 12/01/2026, Bộ đã đề nghị các địa phương cử đầu mối trước ngày 31/01/2026; đến nay mới có 20 nơi thực hiện.',
    'Thời gian qua, UBND tỉnh đã có văn bản yêu cầu các sở, ngành báo cáo trước ngày 15/02/2026.',
    'Ngày 02/02/2026, Văn phòng UBND tỉnh đã ban hành Công văn số 88/VP-NC đề nghị Sở Y tế gửi số liệu trước ngày 20/02/2026.',
  ])('%s', async (told) => {
    const order = 'Yêu cầu các sở, ngành chưa gửi khẩn trương hoàn thành trước ngày 31/3/2026.';
    for (const body of [`${told}\n\n${order}`, `${told} ${order}`, `1. ${told}\n\n2. ${order}`]) {
      const { tasks } = await seenIn(letter('THÔNG BÁO', body));
      expect(tasks.flatMap(({ deadlines }) => deadlines.map(({ deadline }) => deadline.due))).toEqual([
        '2026-03-31',
      ]);
    }
  });
});

describe('câu dẫn', () => {
  test.each([
    ['Phó Chủ tịch UBND tỉnh có ý kiến chỉ đạo như sau:', 'Sở Y tế rà soát các trạm y tế xã.'],
    ['Để thống nhất, Bộ đề nghị Quý Ủy ban:', 'Rà soát, đóng các dịch vụ không còn hồ sơ.'],
    ['Chính phủ quyết nghị:', 'Bộ Giao thông vận tải hoàn thiện hồ sơ dự án trước ngày 30/6/2026.'],
    ['Chủ tịch UBND tỉnh chỉ thị:', 'Công an tỉnh xử lý nghiêm các vi phạm.'],
    [
      'UBND tỉnh vừa có văn bản yêu cầu các sở, ngành tổ chức trực, cụ thể như sau:',
      'Tổ chức trực 24/24 giờ.',
    ],
  ])('%s', async (announcement, line) => {
    const { tasks } = await seenIn(`Kính gửi: Các sở, ngành.\n\n${announcement}\n\n${line}\n`);
    expect(tasks.map(({ text }) => text)).toEqual([line]);
  });
});

test('tiêu đề in hoa không số: đơn vị ở dưới theo tiêu đề gần nhất', async () => {
  const { tasks } = await seenIn(
    letter(
      'THÔNG BÁO',
      'UBND tỉnh yêu cầu các sở, ngành thực hiện như sau:\n\nSỞ Y TẾ\n\n- Rà soát trạm y tế.\n\nCÔNG AN TỈNH\n\n- Tuần tra ban đêm.',
    ),
  );
  expect(tasks.map(({ leads }) => leads.map(({ name }) => name))).toEqual([['Sở Y tế'], ['Công an tỉnh']]);
});
