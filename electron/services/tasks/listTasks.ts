import type { TaskRow } from '../../../shared/contract/schemas.ts';
import type { TaskPage, TaskQuery } from '../../../shared/contract/taskContract.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { reckoning } from '../settings/reckoning.ts';
import { byReckoning } from './byReckoning.ts';
import { byStructure } from './byStructure.ts';
import { withFoundPlaces } from './findPlaces.ts';
import { taskRow } from './taskRow.ts';

/** A page of the list with whole rows; what the page of the window does not read is left out on the way there. */
export type TaskRowsPage = Omit<TaskPage, 'rows'> & { rows: TaskRow[] };

/** One page of the task list, reckoned on today, with the counts that the side bar shows. */
export function listTasks(context: ServiceContext, query: TaskQuery): Promise<TaskRowsPage> {
  return context.store.read(async (repositories) => {
    const { tasks } = repositories;
    const by = await reckoning(repositories, context);
    const { filter, show, ...structure } = await byStructure(repositories, query.filter, by.on);
    const { parts, total, lines, counts, sections } = await tasks.page({ ...query, filter }, by, structure);
    const reckoned = byReckoning(query.filter);
    const rows = parts.map((part) => reckoned(show(taskRow(part, by))));
    return {
      rows: await withFoundPlaces(repositories, query.filter.search, parts, rows),
      total,
      lines,
      counts,
      ...(sections && { sections }),
    };
  });
}
