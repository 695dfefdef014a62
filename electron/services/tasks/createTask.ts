import { Refusal } from '../../../shared/contract/refusal.ts';
import type { TaskDetail } from '../../../shared/contract/schemas.ts';
import type { NewTask } from '../../../shared/contract/taskContract.ts';
import { taskCode } from '../../../shared/domain/task.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { taskDetail } from './getTask.ts';
import { knownNames } from './knownNames.ts';
import { taskWriter } from './taskWriter.ts';

const asWanted = (names: readonly string[]) => names.map((name) => ({ name, unitId: null }));

/**
 * Nhập tay một nhiệm vụ: one that no document was read for, of a directive of the register or of none. Refused with
 * DIRECTIVE_GONE.
 */
export async function createTask(context: ServiceContext, task: NewTask): Promise<TaskDetail> {
  const { store } = context;
  const number = await store.read(({ tasks }) => tasks.nextNumber());
  const data = { code: taskCode(number) };
  return store.write({ action: 'add-task', data, undoable: true }, async (writing) => {
    const { directiveId } = task;
    if (directiveId !== null && !(await writing.directives.has(directiveId)))
      throw new Refusal('DIRECTIVE_GONE');
    const writer = await taskWriter(writing);
    const { id } = await writer.keep(
      {
        ...task,
        ...(await knownNames(writing, task)),
        leads: asWanted(task.leads),
        coordinating: asWanted(task.coordinating),
        documentId: null,
        ref: '',
        section: '',
        documents: [],
        source: [],
      },
      null,
    );
    return taskDetail(writing, context, id);
  });
}
