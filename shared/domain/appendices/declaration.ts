import type { Day } from '../../vietnamese/day.ts';
import { romanNumeral } from '../../vietnamese/romanNumeral.ts';
import type {
  AppendixColumn,
  AppendixGroup,
  AppendixModel,
  AppendixSignature,
  CellValue,
} from '../appendix.ts';
import { columnNumbers } from './columnNumbers.ts';
import { type Figures, figuresOf, sumsOf } from './figures.ts';

export interface DeclaredColumn<Item> extends AppendixColumn {
  /** The cell of an item; `order` is its TT, from 1 in each group of level 1. A `ratio` is reckoned, whatever stands here. */
  cell: (item: Item, order: number) => CellValue;
}

/** Items that stand together, in order; `parts` are sub-headings with the items under them. */
export interface DeclaredGroup<Item> {
  heading: string | null;
  parts: { heading: string | null; items: readonly Item[] }[];
}

/** An appendix declared as data: which items stand in it, how they are grouped and what each column shows. */
export interface AppendixDeclaration<Item extends { id: string }> {
  label: string;
  title: (on: Day) => string;
  sheet: string;
  orientation: AppendixModel['orientation'];
  columns: readonly DeclaredColumn<Item>[];
  /** Columns that are not shown, but that a shown ratio is reckoned from. */
  hidden?: readonly DeclaredColumn<Item>[];
  select: (item: Item) => boolean;
  group: (items: readonly Item[]) => DeclaredGroup<Item>[];
  /** The total row's cells by column key, beside the sums of its columns; null: no such row. */
  total: ((items: readonly Item[]) => Readonly<Record<string, CellValue>>) | null;
  /** A hàng số cột under the headings. */
  numbered?: boolean;
  /** Groups show the sums of their columns in their own line. */
  subtotals?: boolean;
  notes: (items: readonly Item[], on: Day) => string[];
  signature?: AppendixSignature | null;
  /** What the check line counts; the items themselves, as nhiệm vụ, unless said otherwise. */
  counted?: { noun: string; of: (items: readonly Item[]) => number };
}

export interface AppendixOptions {
  /** The day the figures stand for: the one that the items were reckoned on. */
  on: Day;
  /** The `(Kèm theo …)` line; absent: its form with number and day left blank, as in electronic documents. */
  attachedTo?: string;
  /** Cơ quan lập phụ lục, for the form of that line; left blank where empty. */
  office?: string;
}

const blankAttachedTo = (on: Day, office: string) =>
  `(Kèm theo Báo cáo số … ngày … tháng … năm ${on.slice(0, 4)} của ${office || '…'})`;

const columnOf = <Item>({ cell: _, ...column }: DeclaredColumn<Item>): AppendixColumn => column;

/** The groups as they stand, with the figures of each. */
function groupsOf<Item extends { id: string }>(
  declaration: AppendixDeclaration<Item>,
  selected: readonly Item[],
) {
  const { columns, hidden = [], subtotals = false } = declaration;
  const all = [...columns, ...hidden];
  const figures: Figures[] = [];
  const rowsOf = (items: readonly Item[], first: number, own: Figures[]) =>
    items.map((item, index) => {
      const of = figuresOf(all, (column) => column.cell(item, first + index));
      own.push(of.numbers);
      return { id: item.id, cells: of.cells.slice(0, columns.length) };
    });
  const groups = declaration.group(selected).flatMap(({ heading, parts }, index): AppendixGroup[] => {
    const numeral = heading === null ? null : romanNumeral(index + 1);
    const own: Figures[] = [];
    const only = parts.length === 1 && parts[0]?.heading === null ? parts[0] : null;
    const rows = only ? rowsOf(only.items, 1, own) : [];
    let order = 1;
    const under = only
      ? []
      : parts.map((part): AppendixGroup => {
          const first = order;
          order += part.items.length;
          return {
            level: 2,
            numeral: null,
            heading: part.heading,
            rows: rowsOf(part.items, first, own),
          };
        });
    figures.push(...own);
    const sums = subtotals && heading !== null ? { sums: sumsOf(columns, own) } : {};
    return [{ level: 1, numeral, heading, ...sums, rows }, ...under];
  });
  return { groups, figures };
}

/** The model of a declared appendix. Pure. Items keep their order within a group; those not selected are left out. */
export function modelOf<Item extends { id: string }>(
  declaration: AppendixDeclaration<Item>,
  items: readonly Item[],
  { on, attachedTo, office = '' }: AppendixOptions,
): AppendixModel {
  const { label, sheet, orientation, columns, counted } = declaration;
  const selected = items.filter(declaration.select);
  const { groups, figures } = groupsOf(declaration, selected);
  const sums = sumsOf(columns, figures);
  const total = declaration.total?.(selected);
  return {
    label,
    title: declaration.title(on),
    attachedTo: attachedTo ?? blankAttachedTo(on, office),
    sheet,
    orientation,
    columns: columns.map(columnOf),
    columnNumbers: declaration.numbered ? columnNumbers(columns) : null,
    groups,
    total: total ? columns.map(({ key }, index) => total[key] ?? sums[index] ?? null) : null,
    notes: declaration.notes(selected, on),
    signature: declaration.signature ?? null,
    taskCount: counted ? counted.of(selected) : new Set(selected.map(({ id }) => id)).size,
    noun: counted?.noun ?? 'nhiệm vụ',
    on,
  };
}
