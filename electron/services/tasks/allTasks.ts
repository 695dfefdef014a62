import type { TaskRow } from '../../../shared/contract/schemas.ts';
import type { TaskFilter, TaskSort } from '../../../shared/contract/taskContract.ts';
import type { Reckoning } from '../../../shared/domain/timeliness.ts';
import type { Repositories } from '../../store/openStore.ts';
import { byStructure } from './byStructure.ts';
import { taskRow } from './taskRow.ts';

const atOnce = 2000;

/** Every task that the filter lets through, in order: for what leaves the screen whole (workbooks, prints). */
export async function allTasks(
  { tasks, units }: Pick<Repositories, 'tasks' | 'units'>,
  asked: TaskFilter,
  sort: TaskSort,
  reckoning: Reckoning,
): Promise<{ rows: TaskRow[]; total: number }> {
  const rows: TaskRow[] = [];
  const { filter, leadKeys, show } = await byStructure({ units }, asked, reckoning.on);
  for (;;) {
    const { parts, total } = await tasks.page(
      { filter, sort, offset: rows.length, limit: atOnce },
      reckoning,
      leadKeys,
    );
    rows.push(...parts.map((part) => show(taskRow(part, reckoning))));
    if (parts.length < atOnce) return { rows, total };
  }
}
