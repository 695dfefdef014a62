import { statusText, timelinessText, ui } from '../../text.ts';
import { formatDay } from '../../vietnamese/day.ts';
import type { CellValue } from '../appendix.ts';
import { currentDue } from '../extension.ts';
import type { TaskDeadline } from '../timeliness.ts';
import type { AppendixTask, AppendixUnit } from './appendixTask.ts';

const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
const lowered = (text: string) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

export const namesOf = (units: readonly AppendixUnit[]): string => units.map(({ name }) => name).join(';\n');

/** Văn bản giao: `Kế hoạch số 152/KH-UBND ngày 21/10/2025`; null for a task that no directive gave. */
export function directiveCell({ directive }: Pick<AppendixTask, 'directive'>): CellValue {
  if (!directive) return null;
  const number = directive.number && `${directive.kind ? 'số ' : ''}${directive.number}`;
  const date = directive.date && `ngày ${formatDay(directive.date)}`;
  return [directive.kind, number, date].filter(Boolean).join(' ') || null;
}

/** `, gia hạn từ 30/01/2026`: the day first given, where it was extended. */
const extendedWords = ({ due, extensions }: TaskDeadline): string =>
  due && extensions.length > 0 ? `, gia hạn từ ${formatDay(due)}` : '';

/** How the wordings are read where they name no day themselves: `trong tháng 01/2026 (31/01/2026)`. */
function deadlineLine(deadline: TaskDeadline): string {
  const { phrase, certain, doubt, metOn, openOccurrence } = deadline;
  const due = currentDue(deadline);
  const met = metOn ? ` (đã xong ${formatDay(metOn)})` : '';
  const words = capitalised(phrase || (due ? formatDay(due) : 'Chưa ghi thời hạn'));
  if (!certain) return `${words} (chưa rõ${doubt ? `: ${doubt}` : ''})${met}`;
  if (!due && openOccurrence && !metOn) return `${words} (kỳ tới ${formatDay(openOccurrence)})`;
  const extended = extendedWords(deadline);
  const day = due && (extended || !words.includes(formatDay(due))) ? ` (${formatDay(due)}${extended})` : '';
  return `${words}${day}${met}`;
}

/**
 * Thời hạn as a cell: a real date where there is exactly one certain day, else each deadline's wording with its day on a
 * line of its own. An extended one says from which day. A wording that is not certain never shows as a day.
 */
export function deadlineCell({ deadlines }: Pick<AppendixTask, 'deadlines'>): CellValue {
  const [only, ...others] = deadlines;
  if (!only) return ui.deadline.none;
  const due = currentDue(only);
  if (others.length > 0 || !only.certain || !due) return deadlines.map(deadlineLine).join(';\n');
  if (only.due && due !== only.due) return `${formatDay(due)}\n(gia hạn từ ${formatDay(only.due)})`;
  return { day: due };
}

/** Thời hạn of an appendix that chases: the governing day, so that it agrees with the days reckoned from it. */
export const dueCell = (task: Pick<AppendixTask, 'deadlines' | 'due'>): CellValue =>
  task.deadlines.some(({ recurrence }) => recurrence) && task.deadlines.length === 1 && task.due
    ? { day: task.due }
    : deadlineCell(task);

/** Tình trạng: `Đang thực hiện; quá hạn 12 ngày`, `Hoàn thành đúng hạn`. */
export function statusCell(task: Pick<AppendixTask, 'status' | 'timeliness' | 'daysLeft'>): string {
  const timeliness = timelinessText[task.timeliness].label;
  if (task.status === 'done') return timeliness;
  const days = task.timeliness === 'overdue' && task.daysLeft !== null ? ` ${-task.daysLeft} ngày` : '';
  return `${statusText[task.status]}; ${lowered(timeliness)}${days}`;
}
