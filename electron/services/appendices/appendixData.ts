import { TaskFilter } from '../../../shared/contract/taskContract.ts';
import type { AppendixData } from '../../../shared/domain/appendices/appendixSource.ts';
import type { Reckoning } from '../../../shared/domain/timeliness.ts';
import type { Repositories } from '../../store/openStore.ts';
import { allTasks } from '../tasks/allTasks.ts';

const everything = JSON.stringify(TaskFilter.parse({}));
const letsAllThrough = (filter: TaskFilter) => JSON.stringify(TaskFilter.parse(filter)) === everything;

/**
 * What the register gives for appendices under a filter: its tasks, and the directives that gave them; without a filter
 * all directives.
 */
export async function appendixData(
  repositories: Repositories,
  filter: TaskFilter,
  by: Reckoning,
): Promise<AppendixData> {
  const { rows } = await allTasks(repositories, filter, { key: 'due', descending: false }, by);
  const giving = new Set([...filter.directives, ...rows.flatMap(({ directive }) => directive?.id ?? [])]);
  const all = await repositories.directives.list(by.on);
  const listed = letsAllThrough(filter) ? all : all.filter(({ id }) => giving.has(id));
  return {
    tasks: rows,
    directives: listed.map((row) => ({
      id: row.id,
      number: row.number,
      kind: row.kind,
      date: row.date,
      issuer: row.issuer,
      subject: row.subject,
      signer: row.signer_name,
      taskCount: row.task_count,
      openCount: row.open_count,
      overdueCount: row.overdue_count,
    })),
    unitKinds: new Map((await repositories.units.all()).map(({ id, kind }) => [id, kind])),
  };
}
