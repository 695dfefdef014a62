import { type HonestyRule, honestyRules } from '../../../../shared/domain/honesty/finding.ts';
import { lastWordOn } from '../../../../shared/domain/silence.ts';
import type { Day } from '../../../../shared/vietnamese/day.ts';
import type { RunStatement } from '../../statementCache.ts';
import type { Tables } from '../../tables.ts';
import type { StateRow } from '../indexedState.ts';
import { wordOf } from '../indexRows.ts';

/** Rules that one task alone decides. */
export const ownRules: readonly HonestyRule[] = honestyRules.filter((rule) => rule !== 'said-twice');

/**
 * The last word of a task of which nothing but its state has changed; between open states no finding moves. Its reports are
 * looked at only where its own word does not come last already: mostly it was given just now.
 */
export function movedWatch(
  run: RunStatement,
  task: StateRow,
  { given_on, last_word_on }: Tables['task_index'],
): Pick<Tables['task_index'], 'last_word_on'> {
  const word = wordOf(task);
  if (word !== null && word >= last_word_on) return { last_word_on: word };
  const [reported] = run(
    'select reported_on as "on" from progress_update where task_id = ? and deleted_at is null order by reported_on desc limit 1',
    [task.id],
  ) as { on: Day }[];
  return { last_word_on: lastWordOn(given_on, word, reported ? [reported.on] : []) };
}
