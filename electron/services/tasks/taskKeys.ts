import type { TaskFilter } from '../../../shared/contract/taskContract.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { reckoning } from '../settings/reckoning.ts';
import { byStructure } from './byStructure.ts';

/** The keys of all tasks that a filter lets through, read within a transaction. */
export async function keysWithin(
  repositories: Repositories,
  context: Pick<ServiceContext, 'clock'>,
  asked: TaskFilter,
): Promise<string[]> {
  const by = await reckoning(repositories, context);
  const { filter } = await byStructure(repositories, asked, by.on);
  return repositories.tasks.keys(filter, by);
}

/** Chọn tất cả: the keys of all tasks that a filter lets through, by number. */
export const taskKeys = (context: ServiceContext, filter: TaskFilter): Promise<string[]> =>
  context.store.read((repositories) => keysWithin(repositories, context, filter));
