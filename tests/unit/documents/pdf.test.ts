import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../electron/documents/readDocument.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { makePdf, type PdfPage } from '../../fixtures/documents-pdf.ts';

const read = async (pages: readonly PdfPage[]) =>
  (await readDocument({ bytes: makePdf(pages), fileName: 'van-ban.pdf' })).blocks;
const codeOf = (reading: Promise<unknown>) =>
  reading.then(
    () => 'read',
    (error: unknown) => (error instanceof Refusal ? error.code : error),
  );

const LEFT = 85;
const WIDTH = 67;
/** Sets a paragraph in lines of 67 letters, the first one further right, as offices print them. */
function setParagraph(
  text: string,
  top: number,
  indent = 36,
): { texts: NonNullable<PdfPage['texts']>; bottom: number } {
  const texts: NonNullable<PdfPage['texts']> = [];
  let line = '';
  let y = top;
  const room = () => WIDTH - (texts.length === 0 && indent > 0 ? Math.ceil(indent / 7) : 0);
  const put = () => {
    texts.push({ text: line, x: LEFT + (texts.length === 0 ? indent : 0), y });
    y -= 17;
    line = '';
  };
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room()) put();
    line = line === '' ? word : `${line} ${word}`;
  }
  put();
  return { texts, bottom: y };
}

function setPage(paragraphs: readonly string[], top = 760): NonNullable<PdfPage['texts']> {
  let y = top;
  return paragraphs.flatMap((text) => {
    const set = setParagraph(text, y);
    y = set.bottom - 6;
    return set.texts;
  });
}

const long =
  'Các cơ quan cập nhật số liệu vào kho dữ liệu dùng chung của tỉnh Lam Sơn trước ngày 20 hằng tháng, không gửi bảng tổng hợp bằng giấy, trừ khi hệ thống ngừng hoạt động quá một ngày làm việc.';

describe('paragraphs of a PDF', () => {
  test('lines are put together, a marker or a first line further right begins anew', async () => {
    const blocks = await read([{ texts: setPage(['1. Sở Nội vụ', `a) ${long}`, `b) ${long}`, long]) }]);
    expect(blocks.map(({ marker, text }) => [marker, text])).toEqual([
      ['1.', 'Sở Nội vụ'],
      ['a)', long],
      ['b)', long],
      [null, long],
    ]);
  });

  test('go on across pages; page numbers and repeated headers are dropped', async () => {
    const set = setParagraph(long, 760);
    const cut = 2;
    const filler = setPage([long, long], 640);
    const dressing = (number: number) => [
      { text: String(number), x: 300, y: 30 },
      { text: 'Dự thảo lần 2', x: 420, y: 805, size: 10 },
    ];
    const moved = (texts: NonNullable<PdfPage['texts']>, y: number) =>
      texts.map((item, index) => ({ ...item, y: y - 17 * index }));
    const blocks = await read([
      { texts: [...filler, ...moved(set.texts.slice(0, cut), 500), ...dressing(1)] },
      { texts: [...moved(set.texts.slice(cut), 760), ...setPage([long], 640), ...dressing(2)] },
      { texts: [...setPage(['II. TỔ CHỨC THỰC HIỆN', long]), ...dressing(3)] },
    ]);
    expect(blocks.map(({ text, page }) => [text, page])).toEqual([
      [long, 1],
      [long, 1],
      [long, 1],
      [long, 2],
      ['TỔ CHỨC THỰC HIỆN', 3],
      [long, 3],
    ]);
  });

  test('a number cut at the line end is put together', async () => {
    const text =
      'Thực hiện Chương trình phát triển dữ liệu của tỉnh Lam Sơn giai đoạn 2026-2030 theo Công văn số 45/SKHCN-CĐS ngày 02/02/2026 của Sở.';
    const cutAt = text.indexOf('2030');
    const blocks = await read([
      {
        texts: [
          ...setPage([long]),
          { text: text.slice(0, cutAt), x: LEFT, y: 600, size: 12 },
          { text: text.slice(cutAt), x: LEFT, y: 585, size: 12 },
        ],
      },
    ]);
    expect(blocks.at(-1)?.text).toBe(text);
  });
});

