import type { Day } from '../vietnamese/day.ts';

/** A cell's value: text, a number, a calendar day (written as a real date) or nothing. */
export type CellValue = string | number | { day: Day } | null;

export interface AppendixColumn {
  key: string;
  heading: string;
  /** Width in characters, as Excel counts it. */
  width: number;
  align: 'left' | 'center' | 'right';
}

/** A group (by unit or field) with its rows; `numeral` is `I`, `II`, …; null heading: the appendix is not grouped. */
export interface AppendixGroup {
  numeral: string | null;
  heading: string | null;
  rows: CellValue[][];
}

/**
 * Phụ lục: an appendix as data. The one model behind the workbook, the preview and the print, so that none can differ.
 * Form: Nghị định 30/2020/NĐ-CP, Phụ lục I (title lines) and the offices' own practice.
 */
export interface AppendixModel {
  /** `Phụ lục II` */
  label: string;
  /** In capitals, as written on the sheet. */
  title: string;
  /** `(Kèm theo Báo cáo số …/BC-… ngày … tháng … năm … của …)` */
  attachedTo: string;
  /** Sheet name: at most 31 characters, none of `[]:*?/\`. */
  sheet: string;
  orientation: 'portrait' | 'landscape';
  columns: AppendixColumn[];
  groups: AppendixGroup[];
  /** Number of tasks, each counted once even where it stands in several groups. */
  taskCount: number;
  /** The day the figures stand for. */
  on: Day;
}
