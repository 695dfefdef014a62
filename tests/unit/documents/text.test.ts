import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../electron/documents/readDocument.ts';

const read = async (text: string | Uint8Array, fileName = 'van-ban.txt') =>
  (await readDocument({ bytes: typeof text === 'string' ? Buffer.from(text) : text, fileName })).blocks;
const shown = async (text: string) =>
  (await read(text)).map(({ kind, marker, text: words }) => [kind, marker, words]);

describe('markers', () => {
  test.each([
    ['I. MỤC TIÊU', 'heading', 'I.', 'MỤC TIÊU'],
    ['A. NỘI DUNG', 'heading', 'A.', 'NỘI DUNG'],
    ['Phần II. NHIỆM VỤ', 'heading', 'Phần II.', 'NHIỆM VỤ'],
    ['Chương III: Điều khoản', 'heading', 'Chương III:', 'Điều khoản'],
    ['Điều 12. Hiệu lực thi hành', 'item', 'Điều 12.', 'Hiệu lực thi hành'],
    ['1. Sở Y tế', 'item', '1.', 'Sở Y tế'],
    ['10.Sở Y tế', 'item', '10.', 'Sở Y tế'],
    ['1.1. Hạ tầng', 'item', '1.1.', 'Hạ tầng'],
    ['4.2 Hạ tầng', 'item', '4.2', 'Hạ tầng'],
    ['2) Báo cáo', 'item', '2)', 'Báo cáo'],
    ['3/ Sở Nội vụ', 'item', '3/', 'Sở Nội vụ'],
    ['a) Chủ trì', 'item', 'a)', 'Chủ trì'],
    ['đ) Phối hợp', 'item', 'đ)', 'Phối hợp'],
    ['b/ Kinh phí', 'item', 'b/', 'Kinh phí'],
    ['(1) Kế hoạch', 'item', '(1)', 'Kế hoạch'],
    ['(ii) Kế hoạch', 'item', '(ii)', 'Kế hoạch'],
    ['- Rà soát', 'item', '-', 'Rà soát'],
    ['– Rà soát', 'item', '-', 'Rà soát'],
    ['+ Cập nhật', 'item', '+', 'Cập nhật'],
    ['• Cập nhật', 'item', '•', 'Cập nhật'],
    ['* Lưu ý: gửi sớm', 'item', '*', 'Lưu ý: gửi sớm'],
    ['- **Đôn đốc** các xã', 'item', '-', 'Đôn đốc các xã'],
  ])('%s', async (source, kind, marker, text) => {
    expect(await shown(source)).toEqual([[kind, marker, text]]);
  });

  test.each([
    'Trong 02 ngày 20, 21/12/2025 tổ chức hội nghị',
    '30/6/2026 là hạn cuối',
    '12.345 hồ sơ được tiếp nhận',
    '05/CT-TTg về dữ liệu',
    'TM. ỦY BAN NHÂN DÂN',
    'KT. CHỦ TỊCH',
    '100% cơ quan hoàn thành',
    'Số: 15/KH-UBND',
  ])('%s has none', async (source) => {
    const [block] = await read(source);
    expect(block).toMatchObject({ marker: null, text: source });
  });
});

describe('dressing', () => {
  test('emphasis, strike-through, tags and addresses', async () => {
    expect(
      await shown(
        'Gửi **kết quả** (*trước ngày 30/01*) về _Sở Nội vụ_ ~~cũ~~ tại <https://lamson.example/bao_cao_nam>.<br>',
      ),
    ).toEqual([
      [
        'paragraph',
        null,
        'Gửi kết quả (trước ngày 30/01) về Sở Nội vụ cũ tại https://lamson.example/bao_cao_nam.',
      ],
    ]);
  });

  test('stars of hotels stay, bold is remembered', async () => {
    expect(await shown('Khách sạn 3*; Khách sạn 4*; Khách sạn 5*.')).toEqual([
      ['paragraph', null, 'Khách sạn 3*; Khách sạn 4*; Khách sạn 5*.'],
    ]);
    expect(
      (await read('**1. Mục tiêu**\n\n2. **Giải pháp**\n\n3. **Một** phần')).map((block) => block.bold),
    ).toEqual([true, true, false]);
  });

  test('Markdown headings', async () => {
    expect(await shown('# Kế hoạch năm\n\n## 1. Mục tiêu')).toEqual([
      ['heading', null, 'Kế hoạch năm'],
      ['item', '1.', 'Mục tiêu'],
    ]);
  });

  test('NFD, soft hyphens, zero-width and many spaces', async () => {
    expect(
      await shown('Sở  Khoa ho\u0323c\u00a0va\u0300 Công\u00ad nghê\u0323\u200b'.normalize('NFD')),
    ).toEqual([['paragraph', null, 'Sở Khoa học và Công nghệ']]);
  });
});

