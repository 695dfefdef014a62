import type { AlikeTask } from '../../../shared/contract/draftContract.ts';
import { taskCode } from '../../../shared/domain/task.ts';
import { alikeFrom, type LikenessFacts, taskLikeness } from '../../../shared/domain/taskLikeness.ts';
import { governingDue, lastDue } from '../../../shared/domain/timeliness.ts';
import { reckonUnits, type UnitChange } from '../../../shared/domain/unitLineage.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { TaskParts } from '../../store/repositories/taskParts.ts';

/** The day by which a task is told from another of the same words. */
export const dueOf = ({ deadlines }: Pick<TaskParts, 'deadlines'>): Day | null =>
  governingDue(deadlines)?.due ?? lastDue(deadlines);

export const likenessFacts = (
  part: TaskParts,
  changes: readonly UnitChange[],
  today: Day,
): LikenessFacts => ({
  text: part.task.text,
  leads: reckonUnits(
    'current',
    changes,
    part.leads.map(({ id }) => id),
    today,
  ),
  due: dueOf(part),
});

/** A task as it is proposed to be the same as another. */
export const alikeTask = ({ task, directive }: TaskParts, likeness: number): AlikeTask => ({
  id: task.id,
  code: taskCode(task.number),
  text: task.text,
  directive: directive?.number ?? null,
  likeness,
});

/**
 * Tasks of the register that may be the same as one, the likest first. `passOver` says of which not to speak: itself, those
 * of its own directive.
 */
export async function alikeTasks(
  { tasks, bases }: Pick<Repositories, 'tasks' | 'bases'>,
  facts: LikenessFacts,
  changes: readonly UnitChange[],
  today: Day,
  passOver: (part: TaskParts) => boolean,
): Promise<AlikeTask[]> {
  const parts = await tasks.live(await bases.candidates(facts.text));
  return parts
    .filter((part) => !passOver(part))
    .map((part) => ({ part, likeness: taskLikeness(facts, likenessFacts(part, changes, today)) }))
    .filter(({ likeness }) => likeness >= alikeFrom)
    .sort((a, b) => b.likeness - a.likeness || a.part.task.number - b.part.task.number)
    .map(({ part, likeness }) => alikeTask(part, likeness));
}
