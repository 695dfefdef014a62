import type { TaskRow } from '../../../shared/contract/schemas.ts';
import { directiveCell, statusCell } from '../../../shared/domain/appendices/taskCells.ts';
import { type LetterTask, taskLetterFields } from '../../../shared/domain/letters/taskLetter.ts';
import type { Reckoning } from '../../../shared/domain/timeliness.ts';
import { formatDay } from '../../../shared/vietnamese/day.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { LetterDraft } from './letterDraft.ts';
import { tasksToRemind } from './unitsToRemind.ts';

/** `trước ngày 30/01/2026`, with the day where the wording does not say it. */
function deadlineWords({ due, duePhrase }: TaskRow): string {
  const day = due ? formatDay(due) : '';
  if (!duePhrase) return day;
  return due && !duePhrase.includes(day) ? `${duePhrase} (${day})` : duePhrase;
}

const letterTask = (row: TaskRow): LetterTask => ({
  text: row.text,
  directive: String(directiveCell(row) ?? ''),
  deadline: deadlineWords(row),
  state: statusCell(row),
});

/** Letters about tasks that are overdue or due today, with `soon` about those soon due as well. */
export async function taskLetters(
  repositories: Repositories,
  { soon }: { soon: boolean },
  by: Reckoning,
): Promise<LetterDraft[]> {
  const { units } = await tasksToRemind(repositories, soon, by);
  return units.map(({ unit, rows }) => ({
    unit,
    taskIds: rows.map(({ id }) => id),
    formId: null,
    fields: (head) =>
      taskLetterFields({
        ...head,
        tasks: rows.map(letterTask),
        overdue: rows.filter(({ timeliness }) => timeliness === 'overdue').length,
      }),
  }));
}
