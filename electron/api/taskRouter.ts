import { createTask } from '../services/tasks/createTask.ts';
import { getTask } from '../services/tasks/getTask.ts';
import { fieldNames } from '../services/tasks/knownNames.ts';
import { listTasks } from '../services/tasks/listTasks.ts';
import { overview } from '../services/tasks/overview.ts';
import { redo } from '../services/tasks/redo.ts';
import { taskKeys } from '../services/tasks/taskKeys.ts';
import { undo } from '../services/tasks/undo.ts';
import { updateTask } from '../services/tasks/updateTask.ts';
import { procedures } from './procedures.ts';

const { tasks } = procedures;

export const taskRouter = {
  overview: tasks.overview.handler(({ context }) => overview(context)),
  reckoningAnew: tasks.reckoningAnew.handler(({ context }) => context.store.reckoningAnew()),
  list: tasks.list.handler(({ context, input }) => listTasks(context, input)),
  keys: tasks.keys.handler(async ({ context, input }) => ({ ids: await taskKeys(context, input.filter) })),
  get: tasks.get.handler(({ context, input }) => getTask(context, input.id)),
  create: tasks.create.handler(({ context, input }) => createTask(context, input)),
  fieldNames: tasks.fieldNames.handler(({ context }) => fieldNames(context)),
  update: tasks.update.handler(({ context, input }) => updateTask(context, input)),
  undo: tasks.undo.handler(({ context }) => undo(context)),
  redo: tasks.redo.handler(({ context }) => redo(context)),
};
