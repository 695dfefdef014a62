import {
  listEnded,
  listSupersessions,
  reopenEnded,
  supersedePlan,
  supersedeTasks,
} from '../services/directives/supersedeTasks.ts';
import { procedures } from './procedures.ts';

const { supersedes } = procedures;

export const supersedeRouter = {
  list: supersedes.list.handler(({ context }) => listSupersessions(context)),
  plan: supersedes.plan.handler(({ context, input }) => supersedePlan(context, input.directiveId)),
  apply: supersedes.apply.handler(({ context, input }) => supersedeTasks(context, input)),
  ended: supersedes.ended.handler(({ context }) => listEnded(context)),
  reopen: supersedes.reopen.handler(({ context, input }) => reopenEnded(context, input.id)),
};
