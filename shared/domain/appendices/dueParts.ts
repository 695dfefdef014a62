import type { AppendixTask } from './appendixTask.ts';

/** What an appendix that chases holds. */
export const dueStates = ['overdue', 'due-today', 'due-soon'] as const;

const daysLeft = (task: AppendixTask) => task.daysLeft ?? 0;

/** The sub-headings of a unit: what is overdue, the longest first; then what is due, the nearest first. */
export function dueParts(tasks: readonly AppendixTask[]) {
  const sorted = tasks.toSorted((a, b) => daysLeft(a) - daysLeft(b));
  const overdue = sorted.filter(({ timeliness }) => timeliness === 'overdue');
  const isComing = (task: AppendixTask) => task.timeliness === 'due-today' || task.timeliness === 'due-soon';
  const coming = sorted.filter(isComing);
  const others = sorted.filter((task) => task.timeliness !== 'overdue' && !isComing(task));
  return [
    { heading: `Nhiệm vụ quá hạn (${overdue.length})`, items: overdue },
    { heading: `Nhiệm vụ đến hạn, sắp đến hạn (${coming.length})`, items: coming },
    { heading: `Nhiệm vụ khác (${others.length})`, items: others },
  ].filter(({ items }) => items.length > 0);
}
