import type { TrashItems } from '../../shared/contract/trashContract.ts';
import { trashText } from '../../shared/text.ts';
import { appApi } from './api.ts';
import { formatCount } from './formatCount.ts';
import { tellDone, tellFailed } from './notice.ts';
import { once } from './once.ts';
import { refreshAll } from './queries.ts';
import { refusalSentence } from './refusalSentence.ts';

/** Does something with the trash and says what came of it; true when it was done. */
async function act<T>(call: () => Promise<T>, done: (answer: T) => string): Promise<boolean> {
  try {
    tellDone(done(await call()));
    return true;
  } catch (error) {
    tellFailed(refusalSentence(error));
    return false;
  } finally {
    void refreshAll();
  }
}

/** Puts tasks into the trash; of one the code is told. */
export const removeTasks = (tasks: readonly { id: string; code: string }[]): Promise<boolean> => {
  const ids = tasks.map(({ id }) => id);
  return once(`remove ${ids.join(' ')}`, () =>
    act(
      () => appApi.trash.remove({ kind: 'task', ids }),
      ({ removed }) =>
        tasks.length === 1
          ? trashText.removedTask(tasks[0]?.code ?? '')
          : trashText.removedTasks(formatCount(removed)),
    ),
  );
};

/** Puts a directive into the trash with its tasks. */
export const removeDirective = (id: string, number: string): Promise<boolean> =>
  act(
    () => appApi.trash.remove({ kind: 'directive', ids: [id] }),
    () => trashText.removedDirective(number),
  );

/** Takes things out of the trash. */
export const restoreItems = (items: TrashItems): Promise<boolean> =>
  once(`restore ${items.kind} ${items.ids.join(' ')}`, () =>
    act(
      () => appApi.trash.restore(items),
      ({ restored }) => trashText.restored(formatCount(restored)),
    ),
  );

/** Deletes things for good, once the words were typed. */
export async function purgeItems(items: TrashItems[], typed: string): Promise<boolean> {
  let left: string[] = [];
  const done = await act(
    async () => {
      const outcome = await appApi.trash.purge({ items, typed });
      left = outcome.filesLeft;
      return outcome;
    },
    (outcome) => trashText.purged(trashText.counts(outcome)),
  );
  // told last, so that it stays on the screen
  if (left.length > 0) tellFailed(trashText.filesLeft(left));
  return done;
}