describe('how the file was saved', () => {
  const sentence = 'Đôn đốc các sở, ngành báo cáo tiến độ trước ngày 30/6/2026.';
  test('UTF-8 with a mark, UTF-16 of both orders, with and without a mark', async () => {
    const wide = Buffer.from(sentence, 'utf16le');
    const swapped = Buffer.from(wide).swap16();
    for (const bytes of [
      Buffer.from(`\ufeff${sentence}`),
      Buffer.concat([Buffer.from([0xff, 0xfe]), wide]),
      Buffer.concat([Buffer.from([0xfe, 0xff]), swapped]),
      wide,
      swapped,
    ])
      expect((await read(bytes)).map((block) => block.text)).toEqual([sentence]);
  });

  test('Windows-1258', async () => {
    // 0xd0 is Đ, 0xf0 đ, 0xec the combining acute, 0xf2 the dot below
    const bytes = Buffer.from([0xd0, 0xf4, 0x6e, 0x20, 0xf0, 0xf4, 0xec, 0x63]);
    expect((await read(bytes)).map((block) => block.text)).toEqual(['Đôn đốc']);
  });

  test('TCVN3 and VNI, with no font to tell', async () => {
    const tcvn3 =
      'C¸c së, ngµnh b¸o c¸o tiÕn ®é thùc hiÖn nhiÖm vô tr\u00adíc ngµy 15 hµng th¸ng vÒ V¨n phßng.';
    const vni =
      'Caùc sôû, ngaønh baùo caùo tieán ñoä thöïc hieän nhieäm vuï tröôùc ngaøy 15 haøng thaùng veà Vaên phoøng.';
    const wanted = 'Các sở, ngành báo cáo tiến độ thực hiện nhiệm vụ trước ngày 15 hàng tháng về Văn phòng.';
    for (const text of [
      Buffer.from(tcvn3),
      Buffer.from(tcvn3, 'latin1'),
      Buffer.from(vni),
      Buffer.from(vni, 'latin1'),
    ])
      expect((await read(text)).map((block) => block.text)).toEqual([wanted]);
  });

  test('lines of fixed length, with and without a blank line between them', async () => {
    const lines = [
      'I. Kết quả',
      '- Các cơ quan của tỉnh Lam Sơn đã số hóa toàn bộ hồ sơ đất đai giai đoạn 2021',
      '- 2025, phần còn lại được giao cho các xã làm trong quý hai; hằng tháng cơ quan chủ',
      'trì gửi số liệu về Sở Khoa học và Công nghệ để tổng hợp. Số liệu gửi muộn được tính',
      'vào kỳ sau.',
      '- Trường học trên địa bàn dùng chung một nền tảng học bạ; phụ huynh tra cứu được kết',
      'quả học tập của con trên ứng dụng công dân số của tỉnh từ đầu năm học.',
      '2. Tồn tại',
      'Một số cơ quan còn gửi báo cáo bằng giấy, số liệu chưa khớp với kho dữ liệu dùng',
      'chung, phải đối chiếu lại bằng tay trước khi tổng hợp.',
    ];
    for (const gap of ['\n', '\n\n'])
      expect(
        (await shown(lines.join(gap))).map(([, marker, text]) => [
          marker,
          String(text).slice(0, 30),
          String(text).slice(-12),
        ]),
      ).toEqual([
        ['I.', 'Kết quả', 'Kết quả'],
        ['-', 'Các cơ quan của tỉnh Lam Sơn đ', ' vào kỳ sau.'],
        ['-', 'Trường học trên địa bàn dùng c', 'đầu năm học.'],
        ['2.', 'Tồn tại', 'Tồn tại'],
        [null, 'Một số cơ quan còn gửi báo cáo', 'hi tổng hợp.'],
      ]);
  });
});

