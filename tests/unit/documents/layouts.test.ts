import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../electron/documents/readDocument.ts';
import { makeDocx, paragraph, run } from '../../fixtures/documents-docx.ts';

const read = async (...lines: string[]) =>
  (await readDocument({ bytes: Buffer.from(lines.join('\n')), fileName: 'van-ban.txt' })).blocks;
const shown = async (...lines: string[]) =>
  (await read(...lines)).map(({ kind, marker, text }) => [kind, marker, text]);
const texts = async (...lines: string[]) => (await read(...lines)).map(({ text }) => text);

describe("the Party's markers", () => {
  test.each([
    ['I- MỤC TIÊU', 'heading', 'I.', 'MỤC TIÊU'],
    ['IV – TỔ CHỨC THỰC HIỆN', 'heading', 'IV.', 'TỔ CHỨC THỰC HIỆN'],
    ['1- Đảng ủy xã Đồi Thông chỉ đạo', 'item', '1.', 'Đảng ủy xã Đồi Thông chỉ đạo'],
    ['2.1- Ban Tổ chức Tỉnh ủy rà soát', 'item', '2.1.', 'Ban Tổ chức Tỉnh ủy rà soát'],
    ['3.- Văn phòng Tỉnh ủy theo dõi', 'item', '3.', 'Văn phòng Tỉnh ủy theo dõi'],
  ])('%s', async (source, kind, marker, text) => {
    expect(await shown(source)).toEqual([[kind, marker, text]]);
  });

  test.each([
    '57- NQ/TW về khoa học, công nghệ',
    '2-3 hội nghị mỗi năm',
    '19-8-2026 là hạn cuối',
    '5- 7 ngày làm việc',
    'V-League khai mạc',
  ])('%s has none', async (source) => {
    expect(await shown(source)).toEqual([['paragraph', null, source]]);
  });

  test('begin a line of their own in a text cut into lines', async () => {
    expect(
      await shown(
        '- Ban Tuyên giáo và Dân vận Tỉnh ủy chủ trì, phối hợp với các cơ quan báo chí của',
        'tỉnh tổ chức cuộc thi tìm hiểu về dữ liệu số, tổng kết và trao giải thưởng trong',
        'quý ba; các đảng ủy trực thuộc vận động đảng viên tham gia, báo cáo kết quả về',
        'Ban trước khi tổng kết và gửi danh sách đề nghị khen thưởng trong quý III-2026.',
        '2- Hoàn thiện thể chế, cơ chế',
      ),
    ).toMatchObject([
      ['item', '-', expect.stringMatching(/quý III-2026\.$/u)],
      ['item', '2.', 'Hoàn thiện thể chế, cơ chế'],
    ]);
  });
});

describe('tables without bars round their rows', () => {
  const head = 'TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn';
  test.each([
    ['parted by blank lines', '\n\n'],
    ['one below the other', '\n'],
  ])('%s; the heading of a group keeps one cell', async (_, gap) => {
    const blocks = await read(
      'Phân công như sau:',
      '',
      [
        head,
        'I | Phát triển dữ liệu | Phát triển dữ liệu | Phát triển dữ liệu',
        '1 | Lập danh mục | Sở Nội vụ | Quý I/2026',
        '2 | Mở lớp tập huấn | Sở Y tế |',
      ].join(gap),
      '',
      'Trên đây là phân công nhiệm vụ.',
    );
    expect(
      blocks.map(({ kind, cells, text }) => (kind === 'row' ? cells.map((cell) => cell.text) : text)),
    ).toEqual([
      'Phân công như sau:',
      ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'],
      ['I', 'Phát triển dữ liệu', '', ''],
      ['1', 'Lập danh mục', 'Sở Nội vụ', 'Quý I/2026'],
      ['2', 'Mở lớp tập huấn', 'Sở Y tế', ''],
      'Trên đây là phân công nhiệm vụ.',
    ]);
    expect(blocks[3]?.cells[2]?.heading).toBe('Cơ quan chủ trì');
  });

  test('a cell of several lines', async () => {
    const blocks = await read(
      head,
      '',
      '1 | Lập danh mục:',
      '- hồ sơ giấy;',
      '- hồ sơ số | Sở Nội vụ | Quý I',
      '',
      '2 | Báo cáo | Sở Y tế | Quý II',
      'hoặc khi có yêu cầu',
      '',
      '| Riêng xã Đồi Thông | | Quý III',
    );
    expect(blocks.slice(1).map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['1', 'Lập danh mục: - hồ sơ giấy; - hồ sơ số', 'Sở Nội vụ', 'Quý I'],
      ['2', 'Báo cáo', 'Sở Y tế', 'Quý II hoặc khi có yêu cầu'],
      ['', 'Riêng xã Đồi Thông', '', 'Quý III'],
    ]);
  });

  test('bars in running text make no table; equal short values stay', async () => {
    expect(await texts('Điện thoại: 0123 | Thư điện tử: vp@lamson.example', '', 'Xin cảm ơn.')).toEqual([
      'Điện thoại: 0123 | Thư điện tử: vp@lamson.example',
      'Xin cảm ơn.',
    ]);
    expect((await read('Các mã: A | B | C', '', 'Xin cảm ơn.'))[0]).toMatchObject({ kind: 'paragraph' });
    const blocks = await read(head, '1 | nt | nt | nt', '2 | Rà soát | Sở Y tế | Sở Y tế');
    expect(blocks.slice(1).map(({ text }) => text)).toEqual([
      '1 | nt | nt | nt',
      '2 | Rà soát | Sở Y tế | Sở Y tế',
    ]);
  });
});

