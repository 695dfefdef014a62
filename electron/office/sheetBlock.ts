import type { CellValue } from '../../shared/domain/appendix.ts';

export type BlockKind =
  | 'label'
  | 'title'
  | 'attached'
  | 'gap'
  | 'heading'
  | 'group'
  | 'subgroup'
  | 'entry'
  | 'total'
  | 'note'
  | 'signature';

/** Merged cells within a block; lines and columns from 0, ends included. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface SheetLine {
  values: CellValue[];
  height: number;
  /** How a cell's value is reckoned from other cells, as the workbook writes it, without `=`; null: it is not. */
  formulas?: (string | null)[];
}

/** Lines of the sheet that belong together: written, merged and committed as one. */
export interface SheetBlock {
  kind: BlockKind;
  lines: SheetLine[];
  merges: readonly Merge[];
  /** Of an entry: what it shows (the task's id); null otherwise. */
  id: string | null;
}
