import type { Timeliness } from '../timeliness.ts';
import type { AppendixTask } from './appendixTask.ts';
import { dueStates } from './dueParts.ts';

const isDue = (state: Timeliness) => dueStates.some((due) => due === state);

/** Dòng tổng of a list of tasks, in words: of those that are due where it holds no others, else of all. */
export function taskTotals(tasks: readonly AppendixTask[], states: readonly Timeliness[]): string {
  const count = (timeliness: Timeliness) => tasks.filter((task) => task.timeliness === timeliness).length;
  const overdue = count('overdue');
  if (states.length > 0 && states.every(isDue))
    return `Tổng số: ${tasks.length} nhiệm vụ; quá hạn ${overdue}, đến hạn và sắp đến hạn ${tasks.length - overdue}`;
  const done = tasks.filter(({ status }) => status === 'done').length;
  return [
    `Tổng số: ${tasks.length} nhiệm vụ`,
    `đã hoàn thành ${done} (đúng hạn ${count('done-on-time')}, quá hạn ${count('done-late')})`,
    `chưa hoàn thành ${tasks.length - done}, trong đó quá hạn ${overdue}`,
  ].join('; ');
}
