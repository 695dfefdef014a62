import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../electron/documents/readDocument.ts';
import {
  cell,
  type DocxParts,
  footnote,
  footnoteMark,
  level,
  makeDocx,
  numbered,
  paragraph,
  row,
  run,
  table,
} from '../../fixtures/documents-docx.ts';

const read = async (parts: DocxParts) =>
  (await readDocument({ bytes: await makeDocx(parts), fileName: 'ke-hoach.docx' })).blocks;
const markers = async (parts: DocxParts) => (await read(parts)).map((block) => block.marker);
const texts = async (parts: DocxParts) => (await read(parts)).map((block) => block.text);

const list = (id: number, levels: string, more = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels}</w:abstractNum>`;
const instance = (id: number, abstract: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;
const override = (index: number, start: number) =>
  `<w:lvlOverride w:ilvl="${index}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

const outline = list(
  0,
  level(0, 'upperRoman', '%1.') +
    level(1, 'decimal', '%2.') +
    level(2, 'lowerLetter', '%3)') +
    level(3, 'bullet', '-'),
);

describe('automatic numbering of Word', () => {
  test('levels count on and start again below a higher one', async () => {
    expect(
      await markers({
        numbering: outline + instance(1, 0),
        body: [
          numbered('Mục đích', 1),
          numbered('Yêu cầu chung', 1, 1),
          numbered('Rà soát', 1, 2),
          numbered('Báo cáo', 1, 2),
          numbered('Yêu cầu riêng', 1, 1),
          numbered('Đôn đốc', 1, 2),
          numbered('Nhiệm vụ', 1),
          numbered('Sở Nội vụ', 1, 1),
          numbered('Tổng hợp', 1, 3),
        ].join(''),
      }),
    ).toEqual(['I.', '1.', 'a)', 'b)', '2.', 'a)', 'II.', '1.', '-']);
  });

  test('lvlRestart: 0 never starts again, n only after that level', async () => {
    const numbering =
      list(
        0,
        level(0, 'upperRoman', '%1.') +
          level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>') +
          level(2, 'lowerLetter', '%3)', '<w:lvlRestart w:val="1"/>'),
      ) + instance(1, 0);
    const body = [
      numbered('A', 1),
      numbered('B', 1, 1),
      numbered('C', 1, 2),
      numbered('D', 1, 1),
      numbered('E', 1, 2),
      numbered('F', 1),
      numbered('G', 1, 1),
      numbered('H', 1, 2),
    ].join('');
    expect(await markers({ numbering, body })).toEqual(['I.', '1.', 'a)', '2.', 'b)', 'II.', '3.', 'a)']);
  });

  test('isLgl writes all numbers of a label in figures', async () => {
    const numbering =
      list(0, level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2.', '<w:isLgl/>')) + instance(1, 0);
    expect(
      await markers({ numbering, body: numbered('A', 1) + numbered('B', 1) + numbered('C', 1, 1) }),
    ).toEqual(['I.', 'II.', '2.1.']);
  });

  test('startOverride starts a list anew, lists of one definition count on', async () => {
    const numbering =
      list(0, level(0, 'decimal', '%1.')) + instance(1, 0) + instance(2, 0, override(0, 1)) + instance(3, 0);
    expect(
      await markers({
        numbering,
        body: numbered('A', 1) + numbered('B', 1) + numbered('C', 2) + numbered('D', 2) + numbered('E', 3),
      }),
    ).toEqual(['1.', '2.', '1.', '2.', '3.']);
  });

  test('numStyleLink and a number inherited from a style, taken back by numId 0', async () => {
    const numbering =
      list(
        0,
        level(0, 'upperRoman', '%1.', '<w:pStyle w:val="Muc"/>') +
          level(1, 'decimal', '%2.', '<w:pStyle w:val="Khoan"/>'),
        '<w:styleLink w:val="DanhSach"/>',
      ) +
      list(1, '', '<w:numStyleLink w:val="DanhSach"/>') +
      instance(1, 0) +
      instance(2, 1);
    const styles =
      '<w:style w:type="numbering" w:styleId="DanhSach"><w:name w:val="DanhSach"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Muc"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Khoan"><w:name w:val="Khoan"/><w:basedOn w:val="Muc"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Khoan2"><w:name w:val="Khoan2"/><w:basedOn w:val="Khoan"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>';
    const styled = (text: string, style: string, more = '') =>
      paragraph(text, `<w:pStyle w:val="${style}"/>${more}`);
    expect(
      await markers({
        numbering,
        styles,
        body:
          styled('A', 'Muc') +
          styled('B', 'Khoan2') +
          styled('C', 'Khoan2') +
          styled('D', 'Muc', '<w:numPr><w:numId w:val="0"/></w:numPr>') +
          styled('E', 'Muc'),
      }),
    ).toEqual(['I.', '1.', '2.', null, 'II.']);
  });

  test('stands beside markers typed by hand, bullets of Symbol fonts included', async () => {
    const numbering =
      list(0, level(0, 'bullet', '\u{f0b7}')) +
      list(1, level(0, 'bullet', '\u{f02d}')) +
      instance(1, 0) +
      instance(2, 1);
    const blocks = await read({
      numbering,
      body:
        paragraph('đ) Gửi báo cáo') +
        numbered('Sở Y tế', 1) +
        numbered('Sở Nội vụ', 2) +
        paragraph('1.2. Đối với cấp xã'),
    });
    expect(blocks.map(({ kind, marker, text }) => [kind, marker, text])).toEqual([
      ['item', 'đ)', 'Gửi báo cáo'],
      ['item', '•', 'Sở Y tế'],
      ['item', '-', 'Sở Nội vụ'],
      ['item', '1.2.', 'Đối với cấp xã'],
    ]);
  });

  test('a paragraph whose number nobody sees counts but makes no block', async () => {
    const numbering = list(0, level(0, 'decimal', '%1.')) + instance(1, 0);
    expect(await markers({ numbering, body: numbered('A', 1) + numbered('', 1) + numbered('C', 1) })).toEqual(
      ['1.', '3.'],
    );
  });
});

describe('text of Word documents', () => {
  test('tracked changes are read as accepted', async () => {
    const body = paragraph(
      `${run('Hoàn thành trước ngày ')}<w:del w:id="1" w:author="a"><w:r><w:delText>30/01</w:delText></w:r></w:del><w:ins w:id="2" w:author="a">${run('15/02')}</w:ins>${run('/2026.')}`,
    );
    expect(await texts({ body })).toEqual(['Hoàn thành trước ngày 15/02/2026.']);
  });

  test('a deleted item neither shows nor counts', async () => {
    const numbering = list(0, level(0, 'decimal', '%1.')) + instance(1, 0);
    const num = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const gone = `<w:p><w:pPr>${num}<w:rPr><w:del w:id="1" w:author="a"/></w:rPr></w:pPr><w:del w:id="2" w:author="a"><w:r><w:delText>Bỏ</w:delText></w:r></w:del></w:p>`;
    const blocks = await read({ numbering, body: numbered('Giữ', 1) + gone + numbered('Còn', 1) });
    expect(blocks.map((block) => [block.marker, block.text])).toEqual([
      ['1.', 'Giữ'],
      ['2.', 'Còn'],
    ]);
  });

  test('field codes are not read, their results are', async () => {
    const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    const body = paragraph(
      `${run('Xem Phụ lục ')}${field('begin')}<w:r><w:instrText> REF phuluc \\h </w:instrText></w:r>${field('separate')}${run('02')}${field('end')}${run('.')}`,
    );
    expect(await texts({ body })).toEqual(['Xem Phụ lục 02.']);
  });

  test('soft hyphens, no-break spaces, NFD and tabs', async () => {
    const body = paragraph(
      `${run('Sở\u00a0Khoa ho\u0323c ')}<w:r><w:softHyphen/></w:r>${run('và Công\u00ad nghê\u0323')}<w:r><w:tab/></w:r>${run('tỉnh')}<w:r><w:noBreakHyphen/></w:r>${run('Lam Sơn')}`,
    );
    expect(await texts({ body })).toEqual(['Sở Khoa học và Công nghệ tỉnh-Lam Sơn']);
  });

  test('capitals and bold of styles show, hidden text does not', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="De"><w:name w:val="De"/><w:rPr><w:b/><w:caps/></w:rPr></w:style>';
    const blocks = await read({
      styles,
      body:
        paragraph('Tổ chức thực hiện', '<w:pStyle w:val="De"/>') +
        paragraph(`${run('Sở Tài chính')}${run(' (nháp)', '<w:vanish/>')}${run(' tổng hợp.')}`) +
        paragraph(`${run('Một phần ', '<w:b/>')}${run('đậm')}`),
    });
    expect(blocks.map((block) => [block.kind, block.text, block.bold])).toEqual([
      ['heading', 'TỔ CHỨC THỰC HIỆN', true],
      ['paragraph', 'Sở Tài chính tổng hợp.', false],
      ['paragraph', 'Một phần đậm', false],
    ]);
  });

  test('text boxes are read once, whichever way they are written', async () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const both = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('Bản sao')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('Bản sao')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;
    const onlyNew = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('Dự thảo')}</wps:txbx></w:drawing></mc:Choice></mc:AlternateContent>`;
    expect(
      await texts({
        body: paragraph(`${run('Kính gửi các sở.')}<w:r>${both}</w:r>`) + paragraph(`<w:r>${onlyNew}</w:r>`),
      }),
    ).toEqual(['Kính gửi các sở.', 'Bản sao', 'Dự thảo']);
  });

  test('lines cut by hand are joined, unless they begin with a marker', async () => {
    const cut = '<w:r><w:br/></w:r>';
    const body =
      paragraph(`${run('Chuyển đổi số tỉnh Lam Sơn')}${cut}${run('năm 2026')}`) +
      paragraph(`${run('Nơi nhận:')}${cut}${run('- UBND tỉnh;')}${cut}${run('- Lưu: VT.')}`);
    expect((await read({ body })).map((block) => [block.marker, block.text])).toEqual([
      [null, 'Chuyển đổi số tỉnh Lam Sơn năm 2026'],
      [null, 'Nơi nhận:'],
      ['-', 'UBND tỉnh;'],
      ['-', 'Lưu: VT.'],
    ]);
  });

  test('a head set side by side with tabs is a row, other tabs are spaces', async () => {
    const tab = '<w:r><w:tab/></w:r>';
    const body =
      paragraph(`${run('UBND TỈNH LAM SƠN')}${tab}${run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')}`) +
      paragraph(`${run('Số: 15/KH-UBND')}${tab}${tab}${run('Lam Sơn, ngày 05 tháng 01 năm 2026')}`) +
      paragraph(`${run('1.')}${tab}${run('Sở Y tế')}`);
    expect((await read({ body })).map((block) => [block.kind, block.marker, block.text])).toEqual([
      ['row', null, 'UBND TỈNH LAM SƠN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['row', null, 'Số: 15/KH-UBND | Lam Sơn, ngày 05 tháng 01 năm 2026'],
      ['item', '1.', 'Sở Y tế'],
    ]);
  });

  test('fonts before Unicode: TCVN3, its capitals, VNI', async () => {
    const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
    expect(
      await texts({
        body:
          paragraph(run('Së Khoa häc vµ C«ng nghÖ ®«n ®èc c¸c x·, ph\u00adêng', font('.VnTime'))) +
          paragraph(run('kÕ ho¹ch', font('.VnTimeH'))) +
          paragraph(run('UÛy ban nhaân daân tænh ñoân ñoác caùc sôû, ngaønh', font('VNI-Times'))),
      }),
    ).toEqual([
      'Sở Khoa học và Công nghệ đôn đốc các xã, phường',
      'KẾ HOẠCH',
      'Ủy ban nhân dân tỉnh đôn đốc các sở, ngành',
    ]);
  });
});

