import type { WrittenValue } from './writtenValue.ts';

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
  | 'note';

/** Merged cells within a block; lines and columns from 0, ends included. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Lines of the sheet that belong together: written, merged and committed as one. */
export interface SheetBlock {
  kind: BlockKind;
  lines: { values: WrittenValue[]; height: number }[];
  merges: Merge[];
  /** Of an entry: what it shows (the task's id); null otherwise. */
  id: string | null;
}

/** A line whose first cell takes the whole width. */
export const wideBlock = (kind: BlockKind, text: string, columns: number, height: number): SheetBlock => ({
  kind,
  lines: [{ values: [text || null, ...Array<null>(columns - 1).fill(null)], height }],
  merges: columns > 1 ? [{ top: 0, left: 0, bottom: 0, right: columns - 1 }] : [],
  id: null,
});
