import { infiniteQueryOptions } from '@tanstack/react-query';
import type { ListedTask } from '../../../../shared/contract/schemas.ts';
import type { TaskFilter, TaskSort } from '../../../../shared/contract/taskContract.ts';
import { type TaskStatus, taskStatuses } from '../../../../shared/domain/task.ts';
import { appApi } from '../../../lib/api.ts';

const cardsAtOnce = 50;

/** What is due first stands first; of what is done the latest. */
const sortOf = (status: TaskStatus): TaskSort => ({ key: 'due', descending: status === 'done' });

/** A column's tasks, so many at a time. */
export const columnQuery = (filter: TaskFilter, status: TaskStatus) =>
  infiniteQueryOptions({
    queryKey: ['tasks', 'board', status, filter],
    queryFn: ({ pageParam }) =>
      appApi.tasks.list({
        filter: { ...filter, statuses: [status] },
        sort: sortOf(status),
        offset: pageParam,
        limit: cardsAtOnce,
      }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((sum, { rows }) => sum + rows.length, 0);
      return shown < last.total ? shown : undefined;
    },
    enabled: filter.statuses.length === 0 || filter.statuses.includes(status),
  });

/** A column of the board as far as it is loaded. */
export interface BoardColumn {
  status: TaskStatus;
  cards: readonly ListedTask[];
  total: number;
}

/** Where a card stands: its column and its place there. Undefined where it is not loaded. Pure. */
export function placeOf(columns: readonly BoardColumn[], id: string | null) {
  for (const [column, { cards }] of columns.entries()) {
    const card = cards.findIndex((each) => each.id === id);
    if (card >= 0) return { column, card };
  }
  return undefined;
}

/** The next column to one side that has a card; undefined: there is none. Pure. */
export function columnBeside(
  columns: readonly BoardColumn[],
  from: number,
  step: 1 | -1,
): number | undefined {
  for (let at = from + step; at >= 0 && at < columns.length; at += step)
    if ((columns[at]?.cards.length ?? 0) > 0) return at;
  return undefined;
}

/** The status beside one; undefined beyond the ends. */
export const statusBeside = (status: TaskStatus, step: 1 | -1): TaskStatus | undefined =>
  taskStatuses[taskStatuses.indexOf(status) + step];
