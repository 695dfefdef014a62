import { checkCounts, checksOfTask, listFindings, listLacking } from '../services/checks/checkLists.ts';
import { fixFinding } from '../services/checks/fixFinding.ts';
import { setAside, takeUpFinding } from '../services/checks/judgeFinding.ts';
import { setClear } from '../services/checks/setClear.ts';
import { procedures } from './procedures.ts';

const { checks } = procedures;

export const checkRouter = {
  counts: checks.counts.handler(({ context }) => checkCounts(context)),
  lacking: checks.lacking.handler(({ context, input }) => listLacking(context, input)),
  ofTask: checks.ofTask.handler(({ context, input }) => checksOfTask(context, input.id)),
  setClear: checks.setClear.handler(({ context, input }) => setClear(context, input)),
  findings: checks.findings.handler(({ context, input }) => listFindings(context, input)),
  setAside: checks.setAside.handler(({ context, input }) => setAside(context, input)),
  takeUp: checks.takeUp.handler(({ context, input }) => takeUpFinding(context, input)),
  fix: checks.fix.handler(({ context, input }) => fixFinding(context, input)),
};
