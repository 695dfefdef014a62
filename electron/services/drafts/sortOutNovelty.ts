import { taskCode } from '../../../shared/domain/task.ts';
import type { ProposedTask } from '../../../shared/extraction/extraction.ts';
import { textLikeness } from '../../../shared/vietnamese/textLikeness.ts';
import type { Repositories } from '../../store/openStore.ts';
import { taskFingerprint, textFingerprint } from './fingerprint.ts';

/** What became of a proposed task of an earlier import. */
export type EarlierTask = Awaited<ReturnType<Repositories['directives']['proposedTasks']>>[number];

/** A proposed task that is to be reviewed: new, or changed against a task of the register. */
export interface NovelTask {
  /** Its place among the extraction's tasks. */
  at: number;
  existing: { id: string; code: string; text: string } | null;
}

/** From so much in common on, two texts at the same place in a document are two wordings of one task. */
const sameTaskHere = 0.6;
/** The same for texts at different places. */
const sameTaskElsewhere = 0.85;

const living = (earlier: EarlierTask) =>
  earlier.outcome === 'accepted' && earlier.task_id !== null && earlier.task_deleted_at === null;

function existingOf({ task_id: id, task_number: number, task_text: text }: EarlierTask) {
  return id !== null && number !== null && text !== null ? { id, code: taskCode(number), text } : null;
}

/** How well an earlier proposed task answers for one that says something else now; 0: not at all. */
function kinship(task: ProposedTask, earlier: EarlierTask): number {
  if (earlier.text_fingerprint === textFingerprint(task.text)) return 2;
  const alike = textLikeness(task.text, earlier.task_text ?? '');
  return alike >= (earlier.ref === task.ref ? sameTaskHere : sameTaskElsewhere) ? alike : 0;
}

/**
 * Holds an extraction's tasks against what earlier imports of the document gave. What was settled before is not proposed
 * again: `known` counts what the register holds unchanged; refused and merged proposed tasks are passed over. Pure.
 */
export function sortOutNovelty(
  tasks: readonly ProposedTask[],
  earlier: readonly EarlierTask[],
): { novel: NovelTask[]; known: number } {
  const left = [...earlier];
  let known = 0;
  const unsettled = tasks.flatMap((task, at) => {
    const print = taskFingerprint(task);
    const place = left.findIndex(({ fingerprint }) => fingerprint === print);
    if (place < 0) return at;
    const [settled] = left.splice(place, 1);
    if (settled && living(settled)) known += 1;
    return [];
  });
  const candidates = left.filter(living);
  const taken = new Set<string>();
  const novel = unsettled.map((at): NovelTask => {
    const task = tasks[at];
    const [best] = candidates
      .filter(({ task_id }) => task_id !== null && !taken.has(task_id))
      .map((candidate) => ({ candidate, score: task ? kinship(task, candidate) : 0 }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    const existing = best ? existingOf(best.candidate) : null;
    if (existing) taken.add(existing.id);
    return { at, existing };
  });
  return { novel, known };
}
