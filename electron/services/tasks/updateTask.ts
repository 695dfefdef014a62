import { Refusal } from '../../../shared/contract/refusal.ts';
import type { TaskDetail } from '../../../shared/contract/schemas.ts';
import type { TaskChange } from '../../../shared/contract/taskContract.ts';
import { taskCode } from '../../../shared/domain/task.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import type { Writing } from '../../store/openStore.ts';
import type { TaskParts } from '../../store/repositories/taskParts.ts';
import type { NewRow } from '../../store/tables.ts';
import { replaceDeadlines } from '../deadlines/replaceDeadlines.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { unitWriter } from '../units/unitWriter.ts';
import { taskDetail } from './getTask.ts';
import { knownNames } from './knownNames.ts';
import { replaceUnits } from './replaceParts.ts';

/** The columns of the task's own row after a change; a task that is done has a day on which it was. Pure. */
export function taskPatch(
  task: Pick<NewRow<'task'>, 'status' | 'done_on' | 'done_document'>,
  change: TaskChange,
  today: Day,
): Partial<NewRow<'task'>> {
  const status = change.status ?? task.status;
  const doneOn = status === 'done' ? (change.doneOn ?? task.done_on ?? today) : null;
  return {
    status,
    done_on: doneOn,
    done_document: status === 'done' ? documentAfter(task.done_document, change) : null,
    ...(change.text !== undefined && { text: change.text }),
    ...(change.result !== undefined && { result: change.result }),
    ...(change.deliverable !== undefined && { deliverable: change.deliverable }),
    ...(change.field !== undefined && { field: change.field }),
    ...(change.programme !== undefined && { programme: change.programme }),
    ...(change.priority !== undefined && { priority: change.priority }),
    ...(change.note !== undefined && { note: change.note }),
  };
}

/** Blank is none. */
const documentAfter = (before: string | null, { doneDocument }: TaskChange) =>
  doneDocument === undefined ? before : doneDocument || null;

/** The one field that was changed says what the operation is called; `doneOn` goes with its status. */
const changedFields = (change: TaskChange) =>
  Object.keys(change).filter((field) => !(field === 'doneOn' && change.status !== undefined));

const asWanted = (names: readonly string[]) => names.map((name) => ({ name, unitId: null }));

async function current({ tasks }: Pick<Writing, 'tasks'>, id: string, version: number): Promise<TaskParts> {
  const parts = await tasks.get(id);
  if (!parts) throw new Refusal('TASK_GONE');
  if (parts.task.version !== version) throw new Refusal('TASK_CHANGED');
  return parts;
}

/**
 * Changes a task. Done without a day means done today; not done clears the day.
 * Refused with TASK_GONE, or with TASK_CHANGED when somebody changed it since `version` was read.
 */
export async function updateTask(
  context: ServiceContext,
  { id, version, change }: { id: string; version: number; change: TaskChange },
): Promise<TaskDetail> {
  const { store, clock } = context;
  const { task } = await store.read((repositories) => current(repositories, id, version));
  const data = { code: taskCode(task.number), fields: changedFields(change) };
  return store.write({ action: 'update-task', data, undoable: true }, async (writing) => {
    const { changes } = writing;
    const parts = await current(writing, id, version);
    const named = { ...change, ...(await knownNames(writing, change)) };
    await changes.update('task', id, taskPatch(parts.task, named, clock.today()));
    if (change.deadlines) await replaceDeadlines(writing, id, change.deadlines);
    const units = await unitWriter(writing);
    if (change.leads) await replaceUnits(writing, id, 'lead', await units.keysOf(asWanted(change.leads)));
    if (change.coordinating)
      await replaceUnits(writing, id, 'coordinating', await units.keysOf(asWanted(change.coordinating)));
    await changes.touch('task', id);
    return taskDetail(writing, context, id);
  });
}
