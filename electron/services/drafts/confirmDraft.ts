import type { ConfirmOutcome, DraftTask } from '../../../shared/contract/draftContract.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { Writing } from '../../store/openStore.ts';
import type { NewRow } from '../../store/tables.ts';
import { caseOf } from '../accuracy/caseOf.ts';
import { directiveRow } from '../directives/directiveRow.ts';
import { findDirective } from '../directives/findDirective.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { taskWriter } from '../tasks/taskWriter.ts';
import type { OriginalTask } from './draftContent.ts';
import { storedDraft } from './getDraft.ts';

type StoredDraft = Awaited<ReturnType<typeof storedDraft>>;

/** Adds the directive, or brings the one of an earlier import up to date; what is unknown now stays as it was. */
async function keepDirective({ directives, changes }: Writing, draft: StoredDraft): Promise<string> {
  const { header, row, proposed } = draft;
  const meant =
    row.directive_id !== null && (await directives.has(row.directive_id)) ? row.directive_id : null;
  const found = await findDirective(
    { directives },
    {
      header,
      sha256: row.sha256,
      fingerprint: row.fingerprint,
      textFingerprints: proposed.original.map((task) => task.textFingerprint),
    },
  );
  const known = found?.id ?? meant;
  const fresh = directiveRow(header, row.document_id);
  if (!known) {
    const [id] = await changes.insert('directive', [fresh]);
    if (!id) throw new Error('directive not added');
    return id;
  }
  const patch = Object.fromEntries(Object.entries(fresh).filter(([, value]) => value !== null));
  await changes.update('directive', known, patch);
  return known;
}

async function keepReferences({ directives, changes }: Writing, directiveId: string, draft: StoredDraft) {
  const known = await directives.references(directiveId);
  const numbers = new Set(known.map(({ number }) => number));
  const rows = draft.references.filter(({ number }) => !numbers.has(number));
  await changes.insert(
    'directive_reference',
    rows.map(({ span, ...reference }, at) => ({
      directive_id: directiveId,
      position: known.length + at,
      ...reference,
      span: JSON.stringify(span),
    })),
  );
}

/** What another draft of the document has settled since this one was read: it is not stored twice. */
async function settledMeanwhile({ directives }: Writing, directiveId: string, seen: readonly string[]) {
  const settled = await directives.proposedTasks(directiveId);
  return settled.filter(({ id }) => !seen.includes(id)).map(({ fingerprint }) => fingerprint);
}

const outcomeOf = (
  original: OriginalTask,
  tasks: readonly DraftTask[],
  stored: ReadonlyMap<string, string>,
): Pick<NewRow<'proposed_task'>, 'outcome' | 'task_id'> => {
  const task = tasks.find(({ key }) => key === original.key);
  if (!task) return { outcome: 'merged', task_id: null };
  const taskId = stored.get(task.key) ?? null;
  return { outcome: task.decision === 'refused' ? 'refused' : 'accepted', task_id: taskId };
};

/**
 * Xác nhận: stores the accepted tasks with their directive and ends the draft, in one transaction; remembers what became of
 * every proposed task. Refused with DRAFT_GONE, or with DRAFT_PENDING while something is undecided.
 */
export async function confirmDraft({ store }: ServiceContext, id: string): Promise<ConfirmOutcome> {
  const draft = await store.read((repositories) => storedDraft(repositories, id));
  const accepted = draft.tasks.filter(({ task }) => task.decision === 'accepted').length;
  const data = { directive: draft.header.number ?? draft.row.file_name, count: accepted };
  return store.write({ action: 'confirm-draft', data, undoable: true }, async (writing) => {
    const { changes } = writing;
    const current = await storedDraft(writing, id);
    const tasks = current.tasks.map(({ task }) => task);
    const pending = tasks.filter(({ decision }) => decision === 'pending').length;
    if (pending > 0) throw new Refusal('DRAFT_PENDING', { count: pending });
    const directiveId = await keepDirective(writing, current);
    await keepReferences(writing, directiveId, current);

    const settled = await settledMeanwhile(writing, directiveId, current.proposed.seen);
    const prints = new Map(current.proposed.original.map(({ key, fingerprint }) => [key, fingerprint]));
    const isSettled = (key: string) => {
      const at = settled.indexOf(prints.get(key) ?? '');
      if (at >= 0) settled.splice(at, 1);
      return at >= 0;
    };
    const writer = await taskWriter(writing);
    const stored = new Map<string, string>();
    const outcome = { directiveId, added: 0, updated: 0, refused: 0 };
    const passedOver = new Set<string>();
    for (const task of tasks) {
      if (task.decision === 'refused') outcome.refused += 1;
      if (isSettled(task.key)) {
        passedOver.add(task.key);
        continue;
      }
      if (task.decision !== 'accepted') continue;
      const kept = await writer.keep(
        {
          ...task,
          deadlines: task.deadlines.map(({ deadline }) => ({ ...deadline, metOn: null })),
          directiveId,
          documentId: current.row.document_id,
        },
        task.existing?.id ?? null,
      );
      stored.set(task.key, kept.id);
      outcome[kept.isNew ? 'added' : 'updated'] += 1;
    }
    await changes.insert(
      'proposed_task',
      current.proposed.original
        .filter(({ key }) => !passedOver.has(key))
        .map((original) => ({
          directive_id: directiveId,
          ...outcomeOf(original, tasks, stored),
          ref: original.ref,
          fingerprint: original.fingerprint,
          text_fingerprint: original.textFingerprint,
        })),
    );
    const kept = caseOf(current.proposed, tasks, passedOver);
    if (kept)
      await changes.insert('extraction_case', [
        { document_id: current.row.document_id, directive_id: directiveId, body: JSON.stringify(kept) },
      ]);
    await changes.remove('draft', id);
    return outcome;
  });
}
