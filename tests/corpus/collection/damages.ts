import { type FormField, formFields } from '../../../shared/domain/collection/form.ts';
import { hiddenSheetName } from '../../../shared/domain/collection/formMark.ts';
import { columnNames } from '../../../shared/domain/collection/headings.ts';
import { type BookRow, tableOf } from './damagedBook.ts';
import { cellKey, type Desk, dataRows, fieldCells } from './desk.ts';
import { toTcvn3, toVni } from './oldEncodings.ts';

/** What units do to workbooks. `pick` answers a whole number below the one given: the same damage, each time elsewhere. */
export type Pick = (below: number) => number;
export type Damage = (desk: Desk, pick: Pick) => void;

function shuffled<T>(items: readonly T[], pick: Pick): T[] {
  const rest = [...items];
  const out: T[] = [];
  while (rest.length > 0) out.push(...rest.splice(pick(rest.length), 1));
  return out;
}
const one = <T>(items: readonly T[], pick: Pick): T | undefined => items[pick(Math.max(1, items.length))];
const oneField = (desk: Desk, pick: Pick): FormField | undefined =>
  one(
    formFields.filter((field) => desk.columns.has(field)),
    pick,
  );

function insertAfter(desk: Desk, row: BookRow, fresh: BookRow) {
  desk.sheet.rows.splice(desk.sheet.rows.indexOf(row) + 1, 0, fresh);
}

/** Puts another order of columns in force, for every row of the sheet. */
function reorder(desk: Desk, order: readonly (number | null)[]) {
  for (const row of desk.sheet.rows) {
    const before = [...row];
    row.length = 0;
    for (const [to, from] of order.entries()) {
      const cell = from === null ? undefined : before[from];
      if (cell) row[to] = cell;
    }
  }
  const { sheet, columns } = desk;
  sheet.hiddenColumns = new Set(
    order.flatMap((from, to) => (from !== null && sheet.hiddenColumns.has(from) ? [to] : [])),
  );
  for (const [column, from] of [...columns]) {
    const to = order.indexOf(from);
    if (to < 0) columns.delete(column);
    else columns.set(column, to);
  }
  for (const merge of sheet.merges) merge.column = Math.max(0, order.indexOf(merge.column));
}
const width = ({ sheet }: Desk) => Math.max(...sheet.rows.map((row) => row.length));
const places = (desk: Desk): (number | null)[] => Array.from({ length: width(desk) }, (_, at) => at);

const dayForms: readonly ((date: Date) => string)[] = [
  (d) => `${d.getUTCDate()}/${d.getUTCMonth() + 1}/${d.getUTCFullYear()}`,
  (d) =>
    `${String(d.getUTCDate()).padStart(2, '0')}-${String(d.getUTCMonth() + 1).padStart(2, '0')}-${d.getUTCFullYear()}`,
  (d) => `${d.getUTCDate()}.${d.getUTCMonth() + 1}.${String(d.getUTCFullYear()).slice(2)}`,
  (d) => d.toISOString().slice(0, 10),
  (d) => `ngày ${d.getUTCDate()} tháng ${d.getUTCMonth() + 1} năm ${d.getUTCFullYear()}`,
  (d) => ` '${d.getUTCDate()} / ${d.getUTCMonth() + 1} / ${d.getUTCFullYear()} `,
  (d) => `${d.getUTCDate()}/${d.getUTCMonth() + 1}`,
];
const percentForms: readonly ((percent: number) => string)[] = [
  (p) => `${String(p).replace('.', ',')} %`,
  (p) => `${p}%`,
  (p) => String(p).replace('.', ','),
  (p) => `${p} phần trăm`,
];

function eachText(
  desk: Desk,
  change: (text: string) => { text: string; font?: string } | undefined,
  all = false,
) {
  const rows = all ? desk.sheet.rows.filter((row) => row !== desk.keyRow) : dataRows(desk);
  for (const row of rows)
    for (const cell of row) {
      if (!cell || typeof cell.value !== 'string' || /^[a-z]{8}-\d+-[a-z]{2}$/u.test(cell.value)) continue;
      const changed = change(cell.value);
      if (!changed || cell.font) continue; // typed in one old font, not in two
      cell.value = changed.text;
      if (changed.font) cell.font = changed.font;
    }
}

