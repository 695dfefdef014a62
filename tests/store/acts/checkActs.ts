import fc from 'fast-check';
import { mergeTasks } from '../../../electron/services/bases/mergeTasks.ts';
import { listFindings } from '../../../electron/services/checks/checkLists.ts';
import { fixFinding } from '../../../electron/services/checks/fixFinding.ts';
import { setAside, takeUpFinding } from '../../../electron/services/checks/judgeFinding.ts';
import { setClear } from '../../../electron/services/checks/setClear.ts';
import { listTasks } from '../../../electron/services/tasks/listTasks.ts';
import { defaultQuery } from '../storedTask.ts';
import { type Act, pick, unlessRefused } from './act.ts';

/** Says who answers or decided; judges a finding; makes two tasks one. */
export const checkAct: fc.Arbitrary<Act> = fc
  .record({ at: fc.nat(50), kind: fc.constantFrom('clear', 'aside', 'up', 'fix', 'merge') })
  .map(({ at, kind }) => async (context) => {
    const { rows } = await listTasks(context, defaultQuery());
    const task = pick(rows, at);
    const other = pick(rows, at + 1);
    if (!task) return;
    const { id } = task;
    const found = (await listFindings(context, { rules: [], aside: false, offset: 0, limit: 100 })).rows;
    const finding = pick(kind === 'fix' ? found.filter(({ finding: { fixable } }) => fixable) : found, at);
    const which = finding && { taskId: finding.task.id, rule: finding.finding.rule };
    if (kind === 'clear')
      await setClear(context, { id, answering: task.leads[0]?.id ?? null, decidedBy: 'Chủ tịch UBND tỉnh' });
    else if (kind === 'merge' && other)
      await unlessRefused(mergeTasks(context, { keep: id, others: [other.id] }));
    else if (kind === 'aside' && which)
      await unlessRefused(setAside(context, { ...which, reason: 'Đã xem' }));
    else if (kind === 'up' && which) {
      await unlessRefused(setAside(context, { ...which, reason: 'Đã xem' }));
      await unlessRefused(takeUpFinding(context, which));
    } else if (kind === 'fix' && which) await unlessRefused(fixFinding(context, which));
  });
