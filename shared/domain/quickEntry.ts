import { parseRowCode } from './rowCode.ts';
import { parseTaskCode, type TaskStatus } from './task.ts';

/** What a line of the quick entry says: which task, how far it is, the word about it. */
export interface QuickEntry {
  /** As typed, in capitals; empty: nothing yet. */
  code: string;
  /** The task's number; null where the code is none: a character wrong, missing or exchanged. */
  number: number | null;
  status: TaskStatus | null;
  /** 0 to 100; null when not said. */
  percent: number | null;
  text: string;
}

/** A letter that Unikey composes with nothing, standing alone: x xong, l đang làm, c chưa làm. */
const letters: Readonly<Record<string, TaskStatus>> = { x: 'done', l: 'in-progress', c: 'not-started' };

const percentOf = (word: string): number | null => {
  const digits = /^(\d{1,3})%?$/u.exec(word)?.[1];
  return digits && Number(digits) <= 100 ? Number(digits) : null;
};

/**
 * Nhập nhanh sau họp: reads a line, `225N x đã ký ban hành` or `NV-0003 60 đang lấy ý kiến`. The code first; then a letter
 * or a percentage where it stands alone; the rest is the word as it is. Pure.
 */
export function readQuickEntry(line: string): QuickEntry {
  const words = line.normalize('NFC').trim().split(/\s+/u).filter(Boolean);
  const [code = '', next = '', ...rest] = words;
  const number = parseRowCode(code) ?? parseTaskCode(code) ?? null;
  const status = letters[next.toLowerCase()] ?? null;
  const percent = status ? null : percentOf(next);
  const told = status !== null || percent !== null ? rest : words.slice(1);
  return { code: code.toUpperCase(), number, status, percent, text: told.join(' ') };
}

/** Whether the word is a bare figure that is no percentage, `150` or `62,5`: mistyped far sooner than meant as the result. */
export const isStrayFigure = ({ status, percent, text }: QuickEntry): boolean =>
  status === null && percent === null && /^\d+([.,]\d+)?\s?%?$/u.test(text);

/** Whether there is anything to keep. */
export const saysSomething = ({ status, percent, text }: QuickEntry): boolean =>
  status !== null || percent !== null || text !== '';

const order: readonly TaskStatus[] = ['not-started', 'in-progress', 'done'];

/** The status that a report of the secretariat moves a task to; null: it stays where it is, for reports never move it back. */
export function statusAfterEntry(now: TaskStatus, { status, percent, text }: QuickEntry): TaskStatus | null {
  const said = status ?? (text !== '' || (percent ?? 0) > 0 ? 'in-progress' : null);
  return said && order.indexOf(said) > order.indexOf(now) ? said : null;
}
