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
const texts = async (body: string) => (await read({ body })).map((block) => block.text);
const lost = (mark: string) => `<w:rPr><w:${mark} w:id="1" w:author="a"/></w:rPr>`;

describe('what Word writes in other places', () => {
  test('simple fields, content controls, links and smart tags', async () => {
    const field = `<w:fldSimple w:instr=" REF so "><w:r><w:t>15</w:t></w:r></w:fldSimple>`;
    const control = `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${run('Sở Y tế ')}</w:sdtContent></w:sdt>`;
    const tag = `<w:smartTag w:element="x">${run('tỉnh')}</w:smartTag><w:hyperlink w:anchor="a">${run(' Lam Sơn')}</w:hyperlink>`;
    expect(await texts(paragraph(`${control}${run('báo cáo số ')}${field}${run(' về ')}${tag}`))).toEqual([
      'Sở Y tế báo cáo số 15 về tỉnh Lam Sơn',
    ]);
  });

  test('a control round paragraphs and one round a row', async () => {
    const rows = [row([cell('TT'), cell('Nội dung')]), row([cell('1'), cell('Rà soát')])];
    const wrapped = `<w:sdt><w:sdtContent>${rows[1]}</w:sdtContent></w:sdt>`;
    expect(
      await texts(
        `<w:sdt><w:sdtContent>${paragraph('Mở đầu')}</w:sdtContent></w:sdt>${table([rows[0] ?? '', wrapped])}`,
      ),
    ).toEqual(['Mở đầu', 'TT | Nội dung', '1 | Rà soát']);
  });

  test('signs of the Symbol font, boxes of Wingdings, bullets of it; nothing for ornaments', async () => {
    const sign = (font: string, code: string) => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
    expect(
      await texts(
        paragraph(
          `${run('Tỷ lệ ')}${sign('Symbol', 'F0B3')}${run(' 90%, ')}${sign('Wingdings', 'F0FE')}${run(' có')}`,
        ) +
          paragraph(`${sign('Wingdings', 'F0A7')}${run(' Sở Y tế')}`) +
          paragraph(`${run('Hết')}${sign('Wingdings', 'F026')}`) +
          paragraph(run('Chỉ số \u{f061} \u{f0a3} 5', '<w:rFonts w:ascii="Symbol"/>')),
      ),
    ).toEqual(['Tỷ lệ ≥ 90%, ☑ có', 'Sở Y tế', 'Hết', 'Chỉ số α ≤ 5']);
  });

  test('private-use characters of the file make no marks of ours', async () => {
    expect(await read({ body: paragraph('Sở\u{e000}5\u{e001} Y tế\u{e004} báo cáo') })).toMatchObject([
      { text: 'Sở5 Y tế báo cáo', footnotes: [], bold: false },
    ]);
  });

  test('formulas', async () => {
    const formula =
      '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x = 5</m:t></m:r></m:oMath>';
    expect(await texts(paragraph(`${run('với ')}${formula}`))).toEqual(['với x = 5']);
  });
});

describe('tracked changes', () => {
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
  const num = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';

  test('a deleted paragraph mark joins two paragraphs under one number', async () => {
    const blocks = await read({
      numbering,
      body:
        paragraph('Sở Y tế rà soát, ', `${num}${lost('del')}`) +
        numbered('báo cáo.', 1) +
        numbered('Hết.', 1),
    });
    expect(blocks.map(({ marker, text }) => [marker, text])).toEqual([
      ['1.', 'Sở Y tế rà soát, báo cáo.'],
      ['2.', 'Hết.'],
    ]);
  });

  test("the Party's markers, numbered by Word", async () => {
    const party = `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1-')}${level(1, 'decimal', '%2-')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const blocks = await read({
      numbering: party,
      body: numbered('MỤC TIÊU', 1) + numbered('Đến năm 2030', 1, 1),
    });
    expect(blocks.map(({ kind, marker }) => [kind, marker])).toEqual([
      ['heading', 'I.'],
      ['item', '1.'],
    ]);
  });

  test('a paragraph that was moved is read where it went', async () => {
    const from = `<w:moveFrom w:id="2" w:author="a">${run('Sở Nội vụ')}</w:moveFrom>`;
    const to = `<w:moveTo w:id="3" w:author="a">${run('Sở Nội vụ')}</w:moveTo>`;
    const blocks = await read({
      numbering,
      body: paragraph(from, `${num}${lost('moveFrom')}`) + numbered('Sở Y tế', 1) + paragraph(to, num),
    });
    expect(blocks.map(({ marker, text }) => [marker, text])).toEqual([
      ['1.', 'Sở Y tế'],
      ['2.', 'Sở Nội vụ'],
    ]);
  });

  test('a deleted row is gone', async () => {
    const gone = row([cell('2'), cell('Bỏ')], '<w:del w:id="1" w:author="a"/>');
    const body = table([row([cell('TT'), cell('Nội dung')]), row([cell('1'), cell('Giữ')]), gone]);
    expect(await texts(body)).toEqual(['TT | Nội dung', '1 | Giữ']);
  });
});

describe('places of cells and notes', () => {
  test('columns left out at a row’s beginning, a merged cell below a wide one', async () => {
    const blocks = await read({
      body: table([
        row([cell('TT'), cell('Nhiệm vụ'), cell('Cơ quan chủ trì'), cell('Thời hạn')]),
        row([
          cell('1'),
          cell('Rà soát'),
          cell('Sở Y tế và Sở Nội vụ', '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>'),
        ]),
        row([cell('Báo cáo'), cell('', '<w:gridSpan w:val="2"/><w:vMerge/>')], '<w:gridBefore w:val="1"/>'),
      ]),
    });
    expect(blocks.slice(1).map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['1', 'Rà soát', 'Sở Y tế và Sở Nội vụ', ''],
      ['', 'Báo cáo', 'Sở Y tế và Sở Nội vụ', ''],
    ]);
  });

  test('a note cited by a note, and one that nothing cites', async () => {
    const blocks = await read({
      footnotes:
        footnote(2, 'Theo mẫu.') +
        `<w:footnote w:id="3"><w:p>${run('Xem')}${footnoteMark(2)}</w:p></w:footnote>` +
        footnote(4, 'Không dùng.'),
      body: paragraph(`${run('Báo cáo')}${footnoteMark(3)}`),
    });
    expect(blocks.map(({ kind, marker, text }) => [kind, marker, text])).toEqual([
      ['paragraph', null, 'Báo cáo'],
      ['footnote', '1', 'Xem'],
      ['footnote', '2', 'Theo mẫu.'],
    ]);
  });
});
