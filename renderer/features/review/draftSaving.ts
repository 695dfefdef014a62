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

/** What is still to come of each draft, and to be saved then. */
const coming = new Map<string, Set<Promise<unknown>>>();

/** Reading the draft again waits for this as well. */
export function holdDraft(id: string, until: Promise<unknown>) {
  const held = coming.get(id) ?? new Set();
  coming.set(id, held.add(until));
  void until.catch(() => {}).finally(() => held.delete(until));
}

/** Ends when everything of a draft has come and is saved, or could not be. */
export async function settled(id: string): Promise<void> {
  await Promise.allSettled(coming.get(id) ?? []);
  await running.get(id)?.catch(() => {});
}

/** Reads a draft as it was last saved. */
export async function readDraft(id: string) {
  await settled(id);
  return appApi.drafts.get({ id });
}
