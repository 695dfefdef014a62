import type { ListInput } from '../../shared/contract/listContract.ts';
import type { SavedView, SavedViewContent } from '../../shared/contract/savedViewContract.ts';
import type { TaskFilter } from '../../shared/contract/taskContract.ts';
import type { ColumnKey } from '../../shared/domain/taskListing.ts';
import { listText } from '../../shared/text.ts';
import { appApi } from './api.ts';
import { tellDone, tellFailed } from './notice.ts';
import { once } from './once.ts';
import { refreshAll } from './queries.ts';
import { refusalSentence } from './refusalSentence.ts';
import { type TaskView, taskViewPath } from './taskView.ts';

/** The address at which a saved view is shown. */
export const savedViewPath = ({ id, view }: Pick<SavedView, 'id' | 'view'>): string =>
  taskViewPath({ ...view, saved: id });

/** What is saved of what the list shows. */
export const viewContent = (
  { filter, sort, thenBy, groupBy }: TaskView,
  columns: readonly ColumnKey[],
): SavedViewContent => {
  const { ids: _chosen, ...kept } = filter;
  return { filter: kept, sort, thenBy: [...thenBy], groupBy, columns: [...columns] };
};

/** What is written of what the list shows. */
export const listInput = (
  { sort, thenBy, groupBy }: TaskView,
  columns: readonly ColumnKey[],
  filter: TaskFilter,
): ListInput => ({
  filter,
  sort,
  thenBy: [...thenBy],
  ...(groupBy && { groupBy }),
  columns: [...columns],
});

/** Does something with the saved views, says what, and shows them anew. Answers what came of it; undefined where it was refused. */
async function act<T>(work: () => Promise<T>, done: string): Promise<{ answer: T } | undefined> {
  try {
    const answer = await work();
    tellDone(done);
    await refreshAll();
    return { answer };
  } catch (error) {
    tellFailed(refusalSentence(error));
    return undefined;
  }
}

const { saved } = listText;

export const saveView = async (name: string, view: SavedViewContent): Promise<string | undefined> =>
  (await act(() => appApi.savedViews.add({ name, view }), saved.done(name.trim())))?.answer.id;

export const replaceView = async ({ id, name }: SavedView, view: SavedViewContent): Promise<boolean> =>
  (await act(() => appApi.savedViews.change({ id, view }), saved.done(name))) !== undefined;

export const renameView = async ({ id }: SavedView, name: string): Promise<boolean> =>
  (await act(() => appApi.savedViews.change({ id, name }), saved.renamed(name.trim()))) !== undefined;

export const moveView = ({ id, name }: SavedView, by: -1 | 1) =>
  act(() => appApi.savedViews.move({ id, by }), saved.moved(name));

export const removeView = ({ id, name }: SavedView) =>
  once(`remove view ${id}`, () => act(() => appApi.savedViews.remove({ id }), saved.removed(name)));