describe('footnotes of Word', () => {
  test('stand after the block that cites them, numbered in the order of citing', async () => {
    const blocks = await read({
      footnotes:
        footnote(2, 'Công văn số 12/UBND-KT.') + footnote(3, 'Gồm 03 sở:', 'Nội vụ, Tài chính, Y tế.'),
      body:
        paragraph(
          `${run('Các sở')}${footnoteMark(3)}${run(' thực hiện Kế hoạch')}${footnoteMark(2)}${run('; báo cáo.')}`,
        ) + paragraph('Hết.'),
    });
    expect(
      blocks.map(({ no, kind, marker, text, footnotes }) => ({ no, kind, marker, text, footnotes })),
    ).toEqual([
      {
        no: 0,
        kind: 'paragraph',
        marker: null,
        text: 'Các sở thực hiện Kế hoạch; báo cáo.',
        footnotes: [
          { at: 6, label: '1' },
          { at: 25, label: '2' },
        ],
      },
      { no: 1, kind: 'footnote', marker: '1', text: 'Gồm 03 sở: Nội vụ, Tài chính, Y tế.', footnotes: [] },
      { no: 2, kind: 'footnote', marker: '2', text: 'Công văn số 12/UBND-KT.', footnotes: [] },
      { no: 3, kind: 'paragraph', marker: null, text: 'Hết.', footnotes: [] },
    ]);
  });

  test('a raised figure after a unit of area is no footnote', async () => {
    const up = '<w:vertAlign w:val="superscript"/>';
    const blocks = await read({ body: paragraph(`${run('Diện tích 120 m')}${run('2', up)}${run(' sàn.')}`) });
    expect(blocks[0]).toMatchObject({ text: 'Diện tích 120 m² sàn.', footnotes: [] });
  });
});