describe('footnotes of a PDF', () => {
  test('small type at the foot, its number raised; it may go on at the next foot', async () => {
    const foot = (label: string, text: string, y: number) => [
      { text: label, x: LEFT, y: y + 4, size: 6 },
      { text, x: LEFT + 5, y, size: 10 },
    ];
    const marked = (y: number, label: string): NonNullable<PdfPage['texts']> => [
      { text: 'Các sở báo cáo đúng hạn', x: LEFT + 36, y },
      { text: label, x: LEFT + 36 + 23 * 7, y: y + 5, size: 8 },
      { text: '.', x: LEFT + 36 + 23 * 7 + 4, y },
    ];
    const blocks = await read([
      {
        texts: [
          ...setPage([long], 760),
          ...marked(600, '1'),
          ...foot('1', 'Theo Quyết định số 12/QĐ-UBND và các', 60),
        ],
        lines: [{ x1: LEFT, y1: 76, x2: LEFT + 120, y2: 76 }],
      },
      {
        texts: [
          ...setPage([long], 760),
          ...marked(600, '2'),
          { text: 'văn bản sửa đổi sau đó.', x: LEFT, y: 74, size: 10 },
          ...foot('2', 'Gồm 12 sở.', 60),
        ],
        lines: [{ x1: LEFT, y1: 90, x2: LEFT + 120, y2: 90 }],
      },
    ]);
    expect(blocks.map(({ kind, marker, text, footnotes }) => [kind, marker, text, footnotes])).toEqual([
      ['paragraph', null, long, []],
      ['paragraph', null, 'Các sở báo cáo đúng hạn.', [{ at: 23, label: '1' }]],
      ['footnote', '1', 'Theo Quyết định số 12/QĐ-UBND và các văn bản sửa đổi sau đó.', []],
      ['paragraph', null, long, []],
      ['paragraph', null, 'Các sở báo cáo đúng hạn.', [{ at: 23, label: '2' }]],
      ['footnote', '2', 'Gồm 12 sở.', []],
    ]);
  });
});

