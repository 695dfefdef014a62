import type { BulkOutcome, BulkReason, TaskChoice } from '../../../shared/contract/bulkContract.ts';
import { taskCode } from '../../../shared/domain/task.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { keysWithin } from './taskKeys.ts';

/** The keys of the tasks chosen, read within a transaction. */
export const chosenKeys = async (
  repositories: Repositories,
  context: Pick<ServiceContext, 'clock'>,
  choice: TaskChoice,
): Promise<string[]> =>
  'ids' in choice ? [...new Set(choice.ids)] : keysWithin(repositories, context, choice.filter);

/** Enough codes to look the tasks up; the rest is a number. */
const namedAtMost = 20;

/** Keeps count of what an act on many tasks changed, and why it left others as they were. */
export function bulkTally() {
  let changed = 0;
  const left = new Map<BulkReason, { count: number; codes: string[] }>();
  return {
    changed() {
      changed += 1;
    },
    /** `number` of the task; null where nothing is known of it any more. */
    left(why: BulkReason, number: number | null) {
      const entry = left.get(why) ?? { count: 0, codes: [] };
      left.set(why, entry);
      entry.count += 1;
      if (number !== null && entry.codes.length < namedAtMost) entry.codes.push(taskCode(number));
    },
    outcome: (): BulkOutcome => ({
      changed,
      unchanged: [...left].map(([why, entry]) => ({ why, ...entry })),
    }),
  };
}
