import type { AppendixModel, AppendixSignature } from '../appendix.ts';
import type { Timeliness } from '../timeliness.ts';

/** A column as a form shows it: which one, under which words, how wide. */
export interface FormColumn {
  key: string;
  heading: string;
  over: string | null;
  width: number;
}

/** What a form can hold at most. */
export const longest = {
  name: 120,
  heading: 200,
  line: 1_000,
  columns: 30,
  notes: 20,
  narrowest: 3,
  widest: 120,
} as const;

/**
 * Mẫu phụ lục: everything that an office may change of an appendix. Plain data: it is stored, sent and compared as it is;
 * what a column or a grouping does stands with its source.
 */
export interface AppendixForm<Source extends string = string> {
  source: Source;
  /** `Phụ lục II` */
  label: string;
  /** In capitals; may hold `{ngày}`, `{tháng}`, `{năm}`, `{kỳ}`, `{cơ quan}`. */
  title: string;
  /** The `(Kèm theo …)` line; empty: its form by the decree. May hold the same. */
  attachedTo: string;
  orientation: AppendixModel['orientation'];
  columns: readonly FormColumn[];
  /** A grouping of the source. */
  grouping: string;
  /** Timeliness that tasks are limited to; empty: not limited. */
  states: readonly Timeliness[];
  total: boolean;
  /** Sums of each group in its own line. */
  subtotals: boolean;
  /** Hàng số cột. */
  numbered: boolean;
  signature: AppendixSignature | null;
  /** The office's own lines after those that say how it was reckoned. */
  notes: readonly string[];
}
