import type { HonestyFinding, HonestyRule } from '../../../../shared/domain/honesty/finding.ts';
import type { RunStatement } from '../../statementCache.ts';
import type { Tables } from '../../tables.ts';

type StoredFinding = Tables['task_finding'];

/** A task by its number and its key. */
export interface NumberedTask {
  number: number;
  id: string;
}

/** Whether somebody has looked at a finding, with these very facts, and left it as it is. */
function isAside(run: RunStatement, taskId: string, rule: string, facts: string): 0 | 1 {
  const rows = run(
    'select 1 from finding_set_aside where task_id = ? and rule = ? and facts = ? and deleted_at is null limit 1',
    [taskId, rule, facts],
  );
  return rows.length > 0 ? 1 : 0;
}

/**
 * Brings the findings of a task to what some rules find now; those of other rules stay. Writes only what comes out
 * differently.
 */
export function writeFindings(
  run: RunStatement,
  { number, id }: NumberedTask,
  rules: readonly HonestyRule[],
  found: readonly HonestyFinding[],
): void {
  const stored = (run('select * from task_finding where number = ?', [number]) as StoredFinding[]).filter(
    ({ rule }) => rules.some((each) => each === rule),
  );
  if (stored.length === 0 && found.length === 0) return;
  for (const { rule } of stored)
    if (!found.some((finding) => finding.rule === rule))
      run('delete from task_finding where number = ? and rule = ?', [number, rule]);
  for (const { rule, facts, until } of found) {
    const words = JSON.stringify(facts);
    const aside = isAside(run, id, rule, words);
    const before = stored.find((each) => each.rule === rule);
    if (before?.facts === words && before.until_on === until && before.aside === aside) continue;
    run('insert or replace into task_finding (number, rule, facts, until_on, aside) values (?, ?, ?, ?, ?)', [
      number,
      rule,
      words,
      until,
      aside,
    ]);
  }
}

/** The tasks among some that have any findings: of the others nothing is to be taken away. */
export const numbersWithFindings = (run: RunStatement, numbers: readonly number[]): Set<number> =>
  new Set(
    (
      run('select distinct number from task_finding where number in (select value from json_each(?))', [
        JSON.stringify(numbers),
      ]) as { number: number }[]
    ).map(({ number }) => number),
  );

/** Takes the findings of tasks that leave the index away with them. */
export function forgetFindings(run: RunStatement, numbers: readonly number[]): void {
  if (numbers.length > 0)
    run('delete from task_finding where number in (select value from json_each(?))', [
      JSON.stringify(numbers),
    ]);
}
