import type { TaskPage, TaskQuery } from '../../../shared/contract/taskContract.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { taskRow } from './taskRow.ts';

/** One page of the task list, reckoned on today, with the counts that the side bar shows. */
export function listTasks({ store, clock }: ServiceContext, query: TaskQuery): Promise<TaskPage> {
  const on = clock.today();
  return store.read(async ({ tasks }) => {
    const { parts, total } = await tasks.page(query, on);
    return {
      rows: parts.map((part) => taskRow(part, on)),
      total,
      counts: await tasks.counts(query.filter, on),
    };
  });
}
