import Docxtemplater from 'docxtemplater';
import fc from 'fast-check';
import JSZip from 'jszip';
import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../electron/documents/readDocument.ts';
import { letterTemplate } from '../../electron/office/letters/letterTemplate.ts';
import {
  checkLetterTemplate,
  renderLetter,
  tasksInLetter,
} from '../../electron/office/letters/renderLetter.ts';
import { letterKinds, letterNumbers, officialDay, openDay } from '../../shared/domain/letters/letter.ts';
import { letterTags } from '../../shared/domain/letters/letterTags.ts';
import { type TaskLetter, taskLetterFields } from '../../shared/domain/letters/taskLetter.ts';
import type { Day } from '../../shared/vietnamese/day.ts';
import { plainFileName } from '../../shared/vietnamese/plainFileName.ts';
import { refusalOf } from '../store/temporaryStore.ts';

const template = await letterTemplate('tasks');

const letter = (change: Partial<TaskLetter> = {}): TaskLetter => ({
  unit: 'Sở Nông nghiệp và Môi trường',
  office: {
    superior: 'Tỉnh ủy Lam Sơn',
    office: 'Tổ giúp việc Ban Chỉ đạo tỉnh Lam Sơn',
    place: 'Lam Sơn',
    symbol: 'TGV-TH',
    authority: 'TL. Trưởng ban',
    signerTitle: 'Tổ trưởng',
    signerName: 'Lê Văn Mẫu',
    recipients: ['Trưởng Ban Chỉ đạo (để b/c);', 'Lưu: VT.'],
  },
  number: 7,
  day: '2026-02-05' as Day,
  answerBy: '2026-02-12' as Day,
  on: '2026-02-05' as Day,
  overdue: 1,
  tasks: [
    {
      text: 'Làm sạch dữ liệu đất đai',
      directive: '31/KH-UBND',
      deadline: 'trước ngày 30/01/2026',
      state: 'Chậm',
    },
    { text: 'Báo cáo kết quả', directive: '', deadline: '10/02/2026', state: 'Đang thực hiện' },
  ],
  ...change,
});

/** The letter as our own reader reads it: its text, and the rows of its table. */
async function readLetter(bytes: Uint8Array) {
  const { blocks } = await readDocument({ bytes, fileName: 'cv.docx' });
  return {
    text: blocks.map(({ text }) => text).join('\n'),
    rows: blocks.filter(({ kind }) => kind === 'row').map(({ cells }) => cells.map(({ text }) => text)),
  };
}

describe('a letter from the program’s template', () => {
  test('carries head, number, day, unit, its tasks row by row, signer and recipients', async () => {
    const { text, rows } = await readLetter(renderLetter(template, taskLetterFields(letter())));
    for (const words of [
      'TỈNH ỦY LAM SƠN',
      'TỔ GIÚP VIỆC BAN CHỈ ĐẠO TỈNH LAM SƠN',
      'Số: 07/TGV-TH',
      'Lam Sơn, ngày 05 tháng 02 năm 2026',
      'Kính gửi: Sở Nông nghiệp và Môi trường',
      'có 02 nhiệm vụ cần tập trung thực hiện',
      'Trong đó, 01 nhiệm vụ đã quá thời hạn',
      'chậm nhất ngày 12/02/2026',
      'TL. TRƯỞNG BAN',
      'TỔ TRƯỞNG',
      'Lê Văn Mẫu',
      'Trưởng Ban Chỉ đạo (để b/c);',
      'Lưu: VT.',
      '(Kèm theo Công văn số 07/TGV-TH ngày 05 tháng 02 năm 2026 của Tổ giúp việc Ban Chỉ đạo tỉnh Lam Sơn)',
    ])
      expect(text).toContain(words);
    expect(rows).toEqual(
      expect.arrayContaining([
        ['1', 'Làm sạch dữ liệu đất đai', '31/KH-UBND', 'trước ngày 30/01/2026', 'Chậm'],
        ['2', 'Báo cáo kết quả', '', '10/02/2026', 'Đang thực hiện'],
      ]),
    );
  });

  test('what there is nothing to say of leaves no line', async () => {
    const office = { ...letter().office, superior: '', authority: '' };
    const { text } = await readLetter(
      renderLetter(template, taskLetterFields(letter({ office, number: null, answerBy: null, overdue: 0 }))),
    );
    expect(text).not.toMatch(/TỈNH ỦY|TL\. |quá thời hạn|chậm nhất|[{}]/u);
    expect(text).toContain('Số: /TGV-TH');
    expect(text).toContain('ngày tháng năm 2026');
  });

  test('Nghị định 30: A4 with its margins, no page number on the first page, the appendix begins anew at 1', async () => {
    const zip = await JSZip.loadAsync(renderLetter(template, taskLetterFields(letter())));
    const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
    const sections = [...xml.matchAll(/<w:sectPr.*?<\/w:sectPr>/gsu)].map(([section]) => section);
    expect(sections).toHaveLength(2);
    for (const section of sections) {
      expect(section).toContain('w:w="11906" w:h="16838"');
      expect(section).toMatch(/w:top="1134".*w:right="850".*w:bottom="1134".*w:left="1701"/u);
      expect(section).toContain('<w:titlePg');
    }
    expect(sections[1]).toContain('w:start="1"');
    expect(xml).toContain('<w:tblHeader');
    expect(xml.match(/<w:cantSplit/gu)?.length).toBeGreaterThan(2);
  });
});

