import type { DraftHeader, DraftTask } from '../../../shared/contract/draftContract.ts';
import { appApi } from '../../lib/api.ts';

interface Decided {
  header: DraftHeader;
  tasks: readonly DraftTask[];
}

/** The last save of each draft: the next one, and reading the draft again, wait for it. */
const running = new Map<string, Promise<unknown>>();

/** Saves a draft after the saves that are under way, so that an older state never lands on a newer one. */
export function saveDraft(id: string, { header, tasks }: Decided): Promise<string> {
  const before = running.get(id) ?? Promise.resolve();
  const save = before
    .catch(() => {}) // told to whoever asked for it
    .then(() => appApi.drafts.save({ id, header, tasks: [...tasks] }))
    .then(({ savedAt }) => savedAt);
  running.set(id, save);
  return save;
}

/** Reads a draft as it was last saved. */
export async function readDraft(id: string) {
  await running.get(id)?.catch(() => {});
  return appApi.drafts.get({ id });
}
