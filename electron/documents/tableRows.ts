import { normalizeText } from './cleanText.ts';
import { withoutMarks } from './inlineMarks.ts';
import type { RawRow } from './rawPart.ts';

/** A table as a reader would take it in: its heading rows, what each column is called, its rows across pages. */
export interface Table {
  headingRows: RawRow[];
  /** One for each column; '' where nothing stands. */
  headings: string[];
  rows: RawRow[];
}

const HEADING_WORDS =
  /^(?:tt|stt|số tt|số thứ tự|ghi chú|nội dung|nhiệm vụ|tên|danh mục|đơn vị|cơ quan|chủ trì|phối hợp|thời gian|thời hạn|tiến độ|hoàn thành|kết quả|sản phẩm|mục tiêu|chỉ tiêu|lĩnh vực|số lượng|tỷ lệ|tỉ lệ|kinh phí|nguồn|dự án|mô hình|văn bản|năm|hạn|người|họ và tên|chức vụ|địa phương|tổng|cộng|loại|nhóm|số|công việc|hoạt động|giải pháp|trách nhiệm|yêu cầu|tình trạng|đánh giá|ngày|tháng|quý|bắt đầu|kết thúc|địa điểm|hình thức|lãnh đạo|phân công)(?![\p{L}])/iu;

const plain = (text: string): string => normalizeText(withoutMarks(text)).replace(/\s+/gu, ' ').trim();
const key = (row: RawRow): string => row.cells.map((cell) => plain(cell).toLowerCase()).join('|');
const filled = (row: RawRow): string[] => row.cells.map(plain).filter((cell) => cell !== '');

/** Looks like column headings: several short cells without figures or sentences, most of them words that head columns. */
export function looksLikeHeading(row: RawRow): boolean {
  const cells = filled(row);
  if (cells.length < 2 || cells.length < row.cells.length - 2) return false;
  if (cells.some((cell) => cell.length > 90 || /[.;]\s|:$|:\s-|^[-+•]\s|^\d+$/u.test(cell))) return false;
  const known = cells.filter((cell) => HEADING_WORDS.test(cell)).length;
  return known >= 2 || (known === 1 && cells.length === 2 && /^s?tt$/iu.test(cells[0] ?? ''));
}

/** Headings nobody would know by their words: a full first row of short words over columns that hold figures. */
function headsFigures(row: RawRow, below: readonly RawRow[]): boolean {
  const cells = row.cells.map(plain);
  if (
    cells.length < 2 ||
    below.length < 2 ||
    cells.some((cell) => cell === '' || cell.length > 60 || /^[\d.,%]+$/u.test(cell))
  )
    return false;
  return cells.some((_, column) =>
    below.every((other) => /^[\d.,%/]*\d[\d.,%/]*$/u.test(plain(other.cells[column] ?? ''))),
  );
}

const isColumnNumbers = (row: RawRow): boolean => {
  const cells = filled(row).map((cell) => cell.replace(/[()]/gu, ''));
  return (
    cells.length >= 2 &&
    cells.every((cell, index) => cell === String(index + 1) || /^\d+\s*[=+].*/u.test(cell))
  );
};

/** A second heading row names parts of a column that the first one spans: it is empty where the first is filled. */
const isSecondHeading = (first: RawRow, second: RawRow): boolean => {
  const spanned = first.cells.some((cell) => plain(cell) === '');
  return (
    spanned &&
    second.cells.every((cell, column) => {
      const text = plain(cell);
      return (
        text === '' ||
        text === plain(first.cells[column] ?? '') ||
        (text.length <= 60 && !/^\d+[.)]?$/u.test(text))
      );
    }) &&
    second.cells.some((cell, column) => plain(cell) !== '' && plain(first.cells[column] ?? '') === '') &&
    !/^(?:\d+|[IVX]+)[.)]?$/u.test(plain(second.cells[0] ?? ''))
  );
};

