import type { TaskRow } from '../../../shared/contract/schemas.ts';
import type { TaskFilter, TaskQuery, TaskSection, TaskSort } from '../../../shared/contract/taskContract.ts';
import type { Reckoning } from '../../../shared/domain/timeliness.ts';
import type { Repositories } from '../../store/openStore.ts';
import { byReckoning } from './byReckoning.ts';
import { byStructure } from './byStructure.ts';
import { taskRow } from './taskRow.ts';

const atOnce = 2000;

/** A group of a list with all its tasks, in order. */
export type WholeGroup = Pick<TaskSection, 'key' | 'name'> & { rows: TaskRow[] };

/**
 * Every task that the filter lets through, in order: for what leaves the screen whole (workbooks, prints). Where they are
 * grouped no group is folded, and a task stands in each of its groups.
 */
export async function allGroups(
  { tasks, units }: Pick<Repositories, 'tasks' | 'units'>,
  { filter: asked, sort, thenBy, groupBy }: Pick<TaskQuery, 'filter' | 'sort' | 'thenBy' | 'groupBy'>,
  reckoning: Reckoning,
): Promise<{ groups: WholeGroup[]; total: number }> {
  const groups: WholeGroup[] = [];
  const reckoned = byReckoning(asked);
  const { filter, show, ...structure } = await byStructure({ units }, asked, reckoning.on);
  for (let offset = 0; ; offset += atOnce) {
    const page = await tasks.page(
      { filter, sort, thenBy, groupBy, offset, limit: atOnce },
      reckoning,
      structure,
    );
    const rows = page.parts.map((part) => reckoned(show(taskRow(part, reckoning))));
    const sections = page.sections ?? [{ key: '', name: null, shown: rows.length, continued: offset > 0 }];
    for (const { key, name, shown, continued } of sections) {
      if (!continued) groups.push({ key, name, rows: [] });
      groups.at(-1)?.rows.push(...rows.splice(0, shown));
    }
    if (offset + atOnce >= page.lines) return { groups, total: page.total };
  }
}

/** The same, not grouped. */
export async function allTasks(
  repositories: Pick<Repositories, 'tasks' | 'units'>,
  filter: TaskFilter,
  sort: TaskSort,
  reckoning: Reckoning,
): Promise<{ rows: TaskRow[]; total: number }> {
  const { groups, total } = await allGroups(repositories, { filter, sort }, reckoning);
  return { rows: groups.flatMap(({ rows }) => rows), total };
}
