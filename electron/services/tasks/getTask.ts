import { Refusal } from '../../../shared/contract/refusal.ts';
import type { TaskDetail } from '../../../shared/contract/schemas.ts';
import type { Block, Span } from '../../../shared/extraction/block.ts';
import type { Repositories } from '../../store/openStore.ts';
import { evidenceItems } from '../evidence/evidenceItems.ts';
import { progressReports } from '../progress/progressReports.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { reckoning } from '../settings/reckoning.ts';
import { directivesNamed, taskHistory } from './taskHistory.ts';
import { taskRow } from './taskRow.ts';

/** Blocks shown before and after the task's own. */
const surroundings = 3;

/** The blocks that the spans lie in, with some around them. */
const contextOf = (blocks: readonly Block[], source: readonly Span[]): Block[] =>
  blocks.filter(({ no }) =>
    source.some(({ block }) => no >= block - surroundings && no <= block + surroundings),
  );

/** Everything shown of one task, read within a transaction or outside. Refused with TASK_GONE. */
export async function taskDetail(
  repositories: Repositories,
  context: Pick<ServiceContext, 'clock'>,
  id: string,
): Promise<TaskDetail> {
  const { tasks, drafts, operations, directives, progress, evidence } = repositories;
  const parts = await tasks.get(id);
  if (!parts) throw new Refusal('TASK_GONE');
  const { task } = parts;
  const document = task.document_id === null ? undefined : await drafts.document(task.document_id);
  const source: Span[] = JSON.parse(task.source);
  const related = task.directive_id === null ? [] : await directives.references(task.directive_id);
  const unitRefs = await operations.unitRefs();
  const history = await operations.historyOf(id);
  const directiveNames = await operations.directiveNames(directivesNamed(history));
  return {
    ...taskRow(parts, await reckoning(repositories, context)),
    section: task.section,
    documents: parts.documents,
    related: related.flatMap(({ number, relation }) => (relation ? { number, relation } : [])),
    context: document ? contextOf(JSON.parse(document.blocks), source) : [],
    source,
    sourceFile: document?.file_name ?? null,
    progress: progressReports(await progress.ofTask(id), unitRefs),
    evidence: evidenceItems(await evidence.ofTask(id)),
    history: taskHistory(history, {
      unit: (unit) => unitRefs.get(unit)?.name,
      directive: (directive) => directiveNames.get(directive),
    }),
  };
}

/** Opens a task. Refused with TASK_GONE. */
export const getTask = (context: ServiceContext, id: string): Promise<TaskDetail> =>
  context.store.read((repositories) => taskDetail(repositories, context, id));
