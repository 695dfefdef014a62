import { modelOf } from '../../../shared/domain/appendices/declaration.ts';
import type { AppendixModel, CellValue } from '../../../shared/domain/appendix.ts';
import { addDays, type Day } from '../../../shared/vietnamese/day.ts';

const on = '2026-01-21' as Day;
const words =
  'rà soát hoàn thiện ban hành kế hoạch triển khai nhiệm vụ chuyển đổi số dữ liệu dân cư tỉnh báo cáo kết quả'.split(
    ' ',
  );
const units = Array.from({ length: 120 }, (_, at) => `Ủy ban nhân dân xã Mẫu ${at + 1}`);

/** The same words every time. */
const sentence = (seed: number, length: number) =>
  Array.from({ length }, (_, at) => words[(seed * 7 + at * 13 + ((seed * at) % 5)) % words.length]).join(' ');

type Cell = (at: number) => CellValue;

const cells: [heading: string, width: number, cell: Cell][] = [
  ['TT', 6, (at) => at + 1],
  ['Mã', 9, (at) => `NV-${String(at).padStart(5, '0')}`],
  ['Nội dung nhiệm vụ', 46, (at) => sentence(at, 12 + (at % 17))],
  ['Văn bản giao', 15, (at) => `Kế hoạch số ${at % 400}/KH-UBND ngày 21/10/2025`],
  ['Chủ trì', 15, (at) => units[at % units.length] ?? null],
  ['Phối hợp', 14, (at) => (at % 3 === 0 ? (units[(at + 7) % units.length] ?? null) : null)],
  ['Thời hạn', 13, (at) => ({ day: addDays(on, at % 300) })],
  ['Số ngày', 8, (at) => at % 90],
  ['Tỷ lệ', 9, (at) => (at % 1000) / 10],
  ['Sản phẩm', 12, (at) => (at % 2 === 0 ? 'Báo cáo' : null)],
  ['Tình trạng', 11, (at) => (at % 4 === 0 ? 'Đang thực hiện; quá hạn 12 ngày' : 'Hoàn thành đúng hạn')],
  ['Kết quả', 18, (at) => (at % 5 === 0 ? sentence(at + 3, 6) : null)],
];

/** An appendix of twelve columns and so many rows. */
export const longAppendix = (rows: number): AppendixModel =>
  modelOf<{ id: string; at: number }>(
    {
      label: 'Phụ lục II',
      title: () => 'DANH MỤC NHIỆM VỤ',
      sheet: 'Phụ lục II',
      orientation: 'landscape',
      columns: cells.map(([heading, width, cell], index) => ({
        key: String(index),
        heading,
        over: null,
        width,
        align: 'left',
        cell: ({ at }) => cell(at),
      })),
      select: () => true,
      group: (items) => [{ heading: null, parts: [{ heading: null, items }] }],
      total: null,
      notes: () => [],
    },
    Array.from({ length: rows }, (_, at) => ({ id: String(at), at })),
    { on },
  );
