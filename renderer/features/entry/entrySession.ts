import { queryOptions } from '@tanstack/react-query';
import type { KeptEntry } from '../../../shared/contract/entryContract.ts';
import { entryText } from '../../../shared/text.ts';
import { appApi } from '../../lib/api.ts';
import { createStore } from '../../lib/createStore.ts';
import { tellDone, tellFailed } from '../../lib/notice.ts';
import { once } from '../../lib/once.ts';
import { queryClient, refreshAll } from '../../lib/queries.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { track } from '../../lib/underWay.ts';

/** Lines kept since the window opened, the last one first; what was taken back the register leaves out. */
export const sessionLines = createStore<readonly string[]>([]);

export const taskOfNumberQuery = (number: number) =>
  queryOptions({
    queryKey: ['entries', 'task', number],
    queryFn: async () => (await appApi.entries.task({ number })).task,
  });

export const keptEntriesQuery = (ids: readonly string[]) =>
  queryOptions({ queryKey: ['entries', 'kept', ids], queryFn: () => appApi.entries.list({ ids: [...ids] }) });

type ToKeep = Parameters<typeof appApi.entries.keep>[0];

/** Lines that were refused when the field held another one already; `editing`: the kept line that one was to replace. */
export const refusedLines = createStore<
  readonly { line: string; editing: KeptEntry | null; reason: string }[]
>([]);

let lastKept: Promise<unknown> = Promise.resolve();

/** Keeps a line after those that were entered before it; answers null, or why it was refused. */
export function keepInTurn(line: ToKeep & { code: string }): Promise<string | null> {
  const kept = track(lastKept.then(() => keepLine(line)));
  lastKept = kept;
  return kept;
}

async function keepLine({ code, ...line }: ToKeep & { code: string }): Promise<string | null> {
  try {
    if ((await queryClient.fetchQuery(taskOfNumberQuery(line.number))) === null)
      return entryText.noTask(code);
    const { id, task } = await appApi.entries.keep(line);
    sessionLines.set((ids) => (ids.includes(id) ? ids : [id, ...ids]));
    tellDone(entryText.kept(task.code));
    await refreshAll();
    return null;
  } catch (error) {
    return refusalSentence(error);
  }
}

/** Takes one line back, whatever was kept since. */
export const dropLine = (line: { id: string; version: number; task: { code: string } }): Promise<void> =>
  once(`drop ${line.id}`, async () => {
    try {
      await appApi.progress.remove({ id: line.id, version: line.version });
      tellDone(entryText.dropped(line.task.code));
      await refreshAll();
    } catch (error) {
      tellFailed(refusalSentence(error));
    }
  });
