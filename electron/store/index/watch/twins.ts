import { createHash } from 'node:crypto';
import { taskCode } from '../../../../shared/domain/task.ts';
import { bareWords } from '../../../../shared/vietnamese/textLikeness.ts';
import type { TaskParts } from '../../repositories/taskParts.ts';
import type { RunStatement } from '../../statementCache.ts';
import { writeFindings } from './writeFindings.ts';

/** By what two tasks of one directive are known to say the same; null for one that no directive gave. */
const markOf = ({ task }: TaskParts): string | null =>
  task.directive_id === null
    ? null
    : createHash('sha256')
        .update(`${task.directive_id}\n${bareWords(task.text).join(' ')}`)
        .digest('base64url')
        .slice(0, 22);

interface Twin {
  mark: string;
  number: number;
  id: string;
  /** Whether it is said to stand twice. */
  said: 0 | 1;
}

/** Says of all tasks of a mark but the first that they stand twice. */
function judge(run: RunStatement, [first, ...others]: readonly Twin[]) {
  if (!first) return;
  if (first.said === 1) writeFindings(run, first, ['said-twice'], []);
  for (const task of others)
    writeFindings(
      run,
      task,
      ['said-twice'],
      [{ rule: 'said-twice', facts: { twin: taskCode(first.number) }, until: null }],
    );
}

/** Tasks by their mark, in order of their numbers. */
const twinsOf = (run: RunStatement, marks: readonly string[]): Map<string, Twin[]> =>
  Map.groupBy(
    run(
      `select task_twin.mark as mark, task_twin.number as number, task_index.task_id as id, exists (
         select 1 from task_finding where task_finding.number = task_twin.number and rule = 'said-twice') as said
       from json_each(?) as asked cross join task_twin on task_twin.mark = asked.value
       cross join task_index on task_index.number = task_twin.number order by asked.key, task_twin.number`,
      [JSON.stringify(marks)],
    ) as Twin[],
    ({ mark }) => mark,
  );

/** The marks that tasks are known by. */
const marksOf = (run: RunStatement, numbers: readonly number[]): Map<number, string> =>
  new Map(
    (
      run('select number, mark from task_twin where number in (select value from json_each(?))', [
        JSON.stringify(numbers),
      ]) as { number: number; mark: string }[]
    ).map(({ number, mark }) => [number, mark]),
  );

/** Keeps by which words tasks are known and judges again all that a change touches: `gone` have left the index. */
export function refreshTwins(run: RunStatement, live: readonly TaskParts[], gone: readonly number[]): void {
  const touched = new Set<string>();
  const stored = marksOf(run, [...gone, ...live.map(({ task }) => task.number)]);
  const drop = (number: number) => {
    const before = stored.get(number);
    if (before === undefined) return;
    touched.add(before);
    run('delete from task_twin where number = ?', [number]);
  };
  for (const number of gone) drop(number);
  for (const part of live) {
    const { number } = part.task;
    const mark = markOf(part);
    if ((stored.get(number) ?? null) !== mark) {
      drop(number);
      if (mark !== null) run('insert into task_twin (number, mark) values (?, ?)', [number, mark]);
      else writeFindings(run, part.task, ['said-twice'], []);
    }
    // what somebody set aside may have changed though the words have not
    if (mark !== null) touched.add(mark);
  }
  for (const twins of twinsOf(run, [...touched]).values()) judge(run, twins);
}
