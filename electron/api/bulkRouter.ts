import { extendTasks } from '../services/deadlines/extendTasks.ts';
import { updateTasks } from '../services/tasks/updateTasks.ts';
import { answerFor, procedures } from './procedures.ts';

const { bulk } = procedures;

export const bulkRouter = {
  update: bulk.update.handler(async function* ({ context, input, signal }) {
    try {
      yield* updateTasks(context, input, signal);
    } catch (error) {
      throw answerFor(error, context.log, 'bulk.update'); // thrown after the procedure has answered
    }
  }),
  extend: bulk.extend.handler(async function* ({ context, input, signal }) {
    try {
      yield* extendTasks(context, input, signal);
    } catch (error) {
      throw answerFor(error, context.log, 'bulk.extend');
    }
  }),
};
