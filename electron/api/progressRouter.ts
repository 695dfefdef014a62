import { editProgress, recordProgress, removeProgress } from '../services/progress/recordProgress.ts';
import { procedures } from './procedures.ts';

const { progress } = procedures;

export const progressRouter = {
  add: progress.add.handler(({ context, input }) => recordProgress(context, input)),
  edit: progress.edit.handler(({ context, input }) => editProgress(context, input)),
  remove: progress.remove.handler(({ context, input }) => removeProgress(context, input)),
};
