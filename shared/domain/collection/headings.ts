import { fold } from '../../vietnamese/fold.ts';
import { type FormColumn, type FormField, formFields, parseColumnKey } from './form.ts';
import { cellAddress, type GridCell, type GridSheet } from './grid.ts';

/** Tên cột as it is compared: without marks, brackets, signs of its own. */
const labelKey = (text: string): string =>
  fold(text)
    .replace(/\([^)]*\)|\[[^\]]*\]/gu, ' ')
    .replace(/ti le/gu, 'ty le')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();

/** What units call the columns; the first is the form's own heading. */
export const columnNames: Readonly<Record<Exclude<FormColumn, 'rowKey'>, readonly string[]>> = {
  number: ['TT', 'STT', 'Số TT', 'Số thứ tự'],
  code: ['Mã', 'Mã nhiệm vụ', 'Mã NV', 'Mã số'],
  unit: ['Đơn vị', 'Tên đơn vị', 'Đơn vị báo cáo', 'Cơ quan, đơn vị'],
  text: [
    'Nội dung nhiệm vụ',
    'Nội dung',
    'Nhiệm vụ',
    'Tên nhiệm vụ',
    'Nội dung công việc',
    'Nhiệm vụ được giao',
  ],
  directive: ['Văn bản giao', 'Văn bản chỉ đạo', 'Căn cứ giao'],
  role: ['Vai trò', 'Chủ trì/phối hợp'],
  due: ['Thời hạn', 'Hạn hoàn thành', 'Thời hạn hoàn thành', 'Thời gian phải hoàn thành'],
  deliverable: ['Sản phẩm', 'Sản phẩm, kết quả phải đạt'],
  status: ['Tình trạng', 'Tình trạng thực hiện', 'Trạng thái', 'Trạng thái thực hiện'],
  percent: [
    'Tỷ lệ hoàn thành (%)',
    'Tỷ lệ',
    'Tỷ lệ %',
    'Tỷ lệ hoàn thành',
    '% hoàn thành',
    'Phần trăm hoàn thành',
    'Tiến độ %',
    'Tỷ lệ thực hiện',
  ],
  doneOn: ['Ngày hoàn thành', 'Ngày xong', 'Thời gian hoàn thành', 'Ngày hoàn thành thực tế'],
  document: [
    'Văn bản hoàn thành (số, ký hiệu)',
    'Văn bản',
    'Số, ký hiệu văn bản',
    'Số văn bản',
    'Văn bản minh chứng',
    'Số, ký hiệu',
    'Văn bản kết quả',
  ],
  result: [
    'Kết quả thực hiện',
    'Kết quả',
    'Kết quả đạt được',
    'Nội dung kết quả',
    'Kết quả triển khai',
    'Kết quả thực hiện nhiệm vụ',
  ],
};

const columnByLabel = new Map(
  Object.entries(columnNames).flatMap(([column, names]) =>
    names.map((name) => [labelKey(name), column as FormColumn] as const),
  ),
);

/** No heading is longer, whatever is put in brackets behind it. */
const longestHeading = 80;

const columnOfLabel = ({ text, unicode }: GridCell): FormColumn | undefined =>
  columnByLabel.get(labelKey(unicode)) ?? columnByLabel.get(labelKey(text));

/** A column of a sheet that holds a column of the form. */
export interface FoundColumn {
  column: number;
  /** Its heading and its hidden key do not say the same, or one of them had to be guessed. */
  doubtful: boolean;
}

/** Bảng thu thập in a sheet: where its columns stand. */
export interface FoundTable {
  sheet: GridSheet;
  /** The last row of headings. */
  headingRow: number;
  columns: ReadonlyMap<FormColumn, readonly FoundColumn[]>;
  /** Columns that the unit added. */
  extra: { column: number; heading: string; cell: string }[];
}

/** Rows in which headings may stand: units put lines of their own above. */
const headingRows = 200;
/** Headings found are enough once no better ones stand in so many rows below. */
const rowsBelow = 10;
const isField = (column: FormColumn): column is FormField => formFields.some((field) => field === column);

/** The row with most headings of the form, where they are enough to tell it. */
function headingsIn(sheet: GridSheet) {
  let best: { row: number; labels: Map<number, FormColumn>; cells: GridCell[] } | undefined;
  for (const { row, cells } of sheet.rows) {
    if (row > headingRows || (best && row > best.row + rowsBelow)) break;
    const labels = new Map<number, FormColumn>();
    for (const cell of cells) {
      const column =
        cell.kind === 'text' && cell.text.length <= longestHeading ? columnOfLabel(cell) : undefined;
      if (column) labels.set(cell.column, column);
    }
    const different = new Set(labels.values());
    if (different.size >= 3 && different.size > new Set(best?.labels.values()).size)
      best = { row, labels, cells };
  }
  return best;
}

function keysIn(sheet: GridSheet) {
  for (const { row, cells } of sheet.rows) {
    if (row > headingRows) break;
    const keys = new Map<number, FormColumn>();
    for (const { column, text } of cells) {
      const key = parseColumnKey(text);
      if (key) keys.set(column, key);
    }
    if (keys.size >= 2) return { row, keys };
  }
  return undefined;
}

/**
 * Which column of the form a column of the sheet is. The hidden key goes with the column whatever it is called; what the
 * unit sees is the heading: where the two contradict, the heading is taken, in doubt.
 */
function judge(key: FormColumn | undefined, label: FormColumn | undefined, keyed: boolean) {
  if (key && label && key !== label) return { column: label, doubtful: true };
  if (key) return { column: key, doubtful: false };
  return label && { column: label, doubtful: keyed };
}

/** Finds the form's table in a sheet, whatever was moved, renamed or put around it; undefined where there is none. */
export function findTable(sheet: GridSheet): FoundTable | undefined {
  const headings = headingsIn(sheet);
  const keys = keysIn(sheet);
  if (!headings && !keys) return undefined;
  const places = new Set([
    ...(headings?.cells ?? []).map(({ column }) => column),
    ...(keys?.keys.keys() ?? []),
  ]);
  const found = new Map<FormColumn, (FoundColumn & { byKey: boolean })[]>();
  const extra: FoundTable['extra'] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const key = keys?.keys.get(place);
    const label = headings?.labels.get(place);
    const judged = judge(key, label, keys !== undefined);
    const heading = headings?.cells.find(({ column }) => column === place);
    if (judged)
      found.set(judged.column, [
        ...(found.get(judged.column) ?? []),
        { column: place, doubtful: judged.doubtful, byKey: key === judged.column && label === key },
      ]);
    else if (heading && headings)
      extra.push({ column: place, heading: heading.unicode, cell: cellAddress(headings.row, place) });
  }
  // A copy of a column carries its key along; the one that is still called so is the column itself.
  for (const [column, all] of found) {
    const whole = all.filter(({ byKey }) => byKey);
    if (all.length > 1 && whole.length === 1) {
      found.set(column, whole);
      for (const other of all.filter((each) => !whole.includes(each)))
        extra.push({
          column: other.column,
          heading: headings?.cells.find((cell) => cell.column === other.column)?.unicode ?? '',
          cell: cellAddress(headings?.row ?? 1, other.column),
        });
    }
  }
  const known = found.has('rowKey') || found.has('code') || found.has('text');
  if (!known || ![...found.keys()].some(isField)) return undefined;
  return { sheet, headingRow: Math.max(headings?.row ?? 0, keys?.row ?? 0), columns: found, extra };
}
