import type { ReadPassage } from '../../../shared/contract/draftContract.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { programmeOfSubject } from '../../../shared/domain/fieldProposal.ts';
import type { Block, Span } from '../../../shared/extraction/block.ts';
import { readPassage as readSpans } from '../../../shared/extraction/tasks/readPassage.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import { withAlike } from '../bases/withAlike.ts';
import { deadlineOptions } from '../calendar/deadlineOptions.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { draftTask, unitMatch } from './draftContent.ts';
import { storedDraft } from './getDraft.ts';
import { directiveOf } from './settledMeanwhile.ts';

/**
 * Đoạn được chọn: what stretches of a draft's document say as one task, read by the office's settings and held against
 * the directory and the register of this moment; stores nothing. Refused with DRAFT_GONE.
 */
export function readPassage(
  { store, clock }: Pick<ServiceContext, 'store' | 'clock'>,
  { id, source, on }: { id: string; source: Span[]; on: Day | null },
): Promise<ReadPassage> {
  return store.read(async (repositories) => {
    const { drafts, units, tasks } = repositories;
    const draft = await storedDraft(repositories, id);
    const document = await drafts.document(draft.row.document_id);
    const blocks: Block[] = document ? JSON.parse(document.blocks) : [];
    const options = { ...(await deadlineOptions(repositories)), ...(on && { on }) };
    const task = readSpans(blocks, source, options);
    if (!task) throw new Refusal('DRAFT_GONE');
    const directory = { units: await units.all(), changes: await units.changes(), today: clock.today() };
    const names = async (column: 'field' | 'programme') =>
      (await tasks.namesUsed(column)).map(({ name }) => name);
    const proposed = draftTask(
      task,
      '',
      null,
      (found) => unitMatch(found, on, directory),
      programmeOfSubject(draft.header.subject ?? '', await names('programme')),
      await names('field'),
    );
    const directiveId = await directiveOf(repositories, draft);
    const [answer = proposed] = await withAlike(repositories, [proposed], directory, directiveId);
    return answer;
  });
}