describe('tables of a PDF', () => {
  const columns = [85, 120, 320, 440, 550];
  /** Rows of cells between level lines; a cell may have several lines of text. */
  function setTable(rows: readonly (readonly string[][])[], top: number): PdfPage {
    const texts: NonNullable<PdfPage['texts']> = [];
    const lines: NonNullable<PdfPage['lines']> = [];
    let y = top;
    for (const row of rows) {
      const height = 6 + 15 * Math.max(...row.map((cell) => cell.length));
      lines.push({ x1: 85, y1: y, x2: 550, y2: y });
      for (const x of columns) lines.push({ x1: x, y1: y, x2: x, y2: y - height });
      row.forEach((cell, column) => {
        cell.forEach((text, index) => {
          texts.push({ text, x: (columns[column] ?? 0) + 4, y: y - 13 - 15 * index, size: 12 });
        });
      });
      y -= height;
    }
    lines.push({ x1: 85, y1: y, x2: 550, y2: y });
    return { texts, lines };
  }
  const head = [['TT'], ['Nội dung'], ['Chủ trì'], ['Thời hạn']];

  test('by their ruling, cells of several lines; a row cut by the page end, headings repeated', async () => {
    const first = setTable(
      [
        head,
        [['1'], ['Số hóa hồ sơ hộ tịch của', 'cấp xã'], ['Sở Tư pháp'], ['Quý I']],
        [['2'], ['Làm sạch dữ liệu'], ['Sở Y tế'], ['Quý II']],
      ],
      300,
    );
    const second = setTable(
      [head, [[''], ['khám chữa bệnh'], [''], ['']], [['3'], ['Báo cáo'], ['Sở Nội vụ'], ['Quý IV']]],
      780,
    );
    const blocks = await read([
      { ...first, texts: [...setPage([long], 760), ...(first.texts ?? [])] },
      second,
    ]);
    expect(
      blocks.slice(1).map(({ kind, table, cells }) => [kind, table, ...cells.map((cell) => cell.text)]),
    ).toEqual([
      ['row', 0, 'TT', 'Nội dung', 'Chủ trì', 'Thời hạn'],
      ['row', 0, '1', 'Số hóa hồ sơ hộ tịch của cấp xã', 'Sở Tư pháp', 'Quý I'],
      ['row', 0, '2', 'Làm sạch dữ liệu khám chữa bệnh', 'Sở Y tế', 'Quý II'],
      ['row', 0, '3', 'Báo cáo', 'Sở Nội vụ', 'Quý IV'],
    ]);
    expect(blocks.at(-1)?.cells.map((cell) => cell.heading)).toEqual([
      'TT',
      'Nội dung',
      'Chủ trì',
      'Thời hạn',
    ]);
  });

  test('on a page that is turned to lie across, a row carried on alone', async () => {
    const first = setTable([head, [['1'], ['Số hóa hồ sơ'], ['Sở Tư pháp'], ['Quý I']]], 500);
    const second = setTable([[[''], ['hộ tịch của cấp xã'], [''], ['']]], 500);
    const blocks = await read([
      { ...first, turned: 90 },
      { ...second, turned: 90 },
    ]);
    expect(blocks.map((block) => block.text)).toEqual([
      'TT | Nội dung | Chủ trì | Thời hạn',
      '1 | Số hóa hồ sơ hộ tịch của cấp xã | Sở Tư pháp | Quý I',
    ]);
  });

  test('by alignment where nothing is ruled', async () => {
    const at = (text: string, x: number, y: number) => ({ text, x, y, size: 12 });
    const rows = [
      ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì'],
      ['1', 'Lập danh mục', 'Sở Nội vụ'],
      ['2', 'Tập huấn', 'Sở Y tế'],
      ['3', 'Kiểm tra', 'Thanh tra tỉnh'],
    ];
    const blocks = await read([
      {
        texts: [
          ...setPage([long], 760),
          ...rows.flatMap(([a = '', b = '', c = ''], index) => [
            at(a, 90, 500 - 20 * index),
            at(b, 140, 500 - 20 * index),
            at(c, 400, 500 - 20 * index),
          ]),
        ],
      },
    ]);
    expect(blocks.slice(1).map(({ kind, text }) => [kind, text])).toEqual(
      rows.map((row) => ['row', row.join(' | ')]),
    );
  });
});

describe('PDFs that cannot be read', () => {
  test('scanned, whole or one page of several', async () => {
    expect(await codeOf(read([{ picture: true }]))).toBe('PDF_SCANNED');
    expect(await codeOf(read([{ texts: setPage([long]) }, { picture: true }]))).toBe('PDF_SCANNED');
  });

  test('a picture beside text, and an empty page, are no scan', async () => {
    expect(await codeOf(read([{ texts: setPage([long]), picture: true }, {}]))).toBe('read');
    expect(await codeOf(read([{}]))).toBe('FILE_NO_TEXT');
  });

  test('letters in pieces', async () => {
    const scrambled = long.replace(/[ạảáàậấầẩệếềộốồợớờụứừựịỉ]/gu, ' $& ');
    expect(await codeOf(read([{ texts: setPage([scrambled, scrambled]) }]))).toBe('PDF_SCRAMBLED');
    expect(await codeOf(read([{ texts: setPage([long, long]) }]))).toBe('read');
  });

  test('locked with a password', async () => {
    const bytes = new Uint8Array(
      readFileSync(new URL('../../fixtures/documents-locked.pdf', import.meta.url)),
    );
    expect(await codeOf(readDocument({ bytes, fileName: 'khoa.pdf' }))).toBe('FILE_PASSWORD');
  });

  test('damaged', async () => {
    const bytes = Buffer.from('%PDF-1.7\nkhông phải PDF\n'.repeat(20));
    expect(await codeOf(readDocument({ bytes, fileName: 'hong.pdf' }))).toBe('FILE_DAMAGED');
  });

  test('the bytes given are left as they were', async () => {
    const bytes = makePdf([{ texts: setPage([long]) }]);
    const before = bytes.slice();
    const first = await readDocument({ bytes, fileName: 'a.pdf' });
    expect(bytes).toEqual(before);
    expect((await readDocument({ bytes, fileName: 'a.pdf' })).sha256).toBe(first.sha256);
  });
});