function countHeadingRows(rows: readonly RawRow[]): number {
  const [first, second, third] = rows;
  if (!first || rows.length < 2) return 0;
  if (first.heading) {
    const marked = rows.findIndex((row) => !row.heading);
    if (marked > 0) return marked;
  }
  if (!looksLikeHeading(first) && !headsFigures(first, rows.slice(1))) return 0;
  let count = second && isSecondHeading(first, second) && rows.length > 2 ? 2 : 1;
  const next = count === 1 ? second : third;
  if (next && isColumnNumbers(next) && rows.length > count + 1) count += 1;
  return count;
}

/**
 * A row whose cells all say the same, but for its number: the heading of a group, one cell across the columns, which some
 * programs write into every column. It keeps its first cell.
 */
function asGroupRow(row: RawRow): RawRow {
  const from = plain(row.cells[0] ?? '') === plain(row.cells[1] ?? '') ? 0 : 1;
  const repeated = row.cells.slice(from);
  const text = plain(repeated[0] ?? '');
  if (repeated.length < 3 || !/\p{L}{2}/u.test(text) || text.length < 8) return row;
  if (repeated.some((cell) => plain(cell) !== text)) return row;
  return { ...row, cells: row.cells.map((cell, column) => (column <= from ? cell : '')) };
}

/** What each column is called: the words of the heading rows above it; a spanning cell holds for all it spans. */
function nameColumns(rows: readonly RawRow[]): string[] {
  const named = rows.filter((row) => !isColumnNumbers(row));
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  const names: string[][] = Array.from({ length: width }, () => []);
  named.forEach((row, level) => {
    let spanning = '';
    for (let column = 0; column < width; column += 1) {
      const text = plain(row.cells[column] ?? '');
      if (text !== '') spanning = level < named.length - 1 ? text : '';
      const below = named.slice(level + 1).some((other) => plain(other.cells[column] ?? '') !== '');
      const name = text !== '' ? text : below ? spanning : '';
      if (name !== '' && !names[column]?.includes(name)) names[column]?.push(name);
    }
  });
  return names.map((parts) => parts.join(' '));
}

/** A row that carries on the one before across a page: its number cell is empty where that one's is filled. */
const carriesOn = (before: RawRow, row: RawRow): boolean =>
  row.afterBreak === true &&
  plain(row.cells[0] ?? '') === '' &&
  plain(before.cells[0] ?? '') !== '' &&
  row.cells.length === before.cells.length &&
  filled(row).length > 0 &&
  // columns that stay empty on both sides say nothing; a carried cell continues one that was begun
  row.cells.every(
    (cell, column) => plain(cell) === '' || plain(before.cells[column] ?? '') !== '' || column > 0,
  );

/**
 * Puts a table's rows in order: heading rows found and named, headings repeated on later pages dropped, group rows
 * freed of their repetitions, a row that a page break cut in two joined again.
 */
export function arrangeTable(raw: readonly RawRow[]): Table {
  const rows = raw.map(asGroupRow);
  const count = countHeadingRows(rows);
  const headingRows = rows.slice(0, count);
  const headingKeys = new Set(headingRows.map(key));
  const kept: RawRow[] = [];
  let afterHeading = false;
  for (const row of rows.slice(count)) {
    if (filled(row).length === 0) continue;
    if (headingKeys.has(key(row))) {
      afterHeading = true;
      continue;
    }
    const before = kept.at(-1);
    const candidate = afterHeading ? { ...row, afterBreak: true } : row;
    afterHeading = false;
    if (before && carriesOn(before, candidate))
      before.cells = before.cells.map((cell, column) =>
        [cell, candidate.cells[column] ?? ''].filter((part) => part.trim() !== '').join(' '),
      );
    else kept.push({ ...candidate, cells: [...candidate.cells] });
  }
  return { headingRows: [...headingRows], headings: nameColumns(headingRows), rows: kept };
}
