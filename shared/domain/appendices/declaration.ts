import type { Day } from '../../vietnamese/day.ts';
import { romanNumeral } from '../../vietnamese/romanNumeral.ts';
import type { AppendixColumn, AppendixGroup, AppendixModel, CellValue } from '../appendix.ts';

export interface DeclaredColumn<Item> extends AppendixColumn {
  /** The cell of an item; `order` is its TT, from 1 in each group of level 1. */
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
  select: (item: Item) => boolean;
  group: (items: readonly Item[]) => DeclaredGroup<Item>[];
  /** The total row's cells by column key; null: none. */
  total: ((items: readonly Item[]) => Readonly<Record<string, CellValue>>) | null;
  notes: (items: readonly Item[], on: Day) => string[];
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

/** The model of a declared appendix. Pure. Items keep their order within a group; those not selected are left out. */
export function modelOf<Item extends { id: string }>(
  declaration: AppendixDeclaration<Item>,
  items: readonly Item[],
  { on, attachedTo, office = '' }: AppendixOptions,
): AppendixModel {
  const { label, sheet, orientation, columns } = declaration;
  const selected = items.filter(declaration.select);
  const groups = declaration.group(selected).flatMap(({ heading, parts }, index): AppendixGroup[] => {
    let order = 0;
    const rowsOf = (part: readonly Item[]) =>
      part.map((item) => {
        order += 1;
        return { id: item.id, cells: columns.map(({ cell }) => cell(item, order)) };
      });
    const only = parts.length === 1 && parts[0]?.heading === null ? parts[0] : null;
    const numeral = heading === null ? null : romanNumeral(index + 1);
    if (only) return [{ level: 1, numeral, heading, rows: rowsOf(only.items) }];
    const under = parts.map(
      (part): AppendixGroup => ({ level: 2, numeral: null, heading: part.heading, rows: rowsOf(part.items) }),
    );
    return [{ level: 1, numeral, heading, rows: [] }, ...under];
  });
  const total = declaration.total?.(selected);
  return {
    label,
    title: declaration.title(on),
    attachedTo: attachedTo ?? blankAttachedTo(on, office),
    sheet,
    orientation,
    columns: columns.map(({ key, heading, over, width, align }) => ({ key, heading, over, width, align })),
    groups,
    total: total ? columns.map(({ key }) => total[key] ?? null) : null,
    notes: declaration.notes(selected, on),
    taskCount: new Set(selected.map(({ id }) => id)).size,
    on,
  };
}