describe('columns of a head, an address and an end', () => {
  const head = [
    ['UBND TỈNH LAM SƠN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['SỞ NỘI VỤ', 'Độc lập - Tự do - Hạnh phúc'],
    ['Số: 07/CT-SNV', 'Lam Sơn, ngày 14 tháng 8 năm 2026'],
  ];
  test.each([
    ['wide room', '          '],
    ['one space', ' '],
    ['a bar', ' | '],
  ])('%s between them', async (_, room) => {
    const blocks = await read(...head.map((pair) => pair.join(room)), '', 'CHỈ THỊ', 'Về an toàn thực phẩm');
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ...head.map((pair) => ['row', pair.join(' | ')]),
      ['heading', 'CHỈ THỊ'],
      ['paragraph', 'Về an toàn thực phẩm'],
    ]);
  });

  test('a Party head, its star dropped, its title no part of the number', async () => {
    expect(
      await shown(
        'TỈNH ỦY LAM SƠN                        ĐẢNG CỘNG SẢN VIỆT NAM',
        '*',
        'Số 12-CTr/TU                           Lam Sơn, ngày 18 tháng 5 năm 2026',
        '',
        'CHƯƠNG TRÌNH HÀNH ĐỘNG',
        'thực hiện nghị quyết về dữ liệu',
      ),
    ).toEqual([
      ['row', null, 'TỈNH ỦY LAM SƠN | ĐẢNG CỘNG SẢN VIỆT NAM'],
      ['row', null, 'Số 12-CTr/TU | Lam Sơn, ngày 18 tháng 5 năm 2026'],
      ['heading', null, 'CHƯƠNG TRÌNH HÀNH ĐỘNG'],
      ['paragraph', null, 'thực hiện nghị quyết về dữ liệu'],
    ]);
  });

  test('titles and sentences that name the nation or a day are no head', async () => {
    for (const line of [
      'KỶ NIỆM NGÀY THÀNH LẬP ĐẢNG CỘNG SẢN VIỆT NAM',
      'QUỐC KHÁNH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Căn cứ Luật Tổ chức chính quyền địa phương, ngày 16 tháng 6 năm 2025',
      'Theo khẩu hiệu Độc lập - Tự do - Hạnh phúc',
    ])
      expect((await read(line))[0]).toMatchObject({ text: line, cells: [] });
  });

  test('a number in capitals is no heading', async () => {
    expect(await shown('Số: 9036/UBND-KGVX')).toEqual([['paragraph', null, 'Số: 9036/UBND-KGVX']]);
  });

  test('an address with bars', async () => {
    const blocks = await read(
      'Kính gửi: | - Các sở, ban, ngành; |',
      'Xét đề nghị của Sở Y tế, UBND tỉnh yêu cầu:',
    );
    expect(blocks.map(({ kind, cells, text }) => [kind, cells.map((cell) => cell.text), text])).toEqual([
      ['row', ['Kính gửi:', '- Các sở, ban, ngành;'], 'Kính gửi: | - Các sở, ban, ngành;'],
      ['paragraph', [], 'Xét đề nghị của Sở Y tế, UBND tỉnh yêu cầu:'],
    ]);
  });

  test.each([
    [
      'room',
      [
        'Nơi nhận:                               KT. CHỦ TỊCH',
        '- Như trên;                             PHÓ CHỦ TỊCH',
        '- Lưu: VT.',
        '',
        '                                        Hà Minh Đạo',
      ],
    ],
    ['a bar', ['Nơi nhận:', '- Như trên;', '- Lưu: VT. | KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Hà Minh Đạo']],
  ])('recipients and signature, parted by %s', async (_, lines) => {
    expect(await texts('Yêu cầu các đơn vị thực hiện./.', '', ...lines)).toEqual([
      'Yêu cầu các đơn vị thực hiện./.',
      'Nơi nhận: - Như trên; - Lưu: VT. | KT. CHỦ TỊCH PHÓ CHỦ TỊCH Hà Minh Đạo',
    ]);
  });

  test('tabs in a Word file tell the same', async () => {
    const tab = '<w:r><w:tab/></w:r>';
    const body =
      paragraph(`${run('TỈNH ỦY LAM SƠN')}${tab}${run('ĐẢNG CỘNG SẢN VIỆT NAM')}`) +
      paragraph(`${run('Hội nghị')}${tab}${run('ngày 05 tháng 01 năm 2026')}`);
    const { blocks } = await readDocument({ bytes: await makeDocx({ body }), fileName: 'a.docx' });
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['row', 'TỈNH ỦY LAM SƠN | ĐẢNG CỘNG SẢN VIỆT NAM'],
      ['paragraph', 'Hội nghị ngày 05 tháng 01 năm 2026'],
    ]);
  });
});

