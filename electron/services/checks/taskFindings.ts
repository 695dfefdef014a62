import type { TaskFinding } from '../../../shared/contract/checkContract.ts';
import type { FindingFacts, HonestyRule } from '../../../shared/domain/honesty/finding.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { StoredFinding } from '../../store/repositories/checkRepository.ts';

/** Whether there is one way to mend it, which everything that is needed is known for. */
const fixable = (rule: HonestyRule, facts: FindingFacts): boolean =>
  rule === 'full-but-open' || rule === 'done-in-future' || (rule === 'lead-gone' && facts['now'] !== '');

/** Findings as they are shown, with why somebody left them as they are. */
export async function taskFindings(
  { checks }: Pick<Repositories, 'checks'>,
  stored: readonly StoredFinding[],
): Promise<{ taskId: string; finding: TaskFinding }[]> {
  const asides = await checks.asides([...new Set(stored.map(({ taskId }) => taskId))]);
  return stored.map(({ taskId, rule, facts: words }) => {
    const facts: FindingFacts = JSON.parse(words);
    const aside = asides.findLast(
      (each) => each.task_id === taskId && each.rule === rule && each.facts === words,
    );
    return { taskId, finding: { rule, facts, fixable: fixable(rule, facts), reason: aside?.reason ?? null } };
  });
}

/** The finding of a rule that holds for a task on a day; undefined when there is none. */
export const findingOf = async (
  { checks }: Pick<Repositories, 'checks'>,
  taskId: string,
  rule: HonestyRule,
  on: Day,
): Promise<(StoredFinding & { aside: 0 | 1 }) | undefined> =>
  (await checks.findingsOf(taskId, on)).find((finding) => finding.rule === rule);
