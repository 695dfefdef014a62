import type { AppendixTask } from './appendixTask.ts';

const collator = new Intl.Collator('vi');

export interface LeadGroup<Task> {
  /** The leading unit; null: no unit leads these. */
  id: string | null;
  name: string | null;
  tasks: Task[];
}

/**
 * Tasks by leading unit, units by name as Vietnamese sorts, tasks without a lead last. A task with several leads stands
 * in the group of each; a unit that leads a task twice holds it once.
 */
export function groupByLead<Task extends Pick<AppendixTask, 'leads'>>(
  tasks: readonly Task[],
): LeadGroup<Task>[] {
  const groups = new Map<string, LeadGroup<Task>>();
  const without: Task[] = [];
  for (const task of tasks) {
    if (task.leads.length === 0) without.push(task);
    for (const { id, name } of new Map(task.leads.map((unit) => [unit.id, unit])).values()) {
      const group = groups.get(id) ?? { id, name, tasks: [] };
      group.tasks.push(task);
      groups.set(id, group);
    }
  }
  const sorted = [...groups.values()].sort((a, b) => collator.compare(a.name ?? '', b.name ?? ''));
  return without.length > 0 ? [...sorted, { id: null, name: null, tasks: without }] : sorted;
}
