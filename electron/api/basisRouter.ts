import { mergeTasks } from '../services/bases/mergeTasks.ts';
import { alikeOf, taskBases } from '../services/bases/taskBases.ts';
import { procedures } from './procedures.ts';

const { bases } = procedures;

export const basisRouter = {
  ofTask: bases.ofTask.handler(({ context, input }) => taskBases(context, input.id)),
  alike: bases.alike.handler(({ context, input }) => alikeOf(context, input.id)),
  merge: bases.merge.handler(({ context, input }) => mergeTasks(context, input)),
};