describe('text cut into lines', () => {
  const first = [
    '- Hướng dẫn các địa phương tổ chức lễ hội đầu xuân an toàn, tiết kiệm; không',
    'tổ chức bắn pháo hoa ngoài hai điểm tại phường Tân Lộc và đặc khu Hòn Sậy, gửi',
    'kế hoạch về Sở Văn hóa, Thể thao và Du lịch để tổng hợp, theo dõi trước rằm.',
  ];
  const second = [
    'Văn phòng UBND tỉnh tổng hợp tình hình Tết, báo cáo Thường trực Tỉnh ủy, Văn',
    'phòng Chính phủ theo quy định của pháp luật và quy chế làm việc.',
  ];

  test('a full stop and a blank line end a block', async () => {
    const blocks = await read(...first, '', ...second);
    expect(blocks.map(({ marker, text }) => [marker, text.slice(0, 9)])).toEqual([
      ['-', 'Hướng dẫn'],
      [null, 'Văn phòng'],
    ]);
  });

  test('without a blank line, or where every line has one, a full line goes on', async () => {
    expect(await read(...first, ...second)).toHaveLength(1);
    expect(await read(...[...first, ...second].flatMap((line) => [line, '']))).toHaveLength(1);
  });

  test('a sentence goes on over the end of a page', async () => {
    const blocks = await read(...first, '', ...second.slice(0, 1), '', '      2', '', ...second.slice(1));
    expect(blocks.map(({ text }) => text.slice(-10))).toEqual(['trước rằm.', ' làm việc.']);
  });

  test('a heading in capitals stands for itself, a name in capitals does not', async () => {
    const heading = await shown(...first, 'SỞ XÂY DỰNG', '- Sửa chữa các đoạn đường hư hỏng.');
    expect(heading.map(([kind]) => kind)).toEqual(['item', 'heading', 'item']);
    const name = await texts(
      ...first.slice(0, 2),
      'kế hoạch về Ủy ban nhân dân tỉnh để tổng hợp, theo dõi qua phần mềm dùng chung',
      'VNPT-IOFFICE',
    );
    expect(name).toEqual([expect.stringMatching(/dùng chung VNPT-IOFFICE$/u)]);
  });
});

describe('page numbers', () => {
  test.each(['                                   -1-', '– 2 –', 'Trang 3/7', 'Trang 4'])(
    '%s is dropped wherever it stands',
    async (number) => {
      expect(await texts('1. Sở Y tế báo cáo.', number, '2. Sở Nội vụ báo cáo.')).toEqual([
        'Sở Y tế báo cáo.',
        'Sở Nội vụ báo cáo.',
      ]);
    },
  );

  test.each(['- 12 hồ sơ', 'Trang 3 của phụ lục', '3/7', '-1'])('%s says something', async (line) => {
    expect((await texts('1. Kết quả trong tháng:', line, '2. Sở Nội vụ báo cáo.')).join('\n')).toContain(
      line.replace(/^- /u, ''),
    );
  });
});
