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

/** Says of all tasks of a mark but the first that they stand twice. */
function judge(run: RunStatement, mark: string) {
  const [first, ...others] = run(
    `select task_twin.number, task_index.task_id as id from task_twin
     join task_index on task_index.number = task_twin.number where mark = ? order by task_twin.number`,
    [mark],
  ) as { number: number; id: string }[];
  if (!first) return;
  writeFindings(run, first, ['said-twice'], []);
  for (const task of others)
    writeFindings(
      run,
      task,
      ['said-twice'],
      [{ rule: 'said-twice', facts: { twin: taskCode(first.number) }, until: null }],
    );
}

/** Keeps by which words tasks are known and judges again all that a change touches: `gone` have left the index. */
export function refreshTwins(run: RunStatement, live: readonly TaskParts[], gone: readonly number[]): void {
  const touched = new Set<string>();
  const stored = (number: number) =>
    (run('select mark from task_twin where number = ?', [number]) as { mark: string }[])[0]?.mark ?? null;
  const drop = (number: number) => {
    const before = stored(number);
    if (before === null) return;
    touched.add(before);
    run('delete from task_twin where number = ?', [number]);
  };
  for (const number of gone) drop(number);
  for (const part of live) {
    const { number } = part.task;
    const mark = markOf(part);
    if (stored(number) !== mark) {
      drop(number);
      if (mark !== null) run('insert into task_twin (number, mark) values (?, ?)', [number, mark]);
      else writeFindings(run, part.task, ['said-twice'], []);
    }
    // what somebody set aside may have changed though the words have not
    if (mark !== null) touched.add(mark);
  }
  for (const mark of touched) judge(run, mark);
}
