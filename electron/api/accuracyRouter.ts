import { measureAccuracy } from '../services/accuracy/measureAccuracy.ts';
import { answerFor, procedures } from './procedures.ts';

const { accuracy } = procedures;

export const accuracyRouter = {
  measure: accuracy.measure.handler(async function* ({ context, signal }) {
    try {
      yield* measureAccuracy(context, signal);
    } catch (error) {
      throw answerFor(error, context.log, 'accuracy.measure'); // thrown after the procedure has answered
    }
  }),
};
