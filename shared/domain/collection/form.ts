import type { Day } from '../../vietnamese/day.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { TaskStatus, UnitRole } from '../task.ts';

/** Mẫu biểu thu thập (collection form): its version; a workbook of another one is refused. */
export const templateVersion = 1;

/** What a unit fills in, in the order of the columns. */
export const formFields = ['status', 'percent', 'doneOn', 'document', 'result'] as const;
export type FormField = (typeof formFields)[number];

/** What the columns of a form hold; those before the fields are locked. */
export const formColumns = [
  'rowKey',
  'number',
  'code',
  'unit',
  'text',
  'directive',
  'role',
  'due',
  'deliverable',
  ...formFields,
] as const;
export type FormColumn = (typeof formColumns)[number];

/** Values of a row as the register holds them: per cent from 0 to 100, no text as ''. */
export interface FormValues {
  status: TaskStatus;
  percent: number | null;
  doneOn: Day | null;
  document: string;
  result: string;
}
export type FormValue = FormValues[FormField];

/** Một dòng của biểu thu thập: what a unit is asked about one task, with the values that were sent to it. */
export interface FormRow {
  /** Its place in the form, from 1. */
  no: number;
  taskId: string;
  unitId: string;
  role: UnitRole;
  /** Whether the unit alone leads the task, so that its word is the task's. */
  whole: boolean;
  code: string;
  text: string;
  values: FormValues;
}

const letters = 'abcdefghjkmnpqrstuvwxyz';

/** Two letters over a text: a row's key that was dragged on, mistyped or cut has others. */
function checkLetters(text: string): string {
  let sum = 7;
  for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return `${letters[sum % letters.length]}${letters[Math.floor(sum / letters.length) % letters.length]}`;
}

/** Mã biểu from random bytes: letters alone, so that Excel never takes it for a number or a day. */
export const formCode = (random: Uint8Array): string =>
  [...random.slice(0, 8)].map((byte) => letters[byte % letters.length]).join('');

/** Mã dòng, hidden in the workbook: the form, the row, and letters at the end so that dragging it down counts nothing on. */
export function rowKey(code: string, no: number): string {
  const key = `${code}-${no}`;
  return `${key}-${checkLetters(key)}`;
}

/** Reads a row's key; undefined where it is none or damaged. */
export function parseRowKey(text: string): { code: string; no: number } | undefined {
  const match = /^([a-z]{8})-(\d{1,6})-[a-z]{2}$/u.exec(text.trim());
  if (!match) return undefined;
  const [whole, code = '', no = ''] = match;
  return rowKey(code, Number(no)) === whole ? { code, no: Number(no) } : undefined;
}

/** What stands in the hidden row above the headings, so that a column is known wherever it went and whatever it is called. */
export const columnKey = (column: FormColumn): string => `dondoc:${column}`;

export const parseColumnKey = (text: string): FormColumn | undefined => {
  const name = /^dondoc:(\w+)$/u.exec(text.trim())?.[1];
  return formColumns.find((column) => column === name);
};

/** Names as they stand in file names: `So-Y-te`. */
const fileWords = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/gu, 'd')
    .replace(/Đ/gu, 'D')
    .replace(/[^A-Za-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60)
    .replace(/-+$/u, '');

/** Tên tệp biểu: `02_So-Y-te_2026-01.xlsx`. */
export const formFileName = (no: number, unit: string, lastDay: Day): string =>
  `${String(no).padStart(2, '0')}_${fileWords(unit) || 'Don-vi'}_${lastDay.slice(0, 7)}.xlsx`;

/** What a file's name tells of unit and month; undefined where it is not one of ours. */
export function parseFormFileName(name: string): { unit: string; month: string } | undefined {
  const match = /^(?:\d+_)?(.+?)_(\d{4}-\d{2})(?:[ _(-].*)?\.xls[xm]?$/iu.exec(name.normalize('NFC'));
  return match ? { unit: fold((match[1] ?? '').replaceAll('-', ' ')), month: match[2] ?? '' } : undefined;
}

/** How a unit's name reads once it went through a file name. */
export const fileNameKey = (unit: string): string => fold(fileWords(unit).replaceAll('-', ' '));