describe('tables of Word', () => {
  const head = row(
    [cell('TT'), cell('Nhiệm vụ'), cell('Cơ quan chủ trì'), cell('Thời hạn')],
    '<w:tblHeader/>',
  );

  test('rows carry the headings of their columns and where each cell stands', async () => {
    const blocks = await read({
      body: table([head, row([cell('1'), cell('Lập danh mục'), cell('Sở Nội vụ'), cell('30/6/2026')])]),
    });
    expect(blocks[0]).toMatchObject({
      kind: 'row',
      text: 'TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn',
      table: 0,
    });
    const [, second] = blocks;
    expect(second?.cells.map(({ heading, text }) => [heading, text])).toEqual([
      ['TT', '1'],
      ['Nhiệm vụ', 'Lập danh mục'],
      ['Cơ quan chủ trì', 'Sở Nội vụ'],
      ['Thời hạn', '30/6/2026'],
    ]);
    for (const item of second?.cells ?? []) expect(second?.text.slice(item.from, item.to)).toBe(item.text);
  });

  test('merged cells: across, the others are empty; down, the value holds for every row', async () => {
    const blocks = await read({
      body: table([
        head,
        row([cell('I'), cell('Phát triển dữ liệu', '<w:gridSpan w:val="3"/>')]),
        row([
          cell('1'),
          cell('Số hóa hồ sơ'),
          cell('Sở Tư pháp', '<w:vMerge w:val="restart"/>'),
          cell('Quý I'),
        ]),
        row([cell('2'), cell('Làm sạch dữ liệu'), cell('', '<w:vMerge/>'), cell('Quý II')]),
      ]),
    });
    expect(blocks.slice(1).map((block) => block.cells.map((item) => item.text))).toEqual([
      ['I', 'Phát triển dữ liệu', '', ''],
      ['1', 'Số hóa hồ sơ', 'Sở Tư pháp', 'Quý I'],
      ['2', 'Làm sạch dữ liệu', 'Sở Tư pháp', 'Quý II'],
    ]);
  });

  test('headings of two rows name their columns together', async () => {
    const blocks = await read({
      body: table([
        row([
          cell('TT', '<w:vMerge w:val="restart"/>'),
          cell('Nội dung', '<w:vMerge w:val="restart"/>'),
          cell('Thời gian', '<w:gridSpan w:val="2"/>'),
        ]),
        row([cell('', '<w:vMerge/>'), cell('', '<w:vMerge/>'), cell('Bắt đầu'), cell('Hoàn thành')]),
        row([cell('1'), cell('Tập huấn'), cell('01/3/2026'), cell('30/4/2026')]),
        row([cell('2'), cell('Kiểm tra'), cell('01/5/2026'), cell('30/6/2026')]),
      ]),
    });
    expect(blocks.at(-1)?.cells.map((item) => item.heading)).toEqual([
      'TT',
      'Nội dung',
      'Thời gian Bắt đầu',
      'Thời gian Hoàn thành',
    ]);
  });

  test('automatic numbers in the first column are read', async () => {
    const numbering = list(0, level(0, 'decimal', '%1')) + instance(1, 0);
    const blocks = await read({
      numbering,
      body: table([
        head,
        row([cell(numbered('', 1)), cell('Lập kế hoạch'), cell('Sở Y tế'), cell('Quý I')]),
        row([cell(numbered('', 1)), cell('Báo cáo'), cell('Sở Y tế'), cell('Quý II')]),
      ]),
    });
    expect(blocks.slice(1).map((block) => block.cells[0]?.text)).toEqual(['1', '2']);
  });

  test('a table of one column is a frame round running text', async () => {
    const blocks = await read({
      body: table([row([cell(paragraph('1. Mục tiêu') + paragraph('Nâng cao chỉ số.'))])]),
    });
    expect(blocks.map((block) => [block.kind, block.marker])).toEqual([
      ['item', '1.'],
      ['paragraph', null],
    ]);
  });
});
