import type { FindingRow } from '../../../shared/contract/checkContract.ts';
import { honestyText } from '../../../shared/text.ts';
import { appApi } from '../../lib/api.ts';
import { tellDone, tellFailed } from '../../lib/notice.ts';
import { once } from '../../lib/once.ts';
import { refreshAll } from '../../lib/queries.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';

/** Once a finding: pressed again before it has left the list, it is the same wish. */
const act = (row: FindingRow, call: () => Promise<unknown>, done: string): Promise<boolean> =>
  once(`finding ${row.task.id} ${row.finding.rule}`, () => perform(call, done));

async function perform(call: () => Promise<unknown>, done: string): Promise<boolean> {
  try {
    await call();
    tellDone(done);
    return true;
  } catch (error) {
    tellFailed(refusalSentence(error));
    return false;
  } finally {
    void refreshAll();
  }
}

const which = ({ task, finding }: FindingRow) => ({ taskId: task.id, rule: finding.rule });

/** Mends a finding in the one way there is. */
export const fixFinding = (row: FindingRow): Promise<boolean> =>
  act(row, () => appApi.checks.fix(which(row)), honestyText.fixed(row.task.code));

/** Leaves a finding as it is, with a reason. */
export const setAside = (row: FindingRow, reason: string): Promise<boolean> =>
  act(row, () => appApi.checks.setAside({ ...which(row), reason }), honestyText.left(row.task.code));

/** Takes up again what was left. */
export const takeUp = (row: FindingRow): Promise<boolean> =>
  act(row, () => appApi.checks.takeUp(which(row)), honestyText.takenUp(row.task.code));