describe('pages torn apart', () => {
  test('a footnote that is cut goes on at the next foot, the sentence after it', async () => {
    const blocks = await read(
      [
        'a) Các xã đã nhập xong dữ liệu hộ tịch, gửi báo cáo về Sở¹ và đang nhập dữ liệu về',
        '¹ Theo mẫu số 02 kèm theo Hướng dẫn số 15/HD-STP của Sở Tư pháp tỉnh Lam',
        '3',
        'đất đai; dự kiến xong trong quý sau².',
        'Sơn ban hành đầu năm.',
        '² Trừ xã đảo.',
        'b) Các phường làm theo.',
      ].join('\n\n'),
    );
    expect(blocks.map(({ marker, text }) => [marker, text])).toEqual([
      [
        'a)',
        'Các xã đã nhập xong dữ liệu hộ tịch, gửi báo cáo về Sở và đang nhập dữ liệu về đất đai; dự kiến xong trong quý sau.',
      ],
      ['1', 'Theo mẫu số 02 kèm theo Hướng dẫn số 15/HD-STP của Sở Tư pháp tỉnh Lam Sơn ban hành đầu năm.'],
      ['2', 'Trừ xã đảo.'],
      ['b)', 'Các phường làm theo.'],
    ]);
  });

  test('marks in brackets, and figures in brackets that are none', async () => {
    const blocks = await read('Các sở báo cáo [1] đúng hạn theo khoản [5].\n\n[1] Gồm 12 sở.');
    expect(blocks.map(({ kind, text, footnotes }) => [kind, text, footnotes])).toEqual([
      ['paragraph', 'Các sở báo cáo đúng hạn theo khoản [5].', [{ at: 14, label: '1' }]],
      ['footnote', 'Gồm 12 sở.', []],
    ]);
  });

  test('a list inside a sentence goes on after the foot', async () => {
    const blocks = await read(
      'c) Số hội viên được nhập¹: (1) Hội Nông dân: 120; (2) Hội Phụ nữ: 150;\n\n¹ Đến hết tháng 5.\n\n(3) Hội Cựu chiến binh: 90.',
    );
    expect(blocks.map((block) => block.text)).toEqual([
      'Số hội viên được nhập: (1) Hội Nông dân: 120; (2) Hội Phụ nữ: 150; (3) Hội Cựu chiến binh: 90.',
      'Đến hết tháng 5.',
    ]);
  });

  test('square metres are no footnote', async () => {
    expect((await read('Diện tích 250 m² và 3 km².'))[0]).toMatchObject({
      text: 'Diện tích 250 m² và 3 km².',
      footnotes: [],
    });
  });
});

describe('tables', () => {
  test('drawn with pipes, cells of several lines, escaped pipes', async () => {
    const blocks = await read(
      '| TT | Nhiệm vụ | Cơ quan chủ trì |\n|---|:---:|---|\n| 1 | Lập danh mục:\n- hồ sơ giấy;\n- hồ sơ số | Sở Nội vụ |\n| 2 | Mã A\\|B | Sở Y tế |',
    );
    expect(blocks.map((block) => block.cells.map((cell) => [cell.heading, cell.text]))).toEqual([
      [
        ['', 'TT'],
        ['', 'Nhiệm vụ'],
        ['', 'Cơ quan chủ trì'],
      ],
      [
        ['TT', '1'],
        ['Nhiệm vụ', 'Lập danh mục: - hồ sơ giấy; - hồ sơ số'],
        ['Cơ quan chủ trì', 'Sở Nội vụ'],
      ],
      [
        ['TT', '2'],
        ['Nhiệm vụ', 'Mã A|B'],
        ['Cơ quan chủ trì', 'Sở Y tế'],
      ],
    ]);
  });

  test('a tab after a marker makes no table', async () => {
    expect(await shown('1.\tSở Y tế báo cáo')).toEqual([['item', '1.', 'Sở Y tế báo cáo']]);
  });
});
