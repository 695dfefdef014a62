import { statusText, timelinessText } from '../../text.ts';
import { type Day, formatDay } from '../../vietnamese/day.ts';
import type { CellValue } from '../appendix.ts';
import { nextOccurrence } from '../recurrence.ts';
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

/** How the wordings are read where they name no day themselves: `trong tháng 01/2026 (31/01/2026)`. */
function deadlineLine(deadline: TaskDeadline, on: Day): string {
  const { phrase, due, certain, doubt, metOn } = deadline;
  const met = metOn ? ` (đã xong ${formatDay(metOn)})` : '';
  const words = capitalised(phrase || (due ? formatDay(due) : 'Chưa ghi thời hạn'));
  if (!certain) return `${words} (chưa rõ${doubt ? `: ${doubt}` : ''})${met}`;
  const next = due ? null : nextOccurrence(deadline, on);
  if (next && !metOn) return `${words} (kỳ tới ${formatDay(next)})`;
  return `${words}${due && !words.includes(formatDay(due)) ? ` (${formatDay(due)})` : ''}${met}`;
}

/**
 * Thời hạn as a cell: a real date where there is exactly one certain day, else each deadline's wording with its day on a
 * line of its own. A wording that is not certain never shows as a day.
 */
export function deadlineCell({ deadlines }: Pick<AppendixTask, 'deadlines'>, on: Day): CellValue {
  const [only, ...others] = deadlines;
  if (!only) return 'Chưa rõ';
  if (others.length === 0 && only.certain && only.due) return { day: only.due };
  return deadlines.map((deadline) => deadlineLine(deadline, on)).join(';\n');
}

/** Tình trạng: `Đang thực hiện; quá hạn 12 ngày`, `Hoàn thành đúng hạn`. */
export function statusCell(task: Pick<AppendixTask, 'status' | 'timeliness' | 'daysLeft'>): string {
  const timeliness = timelinessText[task.timeliness].label;
  if (task.status === 'done') return timeliness;
  const days = task.timeliness === 'overdue' && task.daysLeft !== null ? ` ${-task.daysLeft} ngày` : '';
  return `${statusText[task.status]}; ${lowered(timeliness)}${days}`;
}
