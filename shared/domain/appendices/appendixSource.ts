import type { Day } from '../../vietnamese/day.ts';
import type { AppendixColumn, CellValue } from '../appendix.ts';
import type { Timeliness } from '../timeliness.ts';
import type { UnitKind } from '../unit.ts';
import type { AppendixDirective } from './appendixDirective.ts';
import type { AppendixTask } from './appendixTask.ts';
import type { DeclaredGroup } from './declaration.ts';

/** What the register gives for appendices, reckoned on a day. */
export interface AppendixData {
  tasks: readonly AppendixTask[];
  directives: readonly AppendixDirective[];
  /** Khối of units, by their keys. */
  unitKinds: ReadonlyMap<string, UnitKind>;
}

/** What a column or a grouping of an item may need beside the item. */
export interface SourceBasis {
  on: Day;
  /** The tasks behind the items, however they are summed up. */
  tasks: readonly AppendixTask[];
  /** Timeliness that the items are limited to; empty: not limited. */
  states: readonly Timeliness[];
}

/** A column that an appendix of this source can have; its heading and width are where a form begins. */
export interface SourceColumn<Item> extends Omit<AppendixColumn, 'key'> {
  cell: (item: Item, order: number, basis: SourceBasis) => CellValue;
  /** Its number is that of these columns together: where it is shown and they are not, a ratio is reckoned from it. */
  sumOf?: readonly string[];
}

export interface SourceGrouping<Item> {
  /** As the editor offers it. */
  label: string;
  group: (items: readonly Item[], basis: SourceBasis) => DeclaredGroup<Item>[];
  notes?: (items: readonly Item[], basis: SourceBasis) => string[];
}

/**
 * Nguồn của phụ lục: a list of the register as appendices can show it. Another register (mô hình, chỉ tiêu, dự án, khó
 * khăn) comes with a declaration of this form and nothing else.
 */
export interface AppendixSource<Item extends { id: string }> {
  /** As the editor offers it: `Nhiệm vụ`. */
  label: string;
  items: (data: AppendixData, basis: SourceBasis) => readonly Item[];
  columns: Readonly<Record<string, SourceColumn<Item>>>;
  groupings: Readonly<Record<string, SourceGrouping<Item>>>;
  /** The total row's cells, beside the sums of its columns. */
  total: (items: readonly Item[], basis: SourceBasis) => Readonly<Record<string, CellValue>>;
  notes?: (items: readonly Item[], basis: SourceBasis) => string[];
  counted?: { noun: string; of: (items: readonly Item[], basis: SourceBasis) => number };
}

/** Không nhóm. */
export const ungrouped = <Item>(): SourceGrouping<Item> => ({
  label: 'Không nhóm',
  group: (items) => [{ heading: null, parts: [{ heading: null, items }] }],
});
