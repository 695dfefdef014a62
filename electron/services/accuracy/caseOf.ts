import type { DraftTask } from '../../../shared/contract/draftContract.ts';
import type { Proposed } from '../drafts/draftContent.ts';
import { type KeptCase, measuredTask } from './keptCase.ts';

/**
 * What a review decided, to be kept for measuring the extraction; tasks whose keys are `passedOver` another review settled
 * meanwhile. Null when it decided nothing, or was begun before cases were kept. Pure.
 */
export function caseOf(
  { measured }: Pick<Proposed, 'measured'>,
  tasks: readonly DraftTask[],
  passedOver: ReadonlySet<string>,
): KeptCase | null {
  if (!measured) return null;
  const proposed = measured.tasks.filter(({ key }) => !passedOver.has(key));
  const confirmed = tasks.filter(({ key, decision }) => decision === 'accepted' && !passedOver.has(key));
  if (proposed.length === 0 && confirmed.length === 0) return null;
  const settled = measured.tasks.filter(({ key }) => passedOver.has(key));
  return {
    beforeMeansDayBefore: measured.beforeMeansDayBefore,
    proposed: proposed.map(({ task }) => task),
    confirmed: confirmed.map(measuredTask),
    passedOver: [...measured.passedOver, ...settled.map(({ task }) => task.source)],
  };
}
