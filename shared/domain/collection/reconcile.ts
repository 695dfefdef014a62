import type { Day } from '../../vietnamese/day.ts';
import { type FormField, type FormRow, type FormValue, type FormValues, formFields } from './form.ts';
import { hiddenSheetName } from './formMark.ts';
import type { Grid } from './grid.ts';
import { plainText } from './grid.ts';
import { findTable } from './headings.ts';
import { rowMatcher } from './matchRow.ts';
import { type CellDoubt, type CellProblem, type CellReading, readCell } from './readCell.ts';
import { type FieldCell, type TableRow, tableRows } from './tableRows.ts';

/**
 * Một ô sau đối chiếu: as it was sent and stands now (`unchanged`), as the unit changed it (`changed`), changed and in need
 * of a look (`doubtful`), changed by the unit and in the register (`conflict`), or not to be taken (`error`).
 */
export const cellStates = ['unchanged', 'changed', 'doubtful', 'conflict', 'error'] as const;
export type CellState = (typeof cellStates)[number];

export interface ReconciledCell {
  field: FormField;
  state: CellState;
  /** Where it stands in the workbook; empty where it stands nowhere. */
  sheet: string;
  address: string;
  /** As the unit wrote it. */
  written: string;
  base: FormValue;
  now: FormValue;
  /** What it would become; `now` where nothing changes. */
  value: FormValue;
  doubts: CellDoubt[];
  problem: CellProblem | null;
}

export interface ReconciledRow extends Omit<FormRow, 'values'> {
  /** Its row in the workbook, the first one where there are several. */
  line: number;
  cells: ReconciledCell[];
}

/** A row of the workbook that is none of the form's. */
export interface UnknownRow {
  sheet: string;
  line: number;
  kind: 'unknown' | 'foreign' | 'withdrawn';
  shown: string;
}

/** Kết quả đối chiếu of one returned workbook with what was sent and with what the register holds. */
export interface Reconciliation {
  rows: ReconciledRow[];
  /** Rows of the form that the workbook no longer has. */
  missing: FormRow[];
  unknown: UnknownRow[];
  /** Columns that the unit added: they are told, not read. */
  extra: { sheet: string; cell: string; heading: string }[];
  /** Fields whose column was not found. */
  missingFields: FormField[];
  /** Sheets that were longer than is read. */
  cut: string[];
}

/** What a returned workbook is held against. */
export interface SentForm {
  code: string;
  rows: readonly FormRow[];
  /** Whether it could only be guessed which form it is. */
  doubtful: boolean;
}

export interface ReconcileCircumstances {
  today: Day;
  /** Of the period, for days without a year. */
  year: number;
  /** What the register holds now, by the row's number. */
  now: ReadonlyMap<number, FormValues>;
}

const same = (a: FormValue, b: FormValue): boolean =>
  a === b || (typeof a === 'string' && typeof b === 'string' && plainText(a) === plainText(b));
const empty = (field: FormField): FormValue => (field === 'document' || field === 'result' ? '' : null);

/** A reading with the cell that it came from. */
interface Read {
  from: FieldCell;
  sheet: string;
  reading: CellReading;
}

const noCell: Omit<ReconciledCell, 'field' | 'base' | 'now' | 'value'> = {
  state: 'unchanged',
  sheet: '',
  address: '',
  written: '',
  doubts: [],
  problem: null,
};

/** Reads one cell in both encodings: what equals the value sent was not changed, whatever its font. */
function readBoth(
  field: FormField,
  { cell, merged, columnDoubtful }: FieldCell,
  base: FormValue,
  circumstances: { date1904: boolean; year: number },
): CellReading {
  if (merged === 'inside') return { kind: 'problem', problem: 'merged' };
  // most cells stand as they were sent
  if (cell?.kind === 'text' && !cell.formula && cell.text !== '' && cell.text === base)
    return { kind: 'value', value: base, doubts: [] };
  const reading = readCell(field, cell, cell?.text ?? '', circumstances);
  const other =
    cell && cell.unicode !== cell.text ? readCell(field, cell, cell.unicode, circumstances) : undefined;
  const isBase = (each: CellReading | undefined) => each?.kind === 'value' && same(each.value, base);
  if (isBase(reading)) return reading;
  // In an old font "Hoàn thành" in Unicode looks like something else: what can be read is taken, in doubt.
  const taken = other && !(other.kind === 'problem' && reading.kind === 'value') ? other : reading;
  if (taken.kind !== 'value' || isBase(taken)) return taken;
  const doubts: CellDoubt[] = [...taken.doubts];
  if (other) doubts.push('legacy');
  if (merged === 'first') doubts.push('merged');
  if (columnDoubtful) doubts.push('column');
  return { ...taken, doubts };
}

/** The one thing that several cells of one row and field say, or why they say none. */
function together(reads: readonly Read[], base: FormValue): Read | undefined {
  const saying = reads.filter(
    ({ reading }) => reading.kind !== 'blank' && !(reading.kind === 'value' && same(reading.value, base)),
  );
  const [first, ...others] = saying;
  if (!first) return reads[0];
  const agrees = others.every(
    ({ reading }) =>
      reading.kind === first.reading.kind &&
      (reading.kind !== 'value' ||
        (first.reading.kind === 'value' && same(reading.value, first.reading.value))),
  );
  if (!agrees) return { ...first, reading: { kind: 'problem', problem: 'duplicate' } };
  const all = saying.length === reads.length;
  if (first.reading.kind !== 'value' || all || reads.length === 1) return first;
  return { ...first, reading: { ...first.reading, doubts: [...first.reading.doubts, 'duplicate'] } };
}

