import type { DraftHeader, DraftTask } from '../../../shared/contract/draftContract.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { storedDraft } from './getDraft.ts';
import { directiveOf, isUntouched, settledMeanwhile } from './settledMeanwhile.ts';

/** Keeps what was decided and corrected so far: only what changed is written. Refused with DRAFT_GONE. */
export async function saveDraft(
  { store, clock }: ServiceContext,
  { id, header, tasks }: { id: string; header: DraftHeader; tasks: DraftTask[] },
): Promise<{ savedAt: string }> {
  const { row } = await store.read((repositories) => storedDraft(repositories, id));
  const data = { file: row.file_name };
  await store.write({ action: 'save-draft', data, undoable: false }, async (writing) => {
    const { changes } = writing;
    const draft = await storedDraft(writing, id);
    await changes.update('draft', id, { header: JSON.stringify(header) });
    const stored = new Map(draft.tasks.map((entry) => [entry.stored.task_key, entry.stored]));
    for (const [position, task] of tasks.entries()) {
      const present = stored.get(task.key);
      const cells = { position, decision: task.decision, body: JSON.stringify(task) };
      if (present) await changes.update('draft_task', present.id, cells);
      else await changes.insert('draft_task', [{ draft_id: id, task_key: task.key, ...cells }]);
      stored.delete(task.key);
    }
    // What is settled elsewhere was not shown: the page cannot have taken it out.
    const settled = await settledMeanwhile(writing, await directiveOf(writing, draft), draft);
    for (const { task, stored: left } of draft.tasks) {
      const hidden = settled.has(left.task_key) && isUntouched(task);
      if (stored.has(left.task_key) && !hidden) await changes.remove('draft_task', left.id);
    }
  });
  return { savedAt: clock.now().toISOString() };
}

/** Accepts every proposed task that nobody has decided on. Refused with DRAFT_GONE. */
export async function acceptAll(context: ServiceContext, id: string): Promise<void> {
  const { header, tasks } = await context.store.read((repositories) => storedDraft(repositories, id));
  const accepted = tasks.map(({ task }) =>
    task.decision === 'pending' ? { ...task, decision: 'accepted' as const } : task,
  );
  await saveDraft(context, { id, header, tasks: accepted });
}

/** Bỏ bản rà soát: puts the draft into the trash; Ctrl+Z brings it back. Answers whether there was one. */
export async function discardDraft({ store }: ServiceContext, id: string): Promise<{ discarded: boolean }> {
  const row = await store.read(({ drafts }) => drafts.get(id));
  if (!row) return { discarded: false };
  const data = { file: row.file_name };
  await store.write({ action: 'discard-draft', data, undoable: true }, ({ changes }) =>
    changes.remove('draft', id),
  );
  return { discarded: true };
}
