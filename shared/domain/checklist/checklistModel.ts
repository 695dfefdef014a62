import type { Day } from '../../vietnamese/day.ts';
import type { Timeliness } from '../timeliness.ts';
import type { ChecklistForm } from './checklistForm.ts';

export type ChecklistTone = 'plain' | 'bold' | 'italic' | 'code';

/** A line of a cell. */
export interface ChecklistLine {
  text: string;
  tone: ChecklistTone;
}

export const checklistColumnKeys = [
  'box',
  'number',
  'code',
  'text',
  'directive',
  'leads',
  'coordinating',
  'deadline',
  'left',
  'note',
  'signed',
] as const;
export type ChecklistColumnKey = (typeof checklistColumnKeys)[number];

export interface ChecklistColumn {
  key: ChecklistColumnKey;
  heading: string;
  /** In millimetres; all together fill the sheet between its margins. */
  width: number;
}

/** A task's row: a cell a column, empty where there is only room to write. */
export interface ChecklistRow {
  /** The task's key. */
  id: string;
  /** Mã dòng. */
  code: string;
  timeliness: Timeliness;
  cells: ChecklistLine[][];
}

export interface ChecklistGroup {
  /** Null: the rows are not grouped. */
  heading: string | null;
  rows: ChecklistRow[];
}

/** Danh sách đến hạn as data: the one model behind print, PDF, HTML, Word and Excel, so that none can differ. */
export interface ChecklistModel {
  title: string;
  /** Under the title: the occasion, what the list was filtered by, how many and as of when. */
  lines: string[];
  form: ChecklistForm;
  columns: ChecklistColumn[];
  groups: ChecklistGroup[];
  /** Under the table. */
  notes: string[];
  /** Tasks in the list, each counted once even where it stands in several groups; `printedTasks` of them have a row. */
  taskCount: number;
  printedTasks: number;
  on: Day;
  /** `09:00 21/01/2026` */
  printedAt: string;
}

export const checklistRows = ({ groups }: Pick<ChecklistModel, 'groups'>): ChecklistRow[] =>
  groups.flatMap(({ rows }) => rows);