function compare(
  field: FormField,
  row: FormRow,
  read: Read | undefined,
  now: FormValue,
  rowDoubts: readonly CellDoubt[],
): ReconciledCell {
  const base = row.values[field];
  const unchanged: ReconciledCell = { ...noCell, field, base, now, value: now };
  if (!read) return unchanged;
  const { from, sheet, reading } = read;
  const place = { sheet, address: from.address, written: plainText(from.cell?.unicode ?? '') };
  if (reading.kind === 'blank') return { ...unchanged, ...place };
  if (reading.kind === 'problem') return { ...unchanged, ...place, state: 'error', problem: reading.problem };
  const clears = reading.kind === 'clear';
  const value = clears ? empty(field) : reading.value;
  if (same(value, base) || same(value, now)) return { ...unchanged, ...place };
  if (clears && !row.whole && (field === 'result' || field === 'document'))
    return { ...unchanged, ...place, state: 'error', problem: 'cannot-clear' };
  const doubts = [...new Set([...(clears ? [] : reading.doubts), ...rowDoubts])];
  const state = !same(now, base) ? 'conflict' : doubts.length > 0 ? 'doubtful' : 'changed';
  return { ...unchanged, ...place, state, value, doubts };
}

const proposed = (cells: readonly ReconciledCell[], field: FormField): FormValue =>
  cells.find((cell) => cell.field === field)?.value ?? null;

/** Doubts that come of a row's cells together: done without a day, a day without being done, a day to come. */
function heldTogether(cells: readonly ReconciledCell[], today: Day): ReconciledCell[] {
  const status = proposed(cells, 'status');
  const doneOn = proposed(cells, 'doneOn');
  return cells.map((cell) => {
    if (cell.state === 'unchanged' || cell.state === 'error') return cell;
    const doubts: CellDoubt[] = [...cell.doubts];
    if (cell.field === 'status' && status === 'done' && doneOn === null) doubts.push('no-done-day');
    if (cell.field === 'status' && cell.now === 'done' && status !== 'done') doubts.push('reopens');
    if (cell.field === 'doneOn' && doneOn !== null && status !== 'done') doubts.push('not-done');
    if (cell.field === 'doneOn' && doneOn === null && status === 'done') doubts.push('no-done-day');
    if (cell.field === 'doneOn' && typeof doneOn === 'string' && doneOn > today) doubts.push('future');
    if (doubts.length === cell.doubts.length) return cell;
    return { ...cell, doubts, state: cell.state === 'changed' ? 'doubtful' : cell.state };
  });
}

/** Đối chiếu: every cell of a returned workbook against what was sent and what the register holds now. Pure. */
export function reconcile(
  grid: Grid,
  form: SentForm,
  { today, year, now }: ReconcileCircumstances,
): Reconciliation | undefined {
  const tables = grid.sheets
    .filter(({ name }) => name !== hiddenSheetName)
    .flatMap((sheet) => findTable(sheet) ?? []);
  if (tables.length === 0) return undefined;
  const match = rowMatcher(form.code, form.rows);
  const unknown: UnknownRow[] = [];
  const found = new Map<number, { row: FormRow; from: TableRow; doubts: CellDoubt[] }[]>();
  for (const table of tables) {
    for (const from of tableRows(table)) {
      const matched = match(from);
      if (matched.kind === 'known') {
        const doubts: CellDoubt[] = [];
        if (matched.doubt) doubts.push(matched.doubt);
        if (form.doubtful) doubts.push('file');
        const { row } = matched;
        found.set(row.no, [...(found.get(row.no) ?? []), { row, from, doubts }]);
      } else if (from.filled || from.rowKey !== '')
        unknown.push({ sheet: from.sheet, line: from.line, kind: matched.kind, shown: from.shown() });
    }
  }
  const circumstances = { date1904: grid.date1904, year };
  const rows = form.rows.flatMap((row): ReconciledRow[] => {
    const places = found.get(row.no);
    const [first] = places ?? [];
    if (!places || !first) return [];
    const doubts = places.flatMap((place) => place.doubts);
    const values = now.get(row.no) ?? row.values;
    const cells = formFields.map((field) => {
      const base = row.values[field];
      const reads = places.flatMap(({ from }) =>
        (from.fields[field] ?? []).map(
          (cell): Read => ({
            from: cell,
            sheet: from.sheet,
            reading: readBoth(field, cell, base, circumstances),
          }),
        ),
      );
      return compare(field, row, together(reads, base), values[field], doubts);
    });
    const { values: _, ...known } = row;
    return [{ ...known, line: first.from.line, cells: heldTogether(cells, today) }];
  });
  const has = (field: FormField) => tables.some(({ columns }) => columns.has(field));
  return {
    rows,
    missing: form.rows.filter(({ no }) => !found.has(no)),
    unknown,
    extra: tables.flatMap(({ sheet, extra }) =>
      extra.map(({ cell, heading }) => ({ sheet: sheet.name, cell, heading })),
    ),
    missingFields: formFields.filter((field) => !has(field)),
    cut: tables.filter(({ sheet }) => sheet.cut).map(({ sheet }) => sheet.name),
  };
}
