import type { AppendixForm, FormColumn } from './appendixForm.ts';
import { dueStates } from './dueParts.ts';
import { appendixSources, type SourceName } from './sources/sources.ts';

/** Numbers of product.md whose registers there are. */
export const appendixNumbers = [1, 2, 3, 5, 9] as const;
export type AppendixNumber = (typeof appendixNumbers)[number];

type Shown = string | [key: string, change: Partial<Omit<FormColumn, 'key'>>];

/** Columns of a source as they come, or with other words and widths. */
export function formColumns(
  columns: Readonly<Record<string, Omit<FormColumn, 'key'>>>,
  shown: readonly Shown[],
): FormColumn[] {
  return shown.map((each) => {
    const [key, change] = typeof each === 'string' ? [each, {}] : each;
    const column = columns[key];
    if (!column) throw new Error(`the source has no column ${key}`);
    const { heading, over, width } = column;
    return { key, heading, over, width, ...change };
  });
}

const form = <Source extends SourceName>(
  source: Source,
  label: string,
  title: string,
  orientation: AppendixForm['orientation'],
  shown: readonly Shown[],
  rest: Partial<AppendixForm> = {},
): AppendixForm<SourceName> => ({
  label,
  title,
  attachedTo: '',
  orientation,
  columns: formColumns(appendixSources[source].columns, shown),
  grouping: 'none',
  states: [],
  total: true,
  subtotals: false,
  numbered: false,
  signature: null,
  notes: [],
  ...rest,
  source,
});

/** Mẫu gốc of each appendix: where an office's own begins, and what it can be set back to. */
export const originalForms: Readonly<Record<AppendixNumber, AppendixForm<SourceName>>> = {
  1: form(
    'fields',
    'Phụ lục I',
    'TỔNG HỢP KẾT QUẢ THỰC HIỆN NHIỆM VỤ THEO LĨNH VỰC',
    'portrait',
    [
      'order',
      'name',
      ['given', { heading: 'Số nhiệm vụ' }],
      'done',
      ['within', { heading: 'Đang triển khai' }],
      'overdue',
      ['rateGiven', { heading: 'Tỷ lệ hoàn thành', over: null }],
    ],
    { numbered: true },
  ),
  2: form(
    'tasks',
    'Phụ lục II',
    'DANH MỤC NHIỆM VỤ',
    'landscape',
    ['order', 'text', 'directive', 'leads', 'coordinating', 'deadline', 'deliverable', 'status', 'result'],
    { grouping: 'lead' },
  ),
  3: form(
    'tasks',
    'Phụ lục III',
    'NHIỆM VỤ QUÁ HẠN VÀ SẮP ĐẾN HẠN THEO ĐƠN VỊ (TÍNH ĐẾN NGÀY {ngày})',
    'landscape',
    [
      ['order', { width: 6 }],
      ['text', { width: 40 }],
      'directive',
      ['coordinating', { heading: 'Đơn vị phối hợp', over: null }],
      ['due', { heading: 'Thời hạn' }],
      'over',
      'left',
      ['state', { heading: 'Tình trạng' }],
      ['result', { heading: 'Kết quả đến nay', width: 26 }],
    ],
    { grouping: 'leadDue', states: dueStates },
  ),
  5: form('directives', 'Phụ lục V', 'DANH MỤC VĂN BẢN ĐÃ BAN HÀNH', 'landscape', [
    'order',
    'number',
    'date',
    'kind',
    'issuer',
    'subject',
    'given',
    'open',
    'overdue',
  ]),
  9: form(
    'units',
    'Phụ lục IX',
    'TỔNG HỢP KẾT QUẢ THỰC HIỆN NHIỆM VỤ THEO ĐƠN VỊ',
    'portrait',
    [
      'order',
      'name',
      ['given', { width: 10 }],
      ['onTime', { width: 9 }],
      ['late', { width: 9 }],
      ['within', { width: 9 }],
      ['overdue', { width: 9 }],
      'rateGiven',
      'rateSettled',
    ],
    { grouping: 'kind', numbered: true, subtotals: true },
  ),
};
