import type { DraftTask } from '../../../shared/contract/draftContract.ts';
import type { Writing } from '../../store/openStore.ts';

/**
 * A proposed task that is one of another directive: this directive becomes a further basis of that task, which itself stays
 * as it is. So does a later reading of the same sentence. Answers the task's key; null where the proposal stands alone.
 */
export async function joinTask(
  { changes, tasks, bases }: Writing,
  task: DraftTask,
  directiveId: string,
  documentId: string | null,
): Promise<string | null> {
  const wanted = task.sameAs ?? task.existing?.id;
  const target = wanted === undefined ? undefined : await tasks.get(wanted);
  if (!target || target.task.directive_id === directiveId) return null;
  const { id } = target.task;
  const known = (await bases.ofTasks([id])).find((basis) => basis.directive_id === directiveId);
  if (!task.sameAs && !known) return null;
  const place = {
    document_id: documentId,
    ref: task.ref,
    section: task.section,
    text: task.text,
    source: JSON.stringify(task.source),
  };
  if (known) await changes.update('task_basis', known.id, place);
  else await changes.insert('task_basis', [{ task_id: id, directive_id: directiveId, ...place }]);
  await changes.touch('task', id);
  return id;
}
