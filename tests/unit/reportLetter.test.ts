import { describe, expect, test } from 'vitest';
import { readDocument } from '../../electron/documents/readDocument.ts';
import { letterTemplate } from '../../electron/office/letters/letterTemplate.ts';
import { renderLetter, tasksInLetter } from '../../electron/office/letters/renderLetter.ts';
import {
  periodWithin,
  type ReportLetter,
  reportLetterFields,
} from '../../shared/domain/letters/reportLetter.ts';
import type { Day } from '../../shared/vietnamese/day.ts';

const day = (text: string) => text as Day;
const template = await letterTemplate('report');

const letter = (change: Partial<ReportLetter> = {}): ReportLetter => ({
  unit: 'Sở Y tế',
  office: {
    superior: '',
    office: 'Tổ giúp việc Ban Chỉ đạo tỉnh Lam Sơn',
    place: 'Lam Sơn',
    symbol: 'TGV-TH',
    authority: '',
    signerTitle: 'Tổ trưởng',
    signerName: 'Lê Văn Mẫu',
    recipients: ['Lưu: VT.'],
  },
  number: 9,
  day: day('2026-01-21'),
  answerBy: day('2026-01-24'),
  on: day('2026-01-21'),
  period: { name: 'Kỳ 01/2026', firstDay: day('2025-12-16'), lastDay: day('2026-01-15') },
  form: { fileName: '02_So-Y-te_2026-01.xlsx', sentOn: day('2026-01-12'), dueOn: day('2026-01-16') },
  earlier: null,
  tasks: [
    {
      code: 'NV-0003',
      text: 'Triển khai hồ sơ sức khỏe điện tử',
      directive: '31/KH-UBND ngày 12/01/2026',
      role: 'Chủ trì',
      deadline: 'trước ngày 30/01/2026',
    },
    {
      code: 'NV-0014',
      text: 'Tập huấn kỹ năng số cho cán bộ cấp xã',
      directive: '',
      role: 'Phối hợp',
      deadline: '',
    },
  ],
  ...change,
});

/** The letter as our own reader reads it: its text, and the rows of its table. */
async function written(change: Partial<ReportLetter> = {}) {
  const bytes = renderLetter(template, reportLetterFields(letter(change)));
  const { blocks } = await readDocument({ bytes, fileName: 'cv.docx' });
  return {
    text: blocks.map(({ text }) => text).join('\n'),
    rows: blocks.filter(({ kind }) => kind === 'row').map(({ cells }) => cells.map(({ text }) => text)),
  };
}

describe('a letter that asks for a report', () => {
  test('names the period, the form, the days, how late it is, the new day; its tasks row by row', async () => {
    const { text, rows } = await written();
    for (const words of [
      'TỔ GIÚP VIỆC BAN CHỈ ĐẠO TỈNH LAM SƠN',
      'Số: 09/TGV-TH',
      'V/v đôn đốc gửi báo cáo kỳ 01/2026',
      'Lam Sơn, ngày 21 tháng 01 năm 2026',
      'Kính gửi: Sở Y tế',
      'kết quả thực hiện nhiệm vụ kỳ 01/2026 (từ ngày 16/12/2025 đến ngày 15/01/2026), ngày 12/01/2026 Tổ giúp việc',
      '(tệp 02_So-Y-te_2026-01.xlsx), đề nghị gửi lại chậm nhất ngày 16/01/2026.',
      'Đến ngày 21/01/2026, Tổ giúp việc Ban Chỉ đạo tỉnh Lam Sơn chưa nhận được báo cáo của Sở Y tế, quá 05 ngày so với thời hạn đề nghị.',
      '02 nhiệm vụ (danh mục tại Phụ lục kèm theo)',
      'gửi lại Tổ giúp việc Ban Chỉ đạo tỉnh Lam Sơn chậm nhất ngày 24/01/2026 để tổng hợp, báo cáo.',
      'TỔ TRƯỞNG',
      'Lê Văn Mẫu',
      '(Kèm theo Công văn số 09/TGV-TH ngày 21 tháng 01 năm 2026 của Tổ giúp việc Ban Chỉ đạo tỉnh Lam Sơn)',
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/đã đôn đốc|[{}]/u);
    expect(rows).toEqual(
      expect.arrayContaining([
        [
          '1',
          'NV-0003',
          'Triển khai hồ sơ sức khỏe điện tử',
          '31/KH-UBND ngày 12/01/2026',
          'Chủ trì',
          'trước ngày 30/01/2026',
        ],
        ['2', 'NV-0014', 'Tập huấn kỹ năng số cho cán bộ cấp xã', '', 'Phối hợp', ''],
      ]),
    );
  });

  test('of a unit that was asked before: how often, and the last letter by its number and day', async () => {
    const { text } = await written({
      earlier: { times: 2, last: 'Công văn số 07/TGV-TH ngày 19/01/2026' },
    });
    expect(text).toContain(
      'quá 05 ngày so với thời hạn đề nghị; đã đôn đốc 02 lần, gần nhất tại Công văn số 07/TGV-TH ngày 19/01/2026.',
    );
  });

  test('what there is nothing to say of leaves no words: no day asked for, not late, number and new day open', async () => {
    const { text } = await written({
      form: { fileName: 'a.xlsx', sentOn: day('2026-01-12'), dueOn: null },
      answerBy: null,
      number: null,
    });
    expect(text).not.toMatch(/chậm nhất|so với thời hạn|[{}]/u);
    expect(text).toContain('(tệp a.xlsx).');
    expect(text).toContain('chưa nhận được báo cáo của Sở Y tế.');
    expect(text).toContain('Số: /TGV-TH');
    expect((await written({ on: day('2026-01-16') })).text).not.toContain('so với thời hạn');
  });

  test('is counted by its rows: one that is lacking is found', () => {
    const fields = reportLetterFields(letter());
    const [first] = letter().tasks;
    const short = renderLetter(template, reportLetterFields(letter({ tasks: first ? [first] : [] })));
    expect(tasksInLetter(renderLetter(template, fields), fields)).toBe(2);
    expect(tasksInLetter(short, fields)).toBe(1);
  });
});

test.each([
  ['Kỳ 01/2026', 'kỳ 01/2026'],
  ['Quý I/2026', 'quý I/2026'],
  ['Tháng 3 năm 2026', 'tháng 3 năm 2026'],
  ['Năm học 2026', 'năm học 2026'],
  ['Đề án 06, đợt 1', 'Đề án 06, đợt 1'],
  ['KỲ 01/2026', 'KỲ 01/2026'],
  ['Kỳ', 'Kỳ'],
  ['K\u1ef3 01/2026'.normalize('NFD'), 'kỳ 01/2026'],
])('%j within a sentence', (name, within) => {
  expect(periodWithin(name)).toBe(within);
});
