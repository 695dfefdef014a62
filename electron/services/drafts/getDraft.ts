import type { Draft, DraftSummary, DraftTask } from '../../../shared/contract/draftContract.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { DocumentHeader } from '../../../shared/extraction/extraction.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { ServiceContext } from '../serviceContext.ts';
import type { Proposed } from './draftContent.ts';

/** A draft as stored, parsed, with the keys of its rows. Refused with DRAFT_GONE. */
export async function storedDraft({ drafts }: Pick<Repositories, 'drafts'>, id: string) {
  const row = await drafts.get(id);
  if (!row) throw new Refusal('DRAFT_GONE');
  const rows = await drafts.tasks(id);
  const header: DocumentHeader = JSON.parse(row.header);
  const references: Draft['references'] = JSON.parse(row.citations);
  const proposed: Proposed = JSON.parse(row.proposed);
  return {
    row,
    header,
    references,
    proposed,
    tasks: rows.map((stored) => ({ stored, task: JSON.parse(stored.body) as DraftTask })),
  };
}

/** A draft with the document beside it. Refused with DRAFT_GONE. */
export function getDraft({ store }: ServiceContext, id: string): Promise<Draft> {
  return store.read(async (repositories) => {
    const { row, header, references, tasks } = await storedDraft(repositories, id);
    const document = await repositories.drafts.document(row.document_id);
    return {
      id,
      fileName: row.file_name,
      createdAt: row.created_at,
      header,
      blocks: document ? JSON.parse(document.blocks) : [],
      tasks: tasks.map(({ task }) => task),
      references,
      findings: JSON.parse(row.findings),
      open: JSON.parse(row.open_sentences),
      known: row.known,
      directiveId: row.directive_id,
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