const inTcvn3 = (font: boolean) => (text: string) => {
  const changed = toTcvn3(text);
  return changed === undefined ? undefined : { text: changed, ...(font && { font: '.VnTime' }) };
};
const inVni = (text: string) => {
  const changed = toVni(text);
  return changed === undefined ? undefined : { text: changed, font: 'VNI-Times' };
};

function dropSheet({ book }: Desk) {
  book.sheets = book.sheets.filter(({ name }) => name !== hiddenSheetName);
  book.keywords = '';
}
function dropKeyColumn(desk: Desk) {
  const at = desk.columns.get('rowKey');
  if (at !== undefined)
    reorder(
      desk,
      places(desk).filter((from) => from !== at),
    );
}
function dropKeyRow({ sheet, keyRow }: Desk) {
  sheet.rows = sheet.rows.filter((row) => row !== keyRow);
}

export const damages: Readonly<Record<string, Damage>> = {
  'rows sorted': (desk, pick) => {
    const rows = dataRows(desk);
    const places = rows.map((row) => desk.sheet.rows.indexOf(row));
    for (const [at, row] of shuffled(rows, pick).entries()) desk.sheet.rows[places[at] ?? 0] = row;
  },
  'rows sorted without the hidden column': (desk, pick) => {
    const key = desk.columns.get('rowKey');
    if (key === undefined) return;
    const rows = dataRows(desk);
    const keys = rows.map((row) => row[key]);
    for (const row of rows) delete row[key];
    const places = rows.map((row) => desk.sheet.rows.indexOf(row));
    for (const [at, row] of shuffled(rows, pick).entries()) {
      desk.sheet.rows[places[at] ?? 0] = row;
      const cell = keys[at];
      if (cell) row[key] = cell;
    }
  },
  'an empty row inserted': (desk, pick) => {
    const row = one(dataRows(desk), pick);
    if (row) insertAfter(desk, row, []);
  },
  'a row of its own inserted': (desk, pick) => {
    const row = one(dataRows(desk), pick);
    const fresh: BookRow = [];
    const [text, result] = [desk.columns.get('text'), desk.columns.get('result')];
    if (text !== undefined) fresh[text] = { value: 'Nhiệm vụ phát sinh của đơn vị, chưa có trong biểu' };
    if (result !== undefined) fresh[result] = { value: 'Đã làm' };
    if (row) insertAfter(desk, row, fresh);
  },
  'a group heading inserted': (desk, pick) => {
    const row = one(dataRows(desk), pick);
    const fresh: BookRow = [];
    fresh[1] = { value: 'I. NHIỆM VỤ TRỌNG TÂM' };
    if (row) insertAfter(desk, row, fresh);
    desk.sheet.merges.push({ row: fresh, column: 1, rows: 1, columns: 6 });
  },
  'a row deleted': (desk, pick) => {
    const row = one(dataRows(desk), pick);
    desk.sheet.rows = desk.sheet.rows.filter((each) => each !== row);
    if (row) desk.noOf.delete(row);
  },
  'cells merged down': (desk, pick) => {
    const field = oneField(desk, pick);
    const column = field && desk.columns.get(field);
    const rows = dataRows(desk);
    const at = pick(Math.max(1, rows.length - 1));
    const [first, second] = [rows[at], rows[at + 1]];
    if (!field || column === undefined || !first || !second) return;
    if (desk.sheet.rows.indexOf(second) !== desk.sheet.rows.indexOf(first) + 1) return;
    delete second[column];
    desk.lost.add(cellKey(desk.noOf.get(second) ?? 0, field));
    desk.sheet.merges.push({ row: first, column, rows: 2, columns: 1 });
  },
  'cells merged across': (desk, pick) => {
    const row = one(dataRows(desk), pick);
    const byPlace = new Map([...desk.columns].map(([column, at]) => [at, column]));
    const field = oneField(desk, pick);
    const at = field && desk.columns.get(field);
    if (!row || at === undefined) return;
    const next = byPlace.get(at + 1);
    delete row[at + 1];
    const no = desk.noOf.get(row) ?? 0;
    if (next && formFields.some((each) => each === next)) desk.lost.add(cellKey(no, next as FormField));
    if (next === 'rowKey') return;
    desk.sheet.merges.push({ row, column: at, rows: 1, columns: 2 });
  },
  'rows filtered': (desk, pick) => {
    for (const row of dataRows(desk)) if (pick(2) === 0) desk.sheet.hiddenRows.add(row);
  },
  'a column moved': (desk, pick) => {
    const order = places(desk);
    const [moved] = order.splice(pick(order.length), 1);
    order.splice(pick(order.length + 1), 0, moved ?? null);
    reorder(desk, order);
  },
  'columns in reverse': (desk) => reorder(desk, places(desk).reverse()),
  'a column renamed by a synonym': (desk, pick) => {
    const field = oneField(desk, pick);
    const at = field && desk.columns.get(field);
    if (!field || at === undefined) return;
    const names = columnNames[field];
    desk.headingRow[at] = { value: ` ${(names[pick(names.length)] ?? '').toUpperCase()}\n(đơn vị ghi) ` };
  },
  'a column renamed beyond knowing': (desk, pick) => {
    const field = oneField(desk, pick);
    const at = field && desk.columns.get(field);
    if (at !== undefined) desk.headingRow[at] = { value: 'Phần của phòng chuyên môn' };
  },
  'a column added': (desk, pick) => {
    const order = places(desk);
    const at = pick(order.length + 1);
    order.splice(at, 0, null);
    reorder(desk, order);
    desk.headingRow[at] = { value: 'Ghi chú của đơn vị' };
    for (const row of dataRows(desk)) row[at] = { value: 'đã rà soát' };
  },
  'a column copied': (desk, pick) => {
    const field = oneField(desk, pick);
    const from = field && desk.columns.get(field);
    if (from === undefined) return;
    const at = width(desk);
    for (const row of desk.sheet.rows) {
      const cell = row[from];
      if (cell) row[at] = { ...cell };
    }
    desk.headingRow[at] = { value: 'Bản nháp' };
  },
  'a column deleted': (desk, pick) => {
    const field = oneField(desk, pick);
    const at = field && desk.columns.get(field);
    if (at === undefined) return;
    reorder(
      desk,
      places(desk).filter((from) => from !== at),
    );
  },
  'the sheet renamed': ({ sheet }) => {
    sheet.name = 'Sheet1 (2)';
  },
  'the hidden sheet gone': dropSheet,
  'the hidden column gone': dropKeyColumn,
  'the hidden row gone': dropKeyRow,
  'copied without the hidden parts': (desk) => {
    dropSheet(desk);
    dropKeyColumn(desk);
    dropKeyRow(desk);
    desk.book.sheets = [desk.sheet];
    desk.sheet.name = 'Trang tính1';
  },
  'days as text': (desk, pick) => {
    for (const { cell } of fieldCells(desk, ['doneOn']))
      if (cell.value instanceof Date) {
        const form = dayForms[pick(dayForms.length)];
        cell.value = form?.(cell.value) ?? '';
        cell.numFmt = '@';
      }
  },
  'days as bare numbers': (desk) => {
    for (const { cell } of fieldCells(desk, ['doneOn'])) cell.numFmt = 'General';
  },
  'Strict OOXML': ({ book }) => {
    book.strict = true;
  },
  'days counted from 1904': ({ book }) => {
    book.date1904 = true;
  },
  'shares as text': (desk, pick) => {
    for (const { cell } of fieldCells(desk, ['percent']))
      if (typeof cell.value === 'number') {
        cell.value = percentForms[pick(percentForms.length)]?.(Number((cell.value * 100).toFixed(4))) ?? '';
        cell.numFmt = '@';
      }
  },
  'shares as numbers without a format': (desk, pick) => {
    const inHundreds = pick(2) === 0;
    for (const { cell } of fieldCells(desk, ['percent']))
      if (typeof cell.value === 'number') {
        if (inHundreds) cell.value = Number((cell.value * 100).toFixed(4));
        cell.numFmt = 'General';
      }
  },
  'text in TCVN3': (desk) => eachText(desk, inTcvn3(true)),
  'text in TCVN3 that has lost its font': (desk) => eachText(desk, inTcvn3(false)),
  'everything in TCVN3': (desk) => eachText(desk, inTcvn3(true), true),
  'text in VNI': (desk) => eachText(desk, inVni),
  'marks apart (NFD)': (desk) => eachText(desk, (text) => ({ text: text.normalize('NFD') }), true),
  'spaces of all kinds': (desk) =>
    eachText(desk, (text) => ({ text: `\u00a0 ${text.replaceAll(' ', '\u00a0 ')}\u200b\n` })),
  'cells emptied': (desk, pick) => {
    for (const { row, field, column } of [...fieldCells(desk)])
      if (pick(4) === 0) {
        delete row[column];
        desk.lost.add(cellKey(desk.noOf.get(row) ?? 0, field));
      }
  },
  'text in the cells themselves': ({ book }) => {
    book.inline = true;
  },
  'text in several fonts': (desk) => {
    for (const { cell } of fieldCells(desk, ['result', 'document']))
      if (typeof cell.value === 'string' && cell.value.length > 2)
        cell.value = {
          richText: [
            { text: cell.value.slice(0, 2), font: { bold: true } },
            { text: cell.value.slice(2), font: {} },
          ],
        };
  },
  'values reckoned by formulas': (desk) => {
    for (const { cell } of fieldCells(desk, ['result', 'percent']))
      if (typeof cell.value === 'string' || typeof cell.value === 'number')
        cell.value = { formula: 'Z99', result: cell.value } as never;
  },
  'the sheet copied beside itself': ({ book, sheet }) => {
    book.sheets.push({
      ...sheet,
      name: `${sheet.name.slice(0, 20)} (${book.sheets.length})`,
      rows: sheet.rows.map((row) => row.map((cell) => cell && { ...cell })),
      hiddenRows: new Set(),
      merges: [],
    });
  },
  'a row copied below itself': (desk, pick) => {
    const row = one(dataRows(desk), pick);
    if (row)
      insertAfter(
        desk,
        row,
        row.map((cell) => cell && { ...cell }),
      );
  },
  'lines written above': ({ sheet }) => {
    sheet.rows.unshift(
      [{ value: 'SỞ …' }, undefined, undefined, { value: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' }],
      [],
    );
  },
  'the headings repeated': (desk, pick) => {
    const row = one(dataRows(desk), pick);
    if (row)
      insertAfter(
        desk,
        row,
        desk.headingRow.map((cell) => cell && { ...cell }),
      );
  },
  "another unit's row pasted in": (desk, pick) => {
    const { data } = tableOf(desk.other);
    const row = one(dataRows(desk), pick);
    const foreign = data[0]?.map((cell) => cell && { ...cell });
    if (row && foreign) insertAfter(desk, row, foreign);
  },
  'codes wiped out': (desk) => {
    const at = desk.columns.get('code');
    if (at !== undefined) for (const row of dataRows(desk)) delete row[at];
  },
  'contents reworded': (desk) => {
    const at = desk.columns.get('text');
    if (at === undefined) return;
    for (const row of dataRows(desk)) {
      const cell = row[at];
      if (cell && typeof cell.value === 'string') cell.value = `${cell.value} (theo chỉ đạo)`;
    }
  },
  'a row key dragged down': (desk, pick) => {
    const key = desk.columns.get('rowKey');
    const rows = dataRows(desk);
    const at = pick(Math.max(1, rows.length - 1));
    const cell = key === undefined ? undefined : rows[at]?.[key];
    const next = rows[at + 1];
    if (key !== undefined && cell && next) next[key] = { ...cell };
  },
  'a signature below': (desk) => {
    const row: BookRow = [];
    row[desk.columns.get('text') ?? 3] = { value: 'NGƯỜI LẬP BIỂU' };
    row[desk.columns.get('result') ?? 5] = { value: 'GIÁM ĐỐC' };
    desk.sheet.rows.push([], row);
  },
};

/** A pick that goes on from a seed. */
export function pickFrom(seed: number): Pick {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return below <= 0 ? 0 : Math.floor((state / 2 ** 32) * below);
  };
}