test('any words of tasks stand in the file as they are, and are counted', () => {
  const words = fc
    .string({ unit: fc.constantFrom(...'aă Đề<>&"\'{}=+-@\n12/'.split('')), minLength: 1, maxLength: 60 })
    .filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 12 }), (texts) => {
      const fields = taskLetterFields(
        letter({ tasks: texts.map((text) => ({ text, directive: '', deadline: '', state: '' })) }),
      );
      const bytes = renderLetter(template, fields);
      expect(tasksInLetter(bytes, fields)).toBe(texts.length);
    }),
    { numRuns: 25 },
  );
});

test('a letter that lost a row is counted short', () => {
  const fields = taskLetterFields(letter());
  const short = renderLetter(template, taskLetterFields(letter({ tasks: letter().tasks.slice(1) })));
  expect(tasksInLetter(short, fields)).toBe(1);
});

describe('the office’s own template', () => {
  /** The program's template with other words in its document. */
  async function changed(change: (xml: string) => string): Promise<Uint8Array> {
    const zip = await JSZip.loadAsync(template);
    const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
    zip.file('word/document.xml', change(xml));
    return zip.generateAsync({ type: 'uint8array' });
  }
  const refused = async (change: (xml: string) => string) => {
    const bytes = await changed(change);
    return refusalOf(() => checkLetterTemplate(bytes, 'mau.docx', 'tasks'));
  };

  test('may say other words', async () => {
    const own = await changed((xml) => xml.replace('V/v đôn đốc', 'V/v nhắc việc'));
    checkLetterTemplate(own, 'mau.docx', 'tasks');
    expect((await readLetter(renderLetter(own, taskLetterFields(letter())))).text).toContain('V/v nhắc việc');
  });
  test.each<[string, (xml: string) => string, string]>([
    ['a tag that it needs is missing', (xml) => xml.replaceAll('{don_vi}', 'đơn vị'), 'LETTER_TEMPLATE_TAGS'],
    [
      'a tag that stands for nothing',
      (xml) => xml.replace('{nguoi_ky}', '{nguoi_kí}'),
      'LETTER_TEMPLATE_UNKNOWN',
    ],
    ['a brace that is not closed', (xml) => xml.replace('{nguoi_ky}', '{nguoi_ky'), 'LETTER_TEMPLATE_BROKEN'],
    ['a loop that is not closed', (xml) => xml.replace('{/nhiem_vu}', ''), 'LETTER_TEMPLATE_BROKEN'],
  ])('%s: refused', async (_, change, code) => {
    expect(await refused(change)).toBe(code);
  });
  test('no Word file: refused', async () => {
    expect(
      await refusalOf(() => checkLetterTemplate(new TextEncoder().encode('abc'), 'a.docx', 'tasks')),
    ).toBe('LETTER_TEMPLATE_UNREADABLE');
    const zip = await new JSZip().file('a.txt', 'a').generateAsync({ type: 'uint8array' });
    expect(await refusalOf(() => checkLetterTemplate(zip, 'a.docx', 'tasks'))).toBe(
      'LETTER_TEMPLATE_UNREADABLE',
    );
  });
  test.each(letterKinds)('the program’s own template of %s uses every tag that it offers', async (kind) => {
    const own = await letterTemplate(kind);
    checkLetterTemplate(own, 'mau.docx', kind);
    const text = new Docxtemplater(new PizZip(own), {
      delimiters: { start: '\u0001', end: '\u0002' },
    }).getFullText();
    const { plain, loops, conditions, needed } = letterTags[kind];
    const tags = [...plain, ...Object.values(loops).flat()].filter((tag) => !text.includes(`{${tag}}`));
    expect(tags).toEqual([]);
    for (const section of [...conditions, ...Object.keys(loops)]) expect(text).toContain(`{#${section}}`);
    expect(needed.every((tag) => text.includes(tag))).toBe(true);
  });
  test('a template of the other kind: refused with what it lacks', async () => {
    expect(await refusalOf(async () => checkLetterTemplate(template, 'mau.docx', 'report'))).toBe(
      'LETTER_TEMPLATE_TAGS',
    );
    const other = await letterTemplate('report');
    expect(await refusalOf(async () => checkLetterTemplate(other, 'mau.docx', 'tasks'))).toBe(
      'LETTER_TEMPLATE_UNKNOWN',
    );
  });
});

test('official days: leading zeros by Nghị định 30, or left open', () => {
  expect(officialDay('2026-02-05' as Day)).toBe('ngày 05 tháng 02 năm 2026');
  expect(officialDay('2026-03-15' as Day)).toBe('ngày 15 tháng 3 năm 2026');
  expect(officialDay('2026-11-01' as Day)).toBe('ngày 01 tháng 11 năm 2026');
  expect(openDay('2026-11-01' as Day)).toMatch(/^ngày +tháng +năm 2026$/u);
});

test('numbers follow the first one, or are all open', () => {
  expect(letterNumbers(12, 3)).toEqual([12, 13, 14]);
  expect(letterNumbers(null, 2)).toEqual([null, null]);
});

test.each([
  ['Sở Nông nghiệp và Môi trường', 'So Nong nghiep va Moi truong'],
  ['UBND xã Đắk R’Lấp / Đông:Giang?', 'UBND xa Dak R Lap Dong Giang'],
  ['...', ''],
])('%j as part of a file’s name', (name, plain) => {
  expect(plainFileName(name)).toBe(plain);
});
