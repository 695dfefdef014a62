import type { Day } from '../vietnamese/day.ts';

/** A cell's value: text (lines apart by `\n`), a number, a calendar day (written as a real date) or nothing. */
export type CellValue = string | number | { day: Day } | null;

export interface AppendixColumn {
  key: string;
  heading: string;
  /** A heading over this column and its neighbours with the same one; null: this heading alone, two lines high. */
  over: string | null;
  /** Width in characters, as Excel counts it. */
  width: number;
  align: 'left' | 'center' | 'right';
  /** A share, shown as `85,5%`. */
  percent?: boolean;
  /** Its total is the sum of its numbers. */
  sum?: boolean;
  /** Tỷ lệ: one sum of columns of the same line through another, by their keys, in rows and totals alike. */
  ratio?: ColumnRatio;
}

/** Columns added up through columns added up, by their keys. */
export interface ColumnRatio {
  part: readonly string[];
  whole: readonly string[];
}

/** A row with one cell a column; `id` names the task (or model, project, …) that it shows. */
export interface AppendixRow {
  id: string;
  cells: CellValue[];
}

/**
 * A group (by unit or field) with its rows; level 2 stands under the level 1 before it. `numeral` is `I`, `II`, … or
 * `1`, `2`, …; null heading: the appendix is not grouped.
 */
export interface AppendixGroup {
  level: 1 | 2;
  numeral: string | null;
  heading: string | null;
  /** Figures of the group in its own line, one cell a column; absent: its heading takes the whole line. */
  sums?: CellValue[];
  rows: AppendixRow[];
}

/** Khối ký: what stands below the table at the left and at the right, line by line. */
export interface AppendixSignature {
  left: string;
  right: string;
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
  /** Hàng số cột under the headings (`A`, `B`, `1`, `2`, `3=2:1`); null: none. */
  columnNumbers: string[] | null;
  groups: AppendixGroup[];
  /** Dòng tổng: one cell a column; text also takes the empty cells after it. Null: no such row. */
  total: CellValue[] | null;
  /** Lines under the table, in order. */
  notes: string[];
  signature: AppendixSignature | null;
  /** Number of tasks (or of what else `noun` says), each counted once even where it stands in several groups. */
  taskCount: number;
  /** What is counted: `nhiệm vụ`. */
  noun: string;
  /** The day the figures stand for. */
  on: Day;
}

/** The line that stands on the sheet for whoever compares it with the register. */
export const checkLine = (
  { taskCount, noun }: Pick<AppendixModel, 'taskCount' | 'noun'>,
  checkCode: string,
): string => `${taskCount} ${noun}, mã đối soát ${checkCode}`;
