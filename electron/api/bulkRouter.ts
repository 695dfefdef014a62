import { updateTasks } from '../services/tasks/updateTasks.ts';
import { answerFor, procedures } from './procedures.ts';

export const bulkRouter = {
  update: procedures.bulk.update.handler(async function* ({ context, input, signal }) {
    try {
      yield* updateTasks(context, input, signal);
    } catch (error) {
      throw answerFor(error, context.log, 'bulk.update'); // thrown after the procedure has answered
    }
  }),
};
