import { type HonestyRule, honestyRules } from '../../../../shared/domain/honesty/finding.ts';
import { lastWordOn } from '../../../../shared/domain/silence.ts';
import type { Day } from '../../../../shared/vietnamese/day.ts';
import type { RunStatement } from '../../statementCache.ts';
import type { Tables } from '../../tables.ts';
import type { StateRow } from '../indexedState.ts';
import { wordOf } from '../indexRows.ts';

/** Rules that one task alone decides. */
export const ownRules: readonly HonestyRule[] = honestyRules.filter((rule) => rule !== 'said-twice');

/** The last word of a task of which nothing but its state has changed; between open states no finding moves. */
export function movedWatch(
  run: RunStatement,
  task: StateRow,
  { given_on }: Tables['task_index'],
): Pick<Tables['task_index'], 'last_word_on'> {
  const [reported] = run(
    'select reported_on as "on" from progress_update where task_id = ? and deleted_at is null order by reported_on desc limit 1',
    [task.id],
  ) as { on: Day }[];
  return { last_word_on: lastWordOn(given_on, wordOf(task), reported ? [reported.on] : []) };
}
