import { keepEntry, keptEntries, taskOfNumber } from '../services/entry/quickEntry.ts';
import { procedures } from './procedures.ts';

const { entries } = procedures;

export const entryRouter = {
  task: entries.task.handler(async ({ context, input }) => ({
    task: await taskOfNumber(context, input.number),
  })),
  keep: entries.keep.handler(({ context, input }) => keepEntry(context, input)),
  list: entries.list.handler(({ context, input }) => keptEntries(context, input.ids)),
};
