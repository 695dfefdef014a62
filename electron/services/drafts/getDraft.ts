import type { Draft, DraftSummary, DraftTask, UnitMatch } from '../../../shared/contract/draftContract.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { DocumentHeader } from '../../../shared/extraction/extraction.ts';
import type { Repositories } from '../../store/openStore.ts';
import { withAlike } from '../bases/withAlike.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { type Proposed, unitMatch } from './draftContent.ts';
import { directiveOf, isUntouched, settledMeanwhile } from './settledMeanwhile.ts';

/** A draft as stored, parsed, with the keys of its rows. Refused with DRAFT_GONE. */
export async function storedDraft({ drafts }: Pick<Repositories, 'drafts'>, id: string) {
  const row = await drafts.get(id);
  if (!row) throw new Refusal('DRAFT_GONE');
  const rows = await drafts.tasks(id);
  const header: DocumentHeader = JSON.parse(row.header);
  // Drafts of earlier versions know no relation.
  const citations: (Omit<Draft['references'][number], 'relation'> &
    Partial<Pick<Draft['references'][number], 'relation'>>)[] = JSON.parse(row.citations);
  const references: Draft['references'] = citations.map((cited) => ({
    ...cited,
    relation: cited.relation ?? null,
  }));
  const proposed: Proposed = JSON.parse(row.proposed);
  return {
    row,
    header,
    references,
    proposed,
    tasks: rows.map((stored) => ({ stored, task: JSON.parse(stored.body) as DraftTask })),
  };
}

/**
 * A draft with the document beside it, held against the register of this moment: what another draft of the document has
 * settled meanwhile is not proposed again. Refused with DRAFT_GONE.
 */
export function getDraft({ store, clock }: ServiceContext, id: string): Promise<Draft> {
  return store.read(async (repositories) => {
    const draft = await storedDraft(repositories, id);
    const { row, header, references, tasks } = draft;
    const directiveId = await directiveOf(repositories, draft);
    const settled = await settledMeanwhile(repositories, directiveId, draft);
    const shown = tasks
      .map(({ task }) => task)
      .filter((task) => !settled.has(task.key) || !isUntouched(task));
    const { units } = repositories;
    const directory = { units: await units.all(), changes: await units.changes(), today: clock.today() };
    // A unit that was new when the document was read may stand in the directory by now.
    const known = (unit: UnitMatch) => {
      const now = unit.unitId === null ? unitMatch(unit, header.date, directory) : unit;
      return now.confidence === 1 ? now : unit;
    };
    const proposed = shown.map((task) => ({
      ...task,
      leads: task.leads.map(known),
      coordinating: task.coordinating.map(known),
    }));
    const document = await repositories.drafts.document(row.document_id);
    return {
      id,
      fileName: row.file_name,
      createdAt: row.created_at,
      header,
      blocks: document ? JSON.parse(document.blocks) : [],
      tasks: await withAlike(repositories, proposed, directory, directiveId),
      references,
      findings: JSON.parse(row.findings),
      open: JSON.parse(row.open_sentences),
      known: row.known + tasks.length - shown.length,
      directiveId,
    };
  });
}

/** Reviews that are not finished, the latest first. */
export function listDrafts({ store }: ServiceContext): Promise<DraftSummary[]> {
  return store.read(async ({ drafts }) => {
    const rows = await drafts.list();
    return rows.map((row) => {
      const header: DocumentHeader = JSON.parse(row.header);
      return {
        id: row.id,
        fileName: row.file_name,
        createdAt: row.created_at,
        number: header.number,
        taskCount: row.task_count,
        pendingCount: row.pending_count,
      };
    });
  });
}
