import type { TaskRow } from '../../../shared/contract/schemas.ts';
import type { TaskFilter, TaskSort } from '../../../shared/contract/taskContract.ts';
import type { Reckoning } from '../../../shared/domain/timeliness.ts';
import type { Repositories } from '../../store/openStore.ts';
import { taskRow } from './taskRow.ts';

const atOnce = 2000;

/** Every task that the filter lets through, in order: for what leaves the screen whole (workbooks, prints). */
export async function allTasks(
  { tasks }: Pick<Repositories, 'tasks'>,
  filter: TaskFilter,
  sort: TaskSort,
  reckoning: Reckoning,
): Promise<{ rows: TaskRow[]; total: number }> {
  const rows: TaskRow[] = [];
  for (;;) {
    const { parts, total } = await tasks.page(
      { filter, sort, offset: rows.length, limit: atOnce },
      reckoning,
    );
    rows.push(...parts.map((part) => taskRow(part, reckoning)));
    if (parts.length < atOnce) return { rows, total };
  }
}
