import { completeTask, reopenTask } from '../services/progress/completeTask.ts';
import { editProgress, recordProgress, removeProgress } from '../services/progress/recordProgress.ts';
import { procedures } from './procedures.ts';

const { progress } = procedures;

export const progressRouter = {
  add: progress.add.handler(({ context, input }) => recordProgress(context, input)),
  edit: progress.edit.handler(({ context, input }) => editProgress(context, input)),
  remove: progress.remove.handler(({ context, input }) => removeProgress(context, input)),
  complete: progress.complete.handler(({ context, input }) => completeTask(context, input)),
  reopen: progress.reopen.handler(({ context, input }) => reopenTask(context, input)),
};
