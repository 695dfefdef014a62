import { extendDeadline, withdrawExtension } from '../services/deadlines/extendDeadline.ts';
import { procedures } from './procedures.ts';

const { tasks } = procedures;

/** Among the procedures of tasks. */
export const deadlineRouter = {
  extend: tasks.extend.handler(({ context, input }) => extendDeadline(context, input)),
  withdrawExtension: tasks.withdrawExtension.handler(({ context, input }) =>
    withdrawExtension(context, input),
  ),
};
