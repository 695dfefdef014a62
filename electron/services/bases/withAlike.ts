import type { DraftTask } from '../../../shared/contract/draftContract.ts';
import { reckonUnits, type UnitChange } from '../../../shared/domain/unitLineage.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import type { Repositories } from '../../store/openStore.ts';
import { alikeTasks } from './alikeTasks.ts';

/** The first day that is certain: what governs a task that is given now. */
const dueOf = ({ deadlines }: DraftTask): Day | null =>
  deadlines.flatMap(({ deadline }) => (deadline.certain && deadline.due ? deadline.due : [])).sort()[0] ??
  null;

/** Proposed tasks, each that is new with the task of another directive that it may be. */
export async function withAlike(
  repositories: Repositories,
  proposed: readonly DraftTask[],
  { changes, today }: { changes: readonly UnitChange[]; today: Day },
  directiveId: string | null,
): Promise<DraftTask[]> {
  const answers: DraftTask[] = [];
  for (const { alike: _earlier, ...task } of proposed) {
    const leads = task.leads.flatMap(({ unitId }) => unitId ?? []);
    const facts = { text: task.text, leads: reckonUnits('current', changes, leads, today), due: dueOf(task) };
    const isNew = task.existing === null && task.decision !== 'refused';
    const [best] = isNew
      ? await alikeTasks(
          repositories,
          facts,
          changes,
          today,
          (part) => part.task.directive_id === directiveId,
        )
      : [];
    answers.push(best ? { ...task, alike: best } : task);
  }
  return answers;
}
