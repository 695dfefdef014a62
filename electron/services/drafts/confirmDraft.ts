import type { ConfirmOutcome, DraftTask } from '../../../shared/contract/draftContract.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { Writing } from '../../store/openStore.ts';
import type { NewRow } from '../../store/tables.ts';
import { caseOf } from '../accuracy/caseOf.ts';
import { joinTask } from '../bases/joinTask.ts';
import { directiveRow } from '../directives/directiveRow.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { taskWriter } from '../tasks/taskWriter.ts';
import type { OriginalTask } from './draftContent.ts';
import { storedDraft } from './getDraft.ts';
import { directiveOf, settledMeanwhile } from './settledMeanwhile.ts';

type StoredDraft = Awaited<ReturnType<typeof storedDraft>>;

/** Adds the directive, or brings the one of an earlier import up to date; what is unknown now stays as it was. */
async function keepDirective(
  { changes }: Writing,
  { header, row }: StoredDraft,
  known: string | null,
): Promise<string> {
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
  // An import of an earlier version did not read what the directive does with them.
  for (const { id, number } of known.filter(({ relation }) => relation === null)) {
    const relation = draft.references.find((cited) => cited.number === number)?.relation;
    if (relation) await changes.update('directive_reference', id, { relation });
  }
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
  const data = await store.read(async (repositories) => {
    const draft = await storedDraft(repositories, id);
    const settled = await settledMeanwhile(repositories, await directiveOf(repositories, draft), draft);
    const accepted = draft.tasks.filter(({ task }) => task.decision === 'accepted' && !settled.has(task.key));
    return { directive: draft.header.number ?? draft.row.file_name, count: accepted.length };
  });
  return store.write({ action: 'confirm-draft', data, undoable: true }, async (writing) => {
    const { changes } = writing;
    const current = await storedDraft(writing, id);
    const tasks = current.tasks.map(({ task }) => task);
    const known = await directiveOf(writing, current);
    const passedOver = await settledMeanwhile(writing, known, current);
    const mine = tasks.filter(({ key }) => !passedOver.has(key));
    const pending = mine.filter(({ decision }) => decision === 'pending').length;
    if (pending > 0) throw new Refusal('DRAFT_PENDING', { count: pending });
    const directiveId = await keepDirective(writing, current, known);
    await keepReferences(writing, directiveId, current);

    const writer = await taskWriter(writing);
    const stored = new Map<string, string>();
    const outcome = { directiveId, added: 0, updated: 0, refused: 0, joined: 0, known: passedOver.size };
    for (const task of mine) {
      if (task.decision === 'refused') outcome.refused += 1;
      if (task.decision !== 'accepted') continue;
      const joined = await joinTask(writing, task, directiveId, current.row.document_id);
      if (joined) {
        stored.set(task.key, joined);
        outcome.joined += 1;
        continue;
      }
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
