import type { AppendixTask } from './appendixTask.ts';
import type { LeadGroup } from './groupByLead.ts';

/** A unit's heading with how many tasks stand under it: `Sở Y tế (3 nhiệm vụ)`. */
export const leadHeading = ({ name, tasks }: LeadGroup<unknown>): string =>
  `${name ?? 'Chưa giao đơn vị chủ trì'} (${tasks.length} nhiệm vụ)`;

/** Nhiệm vụ do nhiều đơn vị cùng chủ trì. */
export const ledBySeveral = (tasks: readonly Pick<AppendixTask, 'leads'>[]): number =>
  tasks.filter(({ leads }) => new Set(leads.map(({ id }) => id)).size > 1).length;

/** Says of an appendix grouped by lead that a task stands in several groups, where one does. */
export function severalLeadsNote(tasks: readonly Pick<AppendixTask, 'leads'>[]): string[] {
  const several = ledBySeveral(tasks);
  if (several === 0) return [];
  return [
    `Có ${several} nhiệm vụ do nhiều đơn vị cùng chủ trì: ghi ở nhóm của từng đơn vị, chỉ tính một lần trong tổng số.`,
  ];
}
