import type { DraftTask } from '../../../shared/contract/draftContract.ts';
import { ui } from '../../../shared/text.ts';

/** From this likeness on a unit's name counts as found; below it the review asks. */
const surelyMatched = 0.85;

/** Why somebody should look twice at a proposal: what extraction doubts, and names that may be another unit's. */
export function doubtsOf(task: DraftTask): string[] {
  const weak = [...task.leads, ...task.coordinating]
    .filter(({ unitId, confidence }) => unitId !== null && confidence < surelyMatched)
    .map(({ name, unitName }) => ui.review.weakMatch(name, unitName ?? ''));
  return [...task.doubts, ...weak];
}

/** A proposal is doubtful while it is undecided and something speaks against it, or as long as a deadline is unsettled. */
export const isDoubtful = (task: DraftTask): boolean =>
  task.decision !== 'refused' &&
  (task.deadlines.some(({ deadline }) => !deadline.certain) ||
    (task.decision === 'pending' && doubtsOf(task).length > 0));
