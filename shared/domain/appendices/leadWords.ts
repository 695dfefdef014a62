import type { Day } from '../../vietnamese/day.ts';
import { formatDay } from '../../vietnamese/day.ts';
import type { AppendixTask } from './appendixTask.ts';
import type { LeadGroup } from './groupByLead.ts';

/** A unit's heading with how many tasks stand under it: `Sở Y tế (3 nhiệm vụ)`. */
export const leadHeading = ({ name, tasks }: LeadGroup<unknown>): string =>
  `${name ?? 'Chưa giao đơn vị chủ trì'} (${tasks.length} nhiệm vụ)`;

/** The notes of an appendix grouped by lead: its day and, where it happens, that a task stands in several groups. */
export function leadNotes(tasks: readonly Pick<AppendixTask, 'leads'>[], on: Day): string[] {
  const several = tasks.filter(({ leads }) => new Set(leads.map(({ id }) => id)).size > 1).length;
  const notes = [`Số liệu tính đến ngày ${formatDay(on)}.`];
  if (several > 0)
    notes.push(
      `Có ${several} nhiệm vụ do nhiều đơn vị cùng chủ trì: ghi ở nhóm của từng đơn vị, chỉ tính một lần trong tổng số.`,
    );
  return notes;
}
