import { extendDeadline, withdrawExtension } from '../services/deadlines/extendDeadline.ts';
import { completeOccurrences, markOccurrence } from '../services/deadlines/markOccurrence.ts';
import { taskOccurrences } from '../services/deadlines/taskOccurrences.ts';
import { procedures } from './procedures.ts';

const { tasks } = procedures;

/** Among the procedures of tasks. */
export const deadlineRouter = {
  extend: tasks.extend.handler(({ context, input }) => extendDeadline(context, input)),
  withdrawExtension: tasks.withdrawExtension.handler(({ context, input }) =>
    withdrawExtension(context, input),
  ),
  occurrences: tasks.occurrences.handler(({ context, input }) => taskOccurrences(context, input.taskId)),
  markOccurrence: tasks.markOccurrence.handler(({ context, input }) => markOccurrence(context, input)),
  completeOccurrences: tasks.completeOccurrences.handler(({ context, input }) =>
    completeOccurrences(context, input.deadlineId),
  ),
};
